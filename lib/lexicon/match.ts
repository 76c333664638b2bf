/** A lexicon made ready to match: the way in for pages and tools. */
import { foldTable } from './fold.ts';
import { createGlance, makeGlanceTables } from './glance.ts';
import type { Lexicon, Scanner } from './lexicon.ts';
import { findNames, type MatchedBlock } from './names.ts';
import { once } from './once.ts';
import { createResolver } from './resolve.ts';
import { unpackNames } from './tables.ts';

/** Does what every scanner needs and no lexicon, in the time in which one is awaited. Takes some ms, once. */
export function prepareScanning(): void {
  foldTable();
}

/**
 * Makes a lexicon ready to match.
 * @throws {Error} where the lexicon has another shape than this version of the code understands, or is damaged.
 */
export function createScanner(lexicon: Lexicon): Scanner {
  if (lexicon.schema !== 1) {
    throw new Error(`this version reads lexicons of schema 1, not ${String(lexicon.schema)}: reload the dataset`);
  }
  const names = unpackNames(lexicon);
  const glancing = once(() => makeGlanceTables(lexicon, names));
  const { certain, resolving } = createResolver(lexicon, names);
  return {
    lexicon,
    glance: () => createGlance(glancing()),
    match: (text): MatchedBlock => ({ length: text.length, text, candidates: findNames(text, names) }),
    certain,
    resolve: (blocks) => toEnd(resolving(blocks)),
    resolving,
  };
}

function toEnd<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
