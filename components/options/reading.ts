/** The words of the settings. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { screenReading } from '../ui/reading.tsx';

/** What the components of the page are handed. */
export type OptionsReading = ReturnType<typeof readingIn>;

/** See {@link import('../ui/reading.tsx').ScreenReading}. */
export const { readingIn, ReadingProvider, useReading } = screenReading({
  en: { ...en.ui, ...en.options },
  de: { ...de.ui, ...de.options },
  fr: { ...fr.ui, ...fr.options },
  it: { ...it.ui, ...it.options },
  uk: { ...uk.ui, ...uk.options },
});
