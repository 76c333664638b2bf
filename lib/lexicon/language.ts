/**
 * Guesses the languages of an article from its function words, so that a cue of one language does not fire on a
 * word of another: French `part` (leaves) in "the Ukrainian part of Donetsk", English `war` in „er war dort“.
 */
import type { Language } from '../dataset/schema.ts';

/** Common words of each language, folded; few of them are common in another. The order is that of the bits in a {@link Languages}. */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to in is was for that with as by on it be are from at which has have not this would their',
  de: 'der die das und ist war den dem ein eine zu mit von auf nicht sich fur auch wird im hat als noch nach wie es sie bei dass sind',
  fr: 'le les des et du un une est dans pour que qui sur au pas il ce aux par avec plus se cette ne sont ont leur',
  it: 'il di che e della per del gli con una sono nel dei delle alla non si ha le da ma piu anche dal come questo',
  es: 'el los y las en del con por una que se no es para al su lo como mas pero sus ha este fue',
  pl: 'w i na z nie sie ze do jest o to jak przez po dla za od ale tym byl oraz jego moze ktory tego ma',
  uk: 'і в у на що не з та до за як від це про його який які або але вже буде є був для із після також ще',
  ru: 'и в на что не с по как из за это от его который но для все он был к о также уже если до при или были',
};

/** A set of languages: one bit for each, in the order of {@link FUNCTION_WORDS}. */
export type Languages = number;

const CODES = Object.keys(FUNCTION_WORDS);
/** All languages: what an article of too few words could be in. */
export const ALL_LANGUAGES: Languages = 2 ** CODES.length - 1;

const languagesOf = new Map<string, Languages>();
for (const [bit, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of words.split(' ')) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << bit));
}

/** The set that holds one language only; empty for an unknown code. */
export function languageBit(code: string): Languages {
  const bit = CODES.indexOf(code);
  return bit < 0 ? 0 : 1 << bit;
}

/** With fewer function words than this a guess is none. */
const FEWEST_WORDS = 8;
/** A language is possible with this part of the leader's function words: articles quote, and languages share words. */
const SHARE = 0.6;

/** How many function words of each language there are, in the order of the bits in {@link Languages}. */
export type LanguageCounts = readonly number[];

/** Counts the function words among words (folded). */
export function countLanguages(words: Iterable<string>): LanguageCounts {
  const counts = CODES.map(() => 0);
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages === undefined) continue;
    for (let bit = 0; bit < counts.length; bit += 1) {
      if (languages & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  return counts;
}

/** The counts of two texts as one. */
export function addCounts(a: LanguageCounts, b: LanguageCounts): LanguageCounts {
  return a.map((count, bit) => count + (b[bit] ?? 0));
}

/** The languages that a text with these function words can be in; all of them where the words do not tell. */
export function guessLanguages(counts: LanguageCounts): Languages {
  const most = Math.max(...counts);
  if (most < FEWEST_WORDS) return ALL_LANGUAGES;
  return counts.reduce((set, count, bit) => (count >= most * SHARE ? set | (1 << bit) : set), 0);
}

/** Whether a folded word is a mere function word in every one of these languages. */
export function isFunctionWord(word: string, languages: Languages): boolean {
  return languages !== ALL_LANGUAGES && ((languagesOf.get(word) ?? 0) & languages) === languages;
}
