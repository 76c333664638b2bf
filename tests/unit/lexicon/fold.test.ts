import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTable, foldWords, UnitClass, upperMask } from '../../../lib/lexicon/fold.ts';

/** Characters that folding treats in different ways, and any others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aAéÉjJßÆłøıİйЙїЇёЁґстｆﬁ٣７'),
      fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u0301', '\u0306', '\u0308', '\ufe0f', '\u200d'),
      fc.constantFrom(' ', '\u00a0', '\u202f', '\n', '-', '\u2011', '–', '—', "'", '’', 'ʼ', '.', ',', '«', '_', '@'),
      fc.constantFrom('🚀', '𝐓', '𝗿', '𐐀', '\ud800', '\udc00'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** The letters and digits of a text, one code point at a time, by the definition of folding. */
function naiveLetters(input: string): { letters: string; from: number[] } {
  let letters = '';
  const from: number[] = [];
  let at = 0;
  for (const char of input) {
    if (/^[\p{L}\p{Nd}]$/u.test(char) && !/['`´ʹʻʼʽʾʿˈ]/u.test(char)) {
      const folded = foldOne(char);
      for (let k = 0; k < folded.length; k += 1) from.push(at);
      letters += folded;
    }
    at += char.length;
  }
  return { letters, from };
}

function foldOne(char: string): string {
  const decomposed = [...char.normalize('NFKD').toLowerCase().normalize('NFKD')];
  const special: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't' };
  const long: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
  // Hangul syllables stay whole: their decomposition is another alphabet, which no name of ours is written in.
  if (char >= '\uac00' && char <= '\ud7a3') return char;
  const plain = decomposed
    .filter((letter) => /^[\p{L}\p{Nd}]$/u.test(letter))
    .map((letter) => special[letter] ?? long[letter] ?? letter)
    .join('');
  return plain || char;
}

describe('folding', () => {
  it('keeps the folded letters and where each of them came from', () => {
    fc.assert(
      fc.property(text, (input) => {
        const folded = fold(input);
        const { letters, from } = naiveLetters(input);
        const units = [...folded.text].join('').split('');
        const kept = units.flatMap((unit, index) => (/[ ,'.-]/.test(unit) ? [] : [[unit, folded.offsets[index]]]));
        expect(kept.map(([unit]) => unit).join('')).toBe(letters);
        expect(kept.map(([, offset]) => offset)).toEqual(from);
        expect(folded.offsets.length).toBe(folded.text.length + 1);
        expect(folded.offsets.at(-1)).toBe(input.length);
        expect(folded.offsets.every((offset, index) => index === 0 || offset >= (folded.offsets[index - 1] ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('folds a composed and a decomposed text to the same words, Hangul apart', () => {
    fc.assert(
      fc.property(text, (input) => {
        fc.pre(!/\p{sc=Hangul}/u.test(input));
        const words = (form: string) => foldWords(input.normalize(form)).map((word) => word.folded);
        expect(words('NFD')).toEqual(words('NFC'));
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads words whose spans begin and end with their own letters', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { folded, start, end } of foldWords(input)) {
          const span = input.slice(start, end);
          expect(foldWords(span)).toEqual([{ folded, start: 0, end: span.length }]);
          expect(span).not.toMatch(/^[\p{M}\p{Cf}]|\p{Cf}$/u);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['Éric', 'eric'],
    ['ЁЛКА', 'елка'],
    ['Їжак', 'іжак'],
    ['йод', 'иод'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ＦＵＬＬ７', 'full7'],
    ['ﬁnd', 'find'],
    ['Sel\u00adens\u200bkyj', 'selenskyj'],
    ['𝗣𝗹𝗮𝗻', 'plan'],
    ['İstanbul', 'istanbul'],
    ['Ægir', 'aegir'],
  ])('folds %s to %s', (input, folded) => {
    expect(foldWords(input).map((word) => word.folded)).toEqual([folded]);
  });

  it('takes superscripts and symbols for boundaries, not for digits', () => {
    expect(foldWords('Name² №5 x½').map((word) => word.folded)).toEqual(['name', '5', 'x']);
  });

  it.each([
    ['spaces', ' \u00a0\u2009\u202f\u3000\t\n', UnitClass.Space],
    ['hyphens', '-\u2010\u2011\u2012–−', UnitClass.Hyphen],
    ['apostrophes', "'’ʼ‘`´", UnitClass.Apostrophe],
    ['read over', '\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301', UnitClass.Skip],
    ['breaks', ',;:—"«»„()_@#', UnitClass.Break],
  ])('knows %s', (_, units, unitClass) => {
    expect([...units].map((unit) => foldTable()[unit.charCodeAt(0)])).toEqual([...units].map(() => unitClass));
  });

  it('counts the capitals of a word over its folded letters', () => {
    expect(upperMask('Vance', 0, 5)).toBe(0b1);
    expect(upperMask('NATO', 0, 4)).toBe(0b1111);
    expect(upperMask('ÆgIr', 0, 4)).toBe(0b1011);
    expect(upperMask('E\u0301r\u00adIc', 0, 6)).toBe(0b101);
    expect(upperMask('𝗣l', 0, 3)).toBe(0b1);
  });
});
