/** Makes the gate's keys from all that can lead to a mark. Runs in the build. */
import { foldMarks } from './fold.ts';

/** What a page must hold for anything in it to be marked. */
export interface GateForms {
  /** Names in every inflected form. A word that begins with a capital here does so in every page that is marked. */
  readonly names: readonly string[];
  /** Word groups in any case; their words may begin or end with `*` (any letters), and numbers may be spelt out. */
  readonly topicWords: readonly string[];
}

/** A beginning that topic words, or names, must share to be found by one key, in letters. */
const MIN_STEM = 6;
const MIN_NAME_STEM = 5;

/** The most letters of a key: enough to be rare, for a name with its capital sooner. The gate goes into every page. */
const MAX_STEM = 8;
const MAX_NAME_STEM = 6;

/** The longest ending of a declension in our languages, in letters: `-skiego`. */
const MAX_ENDING = 6;

/** Letters from which on a word tells enough to stand for a form that has others. */
const MIN_TELLING = 4;

/**
 * A small set of keys such that each of the forms contains at least one of them, sorted; equal forms, equal keys. A form
 * is represented by one of its words: of a name by the last, of a word group by the one that most groups share. Words
 * with a common beginning are found by that beginning. Keys for names begin with a capital, those for whole word groups
 * have spaces, see `patternOf`.
 *
 * Throws a RangeError for a form that no key can stand for, because it has no word of Latin, Greek or Cyrillic letters.
 */
export function makeGateKeys({ names, topicWords }: GateForms): readonly string[] {
  const phrases = topicWords.flatMap((group) => phraseOf(group) ?? []);
  const groups = topicWords
    .filter((group) => phraseOf(group) === null)
    .map((group) => telling(wordsOf(group)).map((word) => word.toLowerCase().slice(0, MAX_STEM)));
  const single = stemsOf(
    groups.flatMap((words) => (words.length === 1 ? words : [])),
    MIN_STEM,
  );
  const stems = stemsOf([...single, ...cover(groups.filter((words) => !words.some(holding(single))))], MIN_STEM);
  const loose = [...stems, ...phrases.filter((phrase) => !phrase.split(' ').some(holding(stems)))];
  // The surname: it comes last and is rarer than what stands before.
  const surnames = names.flatMap((name) => telling(wordsOf(name)).at(-1) ?? []).filter((word) => !holding(loose)(word));
  const cased = stemsOf(
    surnames.filter(isCapital).map((word) => word.toLowerCase().slice(0, MAX_NAME_STEM)),
    MIN_NAME_STEM,
    beginning,
  );
  const rest = stemsOf(
    surnames.filter((word) => !isCapital(word)).map((word) => word.toLowerCase().slice(0, MAX_STEM)),
    MIN_STEM,
  );
  return [
    ...cased.map((key) => key.charAt(0).toUpperCase() + key.slice(1)),
    ...withoutContained([...loose, ...rest]),
  ].sort(compare);
}

/** A form's runs of letters, folded. A word with a digit is left out, because numbers are written in many ways. */
function wordsOf(form: string): readonly string[] {
  const words = foldMarks(form)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => /^\p{L}+$/u.test(word));
  if (words.length === 0)
    throw new RangeError(`The gate cannot find "${form}": it has no word of Latin, Greek or Cyrillic letters.`);
  return words;
}

/**
 * A group as a whole, where but one of its words tells: "russia s war" is on fewer pages than "russia". Null for one
 * with open ends, and for other letters than Latin ones, between which `patternOf` would let anything pass.
 */
function phraseOf(group: string): string | null {
  const phrase = foldMarks(group).toLowerCase();
  return /^[a-z]+( [a-z]+)+$/.test(phrase) && telling(wordsOf(phrase)).length === 1 ? phrase : null;
}

/** The words that are long enough, or the longest. */
function telling(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= MIN_TELLING);
  return long.length > 0 ? long : [words.reduce((best, word) => (word.length > best.length ? word : best), '')];
}

/** Words such that each group has one: again and again the word that most of the rest share, the longer of equals. */
function cover(groups: readonly (readonly string[])[]): readonly string[] {
  const chosen: string[] = [];
  for (let rest = groups; rest.length > 0; ) {
    const shares = new Map<string, number>();
    for (const word of rest.flatMap((words) => [...new Set(words)])) shares.set(word, (shares.get(word) ?? 0) + 1);
    const [best] = [...shares].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
    if (best === undefined) break;
    const [word] = best;
    chosen.push(word);
    rest = rest.filter((words) => !words.some((other) => other.includes(word)));
  }
  return chosen;
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Whether a word contains one of the keys, in any case. */
function holding(keys: readonly string[]): (word: string) => boolean {
  return (word) => keys.some((key) => word.toLowerCase().includes(key));
}

/** Whether a word begins with one of the keys: a capital within it is none, so "Ermak" does not find "Jermak". */
function beginning(keys: readonly string[]): (word: string) => boolean {
  return (word) => keys.some((key) => word.startsWith(key));
}

/** Few beginnings by which all the words are found. */
function stemsOf(words: readonly string[], minStem: number, finds = holding): readonly string[] {
  return withoutContained(mergeNeighbours(withoutContained(words, finds), minStem), finds);
}

/** Only those that none of the others finds: the shorter finds the longer. */
function withoutContained(words: readonly string[], finds = holding): readonly string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length || compare(a, b))) {
    if (!finds(kept)(word)) kept.push(word);
  }
  return kept.sort(compare);
}

/**
 * Words in order, neighbours replaced by the beginning they share: `трампа трампом трампу` → `трамп`. It may fall short
 * of a word by what an ending adds, not more, so that `donetsk` and `donegal` do not become `done`.
 */
function mergeNeighbours(words: readonly string[], minStem: number): readonly string[] {
  const stems: string[] = [];
  let length = 0;
  for (const word of words) {
    const stem = sharedBeginning(stems.at(-1) ?? '', word);
    length = Math.max(length, word.length);
    if (stem.length >= minStem && stem.length >= length - MAX_ENDING) stems[stems.length - 1] = stem;
    else {
      stems.push(word);
      length = word.length;
    }
  }
  return stems;
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
