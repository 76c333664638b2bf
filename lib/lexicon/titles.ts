/** Titles before a surname: what looks like an initial and is none, and what tells a woman from a man of that name. */
import { ALL_LANGUAGES, type Languages, languageBit } from './language.ts';

/** Letters that mean "Mr" before a surname, folded: M. Trump, D. Pedro, p. Trump, п. Єрмак. */
const LETTERS: ReadonlyMap<string, Languages> = new Map([
  ['m', languageBit('fr')],
  ['d', languageBit('es')],
  ['p', languageBit('pl')],
  ['п', languageBit('uk')],
]);

/** Titles of women, folded, in the cases in which they stand before a name. */
const FEMININE = new Set(
  (
    'mrs ms miss lady frau mme madame mlle signora sra senora pani пані пани панею ' +
    'госпожа госпожи госпоже госпожу госпожои'
  ).split(' '),
);

/** Whether a letter with a full stop behind it stands for "Mr" in one of these languages. */
export function isTitleLetter(folded: string, languages: Languages): boolean {
  const spoken = LETTERS.get(folded) ?? 0;
  return (spoken & (languages === 0 ? ALL_LANGUAGES : languages)) !== 0;
}

/** Whether a word is a title of women: before a man's surname it names a relative, or somebody else. */
export function isFeminineTitle(folded: string): boolean {
  return FEMININE.has(folded);
}
