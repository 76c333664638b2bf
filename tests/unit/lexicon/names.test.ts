import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lib/lexicon/build.ts';
import { foldWords, upperMask } from '../../../lib/lexicon/fold.ts';
import { findNames } from '../../../lib/lexicon/names.ts';
import { unpackNames } from '../../../lib/lexicon/tables.ts';
import { makeEntity, makeScanner, makeSource, mentionsAboutWar } from './make-entity.ts';

/** What can stand between two words, by the rule as the schema states it. */
function gapAllows(gap: string, before: string): boolean {
  const seen = gap.replace(/[\p{Cf}\p{M}]/gu, '');
  if (/^\s+$/u.test(seen) || /^[-\u2010\u2011\u2012\u2013\u2212'’ʼ]$/u.test(seen)) return true;
  return [...before].length <= 2 && /^\.(?:\s*|[-'’])$/u.test(seen) && seen.length > 0;
}

/** Leftmost-longest by trying every name at every word: quadratic and plain. */
function naiveNames(text: string, names: readonly (readonly [string, number])[]): string[] {
  const words = foldWords(text);
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = 0;
    let entities = new Set<number>();
    for (const [name, entity] of names) {
      const parts = foldWords(name);
      const here = words.slice(at, at + parts.length);
      const fits = parts.every((part, index) => {
        const word = here[index];
        const next = here[index + 1];
        if (word?.folded !== part.folded) return false;
        const needs = upperMask(name, part.start, part.end);
        if ((needs & ~upperMask(text, word.start, word.end)) !== 0) return false;
        if (index === parts.length - 1) return true;
        return next !== undefined && gapAllows(text.slice(word.end, next.start), text.slice(word.start, word.end));
      });
      if (!fits) continue;
      if (parts.length > length) entities = new Set();
      if (parts.length >= length) entities.add(entity);
      length = Math.max(length, parts.length);
    }
    if (length === 0) at += 1;
    else {
      found.push(`${words[at]?.start}-${words[at + length - 1]?.end}:${[...entities].sort()}`);
      at += length;
    }
  }
  return found;
}

const letter = fc.constantFrom('a', 'b', 'A', 'B', 'á', 'ß', 'й', 'Й');
const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: letter },
      { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '-', '\u2011', '’', '.', '. ', '\n', '\u00a0', ', ', ' – ') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u00ad', 'a\u0301', 'и\u0306', '\u200b', '🚀', '\ud800', '𝐚', '—', '«'),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('finding names', () => {
  it('finds what a naive search finds: leftmost, longest, whole words, capitals as the name has them', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), text, (names, input) => {
        const entities = names.map((alias, index) => makeEntity(`e-${index}`, { aliases: [alias] }));
        const tables = unpackNames(buildLexicon(makeSource({ entities }), ''));
        const found = findNames(input, tables).map(
          ({ start, end, senses }) => `${start}-${end}:${[...new Set(senses.map((sense) => sense.entity))].sort()}`,
        );
        expect(found).toEqual(
          naiveNames(
            input,
            names.map((alias, index) => [alias, index]),
          ),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('finds no decoy, and nothing inside one', () => {
    const entity = makeEntity('otis', { aliases: ['Otis', 'Lane'], decoys: ['Otis Lane'] });
    const tables = unpackNames(buildLexicon(makeSource({ entities: [entity] }), ''));
    expect(findNames('Otis Lane, Otis', tables).map(({ start, end }) => [start, end])).toEqual([[11, 15]]);
  });

  it('finds each of many names that begin with the same word', () => {
    const surnames = Array.from(
      { length: 300 },
      (_, index) => `S${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
    );
    const entities = surnames.map((surname, index) => makeEntity(`e-${index}`, { aliases: [`Otis ${surname}`] }));
    const tables = unpackNames(buildLexicon(makeSource({ entities }), ''));
    for (const surname of surnames) expect(findNames(`Otis ${surname}`, tables)).toHaveLength(1);
  });

  it('takes time in proportion to hostile texts too', () => {
    const tables = unpackNames(buildLexicon(makeSource({ entities: [makeEntity('a', { aliases: ['a a a b'] })] }), ''));
    const hostile = ['a ', 'a\u00ad', '\u00ad', '🚀', 'a', 'a\u0301 ', 'a. '];
    for (const piece of hostile) expect(findNames(piece.repeat(200_000), tables)).toEqual([]);
  });

  const scanner = makeScanner({
    entities: [
      makeEntity('vance', { aliases: ['J. D. Vance', 'Vance'] }),
      makeEntity('rasputin', { aliases: ['Putin', 'Vladimir Putin'], decoys: ['Putin Street'] }),
      makeEntity('umerov', { aliases: ['Umerov'] }),
      makeEntity('otis', { aliases: ['Otis Driftwood', 'Driftwood', 'Łukasz Żółw'] }),
      makeEntity('rosti', { kind: 'place', aliases: ['Rösti'] }),
      makeEntity('alaska', { kind: 'place', aliases: ['Alaska'] }),
      makeEntity('pact', { kind: 'organisation', aliases: ['PACT'] }),
      makeEntity('points', { kind: 'document', aliases: ['28-Punkte-Plan', 'quiet plan'] }),
      makeEntity('kremlin', { kind: 'organisation', aliases: ['Кремль', 'Йосиф'] }),
    ],
  });

  it.each([
    ['Rösti and Röstigraben', ['rosti:Rösti']],
    ['an advanced vance and Vanceburg', []],
    ['Rasputin, Putinism, putin', []],
    ['the Umerov-led team', ['umerov:Umerov']],
    ["Umerov’s and Umerov's word", ['umerov:Umerov', 'umerov:Umerov']],
    ["l’Alaska, dell'Alaska", ['alaska:Alaska', 'alaska:Alaska']],
    ['Ro\u0308sti', ['rosti:Ro\u0308sti']],
    ['Drift\u00adwood\u00ad is here', ['otis:Drift\u00adwood']],
    ['28\u2011Punkte\u2011Plan', ['points:28\u2011Punkte\u2011Plan']],
    ['28 Punkte Plan', ['points:28 Punkte Plan']],
    ['28-Punkte-Pläne', []],
    ['OTIS DRIFTWOOD', ['otis:OTIS DRIFTWOOD']],
    ['Otis\nDriftwood', ['otis:Otis\nDriftwood']],
    ['Otis\u00a0 Driftwood', ['otis:Otis\u00a0 Driftwood']],
    ['Otis, Driftwood', ['otis:Driftwood']],
    ['Otis – Driftwood', ['otis:Driftwood']],
    ['Otis. Driftwood', ['otis:Driftwood']],
    ['J.. D. Vance', ['vance:Vance']],
    ['J.D. Vance and J. D. Vance and J D Vance', ['vance:J.D. Vance', 'vance:J. D. Vance', 'vance:J D Vance']],
    ['LUKASZ ŻÓŁW', ['otis:LUKASZ ŻÓŁW']],
    ['Pact, pact and PACT', ['pact:PACT']],
    ['QUIET PLAN, Quiet plan, quiet-plan', ['points:QUIET PLAN', 'points:Quiet plan', 'points:quiet-plan']],
    ['Vladimir Putin on Putin Street', ['rasputin:Vladimir Putin']],
    ['“Putin”, (Putin) /Putin/ #Putin @Putin', Array(5).fill('rasputin:Putin')],
    ['🚀Putin🚀 and 𝗣𝘂𝘁𝗶𝗻', ['rasputin:Putin', 'rasputin:𝗣𝘂𝘁𝗶𝗻']],
    ['в КРЕМЛЬ, Иосиф', ['kremlin:КРЕМЛЬ', 'kremlin:Иосиф']],
  ])('reads %j', (input, expected) => {
    expect(mentionsAboutWar(scanner, input)).toEqual(expected);
  });
});
