/**
 * What can be wrong with names once they are folded and inflected as matching does it: shared by two entities, spelt
 * like an everyday word, or a decoy that stands in front of nothing.
 */
import type { ParsedDataset } from '../dataset/parse.ts';
import type { Place, Problem } from '../dataset/problem.ts';
import type { Alias, Paradigm } from '../dataset/schema.ts';
import { findCollisions } from './collisions.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { foldWords } from './fold.ts';
import { byIdOf, formsOf, type Inflectable } from './inflect.ts';

/** Every problem with the names. Call it on a dataset whose paradigms were checked. */
export function checkNames(parsed: ParsedDataset): readonly Problem[] {
  return [...findCollisions(parsed), ...findEverydayNames(parsed), ...findIdleDecoys(parsed)];
}

/**
 * Single words that are written in small letters or are weak, and are spelt like one of the commonest words of a language
 * they are names in. A strong name with a capital ("Trump") is not taken for the word in small letters.
 */
function findEverydayNames({ dataset, placeOf }: ParsedDataset): Problem[] {
  const paradigms = byIdOf(dataset.paradigms);
  return dataset.entities.flatMap((entity) =>
    entity.aliases.flatMap((alias, index) => {
      const hit = everydayForm(alias, paradigms);
      if (hit === null) return [];
      return {
        ...item(placeOf(entity), 'aliases', index),
        message: `"${hit.form}" is an everyday word (${hit.language})`,
        remedy: 'write a longer name, or remove the alias',
      };
    }),
  );
}

function everydayForm(
  alias: Alias,
  paradigms: ReadonlyMap<string, Paradigm>,
): { form: string; language: string } | null {
  for (const form of formsOf(alias, paradigms)) {
    const words = foldWords(form);
    const word = words[0];
    if (!word || words.length > 1 || (alias.strength === 'strong' && form !== form.toLowerCase())) continue;
    const language = alias.languages.find((candidate) => everyday(candidate).has(word.folded));
    if (language !== undefined) return { form, language };
  }
  return null;
}

const folded = new Map<string, ReadonlySet<string>>();

function everyday(language: keyof typeof EVERYDAY_WORDS): ReadonlySet<string> {
  const known = folded.get(language);
  if (known) return known;
  const words = new Set(foldWords(EVERYDAY_WORDS[language]).map((word) => word.folded));
  folded.set(language, words);
  return words;
}

/** A decoy is a longer string around a name of its own entity; any other one never blocks anything. */
function findIdleDecoys({ dataset, placeOf }: ParsedDataset): Problem[] {
  const paradigms = byIdOf(dataset.paradigms);
  const keys = (name: Inflectable) => formsOf(name, paradigms).map(keyOf);
  return dataset.entities.flatMap((entity) => {
    if (entity.decoys.length === 0) return [];
    const names = entity.aliases.flatMap(keys);
    return entity.decoys.flatMap((decoy, index) => {
      const blocks = keys(decoy).some((key) => names.some((name) => key !== name && key.includes(name)));
      if (blocks) return [];
      return {
        ...item(placeOf(entity), 'decoys', index),
        message: `the decoy "${decoy.text}" blocks nothing: it contains no name of ${entity.id}`,
        remedy: 'correct it, put it where the name in it belongs, or remove it',
      };
    });
  });
}

/** A name's words as matching compares them, with a space at both ends so that whole words are found in it. */
function keyOf(form: string): string {
  return ` ${foldWords(form)
    .map((word) => word.folded)
    .join(' ')} `;
}

function item({ file, path }: Place, list: 'aliases' | 'decoys', index: number): Place {
  return { file, path: [...path, list, index] };
}
