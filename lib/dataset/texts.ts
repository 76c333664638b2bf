/** Every text of the dataset that a reader can see, with where it stands. */
import type { ParsedDataset } from './parse.ts';
import { at, type Place } from './problem.ts';
import type { AuthoredDataset, Text } from './schema.ts';

/** A text for readers and the keys that lead to it from its record. */
export interface TextAt {
  readonly path: Place['path'];
  readonly text: Text;
}

/** All texts within a record, in the order of its fields. */
export function textsOf(record: unknown, path: Place['path'] = []): readonly TextAt[] {
  if (isText(record)) return [{ path, text: record }];
  if (Array.isArray(record)) return record.flatMap((value, index) => textsOf(value, [...path, index]));
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

/** The records whose texts readers see. */
export function readRecordsOf(dataset: AuthoredDataset): readonly object[] {
  const { drafts, statuses, themes, provisions, entities, timeline } = dataset;
  return [...drafts, ...statuses, ...themes, ...provisions, ...entities, ...timeline];
}

/** Every text that readers see, each with its place in the files. */
export function textPlaces({ dataset, placeOf }: ParsedDataset): readonly { place: Place; text: Text }[] {
  return readRecordsOf(dataset).flatMap((record) =>
    textsOf(record).map(({ path, text }) => ({ place: at(placeOf(record), ...path), text })),
  );
}

// Only a text has a field of its own for English; aliases have `text` and `languages`.
function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}
