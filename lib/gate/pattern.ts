/** Writes the gate's keys as regular expressions, as short as can be: they go into the script of every page. */
import type { GatePattern } from './gate.ts';
import { isCapital } from './keys.ts';

/** What stands for a space in a key: whatever can lie between two Latin words. */
const GAP = '[^a-z]*';

/** Never met. */
const NOTHING = '[]';

/** The pattern of keys as `makeGateKeys` makes them; the same keys in any order, the same pattern. */
export function patternOf(keys: readonly string[]): GatePattern {
  const sorted = [...keys].sort();
  return {
    words: anyOf(sorted.filter((key) => !isCapital(key))),
    names: anyOf(sorted.filter(isCapital).map((key) => key.toLowerCase())),
  };
}

function anyOf(keys: readonly string[]): string {
  return keys.length === 0 ? NOTHING : branches(keys);
}

/** The words as a tree, by their first letters; letters after which the same follows are one class: `u[gh]ansk`. */
function branches(words: readonly string[]): string {
  const restsByLetter = new Map<string, string[]>();
  for (const word of words) {
    const rests = restsByLetter.get(word.charAt(0)) ?? [];
    restsByLetter.set(word.charAt(0), [...rests, word.slice(1)]);
  }
  const lettersByRest = new Map<string, string>();
  const written: string[] = [];
  for (const [letter, rests] of restsByLetter) {
    // A word that ends here finds all that begin so.
    const rest = rests.includes('') ? '' : branches(rests);
    if (letter === ' ') written.push(GAP + rest);
    else lettersByRest.set(rest, (lettersByRest.get(rest) ?? '') + letter);
  }
  for (const [rest, letters] of lettersByRest) written.push((letters.length > 1 ? `[${letters}]` : letters) + rest);
  return written.length === 1 ? written.join('') : `(${written.join('|')})`;
}
