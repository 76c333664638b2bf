/** By which words a reader may look for a provision or an entity, beside those that the screens show. Pure. */
import type { AuthoredDataset, Cue, Entity } from './schema.ts';

/** Shorter beginnings of words fit too much: "не", "the", "us". */
const SHORTEST = 4;
/** A word that speaks of more provisions than this in one language (Kyiv, Moscow, plan) tells none of them apart. */
const MOST_PROVISIONS = 8;

/**
 * For each provision, the beginnings of words by which its cues recognise it, in every language, once each, with
 * spaces between. A beginning that another one begins is left out.
 */
export function keywordsByProvision(cues: AuthoredDataset['cues']): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const ofLanguage of Object.values(cues)) {
    for (const [word, provisions] of provisionsByWord(ofLanguage ?? [])) {
      if (provisions.size > MOST_PROVISIONS) continue;
      for (const id of provisions) found.set(id, (found.get(id) ?? new Set()).add(word));
    }
  }
  return new Map([...found].map(([id, words]) => [id, withoutLonger([...words].sort()).join(' ')]));
}

/** The texts of an entity's aliases, once each, without those that are its name. */
export function spellingsOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  const shown = new Set<string | undefined>([name.en, name.de]);
  return [...new Set(aliases.map(({ text }) => text))].filter((text) => !shown.has(text));
}

function provisionsByWord(cues: readonly Cue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { provision, all } of cues) {
    for (const word of all.flatMap((group) => group.replaceAll('*', '').split(/[|\s]+/))) {
      if (word.length >= SHORTEST && /^\p{L}/u.test(word))
        found.set(word, (found.get(word) ?? new Set()).add(provision));
    }
  }
  return found;
}

/** Of words in order, those that no word before them begins. */
function withoutLonger(sorted: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !word.startsWith(last)) kept.push(word);
  }
  return kept;
}
