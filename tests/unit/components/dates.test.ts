import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePrecision, formatDate, isOnOrBefore } from '../../../components/ui/dates.ts';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2014, max: 2030 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const isoDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

describe('a date in words', () => {
  test.each([
    ['2025-11-20', 'en', 'long', '20 November 2025'],
    ['2025-11-20', 'en', 'short', '20 Nov 2025'],
    ['2025-11', 'en', 'long', 'November 2025'],
    ['2025-11', 'en', 'short', 'Nov 2025'],
    ['2025', 'en', 'long', '2025'],
    ['2025-11-20', 'de', 'long', '20. November 2025'],
    ['2025-11-01', 'fr', 'long', '1er novembre 2025'],
    ['2025-11-11', 'fr', 'short', '11 nov. 2025'],
    ['2025-11-20', 'it', 'long', '20 novembre 2025'],
    ['2025-11-20', 'uk', 'long', '20 листопада 2025 р.'],
    ['2025-11', 'uk', 'long', 'листопад 2025 р.'],
    ['2025-11-20T23:59:00-11:00', 'en', 'long', '20 November 2025'],
  ] as const)('is as exact as the data: %s in %s, %s', (iso, language, length, words) => {
    expect(formatDate(iso, language, length)).toBe(words);
  });

  test('keeps what is no date', () => {
    expect(formatDate('late November', 'en')).toBe('late November');
    expect(datePrecision('late November')).toBeNull();
  });

  test('never shows another day than it was given, whatever the time zone', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const names = 'January February March April May June July August September October November December';
        expect(formatDate(`${y}-${m}-${d}`, 'en')).toBe(`${Number(d)} ${names.split(' ')[Number(m) - 1]} ${y}`);
      }),
    );
  });
});

describe('order of dates of different precision', () => {
  test('holds where the earliest day of the one is not after the latest day of the other', () => {
    const earliest = (iso: string) => `${iso}${'-01-01'.slice(iso.length - 4)}`;
    const latest = (iso: string) => `${iso}${'-12-31'.slice(iso.length - 4)}`;
    fc.assert(
      fc.property(isoDate, isoDate, (date, limit) => {
        expect(isOnOrBefore(date, limit)).toBe(earliest(date) <= latest(limit));
      }),
    );
  });

  test('takes a moment as its day', () => {
    expect(isOnOrBefore('2025-11-29', '2025-11-29T08:00:00Z')).toBe(true);
    expect(isOnOrBefore('2025-11-30', '2025-11-29T23:00:00Z')).toBe(false);
  });
});
