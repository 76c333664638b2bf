/**
 * `npm run lint-package`: what the stores would say of the built packages. For Firefox the linter of addons.mozilla.org
 * itself, for Chromium the rules of `store-rules.ts`: the Chrome Web Store has no linter to run.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BROWSER_NAMES } from './browsers.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { packageBin } from './package-bin.ts';
import { EXPLAINED_WARNINGS, findStoreProblems } from './store-rules.ts';

/** One remark of addons-linter, as its JSON has it. */
interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** Runs addons-linter on a folder. It exits with 1 where it has errors, and prints its report all the same. */
async function lintForFirefox(folder: string): Promise<Report> {
  const args = [packageBin('addons-linter', 'addons-linter'), '--output', 'json', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { readonly stdout?: string }) => {
      if (!error.stdout?.startsWith('{')) throw error;
      return { stdout: error.stdout };
    },
  );
  return JSON.parse(stdout) as Report;
}

const problems: string[] = [];
for (const browser of BROWSER_NAMES) {
  await buildExtension(browser);
  for (const problem of await findStoreProblems(extensionFolder(browser))) problems.push(`${browser}: ${problem}`);
}

const { errors, warnings } = await lintForFirefox(extensionFolder('firefox'));
const named = ({ code, message, file }: Remark) => `addons-linter: ${code} in ${file ?? 'the package'}: ${message}`;
const isExplained = (warning: Remark) =>
  EXPLAINED_WARNINGS.some(({ code, file }) => warning.code === code && file.test(warning.file ?? ''));
problems.push(...[...errors, ...warnings.filter((warning) => !isExplained(warning))].map(named));
const explained = warnings.filter(isExplained).length;

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`No mistakes. Warnings explained in docs/store/reviewer-notes.md: ${explained}.`);
