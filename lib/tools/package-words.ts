/** Puts the words of the manifest into the package: `_locales`, from which the browser and the stores take them. */
import { de, en, fr, it, uk } from '../../assets/words/all.ts';
import type { Language } from '../../assets/words/languages.ts';

const MANIFEST_WORDS: Readonly<Record<Language, typeof en.manifest>> = {
  en: en.manifest,
  de: de.manifest,
  fr: fr.manifest,
  it: it.manifest,
  uk: uk.manifest,
};

/** One `messages.json` a language: WXT's `ResolvedPublicFile` with contents. */
export function localeFiles(): { readonly relativeDest: string; readonly contents: string }[] {
  return Object.entries(MANIFEST_WORDS).map(([language, words]) => {
    const messages = Object.entries(words).map(([key, message]) => [key, { message }]);
    return {
      relativeDest: `_locales/${language}/messages.json`,
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    };
  });
}
