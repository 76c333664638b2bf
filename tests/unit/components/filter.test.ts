import { describe, expect, test } from 'vitest';
import {
  countByStatus,
  type Filter,
  filterProvisions,
  groupByTheme,
  NO_FILTER,
} from '../../../components/popup/filter.ts';
import type { ProvisionRecord } from '../../../lib/dataset/records.ts';

function makeProvision(change: Partial<ProvisionRecord> & Pick<ProvisionRecord, 'id'>): ProvisionRecord {
  return {
    order: 0,
    number: null,
    theme: 'military',
    title: { en: 'A title' },
    summary: { en: 'A summary.' },
    figures: [],
    history: [],
    status: 'published',
    asOf: '2025-12-24',
    contested: false,
    unknownAfter: { en: 'Nothing is known after that.' },
    entities: [],
    sources: [],
    ...change,
  };
}

const ARMY = makeProvision({
  id: 'army',
  order: 6,
  number: 6,
  status: 'revised',
  title: { en: 'Cap on the army', de: 'Obergrenze für die Armee' },
  figures: [{ label: { en: '600,000 personnel' }, amount: 600000, unit: 'personnel', date: '2025-11-20', sources: [] }],
});
const RENT = makeProvision({
  id: 'rent',
  order: 1,
  theme: 'territory',
  status: 'dropped',
  title: { en: 'Rent for Donbas' },
});
const RULES = makeProvision({
  id: 'rules',
  order: 3,
  number: 10,
  subpoint: 'b-d',
  status: 'revised',
  title: { en: 'Conditions named in the São Paulo–style clause' },
});
const ALL = [ARMY, RENT, RULES];

function shown(
  filter: Partial<Filter>,
  here: readonly string[] = [],
  found: ReadonlySet<string> | null = null,
): string[] {
  return filterProvisions(ALL, { ...NO_FILTER, ...filter }, new Set(here), found).map(({ id }) => id);
}

describe('the filters', () => {
  test('show what the page mentions, or what it leaves out; together they are all', () => {
    expect(shown({ coverage: 'here' }, ['rent'])).toEqual(['rent']);
    expect(shown({ coverage: 'absent' }, ['rent'])).toEqual(['army', 'rules']);
  });

  test('show the statuses asked for, and all where none is', () => {
    expect(shown({ statuses: new Set(['revised']) })).toEqual(['army', 'rules']);
    expect(shown({ statuses: new Set(['revised', 'dropped']) })).toEqual(['army', 'rent', 'rules']);
    expect(shown({ statuses: new Set(['agreed']) })).toEqual([]);
  });

  test('show one theme, and all where none is chosen', () => {
    expect(shown({ theme: 'territory' })).toEqual(['rent']);
    expect(shown({ theme: null })).toEqual(['army', 'rent', 'rules']);
  });

  test('hold together: theme, status, page and search', () => {
    const filter = { theme: 'military', statuses: new Set(['revised'] as const), coverage: 'here' } as const;
    expect(shown(filter, ['army', 'rules', 'rent'])).toEqual(['army', 'rules']);
    expect(shown(filter, ['army', 'rules', 'rent'], new Set(['rules', 'rent']))).toEqual(['rules']);
    expect(shown({ ...filter, theme: 'territory' }, ['army', 'rent'])).toEqual([]);
  });

  test('count each status once a provision', () => {
    expect([...countByStatus(ALL)].sort()).toEqual([
      ['dropped', 1],
      ['revised', 2],
    ]);
  });
});

test('provisions stand under their theme in the order of the checklist, and an empty theme is left out', () => {
  const themes = ['nuclear', 'military', 'territory'].map((id, index) => ({ id, title: { en: id }, order: 3 - index }));
  const groups = groupByTheme(themes, ALL).map(({ theme, provisions }) => [theme.id, provisions.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['territory', ['rent']],
    ['military', ['rules', 'army']],
  ]);
});
