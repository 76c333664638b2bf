/** Persons and their namesakes in one article. */
import { type NameInArticle, onlySense } from './article.ts';
import { type GivenNames, givenNameBefore } from './given-names.ts';
import type { Languages } from './language.ts';
import type { LexiconEntity } from './lexicon.ts';

/** What {@link findNamesakes} needs to know of the lexicon. */
export interface PersonTables {
  readonly entities: readonly LexiconEntity[];
  /** By entity, see `ownWordsOf`. */
  readonly ownWords: ReadonlyMap<number, ReadonlySet<string>>;
  readonly givenNames: GivenNames;
}

/**
 * The names that look like a person of the lexicon and are somebody else: a surname behind a foreign given name,
 * and, in an article that introduced such a namesake but never the person, the surname alone. `languages` are those
 * that the article can be in.
 */
export function findNamesakes(
  names: readonly NameInArticle[],
  languages: Languages,
  tables: PersonTables,
): ReadonlySet<NameInArticle> {
  const namesakes = new Set<NameInArticle>();
  const introduced = new Set<number>();
  const shadowed = new Set<number>();
  for (const name of names) {
    const entity = personOf(name, tables);
    if (entity === null) continue;
    const given = name.candidate.words > 1 ? 'own' : givenNameOf(name, entity, languages, tables);
    if (given === 'own') introduced.add(entity);
    if (given === 'foreign') {
      namesakes.add(name);
      shadowed.add(entity);
    }
  }
  for (const name of names) {
    const entity = personOf(name, tables);
    if (entity === null || name.candidate.words > 1) continue;
    if (shadowed.has(entity) && !introduced.has(entity)) namesakes.add(name);
  }
  return namesakes;
}

function personOf({ candidate }: NameInArticle, { entities }: PersonTables): number | null {
  const sense = onlySense(candidate);
  return sense && entities[sense.entity]?.kind === 'person' ? sense.entity : null;
}

function givenNameOf(
  { reading, word }: NameInArticle,
  entity: number,
  languages: Languages,
  { entities, ownWords, givenNames }: PersonTables,
): ReturnType<typeof givenNameBefore> {
  const surname = { text: reading.text, words: reading.analysis.words, at: word, languages };
  const feminine = entities[entity]?.feminine === true;
  return givenNameBefore(surname, givenNames, { own: ownWords.get(entity) ?? new Set(), feminine });
}
