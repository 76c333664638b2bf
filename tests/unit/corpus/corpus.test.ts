/** Recognition with the shipped dataset on the shipped corpus: what was reached once is kept. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createScanner } from '../../../lib/lexicon/match.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';
import type { AnnotatedArticle } from '../../../lib/tools/annotated-article.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';
import { readCorpus, readFloors } from '../../../lib/tools/eval-corpus.ts';
import { shortfalls } from '../../../lib/tools/eval-floors.ts';
import { type Score, type ScoreError, score } from '../../../lib/tools/eval-score.ts';
import { compileDataset } from '../../../lib/tools/package-dataset.ts';

const floors = await readFloors();
let articles: readonly AnnotatedArticle[];
let entities: ReadonlySet<string>;
let provisions: ReadonlySet<string>;
let result: Score;

beforeAll(async () => {
  const [{ dataset }, corpus] = await Promise.all([loadDataset(), readCorpus()]);
  const scanner = createScanner(compileDataset(dataset).lexicon);
  articles = corpus;
  entities = new Set(dataset.entities.map(({ id }) => id));
  provisions = new Set(dataset.provisions.map(({ id }) => id));
  result = score(corpus, (text) => scanArticle(scanner, text));
});

describe('the corpus', () => {
  it('marks nothing but what the dataset has', () => {
    const unknown = articles.flatMap(({ file, mentions, paragraphs }) => [
      ...mentions.filter(({ entity }) => !entities.has(entity)).map(({ entity }) => `${file}: entity ${entity}`),
      ...paragraphs.flatMap(({ line, provisions: ids }) =>
        ids.filter((id) => !provisions.has(id)).map((id) => `${file}:${line}: provision ${id}`),
      ),
    ]);
    expect(unknown).toEqual([]);
  });

  it('has articles in every language, and in each one that is about something else', () => {
    const kinds = new Set(articles.map(({ language, topic }) => `${language} ${topic}`));
    const expected = ['en', 'de', 'fr', 'it', 'es', 'pl', 'uk', 'ru'].flatMap((language) => [
      `${language} plan`,
      `${language} other`,
    ]);
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('recognition on the corpus', () => {
  const parts = Object.entries(floors).flatMap(([kind, byPart]) => Object.keys(byPart).map((part) => ({ kind, part })));

  it('has a floor for all mentions, all provisions, topic other and every language', () => {
    const languages = [...new Set(articles.map(({ language }) => language))];
    const expected = ['all', 'topic:other', ...languages].map((part) => ({ kind: 'mentions', part }));
    expect(parts).toEqual(expect.arrayContaining([...expected, { kind: 'provisions', part: 'all' }]));
  });

  it.each(parts)('does not fall below its floor: $kind, $part', ({ kind, part }) => {
    const below = shortfalls(floors, result).filter((one) => one.kind === kind && one.part === part);
    const said = below.map(({ measure, figure, floor }) => `${measure} is ${figure.toFixed(4)}, its floor ${floor}.`);
    expect(below, `${said.join(' ')} ${whereToLook(kind, part)}`).toEqual([]);
  });
});

/** The articles with errors of this kind, those with most first, and the command that lists them. */
function whereToLook(kind: string, part: string): string {
  const inPart = new Set(
    articles
      .filter(({ language, topic }) => ['all', language, `topic:${topic}`].includes(part))
      .map(({ file }) => file),
  );
  const counts = new Map<string, number>();
  for (const error of result.errors) {
    if (isOfKind(error, kind) && inPart.has(error.file)) counts.set(error.file, (counts.get(error.file) ?? 0) + 1);
  }
  const files = [...counts].sort(([, a], [, b]) => b - a).map(([file, count]) => `${file} (${count})`);
  return `Errors in ${files.join(', ')}: see "npm run eval -- --list".`;
}

function isOfKind(error: ScoreError, kind: string): boolean {
  return `${error.kind}s` === kind;
}
