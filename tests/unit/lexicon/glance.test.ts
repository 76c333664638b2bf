import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scanner } from '../../../lib/lexicon/lexicon.ts';
import { makeEntity, makeScanner } from './make-entity.ts';

function glance(scanner: Scanner, parts: readonly string[]): boolean {
  const glancing = scanner.glance();
  for (const part of parts) if (glancing.add(part)) return true;
  return glancing.end();
}

const scanner = makeScanner({
  entities: [
    makeEntity('ada', { aliases: ['Ada Example', 'ab Ba a'], decoys: ['Melania Example'] }),
    makeEntity('example', { aliases: ['Example'] }),
    makeEntity('army', { kind: 'organisation', aliases: ['Army of Examplia'] }),
  ],
  topics: [
    { about: 'war', weight: 30, words: 'examplia*|bold war of straße|*krieg of b' },
    { about: 'war', weight: 0.7, words: 'peace' },
  ],
});

describe('a glance', () => {
  it.each([
    ['a name in one part', ['News of Ada Example today']],
    ['a name whose words stand in two parts', ['Ada', 'Example']],
    ['a word that is glued of parts', ['Ada Ex', 'am', 'ple']],
    ['a word that is glued of one letter a part', [...'Ada Example']],
    ['a name behind what may be a decoy or another text', ['Melania', 'Example']],
    ['a name on the border of two pieces', [`${'x '.repeat(8_190)}Ada`, `Example${' x'.repeat(9_000)}`]],
    ['a glued word that ends a long text', [`${'x '.repeat(30_000)}Ada Exa`, 'mple']],
    ['a weak name with an anchor behind it', ['An Example', 'in Examplian']],
    ['a weak name with an anchor before it', ['Examplia is', 'no Example']],
    ['a weak name with an anchor far away', ['Example', ' x'.repeat(30_000), 'Examplia']],
    ['a weak name far behind an anchor', ['EXAMPLIA', ' x'.repeat(30_000), 'Example']],
    ['an anchor that is glued of parts', ['Example', 'of', 'Exam', 'plia']],
    ['an anchor of several words, folded', ['Example in the', 'bold', 'WAR', 'of the Strasse']],
    ['an anchor within a name', ['The Army of Examplia']],
    ['an anchor with soft hyphens and an upper ß', ['Example of STRA\u00adẞE']],
  ])('says yes to %s', (_, parts) => {
    expect(glance(scanner, parts)).toBe(true);
  });

  it.each([
    ['no text', []],
    ['empty parts', ['', '']],
    ['another text', ['Nothing', ' of', 'that', 'kind, Ada']],
    ['half a name', ['Ada', 'Else']],
    ['a word of a name, glued, without the others', ['No A', 'da here']],
    ['a weak name where nothing is about the war', ['Example', 'peace, peace']],
    ['an anchor without a name', ['Examplia and Examplia']],
  ])('says no to %s', (_, parts) => {
    expect(glance(scanner, parts)).toBe(false);
  });

  it('never says no where an article has a mention, however its parts are joined to blocks', () => {
    const sign = fc.constantFrom(...'abAB ', 'á', '𝐚', '\u00ad', '-', '.', ' war of ');
    const word = fc.constantFrom(
      'Ada',
      'Example',
      'Ada Example',
      'Exam',
      'ple',
      'plia',
      'Examplia',
      ' Ada',
      'Melania ',
    );
    const part = fc.oneof(
      word,
      fc.array(sign, { maxLength: 3 }).map((all) => all.join('')),
      fc.tuple(word, sign).map((all) => all.join('')),
    );
    const joint = fc.constantFrom('', '', ' ', '\n', '\ufffc', null);
    let mentions = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { maxLength: 10 }), (parts) => {
        const blocks = [''];
        for (const [text, sign] of parts) {
          blocks[blocks.length - 1] += text + (sign ?? '');
          if (sign === null) blocks.push('');
        }
        const found = scanner.resolve(blocks.map((block) => scanner.match(block)));
        if (found.mentions.length === 0) return;
        mentions += 1;
        expect(
          glance(
            scanner,
            parts.map(([text]) => text),
          ),
        ).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(mentions).toBeGreaterThan(500);
  });
});
