import { expect, test } from 'vitest';
import { namesHere } from '../../../components/popup/page-names.ts';
import type { Checklist } from '../../../lib/dataset/records.ts';

const CHECKLIST: Checklist = {
  info: { schema: 1, version: '2026.11.22', hash: '0'.repeat(64), asOf: '2026-07-05' },
  themes: [],
  statuses: [],
  drafts: [],
  sources: [],
  provisions: [
    {
      id: 'army',
      order: 1,
      number: 6,
      theme: 'military',
      title: { en: 'Cap on the army' },
      summary: { en: 'A cap.' },
      figures: [],
      history: [],
      status: 'revised',
      asOf: '2025-12-24',
      contested: false,
      unknownAfter: { en: 'Nothing is known after that.' },
      entities: [],
      sources: [],
    },
  ],
  entities: [
    { id: 'envoy', kind: 'person', name: { en: 'An envoy' }, provisions: [] },
    { id: 'alliance', kind: 'organisation', name: { en: 'An alliance' }, provisions: [] },
    { id: 'region', kind: 'place', name: { en: 'A region' }, provisions: [] },
  ],
};

test('joins what the page mentions with the checklist, in the order of the page, and leaves out what it does not know', () => {
  const here = namesHere(
    {
      topic: 'plan',
      entities: [
        { id: 'region', count: 2, label: 'Region' },
        { id: 'alliance', count: 1, label: 'Alliance' },
        { id: 'from-an-older-dataset', count: 4, label: 'Gone' },
        { id: 'envoy', count: 3, label: 'Envoy' },
      ],
      provisions: [
        { id: 'from-an-older-dataset', count: 1, label: 'gone' },
        { id: 'army', count: 2, label: '600,000' },
      ],
    },
    CHECKLIST,
  );
  expect(here.actors.map(({ id, count }) => [id, count])).toEqual([
    ['alliance', 1],
    ['envoy', 3],
  ]);
  expect(here.others.map(({ id, count }) => [id, count])).toEqual([['region', 2]]);
  expect(here.provisions.map(({ provision, count }) => [provision.id, count])).toEqual([['army', 2]]);
});
