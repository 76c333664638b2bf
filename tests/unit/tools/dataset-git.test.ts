import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseLeniently } from '../../../lib/dataset/parse.ts';
import { readDatasetFiles } from '../../../lib/tools/dataset-files.ts';
import { readDatasetAt } from '../../../lib/tools/dataset-git.ts';

const VALID = fileURLToPath(new URL('../../fixtures/datasets/valid', import.meta.url));

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    stdio: 'pipe',
  });

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'point-by-point-git-'));
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Nothing yet');
  git('tag', 'empty');
  await cp(VALID, path.join(root, 'assets/dataset'), { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message', 'The dataset');
  git('tag', 'sound');
  await writeFile(path.join(root, 'assets/dataset/themes.yaml'), '- id: "military\n');
  await rm(path.join(root, 'assets/dataset/timeline.yaml'));
  git('commit', '--quiet', '--all', '--message', 'Older shape');
});
afterAll(() => rm(root, { recursive: true }));

test('the dataset at a commit is what was committed there, whatever lies in the folder now', async () => {
  const { files, broken } = await readDatasetAt('sound', root);
  expect(broken).toEqual([]);
  const byName = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  expect(files.toSorted(byName)).toEqual((await readDatasetFiles(VALID)).files.toSorted(byName));
});

test('of an older or broken dataset the rest is read', async () => {
  const { files, broken } = await readDatasetAt('HEAD', root);
  expect(broken).toEqual(['themes.yaml']);
  const { dataset, problems } = parseLeniently(files);
  expect(dataset?.provisions.map(({ id }) => id)).toEqual(['army-cap']);
  expect(dataset?.timeline).toEqual([]);
  expect(problems.map(({ file }) => file)).toEqual(['themes.yaml', 'timeline.yaml']);
});

test.each([
  ['no-such-branch', 'Needed a single revision'],
  ['--output=/dev/null', 'Needed a single revision'],
  ['empty', 'There is no dataset'],
])('%s is refused in words', async (ref, words) => {
  await expect(readDatasetAt(ref, root)).rejects.toThrow(words);
});
