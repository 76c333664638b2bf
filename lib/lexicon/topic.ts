/**
 * What an article is about: `plan` (the plan, the talks, the war) or `other`.
 *
 * Evidence is counted by distinct word, so that one said ten times weighs little more than one said four times,
 * and is set against the length of the article: a teaser of two lines needs one clear word, a long report that
 * mentions the war in passing stays what it is.
 */
import type { Analysis } from './analysis.ts';
import { isFunctionWord, type Languages } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers } from './pack.ts';

/** A war signal of at least this weight can carry an article; lighter ones only add to it. */
export const ANCHOR_WEIGHT = 2;

/** A topic signal, compiled. */
export interface Signal {
  readonly about: 'war' | 'elsewhere';
  readonly weight: number;
  readonly group: number;
}

/** The signals of a lexicon. */
export function unpackSignals(lexicon: Lexicon): Signal[] {
  const numbers = unpackNumbers(lexicon.tables.signals);
  const signals: Signal[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const about = numbers[at] === 0 ? 'war' : 'elsewhere';
    signals.push({ about, weight: (numbers[at + 1] ?? 0) / 100, group: numbers[at + 2] ?? 0 });
  }
  return signals;
}

/** Score per bit of length that an article needs; see {@link neededScore}. */
const NEEDED = 3.4;
/** Length in words that counts as one more unit. */
const UNIT_WORDS = 40;
/** What part of it must come from anchors: an article that names Moscow twenty times and Kyiv once is about Moscow. */
const ANCHOR_SHARE = 0.3;
/** What each distinct entity adds that the article names, and how many count: names alone decide nothing. */
const PER_ENTITY = 0.4;
const MOST_ENTITIES = 5;

/** A signal's word, or words, as they stand in a text, folded. */
export interface Expression {
  readonly signal: Signal;
  readonly text: string;
}

/** Signals by their word group. */
export type SignalsByGroup = ReadonlyMap<number, readonly Signal[]>;

/** Files signals by their word group. */
export function byGroup(signals: readonly Signal[]): SignalsByGroup {
  const filed = new Map<number, Signal[]>();
  for (const signal of signals) filed.set(signal.group, [...(filed.get(signal.group) ?? []), signal]);
  return filed;
}

/** All expressions of signals in the sentences of a block, or in some of them. */
export function expressionsIn(
  signals: SignalsByGroup,
  { words, groups }: Pick<Analysis, 'words' | 'groups'>,
): readonly Expression[] {
  const found: Expression[] = [];
  for (const sentence of groups) {
    for (const [group, occurrences] of sentence) {
      for (const signal of signals.get(group) ?? []) {
        for (const { first, last } of occurrences) {
          const spoken = words.slice(first, last + 1).map((word) => word.folded);
          found.push({ signal, text: spoken.join(' ') });
        }
      }
    }
  }
  return found;
}

/** What of an article tells its topic. */
export interface TopicEvidence {
  /** Of all its blocks. */
  readonly expressions: Evidence;
  readonly languages: Languages;
  /** Number of its words. */
  readonly words: number;
  /** Number of distinct entities that it names. */
  readonly entities: number;
}

/** Judges the topic of an article. Without a war signal of {@link ANCHOR_WEIGHT} it is always `other`. */
export function judgeTopic({ expressions, languages, words, entities }: TopicEvidence): 'plan' | 'other' {
  const { war, elsewhere, anchors } = expressions.weigh(languages);
  const needed = neededScore(words);
  if (anchors === 0 || anchors < ANCHOR_SHARE * needed) return 'other';
  return war + PER_ENTITY * Math.min(entities, MOST_ENTITIES) - elsewhere >= needed ? 'plan' : 'other';
}

/**
 * The score that an article of so many words needs. It grows with the logarithm, as evidence does: 2.5 for a
 * teaser of ten words, 11 for an article of 300, 17 for one of 1200. Measured on 36 articles and 206 other pages:
 * articles about the war have 1.6 times of it and more, pages that mention the war at most 1.0 times.
 */
function neededScore(words: number): number {
  return NEEDED * Math.log2(1.4 + words / UNIT_WORDS);
}

/** Counts expressions, block by block. */
export class Evidence {
  readonly #counts = new Map<Signal, Map<string, number>>();

  add(expressions: readonly Expression[]): void {
    for (const { signal, text } of expressions) {
      const counts = this.#counts.get(signal) ?? new Map<string, number>();
      counts.set(text, (counts.get(text) ?? 0) + 1);
      this.#counts.set(signal, counts);
    }
  }

  /**
   * The evidence on both sides: for each distinct expression its signal's weight, and again for each doubling of
   * its count. `anchors` is the part of `war` from signals that can carry an article.
   * A function word of the article's language is no expression, whatever it means in another.
   */
  weigh(languages: Languages): { war: number; elsewhere: number; anchors: number } {
    const sums = { war: 0, elsewhere: 0, anchors: 0 };
    for (const [{ about, weight }, counts] of this.#counts) {
      for (const [text, count] of counts) {
        if (isFunctionWord(text, languages)) continue;
        const evidence = weight * (1 + Math.log2(count));
        sums[about] += evidence;
        if (about === 'war' && weight >= ANCHOR_WEIGHT) sums.anchors += evidence;
      }
    }
    return sums;
  }
}
