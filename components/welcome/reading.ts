/** The words of the page after installation. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { screenReading } from '../ui/reading.tsx';

/** See {@link import('../ui/reading.tsx').ScreenReading}. */
export const { readingIn, ReadingProvider, useReading } = screenReading({
  en: { ...en.ui, ...en.welcome },
  de: { ...de.ui, ...de.welcome },
  fr: { ...fr.ui, ...fr.welcome },
  it: { ...it.ui, ...it.welcome },
  uk: { ...uk.ui, ...uk.welcome },
});
