import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtFinds } from '../../../components/popup/fold.ts';
import { fold, foldWithOrigins, searchWords } from '../../../components/ui/fold.ts';

const anyText = fc.string({ unit: 'grapheme' });

describe('folding', () => {
  test.each([
    ['Zełenskyj', 'zelenskyj'],
    ['ARMÉE', 'armee'],
    ['Армія', 'армія'],
    ['Зеле́нський', 'зеленськии'],
    ['Straße', 'strasse'],
    ['Zaporižžia’s  PLANT', "zaporizzia's plant"],
    ['28–point\u00a0plan', '28-point plan'],
    ['so\u00adft', 'soft'],
    ['  ends  ', 'ends'],
    ['', ''],
  ])('makes “%s” “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });

  test('letter by letter gives the same as at once', () => {
    fc.assert(fc.property(anyText, (text) => void expect(foldWithOrigins(text).text.trim()).toBe(fold(text))));
  });

  test('makes no difference between composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))),
    );
  });
});

test('the words of a search come once each, and none of nothing', () => {
  expect(searchWords('  Army army  CAP ')).toEqual(['army', 'cap']);
  expect(searchWords('   ')).toEqual([]);
});

describe('what is marked', () => {
  const marked = (text: string, ...words: string[]) =>
    cutAtFinds(text, words)
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');

  test.each([
    ['The Armée, again: armee', ['armee'], 'The [Armée], again: [armee]'],
    ['Die Straße', ['strass'], 'Die [Straß]e'],
    ['Wolodymyr Zełenskyj', ['zelenskyj', 'wolo'], '[Wolo]dymyr [Zełenskyj]'],
    ['armed army', ['arm', 'armed'], '[armed] [arm]y'],
    ['nothing here', ['else'], 'nothing here'],
    ['cafe\u0301 noir', ['cafe'], '[cafe\u0301] noir'],
    ['', ['a'], ''],
  ])('in “%s” by %j', (text, words, shown) => {
    expect(marked(text, ...words)).toBe(shown);
  });

  test('is cut out of the text and loses nothing of it', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, searched) => {
        const pieces = cutAtFinds(text, searched.flatMap(searchWords));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  test('of every word that a folded text holds is at least one place', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, word, after) => {
        const text = `${before} ${word} ${after}`;
        for (const one of searchWords(word)) {
          expect(cutAtFinds(text, [one]).some(({ found }) => found)).toBe(true);
        }
      }),
    );
  });
});
