/**
 * Finds names in a block's text in one pass: each word is folded and hashed on the fly, looked up in the
 * vocabulary of all names, and runs of known words are walked through a trie, leftmost and longest first.
 */
import { foldTable, upperMask } from './fold.ts';
import type { BlockMatches } from './lexicon.ts';
import { childOf, findWord, HASH_MULTIPLIER, type NameTables, type Sense, SenseFlag, type Starters } from './tables.ts';
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
  const table = foldTable();
  const candidates: Candidate[] = [];
  const ended = new Int32Array(1);
  for (let i = 0; i < text.length; i += 1) {
    i = seekStarter(text, i, table, names.starters, ended);
    const rare = i < text.length && ((table[text.charCodeAt(i)] ?? 0) & NO_END) !== 0;
    i = rare ? rareAt(text, i, names, candidates) : nameAt(text, i, ended[0] ?? 0, names, candidates);
  }
  return candidates;
}

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
 * Reads the word around a unit at `index` that is read over, or folds to several, or is half of a pair.
 * Returns the unit behind it, which belongs to no word and needs no more reading.
 */
function rareAt(text: string, index: number, names: NameTables, candidates: Candidate[]): number {
  const { end, hash } = readWord(text, startOfWord(text, index));
  return nameAt(text, end, hash, names, candidates);
}

/**
 * Adds the longest name whose first word ends at `end` and has this hash, if there is one.
 * Returns where to go on: the name's end with what is read over behind it, or `end`.
 */
function nameAt(text: string, end: number, hash: number, names: NameTables, candidates: Candidate[]): number {
  let start = end;
  const id = findWord(names.vocabulary, hash, (word) => {
    start = startOfWord(text, end);
    return foldsTo(text, start, end, word);
  });
  if (start === end || id < 0) return end;
  const { trie } = names;
  const words: FoundWord[] = [];
  let best: Candidate | null = null;
  let next = end;
  let word: FoundWord | null = { id, start, end };
  for (let node = trie.starts[id] ?? -1; node >= 0 && word; ) {
    words.push(word);
    const senses = fitting(names.senses[trie.senses[node] ?? -1], text, words);
    if (senses.length > 0) {
      best = { start, end: trimEnd(text, word.end), words: words.length, senses };
      next = word.end;
    }
    if (trie.first[node] === trie.first[node + 1]) break;
    word = nextWord(text, word, names);
    node = word ? childOf(trie, node, word.id) : -1;
  }
  if (!best) return end;
  const senses = best.senses.filter((sense) => (sense.flags & SenseFlag.Decoy) === 0);
  if (senses.length > 0) candidates.push({ ...best, senses });
  return next;
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
