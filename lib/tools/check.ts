/** `npm run check`: everything about the source that needs no test run, side by side. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { packageBin, ROOT } from './package-bin.ts';

interface Check {
  readonly name: string;
  /** Arguments for this Node: a script and what it is given. */
  readonly run: readonly string[];
}

/** Longest first, so that the short ones fill the gaps. */
const CHECKS: readonly Check[] = [
  { name: 'unused code', run: [packageBin('knip', 'knip')] },
  { name: 'lint and format', run: [packageBin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'] },
  { name: 'types: extension', run: [packageBin('typescript', 'tsc'), '-p', 'tsconfig.json'] },
  { name: 'types: pure rooms', run: [packageBin('typescript', 'tsc'), '-p', 'lib/tsconfig.pure.json'] },
  { name: 'types: tools and tests', run: [packageBin('typescript', 'tsc'), '-p', 'tests/tsconfig.json'] },
  { name: 'rooms', run: ['lib/tools/check-rooms.ts'] },
  { name: 'workflows', run: ['lib/tools/check-workflows.ts'] },
  { name: 'packages', run: ['lib/tools/check-packages.ts'] },
  { name: 'words', run: ['lib/tools/check-words.ts'] },
  { name: 'dataset', run: ['lib/tools/dataset.ts', 'check'] },
  { name: 'dataset format', run: ['lib/tools/dataset.ts', 'format', '--check'] },
];

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one check and keeps what it says; only that of a failed one is worth reading. */
function runCheck({ run }: Check): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, run, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const waiting = CHECKS.values();
const width = Math.max(...CHECKS.map(({ name }) => name.length));

async function work(): Promise<void> {
  for (const check of waiting) {
    const started = performance.now();
    const { ok, output } = await runCheck(check);
    const ms = Math.round(performance.now() - started);
    console.log(`${check.name.padEnd(width)}  ${ok ? 'ok    ' : 'failed'}  ${String(ms).padStart(6)} ms`);
    if (ok) continue;
    console.log(`${output.trim()}\n`);
    process.exitCode = 1;
  }
}

// Two at a time at least: most of them wait for the disk first.
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
