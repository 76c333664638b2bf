import { expect, test } from 'vitest';
import { measureDataset } from '../../../lib/dataset/stats.ts';
import { validDataset } from './fixture.ts';

const dataset = await validDataset();

test('a dataset is counted by kind and status, with its sources, languages and dates', () => {
  expect(measureDataset(dataset)).toMatchObject({
    provisions: { reported: 0, published: 1 },
    entities: { person: 1, place: 0 },
    drafts: 1,
    events: 2,
    sources: 2,
    // One draft, two history entries, a role, a part, two events.
    statements: { total: 7, sourcedPercent: 100, sourcesMean: 1, sourcesMin: 1 },
    texts: { percent: { en: 100, de: 100 } },
    aliases: { en: 1, de: 2, fr: 0 },
    oldestAsOf: '2029-12-05',
    newestAsOf: '2029-12-05',
  });
});

test('a text without German and a note without a source show', () => {
  const [provision] = dataset.provisions;
  if (!provision) throw new Error('the fixture has no provision');
  const noted = { ...provision, title: { en: 'Cap' }, statusNote: { en: 'Why.', de: 'Warum.' } };
  const stats = measureDataset({ ...dataset, provisions: [noted] });
  expect(stats.statements).toMatchObject({ total: 8, sourcedPercent: 87.5, sourcesMin: 0 });
  expect(stats.texts.percent.de).toBeLessThan(100);
});
