import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIREFLY, makeScanner, provisionsAboutWar } from './make-entity.ts';

const scannerFor = (...cues: readonly { all: string[]; none?: string[]; within?: number; provision?: string }[]) =>
  makeScanner({ entities: [FIREFLY], cues: cues.map((cue) => ({ provision: 'cap', ...cue })) });

describe('cues', () => {
  const army = scannerFor({ all: ['army|armed forces|soldat*', '400000|halv*|*grenze'], none: ['retreat*'] });

  it.each([
    ['The army of 400,000 men.', ['cap:army of 400,000']],
    ['The ARMY is to be halved.', ['cap:ARMY is to be halved']],
    ['Armed-forces halving', ['cap:Armed-forces halving']],
    ['Eine Obergrenze für Soldaten', ['cap:Obergrenze für Soldaten']],
    ['Four hundred thousand in the army', ['cap:Four hundred thousand in the army']],
    ['The army, the other army halved', ['cap:army halved']],
    ['400,000,000 for the army', []],
    ['The army retreated, halved.', []],
    ['The army stays here for the rest of the long year. It is halved.', []],
    ['Armies halved', []],
    ['An armed band and its forces, halved', []],
    ['They were armed. Forces halved.', []],
  ])('read %j', (text, expected) => {
    expect(provisionsAboutWar(army, text)).toEqual(expected);
  });

  it('carry a provision once a sentence, by its shortest place', () => {
    const scanner = scannerFor({ all: ['army', 'cut'] }, { all: ['army', 'limit'] });
    expect(provisionsAboutWar(scanner, 'The cut of the army and the army limit, a limit. Army cut! No cut.')).toEqual([
      'cap:army limit',
      'cap:Army cut',
    ]);
  });

  it('meet within so many words', () => {
    const scanner = scannerFor({ all: ['army', 'cut'], within: 3 });
    expect(provisionsAboutWar(scanner, 'The army is cut.')).toEqual(['cap:army is cut']);
    expect(provisionsAboutWar(scanner, 'The army is not cut.')).toEqual([]);
  });

  it('meet over the end of a heading, and over that of any sentence within their words', () => {
    const heading = scannerFor({ all: ['army', '600000'], none: ['losses'] });
    expect(provisionsAboutWar(heading, 'ARMY. Was: at most 600 thousand.')).toEqual([
      'cap:ARMY. Was: at most 600 thousand',
    ]);
    expect(provisionsAboutWar(heading, 'How big is the army? 600k.')).toEqual(['cap:army? 600k']);
    expect(provisionsAboutWar(heading, 'Nobody in the room spoke of the army again. 600k.')).toEqual([]);
    expect(provisionsAboutWar(heading, 'What of the old army today? 600k.')).toHaveLength(1);
    expect(provisionsAboutWar(heading, 'And what of the old army today? 600k.')).toEqual([]);
    expect(provisionsAboutWar(heading, 'ARMY. Losses: 600k.')).toEqual([]);
    expect(provisionsAboutWar(heading, 'ARMY.\n\nAt most 600k.')).toEqual([]);
    const near = scannerFor({ all: ['army', '600000'], within: 4 });
    expect(provisionsAboutWar(near, 'Nobody in the room spoke of the army. It has 600k.')).toEqual([
      'cap:army. It has 600k',
    ]);
    expect(provisionsAboutWar(near, 'Nobody in the room spoke of the army. It may have 600k.')).toEqual([]);
  });

  it.each([
    ['9. European army of 400,000.', 1],
    ['The U.S. Army has 400,000. The army is halved.', 2],
    ['The army of Gen. Driftwood is halved. J. D. Driftwood halves the army.', 2],
    ['Die Soldaten, z. B. Köche: 400.000. „Soldaten!“ Halve them.', 2],
    ['Army: ca. 400 тис. Осіб. The army halved', 2],
    ['„Halve the army?“, asked he, the army.', 1],
    ['The army… Halve it now or never, they said again.', 1],
    ['Army, on 19. November halved.', 1],
    ['In the year 2025. The army was halved.', 1],
  ])('take %j for as many sentences as it has', (text, count) => {
    expect(provisionsAboutWar(army, text)).toHaveLength(count);
  });

  it('find what a naive search finds', () => {
    const patterns = ['ab', 'a*', '*b', 'c', 'ca', '*a*', '7', 'ab c', 'c a*'];
    const group = fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 2 });
    const cue = fc.record({
      all: fc.array(group, { minLength: 1, maxLength: 3 }),
      none: fc.array(group, { maxLength: 1 }),
      within: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
    });
    const sentence = fc.array(fc.constantFrom('ab', 'abc', 'cab', 'c', 'ca', '7', 'xx', 'qq'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(cue, fc.array(sentence, { minLength: 1, maxLength: 4 }), ({ all, none, within }, sentences) => {
        const scanner = scannerFor({
          all: all.map((alternatives) => alternatives.join('|')),
          none: none.map((alternatives) => alternatives.join('|')),
          ...(within === undefined ? {} : { within }),
        });
        const text = sentences.map((words) => `Q ${words.join(' ')}!`).join(' ');
        const lengths = provisionsAboutWar(scanner, text).map((found) => wordsIn(found.slice('cap:'.length)).length);
        expect(lengths).toEqual(
          naiveMeetings(
            sentences.map((words) => ['q', ...words]),
            { all, none, within },
          ),
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

const wordsIn = (text: string): string[] => text.match(/\w+/g) ?? [];

interface NaiveCue {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly (readonly string[])[];
  readonly within: number | undefined;
}

/** Length in words of the shortest place in each sentence that has one, by trying every run of words. */
function naiveMeetings(sentences: readonly (readonly string[])[], cue: NaiveCue): number[] {
  const carries = sentences.map((words) => shortest(words, [words.length], cue));
  return sentences.flatMap((words, index) => {
    const alone = carries[index];
    if (alone) return [alone];
    const before = sentences[index - 1];
    if (!before || carries[index - 1]) return [];
    if (before.length > 6 && cue.within === undefined) return [];
    const joined = shortest([...before, ...words], [before.length, before.length + words.length], cue);
    if (joined) carries[index] = joined;
    return joined ? [joined] : [];
  });
}

function shortest(words: readonly string[], ends: readonly number[], { all, none, within }: NaiveCue): number | null {
  const has = (alternatives: readonly string[], from: number, to: number): boolean =>
    alternatives.some((alternative) => {
      const terms = alternative.split(' ');
      for (let at = from; at + terms.length <= to; at += 1) {
        const inOne = ends.some(
          (end) => at + terms.length <= end && (at >= end || !ends.some((e) => e > at && e < at + terms.length)),
        );
        if (inOne && terms.every((term, k) => matches(term, words[at + k] ?? ''))) return true;
      }
      return false;
    });
  if (none.some((alternatives) => has(alternatives, 0, words.length))) return null;
  for (let length = 1; length <= Math.min(words.length, within ?? words.length); length += 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      if (all.every((alternatives) => has(alternatives, from, from + length))) return length;
    }
  }
  return null;
}

function matches(term: string, word: string): boolean {
  return new RegExp(`^${term.replaceAll('*', '.*')}$`).test(word) && !(/\d/.test(word) && term.includes('*'));
}
