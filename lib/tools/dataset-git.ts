/** The dataset as it was at a git commit, read from git's objects: the working tree is not touched. */
import { parse } from 'yaml';
import type { DatasetFile } from '../dataset/parse.ts';
import { git } from './git.ts';
import { ROOT } from './package-bin.ts';

/** Where the shipped dataset lies in the repository. */
const FOLDER = 'assets/dataset';

/**
 * The files of the dataset at `ref` (a commit, tag or branch), and the names of those that are no YAML. Two git
 * processes, however many files. Throws with git's words where there is no such ref, or no dataset in it.
 */
export async function readDatasetAt(
  ref: string,
  root: string = ROOT,
): Promise<{ files: readonly DatasetFile[]; broken: readonly string[] }> {
  // Resolved first, so that what begins with a hyphen is no option of git's.
  const commit = (await git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).toString().trim();
  const listing = (await git(root, ['ls-tree', '-r', '-z', commit, '--', `${FOLDER}/`])).toString();
  const entries = listing.split('\0').flatMap((line) => {
    const [, object, file] = /^\d+ blob ([0-9a-f]+)\t(.*\.yaml)$/s.exec(line) ?? [];
    return object && file ? [{ object, file: file.slice(FOLDER.length + 1) }] : [];
  });
  if (entries.length === 0) throw new Error(`There is no dataset in ${FOLDER} at "${ref}".`);

  const batch = await git(root, ['cat-file', '--batch'], `${entries.map(({ object }) => object).join('\n')}\n`);
  const broken: string[] = [];
  const files: DatasetFile[] = [];
  let at = 0;
  for (const { file } of entries) {
    // Each object: "<name> blob <bytes>\n<contents>\n".
    const head = batch.indexOf('\n', at);
    const size = Number(batch.subarray(at, head).toString().split(' ')[2]);
    const text = batch.subarray(head + 1, head + 1 + size).toString('utf8');
    at = head + 1 + size + 1;
    try {
      files.push({ file, value: parse(text) });
    } catch {
      broken.push(file);
    }
  }
  return { files, broken };
}
