/**
 * From parsed YAML values to an {@link AuthoredDataset}: each file against its schema, with every problem found
 * reported at its place instead of the first one thrown.
 */
import { z } from 'zod';
import { kindOf, LISTS } from './files.ts';
import type { Place, Problem } from './problem.ts';
import { type AuthoredDataset, Cue, Entity, GivenName, Head, Language, Provision } from './schema.ts';

/** One file of the dataset, its text already turned into a plain value. */
export interface DatasetFile {
  /** Path below the dataset's folder, with `/`. */
  readonly file: string;
  readonly value: unknown;
}

/** A parsed dataset together with where each of its records stands. */
export interface ParsedDataset {
  readonly dataset: AuthoredDataset;
  /** The place of a record; only for the records of `dataset` themselves. */
  placeOf(record: object): Place;
}

/**
 * Parses all files. Problems are in the order of the files; `parsed` is null when there is any, because a check
 * across records would only repeat them.
 */
export function parseDataset(files: readonly DatasetFile[]): {
  parsed: ParsedDataset | null;
  problems: readonly Problem[];
} {
  const { parsed, problems } = readRecords(files);
  return { parsed: problems.length > 0 ? null : parsed, problems };
}

/**
 * What can be read of a dataset that may be older than this schema: records that do not fit are left out, files
 * that are not there are empty. Null without a head. For looking back, never for what ships.
 */
export function parseLeniently(files: readonly DatasetFile[]): {
  dataset: AuthoredDataset | null;
  /** What was left out, and why. */
  problems: readonly Problem[];
} {
  const { parsed, problems } = readRecords(files);
  return { dataset: parsed?.dataset ?? null, problems };
}

function readRecords(files: readonly DatasetFile[]): { parsed: ParsedDataset | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<object, Place>();
  const named = new Map(files.map((entry) => [entry.file, entry]));

  const one = <S extends z.ZodType<object>>(schema: S, value: unknown, place: Place): z.infer<S> | null => {
    const result = schema.safeParse(value);
    if (!result.success) {
      problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, place)));
      return null;
    }
    places.set(result.data, place);
    return result.data;
  };

  const list = <S extends z.ZodType<object>>(schema: S, file: string): z.infer<S>[] => {
    const entry = named.get(file);
    if (!entry) {
      problems.push({ file, path: [], message: 'the file is missing', remedy: 'add it; an empty list is `[]`' });
      return [];
    }
    if (!Array.isArray(entry.value)) {
      problems.push({ file, path: [], message: 'the file is not a list', remedy: 'begin each record with `- `' });
      return [];
    }
    return entry.value.flatMap((value, index) => one(schema, value, { file, path: [index] }) ?? []);
  };

  const folder = <S extends z.ZodType<object>>(schema: S, name: string): z.infer<S>[] =>
    files
      .filter((entry) => entry.file.startsWith(`${name}/`))
      .flatMap((entry) => one(schema, entry.value, { file: entry.file, path: [] }) ?? []);

  for (const { file } of files.filter((entry) => kindOf(entry.file) === null)) {
    problems.push({
      file,
      path: [],
      message: 'no part of the dataset has this name',
      remedy: 'see assets/dataset/README.md for the files there are, or delete it',
    });
  }

  const head = one(Head, named.get('dataset.yaml')?.value, { file: 'dataset.yaml', path: [] });
  const givenNames = z.array(GivenName).safeParse(named.get('given-names.yaml')?.value);
  if (!givenNames.success) {
    const place = { file: 'given-names.yaml', path: [] };
    problems.push(...givenNames.error.issues.flatMap((issue) => problemsOf(issue, place)));
  }

  const records = {
    sources: list(LISTS['sources.yaml'], 'sources.yaml'),
    drafts: list(LISTS['drafts.yaml'], 'drafts.yaml'),
    statuses: list(LISTS['statuses.yaml'], 'statuses.yaml'),
    themes: list(LISTS['themes.yaml'], 'themes.yaml'),
    timeline: list(LISTS['timeline.yaml'], 'timeline.yaml'),
    paradigms: list(LISTS['paradigms.yaml'], 'paradigms.yaml'),
    topics: list(LISTS['topics.yaml'], 'topics.yaml'),
    provisions: folder(Provision, 'provisions'),
    entities: folder(Entity, 'entities'),
    cues: Object.fromEntries(
      Language.options
        .filter((language) => named.has(`cues/${language}.yaml`))
        .map((language) => [language, list(Cue, `cues/${language}.yaml`)]),
    ),
  };

  if (!head) return { parsed: null, problems };
  const dataset: AuthoredDataset = { head, givenNames: givenNames.data ?? [], ...records };
  return {
    parsed: {
      dataset,
      placeOf(record) {
        const place = places.get(record);
        if (!place) throw new TypeError('placeOf takes a record of this very dataset');
        return place;
      },
    },
    problems,
  };
}

/** One problem for each thing that zod found, with a remedy in the author's words. */
function problemsOf(issue: z.core.$ZodIssue, place: Place): Problem[] {
  const at = (path: readonly PropertyKey[]) => ({
    file: place.file,
    path: [...place.path, ...path.filter((key) => typeof key !== 'symbol')],
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        message: `there is no field "${key}" here`,
        remedy: 'check its spelling against the schema, or remove it',
      }));
    case 'invalid_value':
      return [
        {
          ...at(issue.path),
          message: 'the value is not one of those allowed',
          remedy: `write one of: ${issue.values.join(', ')}`,
        },
      ];
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) {
        const field = String(issue.path.at(-1) ?? 'the whole file');
        return [{ ...at(issue.path), message: `"${field}" is missing`, remedy: `add it (${issue.expected})` }];
      }
      return [{ ...at(issue.path), message: issue.message, remedy: `give a value of type ${issue.expected}` }];
    case 'too_small':
      return [
        {
          ...at(issue.path),
          // Lists and texts of ours bring their own words; zod's are about sizes.
          message: issue.message.startsWith('Too small: expected array') ? 'the list is empty' : issue.message,
          remedy: 'add what is missing, or remove the whole entry',
        },
      ];
    default:
      return [{ ...at(issue.path), message: issue.message, remedy: 'correct the value' }];
  }
}
