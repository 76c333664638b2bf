/**
 * The gate's folding: at least as forgiving as the lexicon's (`lib/lexicon/fold.ts`), so that whatever spelling the
 * engine takes for a name, the gate takes too. It keeps case, and as it tells nothing about places, no offset map.
 */

/** What folds to itself, and what no word holds: ASCII, plain Cyrillic letters, the usual punctuation. */
const UNUSUAL =
  /[^\0-\x7f\xa0-\xa7\xab\xb7\xbb\u0410-\u0418\u041a-\u0438\u043a-\u044f\u2009\u2013-\u201e\u2022\u2026\u202f\u20ac]+/g;

/**
 * Letters with a plain one, and what no key is written with: combining marks, format characters (soft hyphen,
 * zero-width space, direction marks), and letters other than Latin, Greek and Cyrillic ones. Named by their Unicode
 * categories they would cost a page a quarter of a millisecond, for the browser makes the set of all of them first.
 */
const UNKEYED = /[łøđðħıŧßẞæœþ]|[^a-z0-9\xc0-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff]/gi;

/** Letters that Unicode does not decompose but readers of names treat as the plain one, each with that behind it. */
const PLAIN = 'łl øo đd ðd ħh ıi ŧt ßss æae œoe þth';

/** The text without marks, width and invisible characters. Lower-casing it changes no length. */
export function foldMarks(text: string): string {
  return text.replace(UNUSUAL, foldRun);
}

function foldRun(run: string): string {
  return run.normalize('NFKD').replace(UNKEYED, plain);
}

function plain(letter: string): string {
  const lower = letter.toLowerCase();
  const at = PLAIN.indexOf(lower);
  const folded = at < 0 || lower === ' ' ? '' : PLAIN.slice(at + 1).replace(/ .*/, '');
  return lower === letter ? folded : folded.toUpperCase();
}
