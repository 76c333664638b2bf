/**
 * Holds what a scanner found against what people marked. Pure.
 *
 * A mention is right when the entity is the same and the spans overlap; each marked mention is found once. Provisions
 * are compared as sets of ids, paragraph by paragraph.
 */
import type { Findings } from '../lexicon/lexicon.ts';
import type { AnnotatedArticle } from './annotated-article.ts';

/** What was counted, and what follows from it. */
export interface Figures {
  readonly right: number;
  /** Found, but not marked. */
  readonly extra: number;
  /** Marked, but not found. */
  readonly missed: number;
  /** Part of what was found that is right, 0 to 1; 1 where nothing was found. */
  readonly precision: number;
  /** Part of what is marked that was found, 0 to 1; 1 where nothing is marked. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

/** One thing that a scanner got wrong. */
export interface ScoreError {
  readonly file: string;
  /** Line on which the paragraph begins, 1-based. */
  readonly line: number;
  readonly verdict: 'extra' | 'missed';
  readonly kind: 'mention' | 'provision';
  readonly id: string;
  /** The words in question; of a missed provision, the beginning of its paragraph. */
  readonly words: string;
  /** The words with some of what stands around them. */
  readonly context: string;
}

/** Figures by part of the articles: `all`, then a language (`de`) or a topic (`topic:other`) each. */
export type FiguresByPart = Readonly<Record<string, Figures>>;

/** How a scanner did. Parts in which there was nothing to find and nothing found are left out. */
export interface Score {
  readonly mentions: FiguresByPart;
  readonly provisions: FiguresByPart;
  /** In the order of the articles. */
  readonly errors: readonly ScoreError[];
}

/** What was found in an article, with spans in the whole text, as `scanArticle` gives it. */
export type Found = Pick<Findings, 'mentions' | 'provisions'>;

interface Outcome {
  readonly kind: ScoreError['kind'];
  readonly right: number;
  readonly errors: readonly ScoreError[];
}

/** Scores a scanner on articles. */
export function score(articles: readonly AnnotatedArticle[], scan: (text: string) => Found): Score {
  const outcomes = articles.flatMap((article) => {
    const found = scan(article.text);
    return [scoreMentions(article, found), scoreProvisions(article, found)].map((outcome) => ({ article, outcome }));
  });
  const figures = (kind: ScoreError['kind']): FiguresByPart => {
    const ofKind = outcomes.filter(({ outcome }) => outcome.kind === kind);
    const parts = ['all', ...sortedParts(articles, languagePart), ...sortedParts(articles, topicPart)];
    const rows = parts.map((part): [string, Figures] => {
      const inPart = ofKind.filter(({ article }) => ['all', languagePart(article), topicPart(article)].includes(part));
      return [part, figuresOf(inPart.map(({ outcome }) => outcome))];
    });
    return Object.fromEntries(rows.filter(([, { right, extra, missed }]) => right + extra + missed > 0));
  };
  return {
    mentions: figures('mention'),
    provisions: figures('provision'),
    errors: outcomes.flatMap(({ outcome }) => outcome.errors),
  };
}

function languagePart({ language }: AnnotatedArticle): string {
  return language;
}

function topicPart({ topic }: AnnotatedArticle): string {
  return `topic:${topic}`;
}

function sortedParts(articles: readonly AnnotatedArticle[], partOf: (article: AnnotatedArticle) => string): string[] {
  return [...new Set(articles.map(partOf))].sort();
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (verdict: ScoreError['verdict']) =>
    outcomes.reduce((sum, { errors }) => sum + errors.filter((error) => error.verdict === verdict).length, 0);
  const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0);
  const extra = count('extra');
  const missed = count('missed');
  const precision = share(right, extra);
  const recall = share(right, missed);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { right, extra, missed, precision, recall, f1 };
}

function share(right: number, wrong: number): number {
  return right + wrong > 0 ? right / (right + wrong) : 1;
}

function scoreMentions(article: AnnotatedArticle, { mentions }: Found): Outcome {
  const open = new Set(article.mentions);
  const errors: ScoreError[] = [];
  let right = 0;
  for (const found of mentions) {
    const match = [...open].find(
      (marked) => marked.entity === found.entity && marked.start < found.end && found.start < marked.end,
    );
    if (match) {
      open.delete(match);
      if (!match.optional) right += 1;
    } else errors.push(mentionError(article, 'extra', found));
  }
  for (const marked of open) if (!marked.optional) errors.push(mentionError(article, 'missed', marked));
  return { kind: 'mention', right, errors };
}

const BEFORE = 30;
const BEHIND = 20;
/** Of a paragraph whose provision was missed, in UTF-16 units. */
const OPENING = 90;

function mentionError(
  article: AnnotatedArticle,
  verdict: ScoreError['verdict'],
  { start, end, entity }: { readonly start: number; readonly end: number; readonly entity: string },
): ScoreError {
  return {
    ...placeOf(article, start),
    verdict,
    kind: 'mention',
    id: entity,
    words: article.text.slice(start, end),
    context: contextOf(article.text, start - BEFORE, end + BEHIND),
  };
}

function scoreProvisions(article: AnnotatedArticle, { provisions }: Found): Outcome {
  const errors: ScoreError[] = [];
  let right = 0;
  for (const paragraph of article.paragraphs) {
    const found = new Map(
      provisions
        .filter(({ start }) => start >= paragraph.start && start < paragraph.end)
        .map((mention) => [mention.provision, mention]),
    );
    const error = (verdict: ScoreError['verdict'], id: string, start: number, end: number): ScoreError => ({
      ...placeOf(article, paragraph.start),
      verdict,
      kind: 'provision',
      id,
      words: article.text.slice(start, end),
      context: contextOf(article.text, start - BEFORE, end + BEHIND),
    });
    for (const [id, { start, end }] of found) {
      if (paragraph.provisions.includes(id)) right += 1;
      else errors.push(error('extra', id, start, end));
    }
    for (const id of paragraph.provisions) {
      if (!found.has(id)) {
        errors.push(error('missed', id, paragraph.start, Math.min(paragraph.end, paragraph.start + OPENING)));
      }
    }
  }
  return { kind: 'provision', right, errors };
}

function placeOf({ file, paragraphs }: AnnotatedArticle, offset: number): Pick<ScoreError, 'file' | 'line'> {
  return { file, line: paragraphs.findLast(({ start }) => start <= offset)?.line ?? 1 };
}

function contextOf(text: string, from: number, to: number): string {
  const words = text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
