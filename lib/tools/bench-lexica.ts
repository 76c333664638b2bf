/** What the scan is measured with: the shipped lexicon, the same with many more names, and the forms for its rivals. */
import type { AuthoredDataset, Entity } from '../dataset/schema.ts';
import { buildLexicon } from '../lexicon/build.ts';
import { byIdOf, formsOf } from '../lexicon/inflect.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createRandom } from './bench-prose.ts';

/** Every surface form that the lexicon knows, as authored, sorted. */
export function allForms({ entities, paradigms }: Pick<AuthoredDataset, 'entities' | 'paradigms'>): string[] {
  const byId = byIdOf(paradigms);
  const names = entities.flatMap(({ aliases, decoys }) => [...aliases, ...decoys]);
  return [...new Set(names.flatMap((name) => formsOf(name, byId)))].sort();
}

/** English names for mark.js, which knows no forms: the first `count` in the order of the dataset. */
export function plainNames({ entities }: Pick<AuthoredDataset, 'entities'>, count: number): string[] {
  const aliases = entities.flatMap((entity) => entity.aliases).filter(({ languages }) => languages.includes('en'));
  return [...new Set(aliases.map(({ text }) => text))].slice(0, count);
}

/** The dataset's lexicon with so many times its forms: the rest are invented names of two words. */
export function enlargedLexicon(dataset: AuthoredDataset, times: number): Lexicon {
  const invented = inventNames(allForms(dataset).length * (times - 1), createRandom(times));
  const entities = [...dataset.entities];
  for (let at = 0; at < invented.length; at += NAMES_PER_ENTITY) {
    entities.push(inventEntity(`invented-${at}`, invented.slice(at, at + NAMES_PER_ENTITY)));
  }
  return buildLexicon({ ...dataset, entities }, `times-${times}`);
}

/** Many, because compiling takes time for each entity and the page does not care. */
const NAMES_PER_ENTITY = 5_000;

const SYLLABLES = 'ba ko ri lu men tas vor sel dun pi gra hos ne wil kar ze'.split(' ');

function inventNames(count: number, random: () => number): string[] {
  const word = () => {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      return SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
    });
    const [first = '', ...rest] = syllables.join('');
    return first.toUpperCase() + rest.join('');
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${word()} ${word()}`);
  return [...names];
}

function inventEntity(id: string, names: readonly string[]): Entity {
  const text = { en: 'Invented for a measurement.' };
  return {
    id,
    kind: 'person',
    name: text,
    roles: [{ from: '2025', text, sources: ['none'] }],
    part: { text, sources: ['none'] },
    provisions: [],
    mark: 'everywhere',
    aliases: names.map((name) => ({ text: name, languages: ['en'], strength: 'strong' })),
    decoys: [],
  };
}
