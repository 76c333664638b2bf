import { describe, expect, it } from 'vitest';
import { makeEntity, makeScanner, mentionsAboutWar } from './make-entity.ts';

const scanner = makeScanner({
  entities: [
    makeEntity('rufus', { aliases: ['Rufus Firefly', 'Firefly'] }),
    makeEntity('gloria', { aliases: ['Gloria Teasdale', 'Teasdale'], feminine: true }),
  ],
  givenNames: ['Harpo'],
});
const french =
  ' Il est dans la ville pour une semaine, et les uns ne sont pas avec les autres sur ce qui se dit au roi.';
const english = ' It was said in the city that the king would be there for a week, and that it is not by his own will.';

describe('a title before a surname', () => {
  it('is no initial: the French M. may be anyone', () => {
    expect(mentionsAboutWar(scanner, `M. Firefly est venu.${french}${french}`)).toEqual(['rufus:Firefly']);
  });

  it('is an initial in a language without that title', () => {
    expect(mentionsAboutWar(scanner, `M. Firefly has come.${english}${english}`)).toEqual([]);
  });

  it.each(['Mrs Firefly', 'Mrs. Firefly', 'Frau Firefly', 'Mme Firefly', 'signora Firefly', 'the first lady Firefly'])(
    'of women before a man’s surname names somebody else: %s',
    (text) => {
      expect(mentionsAboutWar(scanner, `${text} danced.`)).toEqual([]);
    },
  );

  it('of women before a woman’s surname may name her', () => {
    expect(mentionsAboutWar(scanner, 'Frau Teasdale danced.')).toEqual(['gloria:Teasdale']);
  });

  it('of men says nothing against the bearer', () => {
    expect(mentionsAboutWar(scanner, 'Mr Firefly, Herr Firefly and President Firefly danced.')).toHaveLength(3);
  });
});
