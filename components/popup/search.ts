/** What a search finds in the checklist, in whatever language and script it is typed. Pure. */
import type { Checklist, ProvisionRecord, TextRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from '../ui/point-number.ts';
import { pickText } from '../ui/text.ts';
import { fold, searchWords } from './fold.ts';

/** Why a provision was found. */
export interface Find {
  /** The folded words to mark in the texts shown. */
  readonly words: readonly string[];
  /** Names by which it was found though its own text does not say so: entities that have a part in it. */
  readonly names: readonly TextRecord[];
  /** Words of the search that fit only the words by which pages speak of it. */
  readonly keywords: readonly string[];
}

/** A text and the language it is in. */
export type LanguageText = ReturnType<typeof pickText>;

/** What can be searched, folded once. */
export type SearchIndex = readonly IndexEntry[];

interface IndexEntry {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { readonly name: TextRecord; readonly words: readonly string[] }[];
  readonly keywords: readonly string[];
}

/** A keyword fits what is typed of it so far only from this many letters on. */
const SHORTEST_BEGINNING = 3;

/** Folds everything by which a provision can be found: its texts in all languages, names, the words of pages. */
export function indexOf(checklist: Pick<Checklist, 'provisions' | 'entities'>): SearchIndex {
  const names = new Map(
    checklist.entities.map(({ id, name, spellings = [] }) => [
      id,
      { name, words: [...new Set([...textsOf(name), ...spellings].flatMap(searchWords))] },
    ]),
  );
  return checklist.provisions.map((provision) => {
    const entities = new Set([
      ...provision.entities,
      ...checklist.entities.filter((entity) => entity.provisions.includes(provision.id)).map(({ id }) => id),
    ]);
    return {
      id: provision.id,
      text: textOf(provision),
      names: [...entities].flatMap((id) => names.get(id) ?? []),
      keywords: searchWords(provision.keywords ?? ''),
    };
  });
}

/**
 * The provisions in which every word of `search` is found, by id; null where nothing is searched for.
 *
 * A word is looked for anywhere in number, title, summary and figures, in English and German, at the beginning of
 * words in names. Only a word that is nowhere there is looked for among the words by which pages in any language speak
 * of the provision: those are many, and would bury what was meant.
 */
export function findIn(index: SearchIndex, search: string): ReadonlyMap<string, Find> | null {
  const words = searchWords(search);
  if (words.length === 0) return null;
  const shown = new Set(words.filter((word) => index.some((entry) => isShown(word, entry))));
  const found = new Map<string, Find>();
  for (const entry of index) {
    const find = findOne(entry, words, shown);
    if (find !== null) found.set(entry.id, find);
  }
  return found;
}

/**
 * Texts of the provision that show what was found and that its title does not: in the reader's language where it is
 * there, else in the other one. What only names or keywords fit is in no text.
 */
export function evidenceOf(provision: ProvisionRecord, find: Find, language: string): readonly LanguageText[] {
  const { title, summary, figures } = provision;
  const texts = [title, summary, ...figures.map(({ label }) => label)];
  const own = texts.map((text) => pickText(text, language));
  const others = texts.flatMap(({ en, de }, at): LanguageText[] =>
    own[at]?.language === 'de'
      ? [{ text: en, language: 'en' }]
      : de === undefined
        ? []
        : [{ text: de, language: 'de' }],
  );
  let open = find.words.filter((word) => !fold(own[0]?.text ?? '').includes(word));
  return [...own.slice(1), ...others].filter(({ text }) => {
    const folded = fold(text);
    const left = open.filter((word) => !folded.includes(word));
    const helps = left.length < open.length;
    open = left;
    return helps;
  });
}

function isShown(word: string, { text, names }: IndexEntry): boolean {
  return text.includes(word) || names.some(({ words }) => words.some((part) => part.startsWith(word)));
}

function findOne(entry: IndexEntry, words: readonly string[], shown: ReadonlySet<string>): Find | null {
  const inNames = entry.names.map(({ name, words: own }) => ({
    name,
    fits: new Set(words.filter((word) => own.some((part) => part.startsWith(word)))),
  }));
  const keywords: string[] = [];
  const byName = new Set<string>();
  for (const word of words) {
    if (entry.text.includes(word)) continue;
    if (inNames.some(({ fits }) => fits.has(word))) byName.add(word);
    else if (!shown.has(word) && fitsKeyword(word, entry.keywords)) keywords.push(word);
    else return null;
  }
  const names = inNames.filter(({ fits }) => [...byName].some((word) => fits.has(word))).map(({ name }) => name);
  return { words, names, keywords };
}

function fitsKeyword(word: string, keywords: readonly string[]): boolean {
  return keywords.some(
    (keyword) => word.startsWith(keyword) || (word.length >= SHORTEST_BEGINNING && keyword.startsWith(word)),
  );
}

function textOf(provision: ProvisionRecord): string {
  const texts = [provision.title, provision.summary, ...provision.figures.map(({ label }) => label)];
  return fold([pointNumber(provision) ?? '', ...texts.flatMap(textsOf)].join(' '));
}

function textsOf({ en, de }: TextRecord): readonly string[] {
  return de === undefined ? [en] : [en, de];
}
