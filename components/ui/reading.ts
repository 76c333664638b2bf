/** What every piece of a screen needs to know about its reader, handed down once. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsFor } from './words.ts';

/** The reader's language and the words of the screen, with the language those words are in. */
export interface Reading {
  /** What the reader asked for; data texts are picked by it. */
  readonly language: string;
  readonly words: Words;
  /** What the words (and dates) are in. */
  readonly wordsLanguage: string;
}

/** The reading of a language. */
export function readingIn(language: string): Reading {
  const { words, language: wordsLanguage } = wordsFor(language);
  return { language, words, wordsLanguage };
}

/** Carries the {@link Reading} from a screen's root to its pieces. */
export const ReadingContext = createContext<Reading>(readingIn('en'));

/** The {@link Reading} of the screen around. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}
