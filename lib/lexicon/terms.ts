/** Finds the terms of cues and topic signals in a sequence of words. */
import type { Word } from './fold.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import type { Term } from './patterns.ts';

/** Where a term, or a whole alternative, occurs: words `first` to `last` of the block, inclusive. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/** A term found: its index and where. */
export interface FoundTerm extends Occurrence {
  readonly term: number;
}

/** Open patterns are found by their first (or last) letters: most words share them with no pattern. */
const KEY_LENGTH = 3;
/** Words whose terms are remembered. Pages repeat words; hostile ones must not fill the memory. */
const REMEMBERED_WORDS = 20_000;
/** Folded letters of the longest word that is remembered: no language has longer ones twice, a hostile page has. */
const REMEMBERED_LENGTH = 64;

/** Knows a list of terms and finds them. */
export interface TermFinder {
  /** All terms in `words`, in order of their first word. A number's words count as the number only. */
  find(text: string, words: readonly Word[]): FoundTerm[];
}

interface OpenTerm {
  readonly core: string;
  readonly index: number;
}

/** Makes a finder for `terms`, whose indexes it answers with. */
export function createTermFinder(terms: readonly Term[]): TermFinder {
  const exact = new Map<string, number>();
  const numbers = new Map<number, number>();
  const byStart = new Map<string, OpenTerm[]>();
  const byEnd = new Map<string, OpenTerm[]>();
  const inside: OpenTerm[] = [];
  for (const [index, term] of terms.entries()) {
    const leading = term.startsWith('*');
    const trailing = term.endsWith('*');
    if (!leading && !trailing) {
      if (term.startsWith('#')) numbers.set(Number(term.slice(1)), index);
      else exact.set(term, index);
      continue;
    }
    const core = term.replaceAll('*', '');
    if (leading && trailing) inside.push({ core, index });
    else if (trailing) file(byStart, core.slice(0, KEY_LENGTH), { core, index });
    else file(byEnd, core.slice(-KEY_LENGTH), { core, index });
  }

  const remembered = new Map<string, readonly number[]>();
  const termsOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    const found: number[] = [];
    const whole = exact.get(word);
    if (whole !== undefined) found.push(whole);
    for (let length = 1; length <= Math.min(KEY_LENGTH, word.length); length += 1) {
      for (const { core, index } of byStart.get(word.slice(0, length)) ?? [])
        if (word.startsWith(core)) found.push(index);
      for (const { core, index } of byEnd.get(word.slice(-length)) ?? []) if (word.endsWith(core)) found.push(index);
    }
    for (const { core, index } of inside) if (word.includes(core)) found.push(index);
    if (word.length > REMEMBERED_LENGTH) return found;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    remembered.set(word, found);
    return found;
  };

  return {
    find(text, words) {
      const found: FoundTerm[] = [];
      const readings = readNumbers(text, words);
      let next = 0;
      for (let at = 0; at < words.length; at += 1) {
        const reading: NumberReading | undefined = readings[next];
        if (reading?.first === at) {
          next += 1;
          const term = numbers.get(reading.value);
          if (term !== undefined) found.push({ term, first: reading.first, last: reading.last });
          if (reading.digits) {
            at = reading.last;
            continue;
          }
        }
        for (const index of termsOf(words[at]?.folded ?? '')) found.push({ term: index, first: at, last: at });
      }
      return found;
    },
  };
}

function file(buckets: Map<string, OpenTerm[]>, key: string, term: OpenTerm): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(term);
  else buckets.set(key, [term]);
}
