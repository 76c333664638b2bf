/**
 * Zips whose bytes depend on nothing but the names and contents of their files: not on the machine, its time zone, the
 * day, the order of the disk or its permissions.
 *
 * WXT's zips are sorted and dateless too, but are compressed by the zlib of the Node that runs, whose bytes may differ
 * from processor to processor; fflate is the same JavaScript everywhere.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, type ZipOptions, type Zippable, zipSync } from 'fflate';

/** What every entry says of itself: a file of Unix that its owner writes and all read. */
const ENTRY: ZipOptions = {
  level: 9,
  os: 3,
  attrs: 0o100_644 << 16,
  // The earliest day that a zip can tell; fflate writes the local fields, so this is the same day everywhere.
  mtime: new Date(1980, 0, 1),
};

/** Files by their path in the zip, with `/`. Throws when the bytes are no zip. */
export function unzip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(unzipSync(zip));
  return new Map(entries.filter(([path]) => !path.endsWith('/')));
}

/** A zip of these files, the same for the same files. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // By code unit: the order of a language would be that of the machine.
  const paths = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(paths.map((path) => [path, [files.get(path) ?? new Uint8Array(), {}]]));
  return zipSync(entries, ENTRY);
}

/** Writes a zip anew in its own place, with the same files. */
export async function steadyZip(path: string): Promise<void> {
  await writeFile(path, zip(unzip(await readFile(path))));
}
