/** The annotated articles on disk. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotatedArticle, parseAnnotatedArticle } from './annotated-article.ts';
import { Floors } from './eval-floors.ts';

/** Where the shipped corpus is. */
export const CORPUS_FOLDER = fileURLToPath(new URL('../../tests/corpus', import.meta.url));

const FLOORS_FILE = join(CORPUS_FOLDER, 'floors.json');

/**
 * The articles (`*.txt`) of a folder, sorted by file name.
 * Rejects with {@link import('./annotated-article.ts').AnnotationError} where one is not in the format, and with a
 * sentence where there is none.
 */
export async function readCorpus(folder: string = CORPUS_FOLDER): Promise<AnnotatedArticle[]> {
  const names = await readdir(folder).catch(() => {
    throw new Error(`${folder} cannot be read. Give the path of a folder of annotated articles.`);
  });
  const files = names.filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0) throw new Error(`${folder} has no annotated article (*.txt).`);
  return Promise.all(
    files.map(async (file) => parseAnnotatedArticle(await readFile(join(folder, file), 'utf8'), file)),
  );
}

/** The floors of the shipped corpus. Rejects where the file is missing or is not what it should be. */
export async function readFloors(): Promise<Floors> {
  return Floors.parse(JSON.parse(await readFile(FLOORS_FILE, 'utf8')));
}

/** Writes the floors of the shipped corpus, sorted as they are given. */
export async function writeFloors(floors: Floors): Promise<void> {
  await writeFile(FLOORS_FILE, formatFloors(floors));
}

/** One line for each part, as the formatter of the source has it. */
function formatFloors({ mentions, provisions }: Floors): string {
  const block = (floors: Floors['mentions']) =>
    Object.entries(floors)
      .map(
        ([part, { precision, recall }]) =>
          `    ${JSON.stringify(part)}: { "precision": ${precision}, "recall": ${recall} }`,
      )
      .join(',\n');
  return `{\n  "mentions": {\n${block(mentions)}\n  },\n  "provisions": {\n${block(provisions)}\n  }\n}\n`;
}
