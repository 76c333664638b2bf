/** Sampling of several pieces of work side by side, so that whatever else the machine does falls on all of them. */
import { median } from '../../lib/tools/bench-stats.ts';

/** The least samples of each, however long they take, and the most. */
const MIN_ROUNDS = 5;
const MAX_ROUNDS = 200;

/** As often is very short work repeated in a sample, at most. */
const MAX_REPEATS = 100;

/** Part of the budget that goes before, for the compiler. */
const WARM_UP = 0.3;

/** The least time of a sample, ms: some clocks have steps of 20 µs. Shorter work is repeated. */
const SAMPLE_MS = 0.4;

/** Kept results, so that no compiler finds the work useless. */
const sink: unknown[] = [];

/**
 * Median time of each piece of work, in ms. Rounds go through all of them in turn until `budgetMs` is used up.
 */
export function sample<K extends string>(
  work: Readonly<Record<K, () => unknown>>,
  budgetMs: number,
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const start = performance.now();
  const shortest = new Map<K, number>(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  while (performance.now() - start < budgetMs * WARM_UP) {
    for (const name of names) shortest.set(name, Math.min(shortest.get(name) ?? 0, repeat(work[name], 1)));
  }
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (round >= MIN_ROUNDS && performance.now() - start > budgetMs) break;
    for (const name of names) {
      const count = Math.min(MAX_REPEATS, Math.ceil(SAMPLE_MS / Math.max(shortest.get(name) ?? 0, 1e-6)));
      times.get(name)?.push(repeat(work[name], count));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** Time of one call, in ms. */
export function once(work: () => unknown): number {
  return repeat(work, 1);
}

/** Time of a call among so many, in ms. */
function repeat(work: () => unknown, count: number): number {
  const start = performance.now();
  for (let turn = 0; turn < count; turn += 1) sink[0] = work();
  return (performance.now() - start) / count;
}
