/** The files of a release: a zip for each store, the sources for addons.mozilla.org, what ships in them, checksums. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { billOfMaterials } from './bill-of-materials.ts';
import { ROOT } from './package-bin.ts';

/** A store, by WXT's name for its browser. */
export type StoreName = 'chrome' | 'edge' | 'firefox';

/** Every store, in the order in which they are built. */
export const STORE_NAMES: readonly StoreName[] = ['chrome', 'edge', 'firefox'];

/** Name of the file with the checksums, in the format of `sha256sum`. */
export const SUMS_FILE = 'SHA256SUMS';

/** Where `npm run package` leaves its files. */
export const PACKAGES_FOLDER = join(ROOT, '.output', 'packages');

/**
 * Builds the extension for a store and zips it, for Firefox with its sources. Returns the paths of the zips, below
 * `.output`. One after another only: WXT keeps its state globally.
 */
export function zipForStore(store: StoreName): Promise<string[]> {
  return zip({ root: ROOT, browser: store, manifestVersion: 3, mode: 'production' });
}

/**
 * Makes every file of a release in an empty {@link PACKAGES_FOLDER} and returns their names.
 *
 * The same sources give the same bytes, wherever and whenever; the folder should hold nothing but the project's own
 * files, since the sources zip takes all of them. Rejects with the words of what failed: the build, or npm.
 */
export async function makePackages(): Promise<readonly string[]> {
  await rm(PACKAGES_FOLDER, { recursive: true, force: true });
  await mkdir(PACKAGES_FOLDER, { recursive: true });
  for (const store of STORE_NAMES) {
    for (const path of await zipForStore(store)) await rename(path, join(PACKAGES_FOLDER, basename(path)));
  }
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
  await writeFile(join(PACKAGES_FOLDER, `${name}-${version}.cdx.json`), await billOfMaterials(ROOT));
  const sums = await checksums(PACKAGES_FOLDER);
  await writeFile(join(PACKAGES_FOLDER, SUMS_FILE), sums);
  return (await readdir(PACKAGES_FOLDER)).sort();
}

/** SHA-256 of every file in a folder but {@link SUMS_FILE}, one a line by name, as `sha256sum --check` reads them. */
export async function checksums(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== SUMS_FILE).sort();
  const lines = names.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(folder, name)));
    return `${hash.digest('hex')}  ${name}\n`;
  });
  return (await Promise.all(lines)).join('');
}
