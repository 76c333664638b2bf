/**
 * `npm test`: check, unit, browser and e2e tests, the latter two in Chromium and Firefox, one after another: on a
 * small machine tests that share the processor with others only become slower and less steady.
 *
 * The last line is `N passed, N failed` (and `, N skipped` if any); the exit code is 1 if anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageBin, ROOT } from './package-bin.ts';
import { addTotals, formatTotals, settle, type Totals } from './totals.ts';

const PROJECTS = ['unit', 'browser', 'e2e'] as const;
const REPORTER = fileURLToPath(new URL('vitest-totals.ts', import.meta.url));

/** Runs a step with its output passed through; resolves with its exit code. */
function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function runProject(project: string, folder: string): Promise<Totals> {
  const file = join(folder, `${project}.json`);
  const vitest = [packageBin('vitest', 'vitest'), 'run', '--config', 'tests/vitest.config.ts', '--project', project];
  const code = await run([...vitest, '--reporter', 'default', '--reporter', REPORTER], { POINT_TOTALS_FILE: file });
  const written = await readFile(file, 'utf8').catch(() => undefined);
  return settle(written === undefined ? undefined : (JSON.parse(written) as Totals), code);
}

const folder = await mkdtemp(join(tmpdir(), 'point-by-point-test-'));
try {
  console.log('check');
  const checked = await run([fileURLToPath(new URL('check.ts', import.meta.url))]);
  let totals: Totals = { passed: checked === 0 ? 1 : 0, failed: checked === 0 ? 0 : 1, skipped: 0 };
  for (const project of PROJECTS) {
    console.log(`\n${project}`);
    totals = addTotals(totals, await runProject(project, folder));
  }
  console.log(`\n${formatTotals(totals)}`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
