import { describe, expect, test } from 'vitest';
import { rolesShown } from '../../../components/card/roles.ts';

const role = (from: string, en: string) => ({ from, text: { en }, sources: ['a-source'] });
const HEAD = role('2025-11', 'head of the office');
const RESIGNED = role('2025-11-28', 'resigned');
const SUSPECT = role('2026-05-18', 'out on bail');
const ALL = [HEAD, RESIGNED, SUSPECT];

describe('the role on a card', () => {
  test('is that of the page’s own date, with the latest one beside it', () => {
    expect(rolesShown(ALL, '2025-12-01')).toEqual({
      atPage: RESIGNED,
      date: '2025-12-01',
      between: [],
      latest: SUSPECT,
    });
  });

  test('keeps what changed between the page and the latest role', () => {
    expect(rolesShown(ALL, '2025-11-20T09:00:00Z')).toMatchObject({
      atPage: HEAD,
      between: [RESIGNED],
      latest: SUSPECT,
    });
  });

  test('changes on the very day of the change', () => {
    expect(rolesShown(ALL, '2025-11-27')?.atPage).toBe(HEAD);
    expect(rolesShown(ALL, '2025-11-28')?.atPage).toBe(RESIGNED);
  });

  test('is told once where the page is newer than every change', () => {
    expect(rolesShown(ALL, '2026-11-22')).toMatchObject({ atPage: SUSPECT, between: [], latest: null });
    expect(rolesShown([HEAD], '2025-11-20')).toMatchObject({ atPage: HEAD, between: [], latest: null });
  });

  test.each([null, '2019-04-01'])('is that of November 2025 for a page of date %s', (pageDate) => {
    expect(rolesShown(ALL, pageDate)).toEqual({ atPage: HEAD, date: '2025-11', between: [RESIGNED], latest: SUSPECT });
  });

  test('is missing where there is none', () => {
    expect(rolesShown([], null)).toBeNull();
  });
});
