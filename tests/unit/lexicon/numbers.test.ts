import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../lib/lexicon/fold.ts';
import { readNumbers } from '../../../lib/lexicon/numbers.ts';

const values = (text: string): number[] => readNumbers(text, foldWords(text)).map((reading) => reading.value);
const spans = (text: string): string[] => {
  const words = foldWords(text);
  return readNumbers(text, words).map(({ first, last }) => text.slice(words[first]?.start, words[last]?.end));
};

describe('reading numbers', () => {
  it.each([
    '400000',
    '400,000',
    '400.000',
    '400 000',
    '400\u00a0000',
    '400\u202f000',
    '400\u2009000',
    "400'000",
    '400’000',
    '400k',
    '400 thousand',
    '400-thousand',
    'four hundred thousand',
    '400 Tausend',
    '400 Tsd.',
    'vierhunderttausend',
    'vierhundert Tausend',
    '400 mille',
    'quatre cent mille',
    '400mila',
    '400 mila',
    'quattrocentomila',
    '400 mil',
    'cuatrocientos mil',
    '400 tys.',
    '400 tysięcy',
    '400-tysięczna',
    'czterysta tysięcy',
    'czterystu tysięcy',
    '400 тис.',
    '400 тисяч',
    '400-тисячне',
    'чотириста тисяч',
    '400 тысяч',
    '400 тыс.',
    '400-тысячной',
    'четыреста тысяч',
    'четырехсот тысяч',
    '0.4 million',
    '0,4 Mio.',
    '0,4 млн',
  ])('reads %j as 400,000', (text) => {
    expect(values(text)).toEqual([400_000]);
    expect(spans(`~ ${text} ~`)).toEqual([text.replace(/\.$/, '')]);
  });

  it.each([
    '100 billion',
    '$100bn',
    'a hundred billion',
    '100 Milliarden',
    'hundert Milliarden',
    '100 Mrd.',
    'cent milliards',
    '100 miliardi',
    'cento miliardi',
    '100.000 millones',
    '100 mil millones',
    'cien mil millones',
    '100 mld',
    'sto miliardów',
    '100 мільярдів',
    'сто мільярдів',
    '100 млрд',
    'сто миллиардов',
    '100,000 million',
  ])('reads %j as a hundred thousand million', (text) => {
    expect(values(text)).toEqual([1e11]);
  });

  it.each([
    ['600,000 or 800,000', [600_000, 800_000]],
    ['in 100 days', [100]],
    ['nach hundert Tagen, za sto dni, через сто днів', [100, 100, 100]],
    ['28-point plan, 28 Punkte', [28, 28]],
    ['the years 2014, 2022', [2014, 2022]],
    ['600 und 800', [600, 800]],
    ['in 2025 800 soldiers', [2025, 800]],
    ['1.234.567 euros', [1_234_567]],
    ['1.234,567 euros', [1234, 567]],
    ['12,3456', [12, 3456]],
    ['2.5 million and 2.5', [2_500_000, 2, 5]],
    ['19.11.2025', [19, 11, 2025]],
    ['G8 and A380 and 4x4', []],
    ['50:50, 24/7', [50, 50, 24, 7]],
    ['six hundred', [600]],
    ['шістсот тисяч і вісімсот', [600_000, 800]],
    ['600, 800 mil', [600, 800_000]],
    ['million and thousands', []],
  ])('reads the numbers of %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('reads any whole number however its figures are grouped', () => {
    const sign = fc.constantFrom('', ' ', '\u00a0', '\u202f', ',', '.', "'", '’');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), sign, (number, separator) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(values(`about ${grouped} men`)).toEqual([number]);
      }),
    );
  });

  it('reads a figure by itself where its scales would lead beyond all meaning', () => {
    expect(values('6-Mio-Mio-Mio men')).toEqual([6]);
  });

  it('keeps readings apart and in order in any text', () => {
    const piece = fc.constantFrom(
      '6',
      '600',
      '000',
      ' ',
      ' ',
      '.',
      ',',
      '-',
      'mil',
      'hundred',
      'cent',
      'sto',
      'Mio',
      'men',
      '’',
      'k',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        const words = foldWords(text);
        let next = 0;
        for (const { first, last, value } of readNumbers(text, words)) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(words.length);
          expect(Number.isFinite(value)).toBe(true);
          next = last + 1;
        }
        const figures = words.filter((word) => /^\d+$/.test(word.folded));
        const read = new Set(readNumbers(text, words).flatMap(({ first, last }) => words.slice(first, last + 1)));
        expect(figures.every((word) => read.has(word) || Number(word.folded) > 1e15)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
