/**
 * Anchors: words without which no article is about the war, whatever else it says (`ANCHOR_WEIGHT`). To look for their
 * first letters takes a hundredth of what it takes to read the article word by word.
 */
import { expansionOf, foldPair, foldTable, UnitClass } from './fold.ts';
import { hashLetters, hashStep } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackWords } from './pack.ts';

/** What is known of anchors: the first letters of their words. */
export interface Anchors {
  /** The rolling hashes of these letters. Null where some anchor cannot be told by first letters. */
  readonly beginnings: ReadonlySet<number> | null;
  /** Letters of the longest. */
  readonly longest: number;
}

const FIRST_LETTER = 32;

/** The anchors of a lexicon. */
export function anchorsOf(lexicon: Lexicon): Anchors {
  const { anchors } = lexicon.tables;
  const letters = anchors === null ? null : unpackWords(anchors);
  return {
    beginnings: letters && new Set(letters.map((beginning) => hashLetters(beginning))),
    longest: lengthOfLongest(letters ?? []),
  };
}

/** Length of the longest word, in UTF-16 units. */
export function lengthOfLongest(words: readonly string[]): number {
  return words.reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** Whether a word of this text, given as the page writes it, begins with one of these. */
export function beginsAny(text: string, beginnings: ReadonlySet<number>): boolean {
  const table = foldTable();
  let hash = 0;
  const step = (unit: number) => {
    hash = hashStep(hash, unit);
    return beginnings.has(hash);
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = table[unit] ?? 0;
    if (value >= FIRST_LETTER) {
      if (step(value)) return true;
    } else if (value === UnitClass.Expand || value === UnitClass.High) {
      const letters = value === UnitClass.Expand ? expansionOf(unit) : foldPair(text, i);
      if (value === UnitClass.High && letters !== null) i += 1;
      if (letters === null) hash = 0;
      for (const letter of letters ?? '') if (step(letter.charCodeAt(0))) return true;
    } else if (value !== UnitClass.Skip) hash = 0;
  }
  return false;
}
