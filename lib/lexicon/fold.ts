/**
 * Folding: what makes two spellings of a word the same word.
 *
 * One table says of every UTF-16 unit what it folds to: a letter without case and marks, or what kind of
 * boundary it is. Word characters are Unicode letters and decimal digits (general categories L and Nd), as
 * UAX #29 has it for most scripts; combining marks (M) and format characters (Cf) are no boundary and count
 * for nothing, so NFC and NFD, soft hyphens and zero-width spaces make no difference.
 */

import { foldLetter } from './fold-letter.ts';
import { EXPANSIONS, FOLD_RUNS } from './fold-table.ts';
import { unpackNumbers } from './pack.ts';

/**
 * Values of {@link foldTable} below 32 are classes; from 32 on they are the folded letter or digit itself.
 * Classes with bit 8 do not, or not always, end a word; all others do.
 */
export const UnitClass = {
  /** Punctuation, symbols, controls: ends a word and a name. */
  Break: 0,
  /** Any space, also no-break, thin and ideographic ones, tab and line feed. */
  Space: 1,
  /** Hyphens, no-break hyphen, en dash and minus: what joins two words when no space stands beside it. */
  Hyphen: 2,
  /** Every apostrophe, also the letter-like ones and the right single quotation mark. */
  Apostrophe: 3,
  /** The full stop. */
  Stop: 4,
  /** Soft hyphen, zero-width characters, word joiner, combining marks: read over. */
  Skip: 8,
  /** A letter that folds to several (ß, æ, ﬁ): see {@link expansionOf}. */
  Expand: 9,
  /** First half of a surrogate pair: a letter or an end, see {@link foldPair}. A lone second half is a {@link UnitClass.Break}. */
  High: 10,
} as const;

const FIRST_LETTER = 32;

const WORD_TEXT = /^[\p{L}\p{Nd}]+$/u;

const expansions = new Map<number, string>();
let table: Uint16Array | undefined;

/**
 * The table: index a UTF-16 unit, get a {@link UnitClass} or (from 32 on) the folded letter or digit.
 * Unpacked once, on first use, in about 2 ms.
 */
export function foldTable(): Uint16Array {
  table ??= unpackTable();
  return table;
}

function unpackTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  const runs = unpackNumbers(FOLD_RUNS);
  const several = EXPANSIONS.split(' ');
  let unit = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const run = runs[at] ?? 0;
    const end = unit + (run >> 1);
    let value = runs[at + 1] ?? 0;
    if (value === UnitClass.Expand)
      for (let k = unit; k < end; k += 1) expansions.set(k, several[expansions.size] ?? '');
    if ((run & 1) === 0) units.fill(value, unit, end);
    else for (let k = unit; k < end; k += 1) units[k] = value++;
    unit = end;
  }
  return units;
}

/** What a unit of class {@link UnitClass.Expand} folds to: two or more letters. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/**
 * The folded letters of the surrogate pair at `index`, or null where no word character stands there
 * (an emoji, a lone surrogate). Mathematical alphabets, a fashion of social media, fold to plain letters.
 */
export function foldPair(text: string, index: number): string | null {
  const pair = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return pair.length === 2 && WORD_TEXT.test(pair) ? foldLetter(pair) : null;
}

/** A folded text and where each of its units came from. */
export interface Folded {
  /** Letters and digits folded; every other unit that is not skipped becomes one space, hyphen, apostrophe, stop or `,`. */
  readonly text: string;
  /** For each unit of `text`, and for its end, the offset in the original, UTF-16 units. Never falls. */
  readonly offsets: Uint32Array;
}

const CLASS_SIGNS: Readonly<Record<number, string>> = {
  [UnitClass.Space]: ' ',
  [UnitClass.Hyphen]: '-',
  [UnitClass.Apostrophe]: "'",
  [UnitClass.Stop]: '.',
};

/** Folds a whole text with its offset map; for tools and tests, and for the small texts of a lexicon's own names. */
export function fold(text: string): Folded {
  const units = foldTable();
  const offsets: number[] = [];
  let out = '';
  const add = (piece: string, from: number): void => {
    out += piece;
    for (let k = 0; k < piece.length; k += 1) offsets.push(from);
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = units[unit] ?? 0;
    if (value >= FIRST_LETTER) add(String.fromCharCode(value), i);
    else if (value === UnitClass.Expand) add(expansionOf(unit), i);
    else if (value === UnitClass.High) {
      const letters = foldPair(text, i);
      add(letters ?? ',', i);
      if (letters !== null || isLow(text.charCodeAt(i + 1))) i += 1;
    } else if (value !== UnitClass.Skip) add(CLASS_SIGNS[value] ?? ',', i);
  }
  return { text: out, offsets: Uint32Array.from([...offsets, text.length]) };
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A word of a text: its folded letters and its span. */
export interface Word {
  readonly folded: string;
  /** UTF-16 offsets; characters that are read over count to the word only between its letters. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. */
export function foldWords(text: string): Word[] {
  const units = foldTable();
  const words: Word[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (folded) words.push({ folded, start, end });
    folded = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = units[unit] ?? 0;
    if (value === UnitClass.Skip) {
      // A mark at the end of a word is part of its last letter; a soft hyphen there is not.
      if (folded && end === i && isMark(unit)) end = i + 1;
      continue;
    }
    let letters: string | null = null;
    let width = 1;
    if (value >= FIRST_LETTER) letters = String.fromCharCode(value);
    else if (value === UnitClass.Expand) letters = expansionOf(unit);
    else if (value === UnitClass.High) {
      letters = foldPair(text, i);
      if (isLow(text.charCodeAt(i + 1))) width = 2;
    }
    if (letters === null) close();
    else {
      if (!folded) start = i;
      folded += letters;
      end = i + width;
    }
    i += width - 1;
  }
  close();
  return words;
}

/** Whether a skipped unit belongs to the letter before it (a combining mark) and not to nothing (a soft hyphen). */
export function isMark(unit: number): boolean {
  return /^\p{M}$/u.test(String.fromCharCode(unit));
}

/** The letters of `text[start, end)` that are upper-case, as a bit mask over its folded letters (the first 31). */
export function upperMask(text: string, start: number, end: number): number {
  const units = foldTable();
  let mask = 0;
  let letter = 0;
  for (let i = start; i < end && letter < 31; i += 1) {
    const unit = text.charCodeAt(i);
    const value = units[unit] ?? 0;
    let count = 0;
    let char = text.charAt(i);
    if (value >= FIRST_LETTER) count = 1;
    else if (value === UnitClass.Expand) count = expansionOf(unit).length;
    else if (value === UnitClass.High) {
      count = foldPair(text, i)?.length ?? 0;
      char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      i += char.length - 1;
    }
    if (count > 0 && isUpper(char)) mask |= (2 ** count - 1) << letter;
    letter += count;
  }
  return mask;
}

/** Upper-case by mapping or, for the mathematical alphabets that have no mapping, by category. */
function isUpper(char: string): boolean {
  if (char >= 'a' && char <= 'z') return false;
  return char !== char.toLowerCase() || (char.length === 2 && /\p{Lu}/u.test(char.normalize('NFKD')));
}
