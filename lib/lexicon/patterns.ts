/** The syntax of cues and topic signals, compiled: word groups → alternatives → sequences of terms. */
import type { AuthoredDataset } from '../dataset/schema.ts';
import { foldWords } from './fold.ts';
import { languageBit } from './language.ts';

/**
 * A term is one word pattern, as text: `army` (this word), `halv*` (begins so), `*frist` (ends so), `*punkt*`
 * (holds it), `#400000` (a number with this value, however it is written), `*` (any word).
 */
export type Term = string;

/** One alternative of a group: terms that follow each other. */
export type Sequence = readonly Term[];

/**
 * The alternatives of a word group. Words are parted by spaces, hyphens or apostrophes.
 * @throws {Error} where an alternative has no word.
 */
export function parseGroup(group: string): Sequence[] {
  return group.split('|').map((alternative) => {
    const terms = alternative.match(/[^\s\p{Pd}'’ʼ]+/gu)?.flatMap(parseTerm) ?? [];
    if (terms.length === 0) throw new Error(`a word group has an empty alternative: "${group}"`);
    return terms;
  });
}

function parseTerm(piece: string): Term[] {
  if (/^\*+$/.test(piece)) return ['*'];
  const words = foldWords(piece).map((word) => word.folded);
  const leading = piece.startsWith('*');
  const trailing = piece.endsWith('*');
  return words.map((word, index) => {
    const open = (leading && index === 0) || (trailing && index === words.length - 1);
    if (!open && /^\d+$/.test(word)) return `#${Number(word)}`;
    return (leading && index === 0 ? '*' : '') + word + (trailing && index === words.length - 1 ? '*' : '');
  });
}

/** Groups, cues and signals as flat lists of numbers; `terms` are referred to by index. */
export interface CompiledGroups {
  /** Sorted. */
  readonly terms: Term[];
  /** For each group: number of alternatives; for each of them number of terms, then the terms. */
  readonly groups: number[];
  /** For each cue: language (a set of one), provision, `within` (0 where it has none), number of `all` groups, these, number of `none` groups, these. */
  readonly cues: number[];
  /** For each signal: 0 for war or 1 for elsewhere, weight in hundredths, group. */
  readonly signals: number[];
}

/**
 * Compiles all cues and topic signals; equal groups and terms are kept once.
 * @throws {Error} where a cue names a provision that is not in `provisions`, or a group cannot be read.
 */
export function compileGroups(
  cues: AuthoredDataset['cues'],
  topics: AuthoredDataset['topics'],
  provisions: readonly string[],
): CompiledGroups {
  const termIds = new Map<Term, number>();
  const groupIds = new Map<string, number>();
  const groups: number[][][] = [];
  const idOf = (ids: Map<string, number>, key: string): number => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const groupId = (group: string): number => {
    if (!groupIds.has(group)) {
      groups.push(parseGroup(group).map((sequence) => sequence.map((term) => idOf(termIds, term))));
    }
    return idOf(groupIds, group);
  };

  const packedCues = Object.entries(cues).flatMap(([language, list]) =>
    (list ?? []).flatMap((cue) => {
      const provision = provisions.indexOf(cue.provision);
      if (provision < 0) throw new Error(`a cue speaks of "${cue.provision}", which is no provision`);
      const all = cue.all.map(groupId);
      const none = (cue.none ?? []).map(groupId);
      return [languageBit(language), provision, cue.within ?? 0, all.length, ...all, none.length, ...none];
    }),
  );
  const packedSignals = topics.flatMap((signal) => [
    signal.about === 'war' ? 0 : 1,
    Math.round(signal.weight * 100),
    groupId(signal.words),
  ]);
  const terms = [...termIds.keys()].sort();
  const places = new Map(terms.map((term, index) => [term, index]));
  const inOrder = [...termIds.keys()].map((term) => places.get(term) ?? 0);
  return { terms, groups: packed(groups, inOrder), cues: packedCues, signals: packedSignals };
}

/** Groups as one list, their terms by their place among the sorted ones. */
function packed(groups: readonly (readonly (readonly number[])[])[], places: readonly number[]): number[] {
  return groups.flatMap((group) => [
    group.length,
    ...group.flatMap((sequence) => [sequence.length, ...sequence.map((term) => places[term] ?? 0)]),
  ]);
}
