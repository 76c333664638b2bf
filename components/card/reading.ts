/** The words of the card. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { screenReading } from '../ui/reading.tsx';

/** See {@link import('../ui/reading.tsx').ScreenReading}. */
export const { readingIn, ReadingProvider, useReading } = screenReading({
  en: { ...en.ui, ...en.card },
  de: { ...de.ui, ...de.card },
  fr: { ...fr.ui, ...fr.card },
  it: { ...it.ui, ...it.card },
  uk: { ...uk.ui, ...uk.card },
});
