/**
 * The gate's folding: at least as forgiving as the lexicon's (`lib/lexicon/fold.ts`), so that whatever spelling the
 * engine takes for a name, the gate takes too. It keeps case, and as it tells nothing about places, no offset map.
 */

/** What folds to itself, and what no word holds: ASCII, plain Cyrillic letters, the usual punctuation. */
const UNUSUAL =
  /[^\0-\x7f\xa0-\xa7\xab\xb7\xbb\u0410-\u0418\u041a-\u0438\u043a-\u044f\u2009\u2013-\u201e\u2022\u2026\u202f\u20ac]+/g;

/** Combining marks, format characters (soft hyphen, zero-width space, direction marks), and the dot that ŀ leaves. */
const UNSEEN = /[\p{M}\p{Cf}\xb7]/gu;

/** Letters that Unicode does not decompose but readers of names treat as the plain one. */
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
};

/** The text without marks, width and invisible characters. Lower-casing it changes no length. */
export function foldMarks(text: string): string {
  return text.replace(UNUSUAL, foldRun);
}

function foldRun(run: string): string {
  return run
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/[łøđðħıŧßæœþ]/giu, plain);
}

function plain(letter: string): string {
  const lower = letter.toLowerCase();
  const folded = PLAIN[lower] ?? lower;
  return lower === letter ? folded : folded.toUpperCase();
}
