/** Command-line programs of installed packages, run by this very Node on every system. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Path of the script behind a package's command, to be run as `process.execPath SCRIPT …`. The links in
 * `node_modules/.bin` would start whichever Node is on PATH, which may be older than the project's.
 *
 * Throws when the package is not installed or has no such command.
 */
export function packageBin(packageName: string, command: string): string {
  const folder = new URL(`../../node_modules/${packageName}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${packageName} has no command "${command}".`);
  return fileURLToPath(new URL(script, folder));
}
