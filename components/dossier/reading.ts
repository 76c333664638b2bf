/** The words of the dossier. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import { screenReading } from '../ui/reading.tsx';

/** See {@link import('../ui/reading.tsx').ScreenReading}. */
export const { readingIn, ReadingProvider, useReading } = screenReading({
  en: { ...en.ui, ...en.dossier },
  de: { ...de.ui, ...de.dossier },
  fr: { ...fr.ui, ...fr.dossier },
  it: { ...it.ui, ...it.dossier },
  uk: { ...uk.ui, ...uk.dossier },
});

/** What {@link useReading} gives. */
export type DossierReading = ReturnType<typeof useReading>;
