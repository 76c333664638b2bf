/**
 * A glance at a page's text before anything is known of its layout: most pages hold no name, and to find that out one
 * need not know which words run on from one element to the next.
 */
import { foldTable } from './fold.ts';
import type { Glance } from './lexicon.ts';
import { holdsForm } from './names.ts';
import { firstSlot, idIn, type NameTables, nextSlot, type Vocabulary } from './tables.ts';
import { readWord } from './word-spans.ts';

/** Text that is looked at together, in UTF-16 units, and what is looked at again with the next, for names in both. */
const PIECE = 16_384;
const OVERLAP = 1_000;

/** Parts that may be one word, beyond which a word is taken for a name: one letter an element is someone's trick. */
const MAX_CHAIN = 8;

/** From here on a value of the fold table is a letter; with this bit it does not, or not always, end a word. */
const FIRST_LETTER = 32;
const NO_END = 8;

/** Begins a glance. */
export function createGlance(names: NameTables): Glance {
  return new Parts(names);
}

class Parts implements Glance {
  readonly #names: NameTables;
  #text = '';
  #last = '';
  /** What may be one word: the end of a part, whole parts, the beginning of one. Empty, or two and more. */
  #chain: string[] = [];
  #found = false;

  constructor(names: NameTables) {
    this.#names = names;
  }

  add(part: string): boolean {
    if (this.#found || part === '') return this.#found;
    if (isOfWord(part, 0) && isOfWord(this.#last, this.#last.length - 1)) this.#join(part);
    else this.#closeChain();
    this.#last = part;
    this.#text += `\n${part}`;
    if (this.#text.length > PIECE) this.#look();
    return this.#found;
  }

  end(): boolean {
    this.#closeChain();
    this.#look();
    return this.#found;
  }

  #join(part: string): void {
    if (this.#chain.length === 0) this.#chain.push(tailOf(this.#last));
    const head = headOf(part);
    this.#chain.push(head);
    if (head.length < part.length) this.#closeChain();
  }

  /** By its parts a name is found in the text; here only those whose words are glued of several. */
  #closeChain(): void {
    const chain = this.#chain;
    if (chain.length === 0) return;
    this.#chain = [];
    if (chain.length > MAX_CHAIN) this.#found = true;
    for (let first = 0; first < chain.length && !this.#found; first += 1) {
      let word = chain[first] ?? '';
      for (let last = first + 1; last < chain.length; last += 1) {
        word += chain[last];
        if (isKnown(this.#names.vocabulary, readWord(word, 0).hash)) this.#found = true;
      }
    }
  }

  #look(): void {
    if (!this.#found && holdsForm(this.#text, this.#names)) this.#found = true;
    this.#text = this.#text.slice(-OVERLAP);
  }
}

function isKnown(vocabulary: Vocabulary, hash: number): boolean {
  for (let slot = firstSlot(vocabulary, hash); ; slot = nextSlot(vocabulary, slot)) {
    const id = idIn(vocabulary, slot);
    if (id < 0) return false;
    if (vocabulary.hashes[id] === hash) return true;
  }
}

/** Whether the unit at `at` may belong to a word; outside of the text it does not. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const value = foldTable()[unit] ?? 0;
  return value >= FIRST_LETTER || (value & NO_END) !== 0 || (unit >= 0xdc00 && unit <= 0xdfff);
}

function tailOf(part: string): string {
  let start = part.length;
  while (isOfWord(part, start - 1)) start -= 1;
  return part.slice(start);
}

function headOf(part: string): string {
  let end = 0;
  while (end < part.length && isOfWord(part, end)) end += 1;
  return part.slice(0, end);
}
