import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/observe.ts';
import { find, putPage } from './fixtures.ts';

/** Between two changes of the page, in ms of the faked clock: ten a second. */
const TICK_MS = 100;

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  end.abort();
  document.body.replaceChildren();
});

/** Watches a page whose every rescan takes as long, and tells how many there were. */
function watch(rescanMs: number): { readonly rescans: number } {
  const count = { rescans: 0 };
  putPage('<p id="ticker">0</p>');
  const changes = {
    rescan: async () => {
      count.rescans += 1;
      vi.advanceTimersByTime(rescanMs);
    },
    restarted: () => undefined,
    restyled: () => undefined,
  };
  watchPage(document, changes, end.signal);
  return count;
}

async function tick(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    find('#ticker').textContent = String(time);
    await vi.advanceTimersByTimeAsync(TICK_MS);
  }
}

describe('a page that changes ten times a second', () => {
  it.each([5, 20, 100])('costs a hundredth of the time at most where a rescan takes %i ms', async (rescanMs) => {
    const start = performance.now();
    const count = watch(rescanMs);
    await tick(300);
    const share = (count.rescans * rescanMs) / (performance.now() - start);
    expect(share).toBeGreaterThan(0.005);
    // The first rescan comes before there is a time to be a part of.
    expect(share).toBeLessThanOrEqual(0.02 + rescanMs / 30_000);
  });

  it('is read every ten seconds, however long that takes', async () => {
    const count = watch(2_000);
    await tick(600);
    expect(count.rescans).toBeGreaterThanOrEqual(5);
  });

  it('is read soon after a change that comes after a long quiet', async () => {
    const count = watch(100);
    await tick(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count.rescans).toBe(1);
    await tick(3);
    expect(count.rescans).toBe(2);
  });
});
