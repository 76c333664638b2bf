import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatasetError, formatProblem, inspectDataset, loadDataset } from '../../../lib/tools/dataset-files.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/datasets', import.meta.url));

/** For each folder below `invalid`: the one complaint that it must lead to, and words of its remedy. */
const COMPLAINTS: Readonly<Record<string, readonly [place: string, message: string, remedy: string]>> = {
  'as-of-without-entry': [
    'provisions/army-cap.yaml:28 asOf',
    'neither the last entry about the clause, of 2029-12-05',
    'add the entry that is missing',
  ],
  'bad-url': ['sources.yaml:5 [0].url', 'Invalid URL', 'correct the value'],
  'context-status': ['provisions/army-cap.yaml:36 status', 'of 2029-12-05, says "published"', 'correct the status'],
  'dangling-cue': ['cues/en.yaml:1 [0].provision', 'there is no provision "navy-cap"', 'provisions/'],
  'dangling-draft': ['provisions/army-cap.yaml:21 history[1].draft', 'there is no draft "second-text"', 'drafts.yaml'],
  'dangling-entity': ['provisions/army-cap.yaml:32 entities[0]', 'there is no entity "bob-example"', 'entities/'],
  'dangling-source': [
    'provisions/army-cap.yaml:26 history[1].sources[0]',
    'there is no source "herald-2029-12-06"',
    'sources.yaml',
  ],
  'date-after-dataset': ['provisions/army-cap.yaml:28 asOf', 'after the dataset', 'dataset.yaml'],
  'duplicate-alias': ['entities/ada-example.yaml:21 aliases[1]', 'also belongs to eve-example', 'ambiguous: true'],
  'duplicate-form': ['entities/ada-example.yaml:21 aliases[1]', 'also belongs to eve-examples', 'ambiguous: true'],
  'duplicate-id': ['sources.yaml:7 [1].id', 'is taken', 'another id'],
  'file-name': ['entities/ada-example.yaml:1 id', "does not fit the file's name", 'rename the file'],
  'history-out-of-order': ['provisions/army-cap.yaml:20 history[1].date', 'stands after', 'oldest first'],
  'misspelt-field': ['provisions/army-cap.yaml:7 sumary', 'there is no field "sumary"', 'spelling'],
  'missing-definition': ['statuses.yaml:1', 'the status "disputed" has no definition', 'definition'],
  'missing-source': ['provisions/army-cap.yaml:26 history[1].sources', 'at least one source', 'add what is missing'],
  'no-sources-field': ['entities/ada-example.yaml:12 part.sources', '"sources" is missing', 'add it'],
  'not-a-list': ['themes.yaml:1', 'not a list', 'begin each record'],
  'not-yaml': ['themes.yaml:5', 'quote', 'correct the YAML'],
  'paradigm-count': [
    'entities/ada-example.yaml:21 aliases[1].inflect',
    '1 words and 2 paradigms',
    'one paradigm a word',
  ],
  'status-without-history': ['provisions/army-cap.yaml:27 status', 'says "published"', 'correct the status'],
  'unknown-file': ['colours.yaml:1', 'no part of the dataset', 'README'],
  'unknown-paradigm': [
    'entities/ada-example.yaml:21 aliases[1].inflect[0]',
    'no paradigm "de-nomen"',
    'paradigms.yaml',
  ],
  'unknown-status': ['provisions/army-cap.yaml:27 status', 'not one of those allowed', 'reported, published, revised'],
  'dangling-event': ['timeline.yaml:7 [0].provisions[0]', 'there is no provision "navy-cap"', 'provisions/'],
  'event-after-dataset': ['timeline.yaml:11 [1].end', 'after the dataset', 'dataset.yaml'],
  'event-ends-first': ['timeline.yaml:11 [1].end', 'before it begins', 'correct one of the dates'],
  'everyday-name': ['entities/ada-example.yaml:21 aliases[1]', '"Frage" is an everyday word (de)', 'a longer name'],
  'idle-decoy': ['entities/ada-example.yaml:23 decoys[0]', '"Melania Sample" blocks nothing', 'remove it'],
  'loaded-word': [
    'entities/ada-example.yaml:14 part.text.en',
    '"regime" denies that a government is one',
    'government, authorities',
  ],
  'timeline-out-of-order': ['timeline.yaml:10 [1].date', 'stands after "2029-12-01-report"', 'dataset -- format'],
  'prototype-id': ['themes.yaml:1 [0].id', 'a property that every object has', 'correct the value'],
  'turned-text': ['sources.yaml:3 [0].title', 'turn its direction', 'correct the value'],
  'unseen-text': ['sources.yaml:3 [0].title', 'nobody sees', 'correct the value'],
  'endless-text': ['sources.yaml:3 [0].title', 'at most 2000 characters', 'correct the value'],
  'unattributed-report': ['provisions/army-cap.yaml:16 history[0].says.en', 'does not say whose', 'name the publisher'],
  untranslated: ['themes.yaml:2 [0].title', '"Military" has no German', 'add `de`'],
  'wrong-date': ['provisions/army-cap.yaml:28 asOf', 'a date is written 2025-11-20', 'correct the value'],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'point-by-point-dataset-'));
  await cp(path.join(FIXTURES, 'valid'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('a dataset on disk', () => {
  test('loads when it is sound', async () => {
    const { dataset } = await loadDataset(folder);
    expect(dataset.provisions.map(({ id }) => id)).toEqual(['army-cap']);
    expect(dataset.cues.en).toHaveLength(1);
  });

  test('has a complaint expected for every invalid one there is', async () => {
    expect((await readdir(path.join(FIXTURES, 'invalid'))).sort()).toEqual(Object.keys(COMPLAINTS).sort());
  });

  test.each(Object.entries(COMPLAINTS))(
    'is refused for %s, with place and remedy',
    async (name, [place, message, remedy]) => {
      await cp(path.join(FIXTURES, 'invalid', name), folder, { recursive: true });
      const { problems } = await inspectDataset(folder);
      const lines = problems.map(formatProblem);
      const line = lines.find((candidate) => candidate.startsWith(`${place}:`));
      expect(line, `nothing said of ${place} in:\n${lines.join('\n')}`).toBeDefined();
      expect(line).toContain(message);
      expect(line?.split('Remedy: ')[1]).toContain(remedy);
      await expect(loadDataset(folder)).rejects.toThrow(DatasetError);
    },
  );
});

test('the shipped dataset is sound', async () => {
  const { problems } = await inspectDataset();
  expect(problems.map(formatProblem)).toEqual([]);
});
