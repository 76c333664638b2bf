import { expect, test } from 'vitest';
import { compileRecords } from '../../../lib/dataset/compile.ts';
import { DatasetRecords, TimelineRecord } from '../../../lib/dataset/records.ts';
import type { TimelineEvent } from '../../../lib/dataset/schema.ts';
import { SCOPES } from '../../../lib/dataset/schema.ts';
import { validDataset } from './fixture.ts';

const dataset = await validDataset();

test('the timeline ships oldest first, then by id, without what is for editors only', () => {
  const event = (id: string, date: string): TimelineEvent => ({
    id,
    date,
    scope: 'talks',
    text: { en: id },
    note: 'The day is inferred.',
    entities: [],
    provisions: [],
    sources: ['herald-2029-12-01'],
  });
  const timeline = [event('b', '2029-12-01'), event('c', '2029-11'), event('a', '2029-12-01')];
  const records = compileRecords({ ...dataset, timeline });
  expect(records.timeline.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(JSON.stringify(records.timeline)).not.toContain('inferred');
});

test('what is compiled is what readers of the records expect', () => {
  const info = { schema: 1, version: '1', hash: '0'.repeat(64), asOf: '2030-01-01' };
  const records = { info, ...compileRecords(dataset) };
  expect(DatasetRecords.parse(records)).toEqual(records);
  expect(TimelineRecord.shape.scope.options).toEqual(SCOPES);
});
