/** What changes for readers between two states of the authored dataset, in words. */
import { diffDatasets } from '../dataset/diff.ts';
import { describeChanges, toMarkdown, toPlain } from '../dataset/diff-words.ts';
import { type DatasetFile, parseLeniently } from '../dataset/parse.ts';

/** One state: a name for messages, its files, and the names of those that are no YAML. */
export interface DatasetState {
  readonly name: string;
  readonly files: readonly DatasetFile[];
  readonly broken: readonly string[];
}

/** The changes; both texts are empty when nothing changes for readers. */
export interface DatasetChanges {
  readonly changes: ReturnType<typeof diffDatasets>;
  readonly plain: string;
  readonly markdown: string;
  /** What cannot be read with today's schema and is left out, a sentence each. */
  readonly unread: readonly string[];
}

/** Compares two states. Throws where one has no head at all. */
export function changesBetween(old: DatasetState, now: DatasetState): DatasetChanges {
  const unread: string[] = [];
  const read = ({ name, files, broken }: DatasetState) => {
    const { dataset, problems } = parseLeniently(files);
    for (const file of broken) unread.push(`Not all of ${file} in ${name} can be read: it is not YAML.`);
    for (const file of new Set(problems.map((problem) => problem.file))) {
      const first = problems.find((problem) => problem.file === file)?.message;
      unread.push(`Not all of ${file} in ${name} can be read: ${first}.`);
    }
    if (!dataset) throw new Error(`The dataset of ${name} has no head (dataset.yaml).`);
    return dataset;
  };
  const [before, after] = [read(old), read(now)];
  const changes = diffDatasets(before, after);
  const sections = describeChanges(changes, [...before.sources, ...after.sources]);
  return { changes, plain: toPlain(sections), markdown: toMarkdown(sections), unread };
}
