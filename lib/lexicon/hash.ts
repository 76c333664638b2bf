/** The rolling hash of a word's folded letters: made letter by letter, it needs no string. */

/** A large odd number that mixes well under multiplication (the one of MurmurHash2). */
export const HASH_MULTIPLIER = 0x5bd1e995;

/** One step of the rolling hash, which begins at 0. Its upper bits are the good ones. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_MULTIPLIER);
}

/** The rolling hash of folded letters, going on from `hash`. */
export function hashLetters(letters: string, hash = 0): number {
  let result = hash;
  for (let i = 0; i < letters.length; i += 1) result = hashStep(result, letters.charCodeAt(i));
  return result;
}
