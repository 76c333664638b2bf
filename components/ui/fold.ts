/**
 * What makes two spellings of a word the same to the search: no case, no accents, one apostrophe, one dash, one space.
 * Like the recognition of pages folds, but for short texts and with where each letter came from. Pure.
 */

/** A folded text and where its units came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original; one more entry for its end. */
  readonly origins: readonly number[];
}

/** Letters that Unicode does not take apart, but that readers type as plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ґ: 'г',
  // Lower-case of a capital at the end of a word.
  ς: 'σ',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

const APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′＇";
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** Folds `text`, keeping where its units came from; spaces at its ends stay. */
export function foldWithOrigins(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const char of text) {
    for (const plain of foldCharacter(char)) {
      // Spaces in a row are one.
      if (plain === ' ' && folded.endsWith(' ')) continue;
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    }
    at += char.length;
  }
  origins.push(at);
  return { text: folded, origins };
}

/**
 * Folds `text`, without spaces at its ends. Folding twice changes nothing. The same as {@link foldWithOrigins} gives, but
 * over the whole text at once: everything that can be searched is folded at the first letter typed.
 */
export function fold(text: string): string {
  return plainOf(text.replace(ANY_APOSTROPHE, "'").normalize('NFKD').toLowerCase().normalize('NFKD'))
    .replace(/ +/g, ' ')
    .trim();
}

/** The words of a search, folded, once each. */
export function searchWords(search: string): readonly string[] {
  return [...new Set(fold(search).split(' '))].filter((word) => word !== '');
}

function foldCharacter(char: string): string {
  // Before it is taken apart: the acute accent would become a space.
  if (APOSTROPHES.includes(char)) return "'";
  return plainOf(char.normalize('NFKD').toLowerCase().normalize('NFKD'));
}

/** Of letters that were taken apart, what counts. */
function plainOf(letters: string): string {
  return letters
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Pd}−⁃]/gu, '-')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}
