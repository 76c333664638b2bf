import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../../lib/lexicon/pack.ts';

describe('packing', () => {
  it('gives numbers back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(), fc.maxSafeNat())), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it('needs no escape in JSON', () => {
    const packed = packNumbers(Array.from({ length: 5000 }, (_, index) => index));
    expect(JSON.stringify(packed).length).toBe(packed.length + 2);
  });

  it('gives words back as they were, in any order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '9', 'ß'), minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
        const sorted = [...words].sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('refuses what it cannot pack or read', () => {
    expect(() => packNumbers([-1])).toThrow(RangeError);
    expect(() => packNumbers([0.5])).toThrow(RangeError);
    expect(() => unpackNumbers('0!')).toThrow(/unknown sign at 1/);
    expect(() => unpackNumbers('é')).toThrow(/unknown sign at 0/);
    expect(() => unpackNumbers(packNumbers([1000]).slice(0, -1))).toThrow(/ends inside a number/);
  });
});
