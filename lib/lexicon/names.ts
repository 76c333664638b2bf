/**
 * Finds names in a block's text in one pass: each word is folded and hashed on the fly, looked up in the
 * vocabulary of all names, and runs of known words are walked through a trie, leftmost and longest first.
 */
import { foldTable, upperMask } from './fold.ts';
import type { BlockMatches } from './lexicon.ts';
import {
  childOf,
  findWord,
  firstSlot,
  HASH_MULTIPLIER,
  idIn,
  type NameTables,
  nextSlot,
  type Sense,
  SenseFlag,
  type Starters,
  type Trie,
  type Vocabulary,
} from './tables.ts';
import { foldsTo, isNameGap, nextLetter, readWord, startOfWord, trimEnd } from './word-spans.ts';

/** A form of a name found in a text, before context decides. */
export interface Candidate {
  /** UTF-16 offsets in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of its words. */
  readonly words: number;
  /** What it can mean; never a decoy. */
  readonly senses: readonly Sense[];
}

/** What `match` returns; only `lib/lexicon` looks inside. */
export interface MatchedBlock extends BlockMatches {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** The bit of the classes that do not, or not always, end a word. */
const NO_END = 8;

/** All names in `text`, left to right, none overlapping another. */
export function findNames(text: string, names: NameTables): Candidate[] {
  const candidates: Candidate[] = [];
  for (let from = 0, form: Form | null; ; from = form.next + 1) {
    form = nextForm(text, from, names);
    if (form === null) return candidates;
    const senses = form.senses.filter((sense) => (sense.flags & SenseFlag.Decoy) === 0);
    if (senses.length > 0) candidates.push({ start: form.start, end: form.end, words: form.words, senses });
  }
}

/** Whether any form of a name or of a decoy is in `text`. */
export function holdsForm(text: string, names: NameTables): boolean {
  return nextForm(text, 0, names) !== null;
}

/** A form of a name or of a decoy. */
interface Form extends Candidate {
  /** Where to go on: the unit behind its last word and what is read over there. */
  readonly next: number;
}

/** The first form at or behind `from`, which is no place inside a word; the longest of those that begin there. */
function nextForm(text: string, from: number, names: NameTables): Form | null {
  const table = foldTable();
  for (let i = from; i < text.length; i += 1) {
    i = seekStarter(text, i, table, names.starters, ended);
    let hash = ended[0] ?? 0;
    if (i < text.length && ((table[text.charCodeAt(i)] ?? 0) & NO_END) !== 0) {
      // A unit that is read over, or folds to several, or is half of a pair: the whole word around it.
      const word = readWord(text, startOfWord(text, i));
      i = word.end;
      hash = word.hash;
    }
    const form = mayBegin(text, i, hash, names) ? formAt(text, i, hash, names) : null;
    if (form !== null) return form;
  }
  return null;
}

/** Where {@link seekStarter} leaves the hash of the word that it found. */
const ended = new Int32Array(1);

/**
 * The next end of a word that could begin a name, or unit that is read over or more than a letter, or the text's
 * end; `ended[0]` becomes the hash of the word that ends there. `from` is no place inside a word.
 *
 * The hot loop: every unit of every page with a session passes here once. It has one branch, and that is hardly
 * ever taken, for a mispredicted one at each word's end would cost as much as all the rest: a unit that ends a
 * word sets the hash to 0 by a mask. What happens to the few that pass stands elsewhere, and the hash's step is
 * written out, so that the compiler keeps this loop small; the hash leaves it in a typed array, so that it stays an
 * integer within.
 */
function seekStarter(
  text: string,
  from: number,
  table: Uint16Array,
  { filter, shift }: Starters,
  ended: Int32Array,
): number {
  const multiplier = HASH_MULTIPLIER;
  const noEnd = NO_END;
  const length = text.length;
  let hash = 0;
  let i = from;
  for (; i < length; i += 1) {
    const value = table[text.charCodeAt(i)] ?? 0;
    const letter = (31 - value) >> 31;
    const bit = hash >>> shift;
    if (((((filter[bit >>> 5] ?? 0) >>> bit) & 1) | (value & noEnd)) & ~letter) break;
    hash = Math.imul(hash ^ value, multiplier) & letter;
  }
  ended[0] = hash;
  return i;
}

/**
 * Whether a name may begin with the word of this hash that ends at `end`, by hashes alone: most words that begin one
 * ("new", "white") stand in a text without the others, and to look at their letters takes ten times as long.
 */
function mayBegin(text: string, end: number, hash: number, { vocabulary, trie }: NameTables): boolean {
  let next: number | undefined;
  for (let slot = firstSlot(vocabulary, hash); ; slot = nextSlot(vocabulary, slot)) {
    const id = idIn(vocabulary, slot);
    if (id < 0) return false;
    if (vocabulary.hashes[id] !== hash) continue;
    const node = trie.starts[id] ?? -1;
    if (node < 0) continue;
    if ((trie.senses[node] ?? -1) >= 0) return true;
    next ??= readWord(text, nextLetter(text, end)).hash;
    if (hasChild(node, next, vocabulary, trie)) return true;
  }
}

/** Whether a word of this hash leads on from `node`. */
function hasChild(node: number, hash: number, vocabulary: Vocabulary, trie: Trie): boolean {
  for (let slot = firstSlot(vocabulary, hash); ; slot = nextSlot(vocabulary, slot)) {
    const id = idIn(vocabulary, slot);
    if (id < 0) return false;
    if (vocabulary.hashes[id] === hash && childOf(trie, node, id) >= 0) return true;
  }
}

/** The longest form whose first word ends at `end` and has this hash. */
function formAt(text: string, end: number, hash: number, names: NameTables): Form | null {
  let start = end;
  const id = findWord(names.vocabulary, hash, (word) => {
    start = startOfWord(text, end);
    return foldsTo(text, start, end, word);
  });
  if (start === end || id < 0) return null;
  const { trie } = names;
  const words: FoundWord[] = [];
  let best: Form | null = null;
  let word: FoundWord | null = { id, start, end };
  for (let node = trie.starts[id] ?? -1; node >= 0 && word; ) {
    words.push(word);
    const senses = fitting(names.senses[trie.senses[node] ?? -1], text, words);
    if (senses.length > 0) {
      best = { start, end: trimEnd(text, word.end), words: words.length, senses, next: word.end };
    }
    if (trie.first[node] === trie.first[node + 1]) break;
    word = nextWord(text, word, names);
    node = word ? childOf(trie, node, word.id) : -1;
  }
  return best;
}

/** Those of the senses whose every capital is one in the text too. */
function fitting(senses: readonly Sense[] | undefined, text: string, words: readonly FoundWord[]): readonly Sense[] {
  if (!senses) return [];
  const masks = words.map((word) => upperMask(text, word.start, word.end));
  return senses.filter((sense) => sense.masks.every((mask, word) => (mask & ~(masks[word] ?? 0)) === 0));
}

/** A word of the vocabulary in a text. */
interface FoundWord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The word of the vocabulary that stands behind `word` with a gap that names allow, or null. */
function nextWord(text: string, word: FoundWord, { vocabulary }: NameTables): FoundWord | null {
  const start = nextLetter(text, word.end);
  if (!isNameGap(text, word.end, start, word.end - word.start <= 2)) return null;
  const { end, hash } = readWord(text, start);
  const id = findWord(vocabulary, hash, (candidate) => foldsTo(text, start, end, candidate));
  return id < 0 ? null : { id, start, end };
}
