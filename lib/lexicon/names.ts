/**
 * Finds names in a block's text in one pass: each word is folded and hashed on the fly, looked up in the
 * vocabulary of all names, and runs of known words are walked through a trie, leftmost and longest first.
 */
import { upperMask } from './fold.ts';
import type { BlockMatches } from './lexicon.ts';
import { isRare, seekSign } from './seek.ts';
import {
  childOf,
  findWord,
  firstSlot,
  idIn,
  type NameTables,
  nextSlot,
  type Sense,
  SenseFlag,
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

/** A form of a name or of a decoy. */
export interface Form extends Candidate {
  /** Where to go on: the unit behind its last word and what is read over there. */
  readonly next: number;
}

/** The first form at or behind `from`, which is no place inside a word; the longest of those that begin there. */
function nextForm(text: string, from: number, names: NameTables): Form | null {
  state[0] = 0;
  for (let i = from; i < text.length; i += 1) {
    i = seekSign(text, i, names.starters, state);
    let hash = state[0] ?? 0;
    if (i < text.length && isRare(text.charCodeAt(i))) {
      const word = wordAround(text, i);
      i = word.end;
      hash = word.hash;
    }
    const form = formFrom(text, i, hash, names);
    if (form !== null) return form;
    state[0] = 0;
  }
  return null;
}

/** The hash of the word that is being read; see {@link seekSign}. */
const state = new Int32Array(1);

/** The whole word around a unit that is read over, or folds to several, or is half of a pair; empty where it is in none. */
export function wordAround(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly hash: number } {
  const start = startOfWord(text, at);
  return { start, ...readWord(text, start) };
}

/** The longest form whose first word ends at `end` and has this hash. */
export function formFrom(text: string, end: number, hash: number, names: NameTables): Form | null {
  return mayBegin(text, end, hash, names) ? formAt(text, end, hash, names) : null;
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
