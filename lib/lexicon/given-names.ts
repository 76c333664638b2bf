/** Tells a namesake by the given name before a surname: "Tom Moore" is not Richard Moore. */
import { upperMask, type Word } from './fold.ts';
import type { Languages } from './language.ts';
import { isFeminineTitle, isTitleLetter } from './titles.ts';
import { isNameGap } from './word-spans.ts';

/** How given names take cases: what a name loses at its end, what it takes instead, and how much must stay. */
interface Declension {
  /** Whether a name, as it stands, can be what others lose their last letter to become: it has no such letter. */
  readonly isStem: (name: string) => boolean;
  /** The last letters that a name can lose. */
  readonly loses: string;
  readonly takes: ReadonlySet<string>;
  /** Letters of the stem: with fewer, too many other words would be given names. */
  readonly shortest: number;
}

/** Folded. Ukrainian and Russian in one, then Polish men and women; German and the others decline no given name before a surname. */
const DECLENSIONS: readonly Declension[] = [
  {
    isStem: (name) => !/[аяоиьеє]$/u.test(name),
    loses: 'аяоиьеє',
    takes: words('а я у ю ом ем єм ові еві єві ою ею єю ой ей и і е ы ої ії ию ия ием иєм'),
    shortest: 3,
  },
  {
    isStem: (name) => /[bcdfghjklmnprstvwxz]$/u.test(name),
    loses: '',
    takes: words('a owi em iem'),
    shortest: 3,
  },
  { isStem: () => false, loses: 'a', takes: words('y i ii ie e'), shortest: 5 },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const LONGEST_ENDING = 3;

/** Knows common given names, also in other cases than the nominative. */
export interface GivenNames {
  /** Whether a folded word is a given name in some case. */
  has(folded: string): boolean;
}

/** Makes the lookup from folded names. */
export function createGivenNames(names: readonly string[]): GivenNames {
  const whole = new Set(names);
  const isStemOf = (stem: string, { isStem, loses, shortest }: Declension): boolean =>
    stem.length >= shortest &&
    ((whole.has(stem) && isStem(stem)) || [...loses].some((letter) => whole.has(stem + letter)));
  return {
    has(folded) {
      if (whole.has(folded)) return true;
      for (let cut = 1; cut <= LONGEST_ENDING && cut < folded.length; cut += 1) {
        const stem = folded.slice(0, -cut);
        const ending = folded.slice(-cut);
        if (DECLENSIONS.some((declension) => declension.takes.has(ending) && isStemOf(stem, declension))) return true;
      }
      return false;
    },
  };
}

/** The words of a block around a surname. */
export interface Surname {
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the surname's word. */
  readonly at: number;
  /** What the text can be in. */
  readonly languages: Languages;
}

/** The person whose surname it may be. */
export interface Bearer {
  /** The words of the person's own names, folded. */
  readonly own: ReadonlySet<string>;
  readonly feminine: boolean;
}

/**
 * Whose given name or initial stands directly before a surname: one of the bearer's own, a foreign one (it is then
 * another person), or none. Titles are no given names, but Mrs before a man's surname is another person too; a middle
 * initial ("Donald J.") is passed over.
 */
export function givenNameBefore(
  { text, words, at, languages }: Surname,
  givenNames: GivenNames,
  { own, feminine }: Bearer,
): 'own' | 'foreign' | 'none' {
  const before = words[at - 1];
  const surname = words[at];
  if (!before || !surname) return 'none';
  const stopped = text.charAt(before.end) === '.';
  if (isFeminineTitle(before.folded) && isNameGap(text, before.end, surname.start, stopped)) {
    return feminine ? 'none' : 'foreign';
  }
  if (!isCapitalised(text, before)) return 'none';
  const initial = before.folded.length === 1 && stopped;
  if (!isNameGap(text, before.end, surname.start, initial)) return 'none';
  if (own.has(before.folded)) return 'own';
  if (!initial) return givenNames.has(before.folded) ? 'foreign' : 'none';
  const first = words[at - 2];
  if (first && own.has(first.folded) && isNameGap(text, first.end, before.start, first.folded.length === 1))
    return 'own';
  if ([...own].some((name) => name.startsWith(before.folded))) return 'own';
  return isTitleLetter(before.folded, languages) ? 'none' : 'foreign';
}

function isCapitalised(text: string, { start, end }: Word): boolean {
  return (upperMask(text, start, end) & 1) === 1;
}
