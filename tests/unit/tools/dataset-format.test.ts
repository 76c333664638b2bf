import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findUnformatted } from '../../../lib/tools/dataset-format.ts';

const VALID = fileURLToPath(new URL('../../fixtures/datasets/valid', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'point-by-point-dataset-'));
  await cp(VALID, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test('the shipped dataset is formatted', async () => {
  expect((await findUnformatted()).map(({ file }) => file)).toEqual([]);
});

test('formatting brings a disordered file into order, and a second time changes nothing', async () => {
  expect(await findUnformatted(folder)).toEqual([]);
  const file = path.join(folder, 'sources.yaml');
  const canonical = await readFile(file, 'utf8');
  const [first = '', second = ''] = canonical.split(/^(?=- )/m);
  await writeFile(file, `${second}${first}`.replace(/^ {2}title: (.*)$/gm, '  title:   $1   '));

  const [unformatted, ...others] = await findUnformatted(folder);
  expect(others).toEqual([]);
  expect(unformatted).toEqual({ file: 'sources.yaml', text: canonical });
  await writeFile(file, unformatted?.text ?? '');
  expect(await findUnformatted(folder)).toEqual([]);
});
