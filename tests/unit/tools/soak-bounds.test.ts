/** When a soak is broken. */
import { describe, expect, it } from 'vitest';
import { breachesOfSoak } from '../../../lib/tools/soak-bounds.ts';
import type { SoakResult } from '../../../lib/tools/soak-run.ts';

describe('a soak', () => {
  const result: SoakResult = {
    readings: [
      { loads: 10, background: 5_000, tab: 1_000 },
      { loads: 100, background: 2_000, tab: 1_000 },
      { loads: 500, background: 2_200, tab: 1_100 },
    ],
    errors: [],
    marked: 3,
  };

  it('is fine with a tenth more, from the reading that counts', () => {
    expect(breachesOfSoak(result, 100)).toEqual([]);
  });

  it('is broken where nothing was read', () => {
    expect(breachesOfSoak({ ...result, readings: [] }, 100)).toHaveLength(2);
  });

  it('is broken by growth, by an error, and by an extension that did nothing', () => {
    const grown = { loads: 500, background: 2_201, tab: 1_101 };
    const broken = { readings: [...result.readings.slice(0, 2), grown], errors: ['page: Error'], marked: 0 };
    expect(breachesOfSoak(broken, 100)).toHaveLength(4);
  });
});
