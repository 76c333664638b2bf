/** Git, run as a process of its own. */
import { spawn } from 'node:child_process';

/**
 * What git prints, run in a folder with these arguments and this on its standard input. Rejects with git's own words
 * when it fails.
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args]);
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new Error(`git ${args[0]}: ${complaint.trim()}`));
    });
    // Git may end before it read everything; what matters then is its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
