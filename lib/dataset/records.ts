/**
 * The compiled dataset: what ships in the package, lies in IndexedDB and travels in messages.
 *
 * Written with zod/mini because these schemas also run in the background and in the popup.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A text for readers; English is always there. */
export const TextRecord = z.object({ en: z.string(), de: z.optional(z.string()) });
/** A text for readers; English is always there. */
export type TextRecord = z.infer<typeof TextRecord>;

/** Identity of one dataset: enough to know whether a store is current. */
export const DatasetInfo = z.object({
  /** Shape of the records; a reader of another shape must not use them. */
  schema: z.literal(1),
  version: z.string(),
  /** SHA-256 of the compiled records and lexicon, hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  asOf: z.string(),
});
/** Identity of one dataset. */
export type DatasetInfo = z.infer<typeof DatasetInfo>;

/** A source as shown to readers. */
export const SourceRecord = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  date: z.string(),
  url: z.string(),
  language: z.string(),
});
/** A source as shown to readers. */
export type SourceRecord = z.infer<typeof SourceRecord>;

/** A text of the plan. */
export const DraftRecord = z.object({
  id: z.string(),
  title: TextRecord,
  short: TextRecord,
  date: z.string(),
  description: TextRecord,
  sources: z.array(z.string()),
});
/** A text of the plan. */
export type DraftRecord = z.infer<typeof DraftRecord>;

/** The states a provision can be in. */
export const StatusId = z.enum(['reported', 'published', 'revised', 'dropped', 'disputed', 'agreed', 'implemented']);
/** One of the states a provision can be in. */
export type StatusId = z.infer<typeof StatusId>;

/** A status with its definition for the reader. */
export const StatusRecord = z.object({ id: StatusId, label: TextRecord, definition: TextRecord });
/** A status with its definition for the reader. */
export type StatusRecord = z.infer<typeof StatusRecord>;

/** A group of provisions; `order` is its place in the checklist. */
export const ThemeRecord = z.object({ id: z.string(), title: TextRecord, order: z.number() });
/** A group of provisions. */
export type ThemeRecord = z.infer<typeof ThemeRecord>;

/** A number that moved from draft to draft. */
export const FigureRecord = z.object({
  label: TextRecord,
  amount: z.number(),
  unit: z.string(),
  date: z.string(),
  draft: z.optional(z.string()),
  sources: z.array(z.string()),
});
/** A number that moved from draft to draft. */
export type FigureRecord = z.infer<typeof FigureRecord>;

/** One step in a provision's history. */
export const HistoryRecord = z.object({
  date: z.string(),
  draft: z.optional(z.string()),
  occasion: z.optional(TextRecord),
  says: TextRecord,
  status: StatusId,
  sources: z.array(z.string()),
});
/** One step in a provision's history. */
export type HistoryRecord = z.infer<typeof HistoryRecord>;

/** One clause of the plan. `order` is its place in the checklist. */
export const ProvisionRecord = z.object({
  id: z.string(),
  order: z.number(),
  number: z.nullable(z.number()),
  subpoint: z.optional(z.string()),
  number20: z.optional(z.array(z.number())),
  theme: z.string(),
  title: TextRecord,
  summary: TextRecord,
  figures: z.array(FigureRecord),
  history: z.array(HistoryRecord),
  status: StatusId,
  statusNote: z.optional(TextRecord),
  asOf: z.string(),
  contested: z.boolean(),
  unknownAfter: TextRecord,
  entities: z.array(z.string()),
  /** Every source of the provision, once each, newest first. */
  sources: z.array(z.string()),
  /** For the search: beginnings of the words by which pages in any language speak of it, with spaces between. */
  keywords: z.optional(z.string()),
});
/** One clause of the plan. */
export type ProvisionRecord = z.infer<typeof ProvisionRecord>;

/** What an entity can be. */
export const KindId = z.enum(['person', 'organisation', 'place', 'event', 'document', 'concept']);
/** What an entity can be. */
export type KindId = z.infer<typeof KindId>;

/** A person, organisation, place, event, document or concept. */
export const EntityRecord = z.object({
  id: z.string(),
  kind: KindId,
  name: TextRecord,
  roles: z.array(z.object({ from: z.string(), text: TextRecord, sources: z.array(z.string()) })),
  part: z.object({ text: TextRecord, sources: z.array(z.string()) }),
  provisions: z.array(z.string()),
  /** The day up to which the entry is known: the newest date among its sources and roles. */
  asOf: z.string(),
  /** Every source of the entity, once each, newest first. */
  sources: z.array(z.string()),
  /** For the search: every other way in which the data spell it, in any language and script. */
  spellings: z.optional(z.array(z.string())),
});
/** A person, organisation, place, event, document or concept. */
export type EntityRecord = z.infer<typeof EntityRecord>;

/** Something that happened. */
export const TimelineRecord = z.object({
  id: z.string(),
  date: z.string(),
  /** The last day, where it took several. */
  end: z.optional(z.string()),
  scope: z.enum(['plan', 'talks', 'personnel', 'background']),
  text: TextRecord,
  entities: z.array(z.string()),
  provisions: z.array(z.string()),
  sources: z.array(z.string()),
});
/** Something that happened. */
export type TimelineRecord = z.infer<typeof TimelineRecord>;

/** All records of one dataset, as packaged in `dataset/records.json`. */
export const DatasetRecords = z.object({
  info: DatasetInfo,
  sources: z.array(SourceRecord),
  drafts: z.array(DraftRecord),
  statuses: z.array(StatusRecord),
  themes: z.array(ThemeRecord),
  provisions: z.array(ProvisionRecord),
  entities: z.array(EntityRecord),
  /** Oldest first. */
  timeline: z.array(TimelineRecord),
});
/** All records of one dataset. */
export type DatasetRecords = z.infer<typeof DatasetRecords>;

/** Enough of a provision for a chip or a list line. */
export const ProvisionLine = z.pick(ProvisionRecord, {
  id: true,
  number: true,
  subpoint: true,
  title: true,
  status: true,
  asOf: true,
});
/** Enough of a provision for a chip or a list line. */
export type ProvisionLine = z.infer<typeof ProvisionLine>;

/** The entity that is the plan itself. */
export const PLAN_ENTITY = 'plan-28';

/** Where the plan as a whole stands. */
export const PlanStanding = z.object({
  /** Every text of the plan, newest first. */
  drafts: z.array(z.pick(DraftRecord, { id: true, title: true, date: true })),
  /** How many provisions have each status; statuses that none has are left out. */
  counts: z.array(z.object({ status: StatusId, count: z.number() })),
});
/** Where the plan as a whole stands. */
export type PlanStanding = z.infer<typeof PlanStanding>;

/** All that a card about an entity shows, in one answer. */
export const EntityCard = z.object({
  info: DatasetInfo,
  entity: EntityRecord,
  provisions: z.array(ProvisionLine),
  statuses: z.array(StatusRecord),
  /** The events that name the entity, oldest first. */
  timeline: z.array(TimelineRecord),
  /** The entity's own sources in their order, then those that only its events cite. */
  sources: z.array(SourceRecord),
  /** Only for the plan itself. */
  plan: z.optional(PlanStanding),
});
/** All that a card about an entity shows. */
export type EntityCard = z.infer<typeof EntityCard>;

/** All that a card or a checklist entry about a provision shows, in one answer. */
export const ProvisionCard = z.object({
  info: DatasetInfo,
  provision: ProvisionRecord,
  statuses: z.array(StatusRecord),
  drafts: z.array(DraftRecord),
  sources: z.array(SourceRecord),
});
/** All that a card or a checklist entry about a provision shows. */
export type ProvisionCard = z.infer<typeof ProvisionCard>;

/** The whole checklist, for the popup. */
export const Checklist = z.object({
  info: DatasetInfo,
  themes: z.array(ThemeRecord),
  statuses: z.array(StatusRecord),
  drafts: z.array(DraftRecord),
  provisions: z.array(ProvisionRecord),
  sources: z.array(SourceRecord),
  /** Names of all entities, for the list of actors on this page and for the search. */
  entities: z.array(z.pick(EntityRecord, { id: true, kind: true, name: true, provisions: true, spellings: true })),
});
/** The whole checklist, for the popup. */
export type Checklist = z.infer<typeof Checklist>;
