/** What the screens and the card ask for, put together from rows. Every row is parsed here, at the edge. */
import type * as z from 'zod/mini';
import {
  type Checklist,
  DatasetInfo,
  type DatasetRecords,
  DraftRecord,
  type EntityCard,
  EntityRecord,
  PLAN_ENTITY,
  type PlanStanding,
  type ProvisionCard,
  ProvisionLine,
  ProvisionRecord,
  SourceRecord,
  StatusId,
  StatusRecord,
  ThemeRecord,
  TimelineRecord,
} from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LexiconEnvelope } from './packaged.ts';
import { ONLY_KEY, type RecordStore, type Rows, type StoreName } from './rows.ts';

/** A row is missing or does not parse. For an id out of a page it may also be that the dataset has no such id. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

/** All that a card about an entity shows. @throws StoreDamaged */
export async function readEntityCard(rows: Rows, id: string): Promise<EntityCard> {
  const info = await readInfo(rows);
  const entity = await one(rows, 'entities', EntityRecord, id);
  const timeline = (await all(rows, 'timeline', TimelineRecord))
    .filter(({ entities }) => entities.includes(id))
    .sort(byDate);
  const cited = new Set([...entity.sources, ...timeline.flatMap(({ sources }) => sources)]);
  return {
    info,
    entity,
    provisions: await each(rows, 'provisions', ProvisionLine, entity.provisions),
    statuses: await readStatuses(rows),
    timeline,
    sources: await each(rows, 'sources', SourceRecord, [...cited]),
    ...(id === PLAN_ENTITY && { plan: await readPlan(rows) }),
  };
}

async function readPlan(rows: Rows): Promise<PlanStanding> {
  const drafts = (await all(rows, 'drafts', DraftRecord)).sort(byDate).reverse();
  const provisions = await all(rows, 'provisions', ProvisionRecord);
  const counts = StatusId.options.map((status) => ({
    status,
    count: provisions.filter((provision) => provision.status === status).length,
  }));
  return {
    drafts: drafts.map(({ id, title, date }) => ({ id, title, date })),
    counts: counts.filter(({ count }) => count > 0),
  };
}

/** All that a card or a checklist entry about a provision shows: with the drafts that its history names. @throws StoreDamaged */
export async function readProvisionCard(rows: Rows, id: string): Promise<ProvisionCard> {
  const info = await readInfo(rows);
  const provision = await one(rows, 'provisions', ProvisionRecord, id);
  const named = [...provision.history, ...provision.figures].flatMap(({ draft }) => draft ?? []);
  return {
    info,
    provision,
    statuses: await readStatuses(rows),
    drafts: (await each(rows, 'drafts', DraftRecord, [...new Set(named)])).sort(byDate),
    sources: await each(rows, 'sources', SourceRecord, provision.sources),
  };
}

/** The whole checklist, in the order of the screen. @throws StoreDamaged */
export async function readChecklist(rows: Rows): Promise<Checklist> {
  return {
    info: await readInfo(rows),
    themes: (await all(rows, 'themes', ThemeRecord)).sort(byOrder),
    statuses: await readStatuses(rows),
    drafts: (await all(rows, 'drafts', DraftRecord)).sort(byDate),
    provisions: (await all(rows, 'provisions', ProvisionRecord)).sort(byOrder),
    sources: await all(rows, 'sources', SourceRecord),
    entities: (await all(rows, 'entities', EntityRecord)).map(({ id, kind, name, provisions, spellings }) => ({
      id,
      kind,
      name,
      provisions,
      ...(spellings !== undefined && { spellings }),
    })),
  };
}

/** Every record, for the page that shows them all: lists in the order of the screen. @throws StoreDamaged */
export async function readRecords(rows: Rows): Promise<DatasetRecords> {
  return {
    info: await readInfo(rows),
    sources: await all(rows, 'sources', SourceRecord),
    drafts: (await all(rows, 'drafts', DraftRecord)).sort(byDate),
    statuses: await readStatuses(rows),
    themes: (await all(rows, 'themes', ThemeRecord)).sort(byOrder),
    provisions: (await all(rows, 'provisions', ProvisionRecord)).sort(byOrder),
    entities: await all(rows, 'entities', EntityRecord),
    timeline: (await all(rows, 'timeline', TimelineRecord)).sort(byDate),
  };
}

/** The lexicon of the same dataset. @throws StoreDamaged */
export async function readLexicon(rows: Rows): Promise<Lexicon> {
  const info = await readInfo(rows);
  const lexicon = await one(rows, 'lexicon', LexiconEnvelope, ONLY_KEY);
  if (lexicon.hash !== info.hash) throw new StoreDamaged('the lexicon belongs to another dataset');
  return lexicon;
}

/** Which dataset the rows are of. @throws StoreDamaged */
export function readInfo(rows: Rows): Promise<DatasetInfo> {
  return one(rows, 'meta', DatasetInfo, ONLY_KEY);
}

/** From the first word about a provision to its coming true, as the schema lists them. */
async function readStatuses(rows: Rows): Promise<StatusRecord[]> {
  const rank = (id: StatusId) => StatusId.options.indexOf(id);
  return (await all(rows, 'statuses', StatusRecord)).sort((a, b) => rank(a.id) - rank(b.id));
}

async function one<S extends z.ZodMiniType>(rows: Rows, store: StoreName, schema: S, key: string): Promise<z.infer<S>> {
  const row = await rows.one(store, key);
  if (row === undefined) throw new StoreDamaged(`no row ${key} in ${store}`);
  return parseRow(store, schema, row);
}

async function each<S extends z.ZodMiniType>(
  rows: Rows,
  store: RecordStore,
  schema: S,
  keys: readonly string[],
): Promise<z.infer<S>[]> {
  return Promise.all(keys.map((key) => one(rows, store, schema, key)));
}

async function all<S extends z.ZodMiniType>(rows: Rows, store: RecordStore, schema: S): Promise<z.infer<S>[]> {
  const found = await rows.all(store);
  // Every store of a sound dataset has rows; an emptied one is told from a small one by nothing else.
  if (found.length === 0) throw new StoreDamaged(`no rows in ${store}`);
  return found.map((row) => parseRow(store, schema, row));
}

function parseRow<S extends z.ZodMiniType>(store: StoreName, schema: S, row: unknown): z.infer<S> {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new StoreDamaged(`a row in ${store} is broken`, { cause: parsed.error });
  return parsed.data;
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

type Dated = Pick<DraftRecord | TimelineRecord, 'id' | 'date'>;

function byDate(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
