/** A check of the GitHub workflows, offline. Part of `npm run check`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './package-bin.ts';
import { findWorkflowFaults } from './workflows-policy.ts';

const FOLDER = '.github/workflows';

const names = (await readdir(join(ROOT, FOLDER))).sort();
let faults = 0;
for (const name of names) {
  for (const { line, message } of await findWorkflowFaults(name, await readFile(join(ROOT, FOLDER, name), 'utf8'))) {
    console.error(`${FOLDER}/${name}:${line} ${message}`);
    faults += 1;
  }
}
if (faults > 0) process.exitCode = 1;
else console.log(`${names.length} workflows are in order.`);
