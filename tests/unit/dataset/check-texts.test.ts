import { describe, expect, test } from 'vitest';
import { findLoadedWords, isAttributed } from '../../../lib/dataset/check-texts.ts';
import { LOADED_WORDS } from '../../../lib/dataset/house-style.ts';

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
] as const;

describe('loaded words', () => {
  const all = LOADED_WORDS.flatMap((rule) =>
    rule.words.split('|').map((word) => ({ rule, word: word.replace('*', '') })),
  );

  test.each(all)('are found: $word', ({ rule, word }) => {
    const found = findLoadedWords(`They, ${word.toUpperCase()}, and so on.`, rule.language);
    expect(found.map((hit) => hit.rule)).toContain(rule);
    expect(findLoadedWords(`They,x${word}x, and so on.`, rule.language)).toEqual([]);
  });

  test.each(QUOTES)('may be quoted: %s…%s', (open, close) => {
    for (const { rule, word } of all)
      expect(findLoadedWords(`He said ${open}the ${word} now${close}.`, rule.language)).toEqual([]);
  });

  test.each([
    ['en', 'The sanctions regime stays in force.'],
    ['de', 'Die Befreiung von Zöllen bleibt.'],
    ['de', 'Das berichtete Kyiv Independent.'],
    ['en', 'Ukraine is not admitted to NATO.'],
    ['en', 'Terrorism is a crime.'],
  ] as const)('are not found where the expression is plain: %s %s', (language, text) => {
    expect(findLoadedWords(text, language)).toEqual([]);
  });

  test('beside an exception are still found', () => {
    expect(findLoadedWords('The sanctions regime against the regime.', 'en')).toHaveLength(1);
  });
});

describe('a report', () => {
  test.each([
    ['en', 'The army would be smaller, The Herald reported.', true],
    ['en', 'According to an official, the army is cut.', true],
    ['en', 'Axios: the lines are frozen.', true],
    ['en', 'The Example Post has the army at 600.', true],
    ['en', 'The army is cut.', false],
    ['en', 'The saidness of the army.', false],
    ['de', 'Laut AFP wird die Armee verkleinert.', true],
    ['de', 'Berichten zufolge wird sie verkleinert.', true],
    ['de', 'Die Armee wird verkleinert.', false],
    ['de', 'Die Flauten der Armee.', false],
  ] as const)('says whose it is, or not: %s %s', (language, text, expected) => {
    expect(isAttributed(text, language, ['Example Post'])).toBe(expected);
  });
});
