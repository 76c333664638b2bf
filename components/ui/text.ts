/** Localised data texts: which language a reader gets, and in which it really is. */
import type { TextRecord } from '../../lib/dataset/records.ts';
import { primarySubtag } from './words.ts';

/** The text in the reader's language, or in English; `language` says which, so that `lang` can be set. */
export function pickText(text: TextRecord, language: string): { readonly text: string; readonly language: string } {
  const own = primarySubtag(language) === 'de' ? text.de : undefined;
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language: 'de' };
}
