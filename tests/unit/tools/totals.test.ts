import { expect, test } from 'vitest';
import { addTotals, formatTotals, settle } from '../../../lib/tools/totals.ts';

test('the last line names skipped tests only where there are any', () => {
  expect(formatTotals({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(formatTotals({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('totals add up', () => {
  const sum = addTotals({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

test.each([
  ['a run that wrote no totals', undefined, 1],
  ['a run that passed but ended badly', { passed: 5, failed: 0, skipped: 0 }, 1],
  ['a run without a single test', { passed: 0, failed: 0, skipped: 0 }, 0],
  ['a run in which all tests were skipped', { passed: 0, failed: 0, skipped: 4 }, 0],
])('%s counts as one failure', (_, reported, code) => {
  expect(settle(reported, code).failed).toBe(1);
});

test('a failure that was counted is not counted twice', () => {
  expect(settle({ passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});
