/** What every piece of a screen needs to know about its reader, handed down once. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../../assets/words/all.ts';
import type { Language } from '../../assets/words/languages.ts';
import { wordsLanguageFor } from './words.ts';

/** The words that every screen has. */
type UiWords = typeof en.ui;

/** The reader's language and the words of the screen, with the language those words are in. */
export interface Reading<Words = UiWords> {
  /** What the reader asked for; data texts are picked by it. */
  readonly language: string;
  readonly words: Words;
  /** What the words (and dates) are in. */
  readonly wordsLanguage: Language;
}

const UiReading = createContext<Reading>({ language: 'en', words: en.ui, wordsLanguage: 'en' });

/** The {@link Reading} of the screen around, for the pieces that all screens share. */
export function useReading(): Reading {
  return useContext(UiReading);
}

/** One screen's way to its words. */
export interface ScreenReading<Words> {
  /** The reading of a language: the one that the reader chose, or the browser's. English where it has no words. */
  readonly readingIn: (language: string) => Reading<Words>;
  /** Hands a reading down to the screen's components and to the shared pieces. */
  readonly ReadingProvider: (props: {
    readonly reading: Reading<Words>;
    readonly children: ComponentChildren;
  }) => ComponentChildren;
  /** The reading of the screen around. */
  readonly useReading: () => Reading<Words>;
}

/** Binds a screen to its words in every language; the words of other screens stay out of its script. */
export function screenReading<Words extends UiWords>(tables: Readonly<Record<Language, Words>>): ScreenReading<Words> {
  const readingIn = (language: string) => {
    const wordsLanguage = wordsLanguageFor(language);
    return { language, words: tables[wordsLanguage], wordsLanguage };
  };
  const OwnReading = createContext<Reading<Words>>(readingIn('en'));
  return {
    readingIn,
    ReadingProvider: ({ reading, children }) => (
      <UiReading.Provider value={reading}>
        <OwnReading.Provider value={reading}>{children}</OwnReading.Provider>
      </UiReading.Provider>
    ),
    useReading: () => useContext(OwnReading),
  };
}
