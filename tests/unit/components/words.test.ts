import { describe, expect, test } from 'vitest';
import { pointNumber } from '../../../components/ui/point-number.ts';
import { sourcesNamed, webAddress } from '../../../components/ui/SourceList.tsx';
import { pickText } from '../../../components/ui/text.ts';
import { wordsFor } from '../../../components/ui/words.ts';

describe('a text of the data', () => {
  test('comes in the reader’s language where it exists, and says in which it is', () => {
    const text = { en: 'Army', de: 'Armee' };
    expect(pickText(text, 'de-AT')).toEqual({ text: 'Armee', language: 'de' });
    expect(pickText(text, 'fr')).toEqual({ text: 'Army', language: 'en' });
    expect(pickText({ en: 'Army' }, 'de')).toEqual({ text: 'Army', language: 'en' });
  });
});

describe('the words of the screens', () => {
  test('fall back to English, and say so', () => {
    expect(wordsFor('pl').language).toBe('en');
    expect(wordsFor('en-US').language).toBe('en');
  });

  const { words } = wordsFor('en');
  test.each([
    [9, 14, 'This article mentions 9 of 50 provisions and 14 actors.'],
    [1, 1, 'This article mentions 1 of 50 provisions and 1 actor.'],
    [0, 2, 'This article mentions 2 actors.'],
    [3, 0, 'This article mentions 3 of 50 provisions.'],
  ])('count %i provisions and %i actors', (provisions, actors, sentence) => {
    expect(words.pageMentions(true, provisions, 50, actors)).toBe(sentence);
  });

  test('name the points of the 20-point framework', () => {
    expect(words.pointsOf20([4])).toBe('point 4 of 20');
    expect(words.pointsOf20([3, 5])).toBe('points 3 and 5 of 20');
  });
});

test('a provision’s number has its letters, and is missing where it never stood in the 28-point text', () => {
  expect(pointNumber({ number: 6 })).toBe('6');
  expect(pointNumber({ number: 10, subpoint: 'b-d' })).toBe('10b–d');
  expect(pointNumber({ number: null, subpoint: 'a' })).toBeNull();
});

describe('sources', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', '', '//example.org', 'file:///etc'])(
    'of address "%s" never become a link',
    (url) => expect(webAddress(url)).toBeUndefined(),
  );

  test('of the web do', () => {
    expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  });

  test('come in the order in which the statement names them, unknown ones left out', () => {
    const source = (id: string) => ({ id, publisher: id, title: id, date: '2025', url: '', language: 'en' });
    const named = sourcesNamed(['b', 'lost', 'a'], [source('a'), source('b')]);
    expect(named.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
