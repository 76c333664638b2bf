/** From the authored dataset to the records that ship: references kept as ids, order and sums made explicit. */
import type { DatasetInfo, DatasetRecords, EntityRecord, ProvisionRecord } from './records.ts';
import type { AuthoredDataset, Entity, Provision } from './schema.ts';
import { keywordsByProvision, spellingsOf } from './search-words.ts';

/**
 * Compiles a checked dataset. `info.hash` is left to the caller, who alone knows everything that is packaged
 * with the records. The same dataset gives the same records, byte for byte, in any order of files.
 */
export function compileRecords(dataset: AuthoredDataset): Omit<DatasetRecords, 'info'> {
  const dates = new Map(dataset.sources.map(({ id, date }) => [id, date]));
  const newestFirst = (ids: Iterable<string>) =>
    [...new Set(ids)].sort((a, b) => compare(dates.get(b) ?? '', dates.get(a) ?? '') || compare(a, b));
  const keywords = keywordsByProvision(dataset.cues);
  const themeOrder = new Map(dataset.themes.map(({ id }, index) => [id, index]));

  return {
    sources: sortById(dataset.sources).map(({ note: _editorsOnly, ...source }) => source),
    drafts: [...dataset.drafts].sort((a, b) => compare(a.date, b.date)),
    statuses: [...dataset.statuses],
    themes: dataset.themes.map((theme, order) => ({ ...theme, order })),
    provisions: [...dataset.provisions]
      .sort((a, b) => (themeOrder.get(a.theme) ?? 0) - (themeOrder.get(b.theme) ?? 0) || byNumber(a, b))
      .map((provision, order) => compileProvision(provision, order, newestFirst, keywords.get(provision.id))),
    entities: sortById(dataset.entities).map((entity) => compileEntity(entity, dates, newestFirst)),
    timeline: [...dataset.timeline]
      .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
      .map(({ note: _editorsOnly, ...event }) => event),
  };
}

/** The identity of a dataset whose packaged bytes have this SHA-256 (hex). */
export function makeInfo(dataset: AuthoredDataset, hash: string): DatasetInfo {
  return { schema: 1, version: dataset.head.version, hash, asOf: dataset.head.asOf };
}

function compileProvision(
  { statusSources, ...provision }: Provision,
  order: number,
  newestFirst: (ids: Iterable<string>) => string[],
  keywords: string | undefined,
): ProvisionRecord {
  const cited = [
    ...provision.history.flatMap(({ sources }) => sources),
    ...provision.figures.flatMap(({ sources }) => sources),
    ...(statusSources ?? []),
  ];
  return { ...provision, order, sources: newestFirst(cited), ...(keywords !== undefined && { keywords }) };
}

function compileEntity(
  { aliases, decoys: _inLexicon, mark: _alsoThere, feminine: _andThis, ...entity }: Entity,
  dates: ReadonlyMap<string, string>,
  newestFirst: (ids: Iterable<string>) => string[],
): EntityRecord {
  const sources = newestFirst([...entity.roles.flatMap((role) => role.sources), ...entity.part.sources]);
  const known = [...entity.roles.map(({ from }) => from), ...sources.map((id) => dates.get(id) ?? '')];
  const spellings = spellingsOf({ name: entity.name, aliases });
  return {
    ...entity,
    sources,
    asOf: known.reduce((newest, date) => (date > newest ? date : newest), ''),
    ...(spellings.length > 0 && { spellings }),
  };
}

/** By number in the 28-point text, those without one last, then by title. */
function byNumber(a: Provision, b: Provision): number {
  return (
    (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
    compare(a.subpoint ?? '', b.subpoint ?? '') ||
    compare(a.title.en, b.title.en)
  );
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}

/** By UTF-16 units: unlike localeCompare, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
