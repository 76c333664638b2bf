/** Biome's layout for texts that are not on disk yet: a copy in a temporary folder is formatted and read back. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageBin, ROOT } from './package-bin.ts';

const run = promisify(execFile);

/**
 * The texts by file name (with `/`) as the project's formatter lays them out, in the same order. One process for all.
 * Throws with Biome's words where a text cannot be formatted.
 */
export async function formatTexts(texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'point-by-point-format-'));
  try {
    await cp(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'));
    for (const [file, text] of texts) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const biome = packageBin('@biomejs/biome', 'biome');
    await run(process.execPath, [biome, 'format', '--write', '--vcs-enabled=false', '--log-level=error', '.'], {
      cwd: folder,
    });
    const formatted = [...texts.keys()].map(async (file): Promise<[string, string]> => {
      return [file, await readFile(path.join(folder, file), 'utf8')];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
