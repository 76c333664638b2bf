/** Ending a browser as a crash or a power cut does: without a word to it. Linux and macOS. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from '../../lib/tools/until.ts';

const run = promisify(execFile);

/** Id of the process group of the browser that uses this profile, or null while there is none. */
async function groupOf(profileDir: string): Promise<number | null> {
  const { stdout } = await run('ps', ['-axo', 'pgid=,args=']);
  const line = stdout.split('\n').find((one) => one.includes(profileDir) && !one.includes('--type='));
  const group = Number.parseInt(line ?? '', 10);
  return Number.isInteger(group) && group > 1 ? group : null;
}

/** Resolves once a browser uses this profile, with the function that kills it and all its processes at once (SIGKILL). */
export async function findKill(profileDir: string): Promise<() => Promise<void>> {
  const group = await until('the process of the browser', () => groupOf(profileDir));
  return async () => {
    process.kill(-group, 'SIGKILL');
    // Until the last process has gone, the profile's locks may be held.
    await until('the browser to be dead', async () => (await groupOf(profileDir)) === null);
  };
}
