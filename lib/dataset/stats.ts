/** Figures about a dataset: how much there is, how well it is sourced and translated, how old it is. */
import { type AuthoredDataset, KINDS, LANGUAGES, type Language, STATUSES } from './schema.ts';
import { readRecordsOf, textsOf } from './texts.ts';

/** Counts and shares of one dataset. Shares are percent, one digit behind the point. */
export interface DatasetStats {
  readonly version: string;
  readonly asOf: string;
  readonly provisions: Readonly<Record<string, number>>;
  readonly entities: Readonly<Record<string, number>>;
  readonly drafts: number;
  readonly events: number;
  readonly sources: number;
  readonly statements: {
    readonly total: number;
    readonly sourcedPercent: number;
    readonly sourcesMean: number;
    readonly sourcesMin: number;
  };
  /** Reader-facing texts, and in how many of them each language is there. */
  readonly texts: { readonly total: number; readonly percent: Readonly<Record<'en' | 'de', number>> };
  readonly aliases: Readonly<Record<Language, number>>;
  /** Of the provisions; null where there are none. */
  readonly oldestAsOf: string | null;
  readonly newestAsOf: string | null;
}

/** Measures a dataset. */
export function measureDataset(dataset: AuthoredDataset): DatasetStats {
  const cited = sourcesByStatement(dataset);
  const texts = readRecordsOf(dataset).flatMap((record) => textsOf(record));
  const aliases = dataset.entities.flatMap((entity) => entity.aliases);
  const dates = dataset.provisions.map(({ asOf }) => asOf).sort();
  return {
    version: dataset.head.version,
    asOf: dataset.head.asOf,
    provisions: tally(
      STATUSES,
      dataset.provisions.map(({ status }) => status),
    ),
    entities: tally(
      KINDS,
      dataset.entities.map(({ kind }) => kind),
    ),
    drafts: dataset.drafts.length,
    events: dataset.timeline.length,
    sources: dataset.sources.length,
    statements: {
      total: cited.length,
      sourcedPercent: percent(cited.filter((amount) => amount > 0).length, cited.length),
      sourcesMean: round(cited.reduce((sum, amount) => sum + amount, 0) / Math.max(1, cited.length)),
      sourcesMin: cited.length === 0 ? 0 : Math.min(...cited),
    },
    texts: {
      total: texts.length,
      percent: {
        en: percent(texts.length, texts.length),
        de: percent(texts.filter(({ text }) => text.de !== undefined).length, texts.length),
      },
    },
    aliases: tally(
      LANGUAGES,
      aliases.flatMap(({ languages }) => languages),
    ),
    oldestAsOf: dates[0] ?? null,
    newestAsOf: dates.at(-1) ?? null,
  };
}

/**
 * How many sources each statement cites itself: drafts, figures, history entries, notes on a status, roles, parts and
 * events. Summaries and what is not known sum up the statements below them.
 */
function sourcesByStatement({ drafts, provisions, entities, timeline }: AuthoredDataset): number[] {
  return [
    ...drafts,
    ...provisions.flatMap(({ figures, history, statusNote, statusSources }) => [
      ...figures,
      ...history,
      ...(statusNote ? [{ sources: statusSources ?? [] }] : []),
    ]),
    ...entities.flatMap(({ roles, part }) => [...roles, part]),
    ...timeline,
  ].map(({ sources }) => sources.length);
}

function tally<K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> {
  const counts = keys.map((key): [K, number] => [key, values.filter((value) => value === key).length]);
  return Object.fromEntries(counts) as Record<K, number>;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : round((100 * part) / whole);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
