/**
 * Anchors: words without which no article is about the war, whatever else it says (`ANCHOR_WEIGHT`). To look for their
 * first letters takes a hundredth of what it takes to read the article word by word.
 */
import { expansionOf, foldPair, foldTable, UnitClass } from './fold.ts';
import { hashLetters, hashStep } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import type { Term } from './patterns.ts';

import { ANCHOR_WEIGHT, unpackSignals } from './topic.ts';

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
  const letters = anchorBeginnings(lexicon);
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

/**
 * Letters such that each anchor has a word that begins with some of them; null where one has no such word. Of several
 * words the one that stands for most anchors is taken, else the longest.
 */
function anchorBeginnings(lexicon: Lexicon): readonly string[] | null {
  const terms = unpackWords(lexicon.tables.terms);
  const groups = unpackGroups(lexicon, terms);
  const anchors = unpackSignals(lexicon)
    .filter(({ about, weight }) => about === 'war' && weight >= ANCHOR_WEIGHT)
    .flatMap(({ group }) => groups[group] ?? []);
  const beginnings = new Set<string>();
  for (const single of [true, false]) {
    for (const anchor of anchors) {
      if ((anchor.length === 1) !== single) continue;
      const cores = anchor.flatMap((term) => coreOf(term) ?? []);
      if (cores.some((core) => [...beginnings].some((beginning) => core.startsWith(beginning)))) continue;
      const [longest] = cores.toSorted((a, b) => b.length - a.length);
      if (longest === undefined) return null;
      beginnings.add(longest);
    }
  }
  return [...beginnings];
}

/** The letters with which a term's words begin; null where they may begin with any. */
function coreOf(term: Term): string | null {
  return term.startsWith('*') || term.startsWith('#') ? null : term.replace(/\*$/, '');
}

/** For each group its alternatives as terms. */
function unpackGroups(lexicon: Lexicon, terms: readonly Term[]): Term[][][] {
  const packed = unpackNumbers(lexicon.tables.groups);
  const groups: Term[][][] = [];
  for (let at = 0; at < packed.length; ) {
    const alternatives: Term[][] = [];
    let count = packed[at] ?? 0;
    for (at += 1; count > 0; count -= 1) {
      const length = packed[at] ?? 0;
      alternatives.push(packed.slice(at + 1, at + 1 + length).map((term) => terms[term] ?? ''));
      at += 1 + length;
    }
    groups.push(alternatives);
  }
  return groups;
}
