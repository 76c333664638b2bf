import type { ComponentChildren } from 'preact';
import type { TextRecord } from '../../lib/dataset/records.ts';
import { useReading } from './reading.tsx';
import { pickText } from './text.ts';

/** A text of the data in the reader's language, marked with its own language where that is not the screen's. */
export function LocalText({ text }: { readonly text: TextRecord }): ComponentChildren {
  const { language, wordsLanguage } = useReading();
  const picked = pickText(text, language);
  return picked.language === wordsLanguage ? picked.text : <span lang={picked.language}>{picked.text}</span>;
}
