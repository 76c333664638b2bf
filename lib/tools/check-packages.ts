/** A check of what the project depends on: licences, exact versions, a reason for each. Part of `npm run check`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './package-bin.ts';
import { findPackageFaults, type Lock, type Manifest } from './packages-policy.ts';

const REASONS = 'docs/decisions/2026-11-22-dependencies.md';

const read = (file: string) => readFile(join(ROOT, file), 'utf8');
const manifest = JSON.parse(await read('package.json')) as Manifest;
const lock = JSON.parse(await read('package-lock.json')) as Lock;
const faults = findPackageFaults(manifest, lock, await read(REASONS));
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\nWhat may be depended on is in ${REASONS}.`);
  process.exitCode = 1;
} else console.log(`${Object.keys(lock.packages).length - 1} packages: licences, versions and reasons are in order.`);
