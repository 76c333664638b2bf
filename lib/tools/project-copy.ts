/** The project in another folder, to build it there. */
import { spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { ROOT } from './package-bin.ts';

/** Copies the project's own files as they are now, committed or not, into an existing folder: no packages, no builds. */
export async function copyProject(folder: string): Promise<void> {
  const listing = await git(ROOT, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
  for (const file of listing.toString().split('\0')) {
    if (file === '') continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // What is deleted but not committed yet is still listed.
    await cp(join(ROOT, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/**
 * Gives a copy the installed packages. Hard links where the system has them: a second instead of many. Not one
 * symbolic link to them all, since the bundler would find every package outside of the project.
 */
export async function linkPackages(folder: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(folder, 'node_modules')];
  const isLinked = await new Promise<boolean>((resolve) => {
    const child = spawn('cp', ['-al', from, to], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  if (!isLinked) await cp(from, to, { recursive: true, force: true, verbatimSymlinks: true });
}

/**
 * Runs one of the project's commands in a copy: `npm run COMMAND` there. Returns what it printed; rejects with that
 * when it fails. Vitest's own environment is kept from it, or it would build for tests.
 */
export function runInCopy(
  folder: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'lib/tools/bootstrap.mjs'), ...command], {
      cwd: folder,
      env: { ...env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`npm run ${command.join(' ')} in ${folder} failed:\n${output}`));
    });
  });
}
