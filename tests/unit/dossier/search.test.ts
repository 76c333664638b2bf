import { describe, expect, it } from 'vitest';
import { byMonth, fitsComparison, fitsTimeline } from '../../../components/dossier/filters.ts';
import { searchAll } from '../../../components/dossier/search.ts';
import { resolveTarget, SECTIONS } from '../../../components/dossier/targets.ts';
import { provision, records, says } from '../../fixtures/dossier-records.ts';

describe('the search', () => {
  const all = records();

  it.each([
    ['jurgen', 'envoy'],
    ['JÜRGEN lukasz', 'envoy'],
    ['łukasz', 'envoy'],
  ])('finds a name by %s, without regard to accents and case', (search, id) => {
    expect(searchAll(all, search, 'en')?.entities.map((entity) => entity.id)).toEqual([id]);
  });

  it('looks through every kind of record and counts what it found', () => {
    expect(searchAll(all, 'text c', 'en')?.texts.map(({ id }) => id)).toEqual(['c']);
    expect(searchAll(all, 'gazette', 'en')?.sources.map(({ id }) => id)).toEqual(['s1']);
    expect(searchAll(all, 'they met', 'en')).toMatchObject({ total: 1, events: [{ id: 'met' }] });
    expect(searchAll(all, 'a says so', 'en')?.provisions.map(({ id }) => id)).toEqual(['cap']);
    expect(searchAll(all, 'no such word', 'en')?.total).toBe(0);
  });

  it('asks nothing of an empty field', () => {
    expect(searchAll(all, '  ', 'en')).toBeNull();
  });

  it('takes every spelling of dashes, apostrophes and letters for one', () => {
    const spelt = provision('cap', {
      history: [says('a', 'published', 'O’Brien\u00a0— Straße, line\u2011of\u00adcontact')],
    });
    for (const search of ["o'brien", 'STRASSE', 'line-ofcontact', 'o‘brien –']) {
      expect(searchAll({ ...all, provisions: [spelt] }, search, 'en')?.provisions, search).toHaveLength(1);
    }
  });
});

describe('the filters', () => {
  it('show provisions that fit the theme, the status and every word', () => {
    const cap = provision('cap', { history: [says('a', 'published', 'Six hundred thousand.')] });
    const filter = { search: '', theme: null, status: null };
    expect(fitsComparison(cap, filter, 'en')).toBe(true);
    expect(fitsComparison(cap, { search: 'thousand HUNDRED', theme: 'army', status: 'published' }, 'en')).toBe(true);
    expect(fitsComparison(cap, { ...filter, search: 'seven' }, 'en')).toBe(false);
    expect(fitsComparison(cap, { ...filter, theme: 'land' }, 'en')).toBe(false);
    expect(fitsComparison(cap, { ...filter, status: 'dropped' }, 'en')).toBe(false);
  });

  it('show events of a scope and of the month in which they began', () => {
    const { timeline } = records();
    const ids = (filter: Parameters<typeof fitsTimeline>[1]) =>
      timeline.filter((event) => fitsTimeline(event, filter)).map(({ id }) => id);
    expect(ids({ scope: null, month: null })).toEqual(['met', 'said']);
    expect(ids({ scope: 'talks', month: null })).toEqual(['met']);
    expect(ids({ scope: null, month: '2025-12' })).toEqual(['said']);
    expect(ids({ scope: 'talks', month: '2025-12' })).toEqual([]);
    expect(byMonth(timeline).map(({ month, events }) => [month, events.length])).toEqual([
      ['2025-11', 1],
      ['2025-12', 1],
    ]);
  });
});

describe('an address', () => {
  const all = records();

  it.each([
    ['cap', { kind: 'provision', id: 'cap' }],
    ['entity-envoy', { kind: 'entity', id: 'envoy' }],
    ['event-met', { kind: 'event', id: 'met' }],
    ['text-b', { kind: 'text', id: 'b' }],
    ['timeline', { kind: 'section', id: 'timeline' }],
    ['actors', { kind: 'section', id: 'actors' }],
  ])('#%s leads to what it names', (hash, target) => {
    expect(resolveTarget(hash, all)).toEqual(target);
  });

  it.each(['', 'nobody', 'entity-', 'entity-cap', 'constructor', 'Cap'])('#%s leads nowhere', (hash) => {
    expect(resolveTarget(hash, all)).toBeNull();
  });

  it('of a part of the page is not that of a provision of the dataset', async () => {
    const { readdir } = await import('node:fs/promises');
    const files = await readdir(new URL('../../../assets/dataset/provisions', import.meta.url));
    const ids = files.map((file) => file.replace('.yaml', ''));
    expect(SECTIONS.filter((id) => ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => /^(entity|event|text)-/.test(id))).toEqual([]);
  });
});
