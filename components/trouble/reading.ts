/** The words of a screen that could not be shown. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { wordsLanguageFor } from '../ui/words.ts';

const TABLES = { en: en.trouble, de: de.trouble, fr: fr.trouble, it: it.trouble, uk: uk.trouble };

/** The words for the browser's language: the reader's own choice may be what could not be read. */
export function troubleReading(language: string) {
  const wordsLanguage = wordsLanguageFor(language);
  return { words: TABLES[wordsLanguage], wordsLanguage };
}
