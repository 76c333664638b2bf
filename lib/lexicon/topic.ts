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

/** What of an article tells its topic. */
export interface TopicEvidence {
  readonly blocks: readonly Analysis[];
  readonly languages: Languages;
  /** Number of distinct entities that it names. */
  readonly entities: number;
}

/** Judges the topic of an article. Without a war signal of {@link ANCHOR_WEIGHT} it is always `other`. */
export function judgeTopic(
  signals: readonly Signal[],
  { blocks, languages, entities }: TopicEvidence,
): 'plan' | 'other' {
  const { war, elsewhere, anchors } = weigh(signals, blocks, languages);
  const needed = neededScore(blocks.reduce((sum, block) => sum + block.words.length, 0));
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

/**
 * The evidence on both sides: for each distinct expression its signal's weight, and again for each doubling of
 * its count. `anchors` is the part of `war` from signals that can carry an article.
 * A function word of the article's language is no expression, whatever it means in another.
 */
export function weigh(
  signals: readonly Signal[],
  blocks: readonly Pick<Analysis, 'words' | 'groups'>[],
  languages: Languages,
): { war: number; elsewhere: number; anchors: number } {
  const sums = { war: 0, elsewhere: 0, anchors: 0 };
  for (const { about, weight, group } of signals) {
    const counts = new Map<string, number>();
    for (const { words, groups } of blocks) {
      for (const { first, last } of groups.flatMap((sentence) => sentence.get(group) ?? [])) {
        const expression = words
          .slice(first, last + 1)
          .map((word) => word.folded)
          .join(' ');
        if (isFunctionWord(expression, languages)) continue;
        counts.set(expression, (counts.get(expression) ?? 0) + 1);
      }
    }
    for (const count of counts.values()) {
      const evidence = weight * (1 + Math.log2(count));
      sums[about] += evidence;
      if (about === 'war' && weight >= ANCHOR_WEIGHT) sums.anchors += evidence;
    }
  }
  return sums;
}
