/** The authored dataset on disk: reads a folder of YAML and says of every problem in which line it stands. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { checkDataset } from '../dataset/checks.ts';
import { type DatasetFile, type ParsedDataset, parseDataset } from '../dataset/parse.ts';
import { formatPath, type Problem } from '../dataset/problem.ts';
import { checkNames } from '../lexicon/name-checks.ts';

/** Where the shipped dataset is authored. */
export const DATASET_FOLDER = fileURLToPath(new URL('../../assets/dataset', import.meta.url));

/** A problem with the line of its file, 1-based; line 1 where the place itself does not exist. */
export interface LocatedProblem extends Problem {
  readonly line: number;
}

/** Thrown when a dataset cannot be used; its message lists every problem with file, line and remedy. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly LocatedProblem[];

  constructor(folder: string, problems: readonly LocatedProblem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(`The dataset in ${folder} has ${count}:\n${problems.map(formatProblem).join('\n')}`);
    this.problems = problems;
  }
}

/** A problem in one line: `entities/x.yaml:12 aliases[2].inflect: message. Remedy: …`. */
export function formatProblem({ file, line, path: keys, message, remedy }: LocatedProblem): string {
  const place = formatPath(keys);
  return `${file}:${line}${place ? ` ${place}` : ''}: ${message}. Remedy: ${remedy}.`;
}

/** A dataset that was looked through. */
export interface InspectedDataset {
  /** Null where not all files could be parsed. */
  readonly parsed: ParsedDataset | null;
  readonly problems: readonly LocatedProblem[];
  /** The line of any problem that is found later. */
  locate(problem: Problem): LocatedProblem;
}

/** All problems of the dataset in `folder`, and the dataset itself where the files could be parsed. */
export async function inspectDataset(folder: string = DATASET_FOLDER): Promise<InspectedDataset> {
  const documents = await readDocuments(folder);
  const locate = (problem: Problem): LocatedProblem => ({
    ...problem,
    line: documents.get(problem.file)?.lineOf(problem.path) ?? 1,
  });
  const broken = [...documents].flatMap(([file, document]) => document.syntaxProblems(file));
  if (broken.length > 0) return { parsed: null, problems: broken, locate };

  const files = [...documents].map(([file, document]): DatasetFile => ({ file, value: document.value }));
  const { parsed, problems: unfit } = parseDataset(files);
  if (!parsed) return { parsed, problems: unfit.map(locate), locate };
  const problems = checkDataset(parsed);
  // Forms can only be made where every paradigm exists and fits.
  return { parsed, problems: (problems.length > 0 ? problems : checkNames(parsed)).map(locate), locate };
}

/** The dataset in `folder`. Throws {@link DatasetError} unless it is sound. */
export async function loadDataset(folder: string = DATASET_FOLDER): Promise<ParsedDataset> {
  const { parsed, problems } = await inspectDataset(folder);
  if (!parsed || problems.length > 0) throw new DatasetError(folder, problems);
  return parsed;
}

/** The files of a dataset without any check, and the names of those that are no YAML. */
export async function readDatasetFiles(
  folder: string = DATASET_FOLDER,
): Promise<{ files: readonly DatasetFile[]; broken: readonly string[] }> {
  const documents = [...(await readDocuments(folder))];
  const isBroken = ([file, document]: [string, AuthoredDocument]) => document.syntaxProblems(file).length > 0;
  return {
    files: documents.filter((entry) => !isBroken(entry)).map(([file, { value }]) => ({ file, value })),
    broken: documents.filter(isBroken).map(([file]) => file),
  };
}

interface AuthoredDocument {
  readonly value: unknown;
  /** The line of the innermost part of `keys` that exists, 1-based. */
  lineOf(keys: readonly (string | number)[]): number;
  syntaxProblems(file: string): LocatedProblem[];
}

/** The YAML files of a dataset's folder, sorted: paths below it, with `/`. */
export async function datasetFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

async function readDocuments(folder: string): Promise<Map<string, AuthoredDocument>> {
  const entries = (await datasetFiles(folder)).map(async (file): Promise<[string, AuthoredDocument]> => {
    return [file, readDocument(await readFile(path.join(folder, file), 'utf8'))];
  });
  return new Map(await Promise.all(entries));
}

function readDocument(text: string): AuthoredDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
  return {
    value: document.errors.length > 0 ? null : document.toJS(),
    lineOf(keys) {
      for (let depth = keys.length; depth >= 0; depth--) {
        const line = lineAt(offsetOf(document, keys.slice(0, depth)));
        if (line !== undefined) return line;
      }
      return 1;
    },
    syntaxProblems: (file) =>
      document.errors.map((error) => ({
        file,
        path: [],
        line: lineAt(error.pos[0]) ?? 1,
        message: error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? 'the file is not YAML',
        remedy: 'correct the YAML; a text with ": " or "#" in it needs quotes',
      })),
  };
}

/** Where a place begins: at its key, so that a value on the lines below leads to the line that names it. */
function offsetOf(document: Document.Parsed, keys: readonly (string | number)[]): number | undefined {
  const last = keys.at(-1);
  const parent = document.getIn(keys.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
