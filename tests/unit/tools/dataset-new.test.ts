import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NEW_KINDS } from '../../../lib/dataset/templates.ts';
import { inspectDataset } from '../../../lib/tools/dataset-files.ts';
import { findUnformatted } from '../../../lib/tools/dataset-format.ts';
import { addRecord } from '../../../lib/tools/dataset-new.ts';

const VALID = fileURLToPath(new URL('../../fixtures/datasets/valid', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'point-by-point-dataset-'));
  await cp(VALID, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(path.join(folder, file), 'utf8');

describe('a new record', () => {
  test.each(NEW_KINDS)('of kind %s is laid out as it should be, and check asks for each empty field', async (kind) => {
    const { file, line } = await addRecord(kind, '2029-12-03-new', folder);
    expect(await findUnformatted(folder)).toEqual([]);
    const text = await read(file);
    expect(text.split('\n')[line - 1]).toContain('id: 2029-12-03-new');

    const { problems } = await inspectDataset(folder);
    const asked = problems.filter((problem) => problem.file === file).map((problem) => problem.line);
    const empty = text.split('\n').flatMap((content, index) => (/: (""|null)$/.test(content) ? [index + 1] : []));
    // `number: null` says that the clause never stood in the 28-point text, which is for its author to know.
    const open = empty.filter((number) => !text.split('\n')[number - 1]?.includes('null'));
    expect(open.length).toBeGreaterThan(0);
    expect(asked).toEqual(expect.arrayContaining(open));
  });

  test.each([
    ['source', 'aaa', ['aaa', 'herald-2029-12-01', 'herald-2029-12-05']],
    ['source', 'herald-2029-12-03', ['herald-2029-12-01', 'herald-2029-12-03', 'herald-2029-12-05']],
    ['source', 'zzz', ['herald-2029-12-01', 'herald-2029-12-05', 'zzz']],
    ['event', '2029-12-01-a', ['2029-12-01-a', '2029-12-01-report', '2029-12-04-talks']],
    ['event', '2029-12-02', ['2029-12-01-report', '2029-12-02', '2029-12-04-talks']],
    ['event', '2029-12-31-b', ['2029-12-01-report', '2029-12-04-talks', '2029-12-31-b']],
  ] as const)('stands in order: %s %s', async (kind, id, ids) => {
    const { file } = await addRecord(kind, id, folder);
    const list: { id: string }[] = parse(await read(file));
    expect(list.map((record) => record.id)).toEqual(ids);
  });

  test.each([
    ['entity', 'ada-example', 'There is an entity "ada-example" already, in entities/ada-example.yaml.'],
    ['provision', 'army-cap', 'There is a provision "army-cap" already'],
    ['source', 'herald-2029-12-05', 'There is a source "herald-2029-12-05" already, in sources.yaml.'],
    ['event', '2029-12-04-talks', 'There is an event "2029-12-04-talks" already'],
    ['event', 'talks', 'begins with its date'],
    ['entity', 'Ada Example', 'lower-case words'],
    ['entity', '../ada', 'lower-case words'],
  ] as const)('is refused, and nothing written: %s %s', async (kind, id, words) => {
    const before = await Promise.all(['sources.yaml', 'timeline.yaml', 'entities/ada-example.yaml'].map(read));
    await expect(addRecord(kind, id, folder)).rejects.toThrow(words);
    expect(await Promise.all(['sources.yaml', 'timeline.yaml', 'entities/ada-example.yaml'].map(read))).toEqual(before);
  });
});
