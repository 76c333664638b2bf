/**
 * Words that may be glued of several parts of a text, where nobody knows which parts run on: `Zel`, `ensky`, but also
 * `Home`, `News`. Works on hashes alone: a page without a space between its elements has hundreds.
 */
import { expansionOf, foldPair, foldTable, UnitClass } from './fold.ts';
import { hashStep } from './hash.ts';
import { mayBeBeginning, type Signs } from './seek.ts';
import { isKnown, type NameTables } from './tables.ts';

/** What words are looked for. */
export interface GlueTables {
  readonly names: NameTables;
  /** What the first letters of anchors hash to. */
  readonly anchors: ReadonlySet<number>;
  readonly signs: Signs;
  /** Letters of the longest word of a name or beginning of an anchor. */
  readonly longest: number;
}

/** Parts that a word may be glued of. */
const MAX_PARTS = 12;

const FIRST_LETTER = 32;
const NO_END = 8;

/** A word that runs to the end of the last part, and may run on. */
interface OpenWord {
  hash: number;
  letters: number;
  /** Joints within it. */
  readonly joints: number[];
}

/** Tells the words that the parts of a text may be glued to, as the parts come. */
export class Glue {
  readonly #tables: GlueTables;
  #open: OpenWord[] = [];
  #joints = new Set<number>();

  /** Whether any of the words begins as an anchor does. */
  anchored = false;
  /** Whether there was more than can be kept: a word of one letter a part is someone's trick, and may be a name. */
  overflowed = false;

  constructor(tables: GlueTables) {
    this.#tables = tables;
  }

  /** Whether a word may run on into the next part. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** The next part belongs to no word of the one before. */
  part(): void {
    if (this.#open.length > 0) this.#open = [];
  }

  /** A part that begins with a word's letters behind one that ends with some; `joint` is the caller's name of the place. */
  join(before: string, part: string, joint: number): void {
    if (this.#open.length === 0) {
      const word = { hash: 0, letters: 0, joints: [] };
      this.#read(before, startOfTail(before), [word]);
      this.#open.push(word);
    }
    for (const { joints } of this.#open) joints.push(joint);
    const own = { hash: 0, letters: 0, joints: [] };
    const end = this.#read(part, 0, [...this.#open, own]);
    for (const word of this.#open) if (isKnown(this.#tables.names.vocabulary, word.hash)) this.#keep(word);
    if (end < part.length) this.#open = [];
    else {
      this.#open = this.#open.filter(({ letters }) => letters < this.#tables.longest);
      if (this.#open.push(own) > MAX_PARTS) this.overflowed = true;
    }
  }

  /** The joints within words of names that came up since the last time. */
  takeJoints(): readonly number[] {
    const joints = [...this.#joints];
    this.#joints.clear();
    return joints;
  }

  #keep({ joints }: OpenWord): void {
    // Two words of names that share a part cannot both be tried.
    if (joints.some((joint) => this.#joints.has(joint))) this.overflowed = true;
    for (const joint of joints) this.#joints.add(joint);
  }

  /** Reads letters from `from` on into all the words. Returns the place behind them. */
  #read(text: string, from: number, words: readonly OpenWord[]): number {
    const table = foldTable();
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const value = table[unit] ?? 0;
      if (value >= FIRST_LETTER) this.#step(words, value);
      else if (value === UnitClass.Expand) this.#stepAll(words, expansionOf(unit));
      else if (value === UnitClass.High) {
        const letters = foldPair(text, at);
        if (letters === null) break;
        this.#stepAll(words, letters);
        at += 1;
      } else if (value !== UnitClass.Skip) break;
    }
    return at;
  }

  #stepAll(words: readonly OpenWord[], letters: string): void {
    for (let k = 0; k < letters.length; k += 1) this.#step(words, letters.charCodeAt(k));
  }

  #step(words: readonly OpenWord[], letter: number): void {
    const { signs, anchors } = this.#tables;
    for (const word of words) {
      word.hash = hashStep(word.hash, letter);
      word.letters += 1;
      if (!this.anchored && mayBeBeginning(signs, word.hash) && anchors.has(word.hash)) this.anchored = true;
    }
  }
}

/** Whether the unit at `at` may belong to a word; outside of the text it does not. */
export function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const value = foldTable()[unit] ?? 0;
  return value >= FIRST_LETTER || (value & NO_END) !== 0 || (unit >= 0xdc00 && unit <= 0xdfff);
}

function startOfTail(part: string): number {
  let start = part.length;
  while (isOfWord(part, start - 1)) start -= 1;
  return start;
}
