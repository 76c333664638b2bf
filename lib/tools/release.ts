/** `npm run release -- --dry-run`, and without: the next release, from checks to the tag. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { ROOT } from './package-bin.ts';
import { type ReleaseStep, release } from './release-run.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly skipTests?: boolean;
  readonly branch: string;
  readonly as?: string;
}

const STEPS: readonly ReleaseStep[] = [
  // `npm test` begins with the checks.
  { name: 'Checks and tests', command: 'test' },
  { name: 'Packages', command: 'package' },
];
const STEPS_WITHOUT_TESTS: readonly ReleaseStep[] = [
  { name: 'Checks', command: 'check' },
  { name: 'Packages', command: 'package' },
];

/** A step's process gets its own group, so that Ctrl+C ends all of it before the clone is deleted. */
let current: ReturnType<typeof spawn> | undefined;
let isInterrupted = false;

function run({ name, command }: ReleaseStep, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isInterrupted) throw new Error('Interrupted. Nothing was released.');
    const bootstrap = join(folder, 'lib/tools/bootstrap.mjs');
    current = spawn(process.execPath, [bootstrap, command], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    current.once('error', reject);
    current.once('close', (code, signal) => {
      current = undefined;
      if (code === 0) resolve();
      else
        reject(new Error(`${name}: "npm run ${command}" failed (${signal ?? code}); see above. Nothing was released.`));
    });
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isInterrupted = true;
    if (current?.pid === undefined) return;
    process.kill(process.platform === 'win32' ? current.pid : -current.pid, signal);
  });
}

const program = new Command('release')
  .description('Make the next release: check, test, version, changelog, packages for the stores, tag.')
  .option('--dry-run', 'make everything, but leave the repository as it is')
  .option('--skip-tests', 'check, but do not test; in a dry run only')
  .option('--branch <name>', 'the branch that is released', 'main')
  .addOption(new Option('--as <version>', 'this version, higher than the last one, instead of the next'))
  .action(async (options: Options) => {
    if (options.skipTests && !options.dryRun)
      throw new Error('--skip-tests needs --dry-run: no release without tests.');
    const folder = await release({
      root: ROOT,
      branch: options.branch,
      dryRun: options.dryRun ?? false,
      ...(options.as === undefined ? {} : { as: options.as }),
      day: new Date().toISOString().slice(0, 10),
      steps: options.skipTests ? STEPS_WITHOUT_TESTS : STEPS,
      run,
      say: (line) => console.log(line),
    });
    console.log(`\nThe files of the release are in ${folder}.`);
    const push = `git push --follow-tags origin ${options.branch}`;
    console.log(options.dryRun ? 'A dry run: nothing was committed.' : `Committed and tagged. To publish it: ${push}`);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
