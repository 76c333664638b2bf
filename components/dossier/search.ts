/** The search over the whole dossier. Pure. */
import type {
  DatasetRecords,
  DraftRecord,
  EntityRecord,
  ProvisionRecord,
  SourceRecord,
  TimelineRecord,
} from '../../lib/dataset/records.ts';
import { holdsWords, textsOf } from './filters.ts';

/** What was found, each list in the order of the data. */
export interface Found {
  readonly provisions: readonly ProvisionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly TimelineRecord[];
  readonly texts: readonly DraftRecord[];
  readonly sources: readonly SourceRecord[];
  /** How many there are of all kinds. */
  readonly total: number;
}

/**
 * Every record in which all words of `search` occur, without regard to accents and case; null where it has no word.
 */
export function searchAll(records: DatasetRecords, search: string, language: string): Found | null {
  if (search.trim() === '') return null;
  const holds = (...texts: Parameters<typeof holdsWords>[0]) => holdsWords(texts, search, language);
  const provisions = records.provisions.filter((provision) => holds(...textsOf(provision)));
  const entities = records.entities.filter(({ name, part, roles }) =>
    holds(name, part.text, ...roles.map(({ text }) => text)),
  );
  const events = records.timeline.filter(({ text, date }) => holds(text, date));
  const texts = records.drafts.filter(({ title, short, description }) => holds(title, short, description));
  const sources = records.sources.filter(({ publisher, title, date }) => holds(publisher, title, date));
  const total = provisions.length + entities.length + events.length + texts.length + sources.length;
  return { provisions, entities, events, texts, sources, total };
}
