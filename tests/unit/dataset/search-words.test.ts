import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/dataset/schema.ts';
import { keywordsByProvision, spellingsOf } from '../../../lib/dataset/search-words.ts';

test('keywords are the beginnings of words in a provision’s cues, in all languages, once each', () => {
  const words = keywordsByProvision({
    en: [
      { provision: 'army', all: ['army|armed forces|troop*', 'halv*|600,000|cut'] },
      { provision: 'army', all: ['army'] },
    ],
    uk: [{ provision: 'army', all: ['армі*'] }],
  });
  expect(words.get('army')?.split(' ')).toEqual(['armed', 'army', 'forces', 'halv', 'troop', 'армі']);
});

test('a beginning that a shorter one begins is left out', () => {
  const words = keywordsByProvision({ de: [{ provision: 'army', all: ['truppe*|truppen|truppenstärke'] }] });
  expect(words.get('army')).toBe('truppe');
});

test('a word that speaks of many provisions tells none apart', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ provision: `p${index}`, all: ['moscow', `word${index}`] }));
  const words = keywordsByProvision({ en: many });
  expect(words.get('p0')).toBe('word0');
  expect(keywordsByProvision({ en: many.slice(1) }).get('p1')).toBe('moscow word1');
});

test('spellings are the aliases that are not the name, once each', () => {
  const alias = (text: string): Entity['aliases'][number] =>
    ({ text, languages: ['en'], strength: 'strong' }) as Entity['aliases'][number];
  const aliases = ['Ada Example', 'Ada Beispiel', 'Ада', 'Ада', 'Example'].map(alias);
  expect(spellingsOf({ name: { en: 'Ada Example', de: 'Ada Beispiel' }, aliases })).toEqual(['Ада', 'Example']);
});
