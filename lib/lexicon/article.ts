/** An article as `resolve` sees it: its blocks read, and every name in it with its surroundings. */
import type { Analysis } from './analysis.ts';
import type { FoundProvision } from './cues.ts';
import type { LanguageCounts, Languages } from './language.ts';
import type { Candidate } from './names.ts';
import { type Sense, SenseFlag } from './tables.ts';
import type { Expression } from './topic.ts';

/** A block read; kept as long as the block is, for an article is resolved again whenever one block changed. */
export interface Reading {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly analysis: Analysis;
  readonly functionWords: LanguageCounts;
  readonly expressions: readonly Expression[];
  /** The provisions of the block as part of an article in one of these languages. */
  readonly provisions: (languages: Languages) => readonly FoundProvision[];
}

/** A name in an article. */
export interface NameInArticle {
  readonly block: number;
  readonly reading: Reading;
  readonly candidate: Candidate;
  /** Index of its first word among the block's words. */
  readonly word: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The names of the block with this index, in reading order. */
export function namesIn(reading: Reading, block: number): NameInArticle[] {
  let word = 0;
  let sentence = 0;
  const { words, sentences } = reading.analysis;
  return reading.candidates.map((candidate) => {
    while ((words[word]?.end ?? candidate.end) <= candidate.start) word += 1;
    while ((sentences[sentence]?.last ?? word) < word) sentence += 1;
    return { block, reading, candidate, word, sentence };
  });
}

/** The only sense of a candidate, or null where it could be several entities. */
export function onlySense({ senses }: Candidate): Sense | null {
  const [first, ...more] = senses;
  if (!first || more.some((sense) => sense.entity !== first.entity)) return null;
  return [first, ...more].find(isStrong) ?? first;
}

/** Whether a sense marks by itself. */
export function isStrong(sense: Sense): boolean {
  return (sense.flags & (SenseFlag.Weak | SenseFlag.Ambiguous)) === 0;
}
