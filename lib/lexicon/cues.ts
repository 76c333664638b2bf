/** Finds the provisions that sentences speak of: the places where a cue's word groups meet. */
import type { Analysis, GroupOccurrences } from './analysis.ts';
import type { Languages } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers } from './pack.ts';
import type { Occurrence } from './terms.ts';

/** A provision found in a block: its index and the UTF-16 span of the words that show it. */
export interface FoundProvision {
  readonly provision: number;
  readonly start: number;
  readonly end: number;
}

interface CompiledCue {
  readonly language: Languages;
  readonly provision: number;
  /** Words, or 0 for the whole sentence. */
  readonly within: number;
  readonly all: readonly number[];
  readonly none: readonly number[];
}

/** A sentence of so few words ("ARMY.", "How big may the army be?") heads the next one, whatever the cue. */
const HEADING_WORDS = 6;

/** Finds the provisions of a block of an article that is in one of these languages. */
export type ProvisionFinder = (analysis: Analysis, languages: Languages) => FoundProvision[];

/** Makes the finder for a lexicon's cues. */
export function createProvisionFinder(lexicon: Lexicon): ProvisionFinder {
  const complete = createCompletion(unpackCues(unpackNumbers(lexicon.tables.cues)));
  return (analysis, languages) => {
    const found: FoundProvision[] = [];
    let before = new Map<number, Occurrence>();
    for (const [index, groups] of analysis.groups.entries()) {
      const here = meetings(complete([groups], languages), (cue) => meet(cue, [groups]));
      if (index > 0) joinWithPrevious(analysis, index, (both) => complete(both, languages), { before, here });
      before = here;
      found.push(...[...here].map(([provision, span]) => toSpan(analysis, provision, span)));
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end || a.provision - b.provision);
  };
}

function toSpan({ words }: Analysis, provision: number, { first, last }: Occurrence): FoundProvision {
  return { provision, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Names the cues of some languages all of whose groups occur in one of some sentences. */
type Completion = (sentences: readonly GroupOccurrences[], languages: Languages) => CompiledCue[];

function createCompletion(cues: readonly CompiledCue[]): Completion {
  const cuesOf: number[][] = [];
  const needed = cues.map(({ all }, cue) => {
    const groups = new Set(all);
    for (const group of groups) {
      cuesOf[group] ??= [];
      cuesOf[group].push(cue);
    }
    return groups.size;
  });
  const counts = new Uint8Array(cues.length);
  return (sentences, languages) => {
    counts.fill(0);
    const full: CompiledCue[] = [];
    for (const [index, groups] of sentences.entries()) {
      for (const group of groups.keys()) {
        if (sentences.slice(0, index).some((earlier) => earlier.has(group))) continue;
        for (const id of cuesOf[group] ?? []) {
          const count = (counts[id] ?? 0) + 1;
          counts[id] = count;
          const cue = cues[id];
          if (cue && count === needed[id] && cue.language & languages) full.push(cue);
        }
      }
    }
    return full;
  };
}

/** For each provision the shortest place where one of its cues meets. */
function meetings(
  cues: readonly CompiledCue[],
  place: (cue: CompiledCue) => Occurrence | null,
): Map<number, Occurrence> {
  const best = new Map<number, Occurrence>();
  for (const cue of cues) {
    const span = place(cue);
    if (!span) continue;
    if (isShorter(span, best.get(cue.provision))) best.set(cue.provision, span);
  }
  return best;
}

/**
 * The shortest run of words with one occurrence of every group, or null where the groups do not meet.
 * For each first word in order: every group's earliest end from there on. Linear but for the sorting, as a
 * hostile page may write one sentence of a hundred thousand words.
 */
function meet(cue: CompiledCue, sentences: readonly GroupOccurrences[]): Occurrence | null {
  if (cue.none.some((group) => sentences.some((groups) => groups.has(group)))) return null;
  const lists = cue.all.map((group) => sentences.flatMap((groups) => groups.get(group) ?? []));
  const sweeps = lists.map((list) => ({ list, ends: earliestEnds(list), at: 0 }));
  const firsts = lists.flatMap((list) => list.map((occurrence) => occurrence.first)).sort((a, b) => a - b);
  let best: Occurrence | null = null;
  for (const first of firsts) {
    let last = first;
    for (const sweep of sweeps) {
      while ((sweep.list[sweep.at]?.first ?? first) < first) sweep.at += 1;
      last = Math.max(last, sweep.ends[sweep.at] ?? Number.POSITIVE_INFINITY);
    }
    if (last === Number.POSITIVE_INFINITY) break;
    if (isShorter({ first, last }, best)) best = { first, last };
  }
  return best && (cue.within === 0 || best.last - best.first < cue.within) ? best : null;
}

/** For each occurrence the earliest end among it and those behind it. */
function earliestEnds(list: readonly Occurrence[]): number[] {
  const ends = list.map((occurrence) => occurrence.last);
  for (let at = ends.length - 2; at >= 0; at -= 1) ends[at] = Math.min(ends[at] ?? 0, ends[at + 1] ?? 0);
  return ends;
}

/** Whether a run of words is shorter than another, or as short and before it. */
function isShorter(one: Occurrence, other: Occurrence | null | undefined): boolean {
  if (!other) return true;
  const difference = one.last - one.first - (other.last - other.first);
  return difference < 0 || (difference === 0 && one.first < other.first);
}

/**
 * Lets cues meet over the end of the sentence before: where that is a heading, or where the cue says `within`,
 * which then holds across the end. A provision that one of the two sentences carries alone is left to it.
 */
function joinWithPrevious(
  { groups, sentences }: Analysis,
  index: number,
  completeIn: (sentences: readonly GroupOccurrences[]) => CompiledCue[],
  { before, here }: { before: ReadonlyMap<number, Occurrence>; here: Map<number, Occurrence> },
): void {
  const first = groups[index - 1];
  const second = groups[index];
  const sentence = sentences[index - 1];
  if (!first || !second || !sentence || first.size === 0 || second.size === 0) return;
  const heading = sentence.last - sentence.first < HEADING_WORDS;
  const joined = meetings(completeIn([first, second]), (cue) => {
    if (!heading && cue.within === 0) return null;
    if (here.has(cue.provision) || before.has(cue.provision)) return null;
    return meet(cue, [first, second]);
  });
  for (const [provision, span] of joined) here.set(provision, span);
}

function unpackCues(numbers: readonly number[]): CompiledCue[] {
  const cues: CompiledCue[] = [];
  let at = 0;
  const list = (): number[] => {
    const count = numbers[at] ?? 0;
    at += 1 + count;
    return numbers.slice(at - count, at);
  };
  while (at < numbers.length) {
    const [language = 0, provision = 0, within = 0] = numbers.slice(at, at + 3);
    at += 3;
    const all = list();
    cues.push({ language, provision, within, all, none: list() });
  }
  return cues;
}
