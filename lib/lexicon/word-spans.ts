/** Where words begin and end in a raw text, what they fold to, and what may stand between two words of a name. */
import { expansionOf, foldPair, foldTable, isMark, UnitClass } from './fold.ts';
import { hashLetters, hashStep } from './hash.ts';

const FIRST_LETTER = 32;

/** The end of the word that begins at `start`, with what is read over behind it, and its hash. */
export function readWord(text: string, start: number): { end: number; hash: number } {
  const table = foldTable();
  let hash = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    const value = table[unit] ?? 0;
    if (value >= FIRST_LETTER) hash = hashStep(hash, value);
    else if (value === UnitClass.Expand) hash = hashLetters(expansionOf(unit), hash);
    else if (value === UnitClass.High) {
      const letters = foldPair(text, end);
      if (letters === null) break;
      hash = hashLetters(letters, hash);
      end += 1;
    } else if (value !== UnitClass.Skip) break;
  }
  return { end, hash };
}

/** The first letter at or behind `from`, or the text's end. */
export function nextLetter(text: string, from: number): number {
  const table = foldTable();
  let at = from;
  while (at < text.length) {
    const value = table[text.charCodeAt(at)] ?? 0;
    if (value >= FIRST_LETTER || value === UnitClass.Expand) break;
    if (value === UnitClass.High && foldPair(text, at) !== null) break;
    at += 1;
  }
  return at;
}

/** Where the word begins that ends at `end`: its first letter, or `end` where none ends there. */
export function startOfWord(text: string, end: number): number {
  const table = foldTable();
  let start = end;
  for (let i = end - 1; i >= 0; i -= 1) {
    const value = table[text.charCodeAt(i)] ?? 0;
    if (value >= FIRST_LETTER || value === UnitClass.Expand) start = i;
    else if (isLow(text.charCodeAt(i)) && i > 0 && foldPair(text, i - 1) !== null) {
      i -= 1;
      start = i;
    } else if (value !== UnitClass.Skip) break;
  }
  return start;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether `text[start, end)` folds to exactly `word`. */
export function foldsTo(text: string, start: number, end: number, word: string): boolean {
  const table = foldTable();
  let at = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const value = table[unit] ?? 0;
    if (value === UnitClass.Skip) continue;
    if (value >= FIRST_LETTER) {
      if (word.charCodeAt(at) !== value) return false;
      at += 1;
      continue;
    }
    const letters = value === UnitClass.Expand ? expansionOf(unit) : (foldPair(text, i) ?? '');
    if (value === UnitClass.High) i += 1;
    if (!word.startsWith(letters, at)) return false;
    at += letters.length;
  }
  return at === word.length;
}

/** A word's end without the soft hyphens and zero-width characters behind it; a combining mark stays. */
export function trimEnd(text: string, end: number): number {
  const table = foldTable();
  let trimmed = end;
  while (table[text.charCodeAt(trimmed - 1)] === UnitClass.Skip && !isMark(text.charCodeAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

/**
 * Whether `text[from, to)` can stand between two words of one name: spaces (also a line's end), one hyphen or
 * apostrophe, and behind an initial one full stop with or without these. A dash between spaces parts names.
 */
export function isNameGap(text: string, from: number, to: number, afterInitial: boolean): boolean {
  const table = foldTable();
  let spaces = 0;
  let joiners = 0;
  let stops = 0;
  for (let i = from; i < to; i += 1) {
    const value = table[text.charCodeAt(i)] ?? 0;
    if (value === UnitClass.Skip) continue;
    if (value === UnitClass.Space) spaces += 1;
    else if (value === UnitClass.Hyphen || value === UnitClass.Apostrophe) joiners += 1;
    else if (value === UnitClass.Stop && afterInitial && spaces + joiners + stops === 0) stops = 1;
    else return false;
  }
  if (to === from) return false;
  return joiners === 0 || (joiners === 1 && spaces === 0);
}
