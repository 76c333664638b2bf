/** Which language a screen speaks to its reader; the words themselves are in `assets/words`. */
import { LANGUAGES, type Language } from '../../assets/words/languages.ts';

/** The language of words for a language that a reader asks for: its own where it has words, else English. */
export function wordsLanguageFor(language: string): Language {
  return LANGUAGES.find((known) => known === primarySubtag(language)) ?? 'en';
}

/** `de` of `de-AT`, lower-case (BCP 47: the primary subtag comes first). */
export function primarySubtag(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
