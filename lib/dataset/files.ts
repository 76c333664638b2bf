/** Which files a dataset has, and what stands in each: the one table behind parsing, layout and editor schemas. */
import { z } from 'zod';
import {
  Cue,
  Draft,
  Entity,
  GivenName,
  Head,
  LANGUAGES,
  Paradigm,
  Provision,
  Source,
  StatusDefinition,
  Theme,
  TimelineEvent,
  TopicSignal,
} from './schema.ts';

/** Files that hold one list of records each, and what their records are. */
export const LISTS = {
  'sources.yaml': Source,
  'drafts.yaml': Draft,
  'statuses.yaml': StatusDefinition,
  'themes.yaml': Theme,
  'timeline.yaml': TimelineEvent,
  'paradigms.yaml': Paradigm,
  'topics.yaml': TopicSignal,
} as const;

/** One kind of file. */
export interface FileKind {
  /** The name of its JSON Schema: `provision`, `sources`. */
  readonly name: string;
  /** Which files it is, as a glob below the dataset's folder. */
  readonly glob: string;
  readonly schema: z.ZodType;
}

/** Every kind of file. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: 'dataset', glob: 'dataset.yaml', schema: Head },
  { name: 'provision', glob: 'provisions/*.yaml', schema: Provision },
  { name: 'entity', glob: 'entities/*.yaml', schema: Entity },
  ...Object.entries(LISTS).map(([file, schema]) => ({
    name: file.replace('.yaml', ''),
    glob: file,
    schema: z.array(schema),
  })),
  { name: 'cues', glob: 'cues/*.yaml', schema: z.array(Cue) },
  { name: 'given-names', glob: 'given-names.yaml', schema: z.array(GivenName) },
];

/** The kind of a file by its path below the dataset's folder; null where no file of a dataset has that name. */
export function kindOf(file: string): FileKind | null {
  const [folder, name] = file.includes('/') ? file.split('/') : [undefined, file];
  if (folder === 'cues' && !LANGUAGES.some((language) => name === `${language}.yaml`)) return null;
  const glob = folder === undefined ? file : `${folder}/*.yaml`;
  if (!/^([^/]+\/)?[^/]+\.yaml$/.test(file)) return null;
  return FILE_KINDS.find((kind) => kind.glob === glob) ?? null;
}
