/**
 * The two encodings that keep a lexicon small as JSON: numbers as text, and sorted words by what they share.
 */

/** 64 signs that need no escape in JSON: 32 end a number, 32 say that it goes on. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const PAYLOAD_BITS = 5;
const MORE = 1 << PAYLOAD_BITS;

/**
 * Non-negative integers below 2^53 as text, five bits a sign, the least significant first.
 * @throws {RangeError} for anything else.
 */
export function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (const number of numbers) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`cannot pack ${number}`);
    let rest = number;
    while (rest >= MORE) {
      packed += SIGNS.charAt(MORE + (rest % MORE));
      rest = Math.floor(rest / MORE);
    }
    packed += SIGNS.charAt(rest);
  }
  return packed;
}

/**
 * The numbers that {@link packNumbers} packed.
 * @throws {Error} where the text holds a sign of another alphabet or ends inside a number.
 */
export function unpackNumbers(packed: string): number[] {
  const values = signValues();
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let i = 0; i < packed.length; i += 1) {
    const value = values[packed.charCodeAt(i)] ?? -1;
    if (value < 0) throw new Error(`damaged lexicon: unknown sign at ${i}`);
    number += (value % MORE) * scale;
    if (value >= MORE) scale *= MORE;
    else {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  if (scale !== 1) throw new Error('damaged lexicon: it ends inside a number');
  return numbers;
}

function signValues(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < SIGNS.length; i += 1) values[SIGNS.charCodeAt(i)] = i;
  return values;
}

/** Front coding: each word as the number of signs it shares with the one before (one sign) and the rest. */
const LONGEST_SHARED = SIGNS.length - 1;

/** Words without spaces as one text; sorted words pack best. Any order is kept. */
export function packWords(words: readonly string[]): string {
  let before = '';
  const parts = words.map((word) => {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return SIGNS.charAt(shared) + word.slice(shared);
  });
  return parts.join(' ');
}

/** The words that {@link packWords} packed. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split(' ').map((part) => {
    before = before.slice(0, SIGNS.indexOf(part.charAt(0))) + part.slice(1);
    return before;
  });
}
