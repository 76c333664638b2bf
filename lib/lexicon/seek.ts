/** The hot loop: goes over a text to the next place where a name, or another word that is looked for, could be. */
import { foldTable } from './fold.ts';
import { HASH_MULTIPLIER } from './hash.ts';

/**
 * Says cheaply of most words that nothing begins with them. Bits and not bytes, because the loop looks at every unit:
 * the bits of 5,000 words make 32 kB, which stay in the first cache of a busy machine.
 */
export interface Signs {
  /** Bit `hash >>> shift` is 1 where a word of this hash may be looked for. */
  readonly words: Uint32Array;
  /** The same of the first letters of words; of the same length. */
  readonly beginnings: Uint32Array;
  readonly shift: number;
}

/** Bits a word: about 2 % of other words pass and cost a closer look. */
const BITS_A_WORD = 32;

/** The signs of words and beginnings of words, given as their rolling hashes. */
export function makeSigns(words: Int32Array, beginnings: readonly number[] = []): Signs {
  const bits = Math.max(10, Math.ceil(Math.log2(words.length * BITS_A_WORD + 1)));
  const shift = 32 - bits;
  const setOf = (hashes: Iterable<number>): Uint32Array => {
    const set = new Uint32Array(2 ** (bits - 5));
    for (const hash of hashes) {
      const bit = hash >>> shift;
      set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << bit);
    }
    return set;
  };
  return { words: setOf(words), beginnings: setOf(beginnings), shift };
}

/** Whether first letters of this hash may be looked for. */
export function mayBeBeginning({ beginnings, shift }: Signs, hash: number): boolean {
  const bit = hash >>> shift;
  return (((beginnings[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
}

/** The bit of the classes that do not, or not always, end a word. */
const NO_END = 8;
const FIRST_LETTER = 32;

/** Whether a unit is read over, or folds to several, or is half of a pair. */
export function isRare(unit: number): boolean {
  const value = foldTable()[unit] ?? 0;
  return value < FIRST_LETTER && (value & NO_END) !== 0;
}

/**
 * The next end of a word that may be looked for, or place behind first letters that may be, or unit that is read over or
 * more than a letter; or the text's end. `state[0]` is the hash of the word's letters before `from`, 0 where it is at
 * none, and becomes that of the letters before the place where the loop stopped.
 *
 * Every unit of every page with a session passes here once. The loop has one branch, and that is hardly ever taken, for
 * a mispredicted one at each word's end would cost as much as all the rest: a unit that ends a word sets the hash to 0
 * by a mask. What happens to the few that pass stands elsewhere, and the hash's step is written out, so that the compiler
 * keeps this loop small; the hash comes and goes in a typed array, so that it stays an integer within.
 */
export function seekSign(text: string, from: number, { words, beginnings, shift }: Signs, state: Int32Array): number {
  const table = foldTable();
  const multiplier = HASH_MULTIPLIER;
  const noEnd = NO_END;
  const length = text.length;
  let hash = state[0] ?? 0;
  let i = from;
  for (; i < length; i += 1) {
    const value = table[text.charCodeAt(i)] ?? 0;
    const letter = (31 - value) >> 31;
    const bit = hash >>> shift;
    const at = bit >>> 5;
    const sign = ((((words[at] ?? 0) & ~letter) | (beginnings[at] ?? 0)) >>> bit) & 1;
    if (sign | (value & noEnd & ~letter)) break;
    hash = Math.imul(hash ^ value, multiplier) & letter;
  }
  state[0] = hash;
  return i;
}
