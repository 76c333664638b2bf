/**
 * The tables that a page looks names up in: a hash table of folded words and a trie of word ids, unpacked
 * from a lexicon into typed arrays.
 */
import { hashLetters } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import { makeSigns, type Signs } from './seek.ts';

/** Bits of a sense. */
export const SenseFlag = {
  /** Needs context: a surname alone, a common phrase. */
  Weak: 1,
  /** Another entity has the same form on purpose. */
  Ambiguous: 2,
  /** Means something else, and blocks what it covers. */
  Decoy: 4,
} as const;

/** What a form can mean. */
export interface Sense {
  readonly entity: number;
  /** {@link SenseFlag}s. */
  readonly flags: number;
  /** For each word the letters that must be upper-case, as `upperMask` counts them. */
  readonly masks: readonly number[];
}

/** The words of all names in an open-addressing hash table. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Word id + 1, or 0 for an empty slot. */
  readonly slots: Int32Array;
  readonly slotShift: number;
  readonly hashes: Int32Array;
}

/** Builds the hash table for `words`, which must be distinct; a word's index is its id. */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const bits = Math.max(4, Math.ceil(Math.log2(words.length * 2 + 1)));
  const slots = new Int32Array(2 ** bits);
  const hashes = Int32Array.from(words, (word) => hashLetters(word));
  const slotShift = 32 - bits;
  for (const [id, hash] of hashes.entries()) {
    let slot = hash >>> slotShift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  }
  return { words, slots, slotShift, hashes };
}

/** The hashes of the words with which a name can begin. */
export function starterHashes({ vocabulary, trie }: Pick<NameTables, 'vocabulary' | 'trie'>): Int32Array {
  return vocabulary.hashes.filter((_, id) => (trie.starts[id] ?? -1) >= 0);
}

/**
 * The id of the word with this rolling hash whose letters are what `matches` says, or -1.
 * `matches` is called only for words of exactly this hash, so almost only for the right one.
 */
export function findWord(vocabulary: Vocabulary, hash: number, matches: (word: string) => boolean): number {
  const { hashes, words } = vocabulary;
  for (let slot = firstSlot(vocabulary, hash); ; slot = nextSlot(vocabulary, slot)) {
    const id = idIn(vocabulary, slot);
    if (id < 0 || (hashes[id] === hash && matches(words[id] ?? ''))) return id;
  }
}

/** Whether a word has this hash: almost only where the word itself is one of these. */
export function isKnown(vocabulary: Vocabulary, hash: number): boolean {
  return findWord(vocabulary, hash, () => true) >= 0;
}

/** Where the words of a hash are looked for first; from there on slot by slot up to an empty one. */
export function firstSlot({ slotShift }: Vocabulary, hash: number): number {
  return hash >>> slotShift;
}

/** The slot to look into after this one. */
export function nextSlot({ slots }: Vocabulary, slot: number): number {
  return (slot + 1) & (slots.length - 1);
}

/** The word id in a slot, or -1 where it is empty. */
export function idIn({ slots }: Vocabulary, slot: number): number {
  return (slots[slot] ?? 0) - 1;
}

/** A trie over word ids. Node 0 is the root; a node's children are sorted by word. */
export interface Trie {
  /** For each word id the child of the root, or -1: where a name can begin. */
  readonly starts: Int32Array;
  /** Children of node n: entries `first[n]` to `first[n + 1]` of `words` and `nodes`. */
  readonly first: Int32Array;
  readonly words: Int32Array;
  readonly nodes: Int32Array;
  /** For each node its set of senses, or -1 where no form ends. */
  readonly senses: Int32Array;
}

/** The child of `node` by `word`, or -1. */
export function childOf(trie: Trie, node: number, word: number): number {
  let low = trie.first[node] ?? 0;
  let high = (trie.first[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.words[middle] ?? -1;
    if (found === word) return trie.nodes[middle] ?? -1;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** All that matching needs. */
export interface NameTables {
  readonly vocabulary: Vocabulary;
  readonly starters: Signs;
  readonly trie: Trie;
  readonly senses: readonly (readonly Sense[])[];
}

/**
 * Unpacks the names of a lexicon.
 * @throws {Error} where the tables are damaged.
 */
export function unpackNames(lexicon: Lexicon): NameTables {
  const words = unpackWords(lexicon.tables.words);
  const senses = unpackSenses(lexicon.tables.senses);
  const trie = unpackForms(unpackNumbers(lexicon.tables.forms), words.length);
  const vocabulary = makeVocabulary(words);
  return { vocabulary, starters: makeSigns(starterHashes({ vocabulary, trie })), trie, senses };
}

/**
 * For each of these entities the words of its names of two or more words, folded: a person's own given names among
 * them. All others are passed over, because they have most of the names.
 */
export function ownWordsOf(
  { trie, senses, vocabulary }: NameTables,
  isWanted: (entity: number) => boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const own = new Map<number, Set<string>>();
  const path: string[] = [];
  const visit = (node: number): void => {
    if (path.length > 1) {
      for (const { entity, flags } of senses[trie.senses[node] ?? -1] ?? []) {
        if (flags & SenseFlag.Decoy || !isWanted(entity)) continue;
        const words = own.get(entity) ?? new Set<string>();
        for (const word of path) words.add(word);
        own.set(entity, words);
      }
    }
    const end = trie.first[node + 1] ?? 0;
    for (let child = trie.first[node] ?? 0; child < end; child += 1) {
      path.push(vocabulary.words[trie.words[child] ?? 0] ?? '');
      visit(trie.nodes[child] ?? 0);
      path.pop();
    }
  };
  visit(0);
  return own;
}

function unpackSenses(packed: string): Sense[][] {
  const numbers = unpackNumbers(packed);
  const sets: Sense[][] = [];
  let at = 0;
  const next = (): number => {
    const number = numbers[at];
    if (number === undefined) throw new Error('damaged lexicon: a set of senses is cut off');
    at += 1;
    return number;
  };
  while (at < numbers.length) {
    const count = next();
    const words = next();
    sets.push(
      Array.from({ length: count }, () => ({
        entity: next(),
        flags: next(),
        masks: Array.from({ length: words }, next),
      })),
    );
  }
  return sets;
}

function unpackForms(numbers: readonly number[], words: number): Trie {
  const parents: number[] = [-1];
  const labels: number[] = [-1];
  const senses: number[] = [-1];
  /** The node of the form before, and of each of its beginnings. */
  const path: number[] = [0];
  let at = 0;
  while (at < numbers.length) {
    const shared = numbers[at] ?? 0;
    const added = numbers[at + 1] ?? 0;
    const before = shared + 1 < path.length ? (labels[path[shared + 1] ?? 0] ?? 0) : 0;
    at += 2;
    path.length = shared + 1;
    for (let k = 0; k < added; k += 1) {
      parents.push(path[shared + k] ?? 0);
      labels.push((numbers[at + k] ?? 0) + (k === 0 ? before : 0));
      senses.push(-1);
      path.push(parents.length - 1);
    }
    at += added;
    const set = numbers[at];
    if (set === undefined) throw new Error('damaged lexicon: a form is cut off');
    at += 1;
    senses[path[shared + added] ?? 0] = set;
  }
  return linkChildren(parents, labels, senses, words);
}

/** Children by counting sort on the parent; forms come sorted, so each parent's children are sorted by word. */
function linkChildren(parents: number[], labels: number[], senses: number[], words: number): Trie {
  const count = parents.length;
  const first = new Int32Array(count + 1);
  for (let node = 1; node < count; node += 1) {
    const slot = (parents[node] ?? 0) + 1;
    first[slot] = (first[slot] ?? 0) + 1;
  }
  for (let node = 0; node < count; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const fill = first.slice();
  const childWords = new Int32Array(count - 1);
  const childNodes = new Int32Array(count - 1);
  const starts = new Int32Array(words).fill(-1);
  for (let node = 1; node < count; node += 1) {
    const parent = parents[node] ?? 0;
    const word = labels[node] ?? 0;
    const entry = fill[parent] ?? 0;
    childWords[entry] = word;
    childNodes[entry] = node;
    fill[parent] = entry + 1;
    if (parent === 0) starts[word] = node;
  }
  return { starts, first, words: childWords, nodes: childNodes, senses: Int32Array.from(senses) };
}
