import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paradigm } from '../../../lib/dataset/schema.ts';
import { byIdOf, formsOf, formsOfEntity } from '../../../lib/lexicon/inflect.ts';
import { makeEntity } from './make-entity.ts';

const paradigms = byIdOf([
  { id: 'uk-adjective', language: 'uk', strip: 'ий', cases: ['ий', 'ого', 'ому', 'им'] },
  { id: 'uk-noun', language: 'uk', strip: '', cases: ['', 'а', 'у|ові', 'ом', 'і'] },
  { id: 'de-name', language: 'de', strip: '', cases: ['', 's'] },
  { id: 'pl-short', language: 'pl', strip: 'a', cases: ['a', '-', 'ie'] },
]);

describe('surface forms', () => {
  it.each([
    ['puts one word into each of its cases', { text: 'Білий', inflect: ['uk-adjective'] }, 'Білий Білого Білому Білим'],
    [
      'puts the words of a name into the same case and leaves out a case that one of them lacks',
      { text: 'Білий Кіт', inflect: ['uk-adjective', 'uk-noun'] },
      'Білий Кіт|Білого Кота|Білому Коту|Білому Котові|Білим Котом',
      paradigmsWithFleeting(),
    ],
    [
      'keeps a word that does not change',
      { text: 'Otto von Berg', inflect: ['-', '-', 'de-name'] },
      'Otto von Berg|Otto von Bergs',
    ],
    [
      'counts the words of a compound',
      { text: 'Ein-Punkt-Plan', inflect: ['-', '-', 'de-name'] },
      'Ein-Punkt-Plan|Ein-Punkt-Plans',
    ],
    ['skips a case that does not exist', { text: 'Kra', inflect: ['pl-short'] }, 'Kra|Krie'],
    ['adds the forms that no paradigm makes', { text: 'Wien', forms: ['Wean', 'Wien'] }, 'Wien|Wean'],
    ['does nothing to a name without paradigms', { text: 'The Quiet Plan' }, 'The Quiet Plan'],
  ] as const)('%s', (_, name, expected, own = paradigms) => {
    const separator = expected.includes('|') ? '|' : name.text.includes(' ') ? '|' : ' ';
    expect(
      formsOf(
        {
          ...name,
          inflect: [...('inflect' in name ? name.inflect : [])],
          forms: [...('forms' in name ? name.forms : [])],
        },
        own,
      ),
    ).toEqual(expected.split(separator));
  });

  function paradigmsWithFleeting(): ReadonlyMap<string, Paradigm> {
    return new Map([
      ...paradigms,
      ['uk-noun', { id: 'uk-noun', language: 'uk', strip: 'іт', cases: ['іт', 'ота', 'оту|отові', 'отом', 'оті'] }],
    ]);
  }

  it('makes every combination of the alternatives in a case, and no other', () => {
    const endings = fc.array(fc.constantFrom('a', 'en', '', 'ów'), { minLength: 1, maxLength: 3 });
    const paradigm = fc.array(endings, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paradigm, paradigm, (first, second) => {
        const own = byIdOf([
          { id: 'one', language: 'pl', strip: '', cases: first.map((list) => list.join('|')) },
          { id: 'two', language: 'pl', strip: '', cases: second.map((list) => list.join('|')) },
        ]);
        const expected = new Set(['Aba Bab']);
        for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
          for (const one of first[index] ?? [])
            for (const two of second[index] ?? []) expected.add(`Aba${one} Bab${two}`);
        }
        expect(new Set(formsOf({ text: 'Aba Bab', inflect: ['one', 'two'] }, own))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['an unknown paradigm', { text: 'Kit', inflect: ['nope'] }, /"nope" that does not exist/],
    [
      'a number of paradigms that is not the words’',
      { text: 'Kit Kat', inflect: ['de-name'] },
      /2 words and 1 paradigms/,
    ],
    ['a paradigm whose ending does not fit', { text: 'Kit', inflect: ['pl-short'] }, /does not end in "a"/],
  ])('refuses %s', (_, name, message) => {
    expect(() => formsOf(name, paradigms)).toThrow(message);
  });

  it('lists the forms of all aliases of an entity once each', () => {
    const entity = makeEntity('kit', {
      aliases: [{ text: 'Kit', inflect: ['de-name'] }, 'Kits', { text: 'Kitty', inflect: ['de-name'] }],
    });
    expect(formsOfEntity(entity, [...paradigms.values()])).toEqual(['Kit', 'Kits', 'Kitty', 'Kittys']);
  });
});
