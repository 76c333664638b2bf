/** Reads one block word by word: its sentences and, in each, where every word group of the cues and signals occurs. */
import { foldWords, type Word } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { createTermFinder, type FoundTerm, type Occurrence } from './terms.ts';

/** Where each word group occurs, by group, in order of the first word. */
export type GroupOccurrences = ReadonlyMap<number, readonly Occurrence[]>;

/** A block, read. */
export interface Analysis {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** For each sentence the groups in it; an occurrence never reaches over a sentence's end. */
  readonly groups: readonly GroupOccurrences[];
}

/** The alternatives of all groups, by their first term: numbers alone, because there are thousands. */
interface Alternatives {
  /** As `Lexicon` packs them, see `CompiledGroups`. */
  readonly packed: readonly number[];
  /** For each term the first alternative that begins with it, or -1. */
  readonly heads: Int32Array;
  /** For each alternative the next one of the same first term, or -1. */
  readonly next: Int32Array;
  /** For each alternative where it stands in `packed`: its number of terms, and they. */
  readonly places: readonly number[];
  readonly groups: readonly number[];
}

/** Makes the reader for a lexicon's word groups. */
export function createAnalyser(lexicon: Lexicon): (text: string) => Analysis {
  const { terms, groups } = lexicon.tables;
  const known = unpackWords(terms);
  const finder = createTermFinder(known);
  const alternatives = indexAlternatives(unpackNumbers(groups), known.length);
  return (text) => {
    const words = foldWords(text);
    const sentences = splitSentences(text, words);
    const found = finder.find(text, words);
    return { words, sentences, groups: groupBySentence(found, sentences, words.length, alternatives) };
  };
}

function indexAlternatives(packed: readonly number[], terms: number): Alternatives {
  const places: number[] = [];
  const groups: number[] = [];
  let at = 0;
  for (let group = 0; at < packed.length; group += 1) {
    let count = packed[at] ?? 0;
    for (at += 1; count > 0; count -= 1) {
      places.push(at);
      groups.push(group);
      at += 1 + (packed[at] ?? 0);
    }
  }
  const heads = new Int32Array(terms).fill(-1);
  const next = new Int32Array(places.length);
  for (let one = places.length - 1; one >= 0; one -= 1) {
    const first = packed[(places[one] ?? 0) + 1] ?? 0;
    next[one] = heads[first] ?? -1;
    heads[first] = one;
  }
  return { packed, heads, next, places, groups };
}

function groupBySentence(
  found: readonly FoundTerm[],
  sentences: readonly Sentence[],
  words: number,
  { packed, heads, next, places, groups }: Alternatives,
): Map<number, Occurrence[]>[] {
  const result = sentences.map(() => new Map<number, Occurrence[]>());
  const starts = startsByWord(found, words);
  let at = 0;
  for (const term of found) {
    while ((sentences[at]?.last ?? term.first) < term.first) at += 1;
    const sentence = sentences[at];
    if (!sentence) break;
    for (let one = heads[term.term] ?? -1; one >= 0; one = next[one] ?? -1) {
      const place = places[one] ?? 0;
      const length = packed[place] ?? 0;
      const terms = length > 1 ? packed.slice(place + 1, place + 1 + length) : [];
      const last = endOf(terms, 1, term.last, found, starts);
      if (last < 0 || last > sentence.last) continue;
      add(result[at], groups[one] ?? 0, { first: term.first, last });
    }
  }
  return result;
}

/** For each word, and for the end, the first of the `found` terms (they come in order) that begins there or later. */
function startsByWord(found: readonly FoundTerm[], words: number): Int32Array {
  const starts = new Int32Array(words + 1).fill(found.length);
  for (let index = found.length - 1; index >= 0; index -= 1) starts[found[index]?.first ?? 0] = index;
  for (let word = words - 1; word >= 0; word -= 1) {
    starts[word] = Math.min(starts[word] ?? 0, starts[word + 1] ?? 0);
  }
  return starts;
}

/** The last word of the sequence whose first `done` terms end at `last`, or -1 where it does not go on. */
function endOf(
  terms: readonly number[],
  done: number,
  last: number,
  found: readonly FoundTerm[],
  starts: Int32Array,
): number {
  if (done >= terms.length) return last;
  let best = -1;
  for (let index = starts[last + 1] ?? found.length; found[index]?.first === last + 1; index += 1) {
    const next = found[index];
    if (next?.term !== terms[done]) continue;
    const end = endOf(terms, done + 1, next?.last ?? last, found, starts);
    if (end >= 0 && (best < 0 || end < best)) best = end;
  }
  return best;
}

function add(groups: Map<number, Occurrence[]> | undefined, group: number, occurrence: Occurrence): void {
  const list = groups?.get(group);
  if (list) list.push(occurrence);
  else groups?.set(group, [occurrence]);
}
