import { describe, expect, test } from 'vitest';
import { readingIn as readingOfCard } from '../../../components/card/reading.ts';
import { readingIn } from '../../../components/popup/reading.ts';
import { formatList } from '../../../components/ui/lists.ts';
import { pointNumber } from '../../../components/ui/point-number.ts';
import { sourcesNamed, webAddress } from '../../../components/ui/SourceList.tsx';
import { pickText } from '../../../components/ui/text.ts';
import { wordsLanguageFor } from '../../../components/ui/words.ts';

describe('a text of the data', () => {
  test('comes in the reader’s language where it exists, and says in which it is', () => {
    const text = { en: 'Army', de: 'Armee' };
    expect(pickText(text, 'de-AT')).toEqual({ text: 'Armee', language: 'de' });
    expect(pickText(text, 'fr')).toEqual({ text: 'Army', language: 'en' });
    expect(pickText({ en: 'Army' }, 'de')).toEqual({ text: 'Army', language: 'en' });
  });
});

describe('the words of the screens', () => {
  test.each([
    ['uk', 'uk'],
    ['de-AT', 'de'],
    ['FR-ca', 'fr'],
    ['en-US', 'en'],
    ['pl', 'en'],
    ['', 'en'],
  ])('for a reader of "%s" are in %s', (asked, language) => {
    expect(wordsLanguageFor(asked)).toBe(language);
    expect(readingIn(asked)).toMatchObject({ language: asked, wordsLanguage: language });
  });

  test.each([
    [1, '1 згадка', '1 із 1 положення'],
    [2, '2 згадки', '1 із 2 положень'],
    [5, '5 згадок', '1 із 5 положень'],
    [11, '11 згадок', '1 із 11 положень'],
    [21, '21 згадка', '1 із 21 положення'],
    [22, '22 згадки', '1 із 22 положень'],
  ])('count %i in Ukrainian', (amount, mentions, provisions) => {
    const { words } = readingIn('uk');
    expect(words.jumpTo('Женева', amount)).toBe(`Перейти: Женева, ${mentions}`);
    expect(words.provisionsFound(1, amount)).toBe(provisions);
  });

  test.each([
    ['en', '0 of 50 provisions'],
    ['de', '0 von 50 Bestimmungen'],
    ['fr', '0 disposition sur 50'],
    ['it', '0 disposizioni su 50'],
  ])('count nothing in %s as that language does', (language, provisions) => {
    expect(readingIn(language).words.provisionsFound(0, 50)).toBe(provisions);
  });

  test.each([
    [['4'], 'point 4 of the 20-point draft', 'пункт 4 редакції з 20 пунктів'],
    [['3', '5'], 'points 3 and 5 of the 20-point draft', 'пункти 3 і 5 редакції з 20 пунктів'],
    [['3', '5', '7'], 'points 3, 5 and 7 of the 20-point draft', 'пункти 3, 5 і 7 редакції з 20 пунктів'],
  ])('name the points %j of the 20-point framework', (numbers, english, ukrainian) => {
    const said = (language: string) =>
      readingOfCard(language).words.pointsOf20(numbers.length, formatList(numbers, language));
    expect(said('en')).toBe(english);
    expect(said('uk')).toBe(ukrainian);
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
