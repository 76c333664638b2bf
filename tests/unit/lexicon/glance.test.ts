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
    ['a glued word that ends a long text', [`${'x '.repeat(30_000)}Exa`, 'mple']],
  ])('says yes to %s', (_, parts) => {
    expect(glance(scanner, parts)).toBe(true);
  });

  it.each([
    ['no text', []],
    ['empty parts', ['', '']],
    ['another text', ['Nothing', ' of', 'that', 'kind, Ada']],
    ['half a name', ['Ada', 'Else']],
  ])('says no to %s', (_, parts) => {
    expect(glance(scanner, parts)).toBe(false);
  });

  it('never says no where matching finds a name, however the parts are joined', () => {
    const letters = fc.constantFrom(
      'a',
      'b',
      'A',
      'B',
      'á',
      '𝐚',
      '\u00ad',
      ' ',
      ' ',
      '-',
      '.',
      'Ada',
      'Example',
      'Exam',
      'ple',
    );
    const part = fc.array(letters, { maxLength: 5 }).map((all) => all.join(''));
    const joint = fc.constantFrom('', '', ' ', '\n', '\ufffc');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { maxLength: 8 }), (parts) => {
        const joined = parts.map(([text, sign]) => text + sign).join('');
        const [found] = scanner.resolve([scanner.match(joined)]).mentions;
        const matches = scanner.match(joined) as { candidates?: readonly unknown[] };
        fc.pre(found !== undefined || (matches.candidates?.length ?? 0) > 0);
        expect(
          glance(
            scanner,
            parts.map(([text]) => text),
          ),
        ).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
