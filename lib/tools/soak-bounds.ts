/** When a soak is broken. Pure. */
import type { SoakReading, SoakResult } from './soak-run.ts';

/** How far a heap may be above its first reading, as a part of it. */
export const MOST_GROWTH = 0.1;

/** The growth of a heap between two readings, as a part of the earlier one. */
export function growthOf(readings: readonly SoakReading[], from: number, heap: 'background' | 'tab'): number {
  const first = readings.find(({ loads }) => loads >= from)?.[heap] ?? Number.NaN;
  return (readings.at(-1)?.[heap] ?? Number.NaN) / first - 1;
}

/**
 * In words, everything that is not as it should be: a heap that grew by more than {@link MOST_GROWTH} from the reading at
 * `from` loads to the last, an error of ours, a run in which nothing was marked.
 */
export function breachesOfSoak({ readings, errors, marked }: SoakResult, from: number): readonly string[] {
  const heaps = (['background', 'tab'] as const).flatMap((heap) => {
    const growth = growthOf(readings, from, heap);
    // A tenth and no more, whatever the last binary digit says; no reading at all is a breach too.
    if (growth < MOST_GROWTH + Number.EPSILON * 4) return [];
    return [
      `the heap of the ${heap} grew by ${(growth * 100).toFixed(1)} %, at most ${MOST_GROWTH * 100} % are allowed`,
    ];
  });
  return [...heaps, ...errors, ...(marked > 0 ? [] : ['no page had a mark: the extension did nothing'])];
}
