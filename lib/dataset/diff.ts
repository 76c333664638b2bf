/** What changes for readers between two states of the dataset. `diff-words.ts` says it in words. */
import { diffValues, type FieldChange } from './diff-values.ts';
import type { AuthoredDataset } from './schema.ts';

/** What a changed record is. `cues`, `topics` and `given-names` decide what is found, not what is said. */
export type ChangedKind =
  | 'dataset'
  | 'provision'
  | 'entity'
  | 'event'
  | 'draft'
  | 'source'
  | 'status'
  | 'theme'
  | 'cues'
  | 'topics'
  | 'paradigm'
  | 'given-names';

/** One record that came, went or changed. */
export interface RecordChange {
  readonly kind: ChangedKind;
  /** The record's id; for cues and topics their language. */
  readonly id: string;
  /** What readers know it by, in English. */
  readonly title: string;
  readonly what: 'new' | 'removed' | 'changed';
  /** Empty for a removed record; for a new one all that it says. */
  readonly changes: readonly FieldChange[];
}

/** Everything that differs, kind by kind, records in the order of their ids. Empty where nothing does. */
export function diffDatasets(before: AuthoredDataset, after: AuthoredDataset): readonly RecordChange[] {
  const records = (kind: ChangedKind, list: (dataset: AuthoredDataset) => readonly Identified[]) =>
    diffRecords(kind, list(before), list(after));
  return [
    ...diffWhole('dataset', 'dataset', 'The dataset', before.head, after.head),
    ...records('provision', ({ provisions }) => provisions),
    ...records('entity', ({ entities }) => entities),
    ...records('event', ({ timeline }) => timeline),
    ...records('draft', ({ drafts }) => drafts),
    ...records('source', ({ sources }) => sources),
    ...records('status', ({ statuses }) => statuses),
    ...diffOrder('status', 'Statuses', before.statuses, after.statuses),
    ...records('theme', ({ themes }) => themes),
    ...diffOrder('theme', 'Themes', before.themes, after.themes),
    ...diffCues(before, after),
    ...diffTopics(before, after),
    ...records('paradigm', ({ paradigms }) => paradigms),
    ...diffWhole(
      'given-names',
      'given-names',
      'Given names',
      { names: before.givenNames.toSorted() },
      { names: after.givenNames.toSorted() },
    ),
  ];
}

interface Identified {
  readonly id: string;
}

function diffRecords(kind: ChangedKind, before: readonly Identified[], after: readonly Identified[]): RecordChange[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): RecordChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (is === undefined) return was ? [{ kind, id, title: titleOf(was), what: 'removed', changes: [] }] : [];
    const changes = withSources(was, is, diffValues(was ?? {}, is));
    if (was && changes.length === 0) return [];
    return [{ kind, id, title: titleOf(is), what: was ? 'changed' : 'new', changes }];
  });
}

function byId(records: readonly Identified[]): ReadonlyMap<string, Identified> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Sources are told once for the whole record; where they stand in it only when they moved. */
function withSources(before: object | undefined, after: object, changes: readonly FieldChange[]): FieldChange[] {
  const [old, now] = [citedBy(before), citedBy(after)];
  const gained = [...now].filter((id) => !old.has(id));
  const lost = [...old].filter((id) => !now.has(id));
  const told = new Set([...gained, ...lost]);
  const rest = changes.filter(
    (change) =>
      !(
        change.type === 'members' &&
        /(^|: )(sources|statusSources)$/.test(change.field) &&
        [...change.gained, ...change.lost].every((id) => told.has(id))
      ),
  );
  return told.size === 0 ? [...rest] : [...rest, { type: 'members', field: 'sources', gained, lost }];
}

/** The ids under `sources` and `statusSources` anywhere in a record. */
export function citedBy(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const found = Object.entries(value).flatMap(([key, inner]): string[] =>
    (key === 'sources' || key === 'statusSources') && Array.isArray(inner) ? inner.map(String) : [...citedBy(inner)],
  );
  return new Set(found);
}

function diffWhole(kind: ChangedKind, id: string, title: string, before: object, after: object): RecordChange[] {
  const changes = diffValues(before, after);
  return changes.length === 0 ? [] : [{ kind, id, title, what: 'changed', changes }];
}

/** The order of these files is the order on the screen. */
function diffOrder(
  kind: 'status' | 'theme',
  title: string,
  before: readonly Identified[],
  after: readonly Identified[],
): RecordChange[] {
  const ids = (records: readonly Identified[]) => ({ order: records.map(({ id }) => id) });
  const moved = diffValues(ids(before), ids(after)).filter(({ type }) => type === 'order');
  return moved.length === 0 ? [] : [{ kind, id: 'order', title, what: 'changed', changes: moved }];
}

/** By language, and within it by provision: the rules of each as one list without an order. */
function diffCues(before: AuthoredDataset, after: AuthoredDataset): RecordChange[] {
  const languages = new Set([...Object.keys(before.cues), ...Object.keys(after.cues)]);
  const rules = ({ cues }: AuthoredDataset, language: string) =>
    grouped(Object.entries(cues).find(([own]) => own === language)?.[1] ?? [], ({ provision }) => provision);
  return [...languages]
    .sort()
    .flatMap((id) => diffWhole('cues', id, 'Cues of provisions', rules(before, id), rules(after, id)));
}

/** By language, and within it by what the words are about. */
function diffTopics(before: AuthoredDataset, after: AuthoredDataset): RecordChange[] {
  const languages = new Set([...before.topics, ...after.topics].map(({ language }) => language));
  const rules = ({ topics }: AuthoredDataset, id: string) =>
    grouped(
      topics.filter(({ language }) => language === id),
      ({ about }) => about,
    );
  return [...languages]
    .sort()
    .flatMap((id) => diffWhole('topics', id, 'Topic words', rules(before, id), rules(after, id)));
}

/** Rules as text under what they belong to, sorted, so that only what they say can differ. */
function grouped<T extends object>(rules: readonly T[], groupOf: (rule: T) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const rule of rules) {
    const group = groupOf(rule);
    groups[group] = [...(groups[group] ?? []), JSON.stringify(rule)].sort();
  }
  return groups;
}

function titleOf(record: Identified): string {
  const fields = Object.entries(record);
  for (const key of ['title', 'name', 'label', 'text']) {
    const value: unknown = fields.find(([name]) => name === key)?.[1];
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && 'en' in value) return String(value.en);
  }
  return record.id;
}
