/** The words of the popup. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { screenReading } from '../ui/reading.tsx';

/** See {@link import('../ui/reading.tsx').ScreenReading}. */
export const { readingIn, ReadingProvider, useReading } = screenReading({
  en: { ...en.ui, ...en.popup },
  de: { ...de.ui, ...de.popup },
  fr: { ...fr.ui, ...fr.popup },
  it: { ...it.ui, ...it.popup },
  uk: { ...uk.ui, ...uk.popup },
});

/** What {@link useReading} gives. */
export type PopupReading = ReturnType<typeof useReading>;
