import { describe, expect, it } from 'vitest';
import { Checklist, DatasetRecords, EntityCard, PLAN_ENTITY, ProvisionCard } from '../../../lib/dataset/records.ts';
import {
  readChecklist,
  readEntityCard,
  readLexicon,
  readProvisionCard,
  readRecords,
  StoreDamaged,
} from '../../../lib/store/read.ts';
import { RECORD_STORES, type Rows, rowsOf } from '../../../lib/store/rows.ts';
import { makeLexicon, makeRecords } from '../../fixtures/packaged-dataset.ts';

const rows = rowsOf(makeRecords(), async () => makeLexicon());

/** The same rows, with the rows of one store put through `change`. */
function changed(store: string, change: (row: unknown) => unknown): Rows {
  return {
    one: async (name, key) => (name === store ? change(await rows.one(name, key)) : rows.one(name, key)),
    all: async (name) => (name === store ? (await rows.all(name)).map(change) : rows.all(name)),
  };
}

describe('what is read', () => {
  it('has every record that a card about an entity shows, in the order that the entity gives', async () => {
    const card = await readEntityCard(rows, 'jane-doe');
    expect(EntityCard.safeParse(card).success).toBe(true);
    expect(card.provisions.map(({ id }) => id)).toEqual(['front-line', 'army-cap']);
    expect(card.sources.map(({ id }) => id)).toEqual(['bulletin-2', 'gazette-1', 'herald-3']);
  });

  it('has the events that name the entity, oldest first, and every source that they cite', async () => {
    const { timeline, sources } = await readEntityCard(rows, 'jane-doe');
    expect(timeline.map(({ id }) => id)).toEqual(['2025-10-01', '2025-11-20-a', '2025-11-20-b']);
    const known = sources.map(({ id }) => id);
    for (const id of timeline.flatMap((event) => event.sources)) expect(known).toContain(id);
  });

  it('has for the plan itself, and for nothing else, its texts and how many provisions have which status', async () => {
    const [entity] = makeRecords().entities;
    if (entity === undefined) throw new Error('the fixture has no entity');
    const withPlan = rowsOf(makeRecords('a', { entities: [entity, { ...entity, id: PLAN_ENTITY }] }), async () =>
      makeLexicon(),
    );
    const { plan } = await readEntityCard(withPlan, PLAN_ENTITY);
    expect(plan?.drafts.map(({ id }) => id)).toEqual(['b-later', 'early']);
    expect(plan?.counts).toEqual([{ status: 'reported', count: 2 }]);
    expect('plan' in (await readEntityCard(withPlan, 'jane-doe'))).toBe(false);
  });

  it('has the drafts that a provision speaks of, and no others', async () => {
    const card = await readProvisionCard(rows, 'army-cap');
    expect(ProvisionCard.safeParse(card).success).toBe(true);
    expect(card.drafts.map(({ id }) => id)).toEqual(['early']);
  });

  it('is in the order of the screen, whatever the order of the keys', async () => {
    const list = await readChecklist(rows);
    expect(Checklist.safeParse(list).success).toBe(true);
    expect(list.themes.map(({ id }) => id)).toEqual(['territory', 'military']);
    expect(list.provisions.map(({ id }) => id)).toEqual(['front-line', 'army-cap']);
    expect(list.drafts.map(({ id }) => id)).toEqual(['early', 'b-later']);
    expect(list.statuses.map(({ id }) => id)).toEqual(['reported', 'dropped']);
    expect(list.entities).toEqual([
      { id: 'jane-doe', kind: 'person', name: { en: 'Jane Doe' }, provisions: ['front-line', 'army-cap'] },
    ]);
  });
});

describe('all records', () => {
  it('are those of the package, every one, lists in the order of the screen', async () => {
    const found = await readRecords(rows);
    expect(DatasetRecords.safeParse(found).success).toBe(true);
    const packaged = makeRecords();
    for (const store of RECORD_STORES) {
      expect(found[store]).toHaveLength(packaged[store].length);
      expect(found[store]).toEqual(expect.arrayContaining([...packaged[store]]));
    }
    expect(found.info).toEqual(packaged.info);
    expect(found.themes.map(({ id }) => id)).toEqual(['territory', 'military']);
    expect(found.provisions.map(({ id }) => id)).toEqual(['front-line', 'army-cap']);
    expect(found.drafts.map(({ id }) => id)).toEqual(['early', 'b-later']);
    expect(found.timeline.map(({ id }) => id)).toEqual(['2025-10-01', '2025-11-20-a', '2025-11-20-b', '2025-11-21']);
  });

  it('are not given where one of them is broken', async () => {
    await expect(readRecords(changed('timeline', () => ({ id: 'x' })))).rejects.toThrow(StoreDamaged);
  });
});

describe('a damaged store', () => {
  it.each([
    ['an entity is missing', 'entities', () => undefined],
    ['an entity is broken', 'entities', () => ({ id: 'jane-doe' })],
    ['a linked provision is missing', 'provisions', () => undefined],
    ['a source is broken', 'sources', (row: unknown) => ({ ...Object(row), url: 5 })],
    ['it does not say which dataset it holds', 'meta', () => undefined],
    ['its records have another shape', 'meta', (row: unknown) => ({ ...Object(row), schema: 2 })],
  ])('is told, not shown: %s', async (_what, store, change) => {
    await expect(readEntityCard(changed(store, change), 'jane-doe')).rejects.toThrow(StoreDamaged);
  });

  it('is told when a whole list is empty', async () => {
    const emptied: Rows = { ...rows, all: async () => [] };
    await expect(readChecklist(emptied)).rejects.toThrow(StoreDamaged);
  });

  it('is told when the lexicon belongs to another dataset, or is none', async () => {
    await expect(readLexicon(changed('lexicon', () => makeLexicon('b')))).rejects.toThrow(StoreDamaged);
    await expect(readLexicon(changed('lexicon', () => 'text'))).rejects.toThrow(StoreDamaged);
    await expect(readLexicon(rows)).resolves.toEqual(makeLexicon());
  });
});
