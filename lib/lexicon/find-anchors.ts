/** Finds in the build what stands for the anchors of a lexicon, so that no page has to unpack its signals for it. */
import type { Lexicon } from './lexicon.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import type { Term } from './patterns.ts';
import { ANCHOR_WEIGHT, unpackSignals } from './topic.ts';

/**
 * Letters such that each anchor has a word that begins with some of them; null where one has no such word. Of several
 * words the one that stands for most anchors is taken, else the longest.
 */
export function findAnchors(lexicon: Lexicon): readonly string[] | null {
  const terms = unpackWords(lexicon.tables.terms);
  const groups = unpackGroups(lexicon, terms);
  const anchors = unpackSignals(lexicon)
    .filter(({ about, weight }) => about === 'war' && weight >= ANCHOR_WEIGHT)
    .flatMap(({ group }) => groups[group] ?? []);
  const beginnings = new Set<string>();
  for (const single of [true, false]) {
    for (const anchor of anchors) {
      if ((anchor.length === 1) !== single) continue;
      const cores = anchor.flatMap((term) => coreOf(term) ?? []);
      if (cores.some((core) => [...beginnings].some((beginning) => core.startsWith(beginning)))) continue;
      const [longest] = cores.toSorted((a, b) => b.length - a.length);
      if (longest === undefined) return null;
      beginnings.add(longest);
    }
  }
  return [...beginnings].sort();
}

/** The letters with which a term's words begin; null where they may begin with any. */
function coreOf(term: Term): string | null {
  return term.startsWith('*') || term.startsWith('#') ? null : term.replace(/\*$/, '');
}

/** For each group its alternatives as terms. */
function unpackGroups(lexicon: Lexicon, terms: readonly Term[]): Term[][][] {
  const packed = unpackNumbers(lexicon.tables.groups);
  const groups: Term[][][] = [];
  for (let at = 0; at < packed.length; ) {
    const alternatives: Term[][] = [];
    let count = packed[at] ?? 0;
    for (at += 1; count > 0; count -= 1) {
      const length = packed[at] ?? 0;
      alternatives.push(packed.slice(at + 1, at + 1 + length).map((term) => terms[term] ?? ''));
      at += 1 + length;
    }
    groups.push(alternatives);
  }
  return groups;
}
