/** Work in slices, so that a page never waits for us. */

import { isInBackground } from './unclobbered.ts';

/** The longest a slice may take, in ms: half of a frame at 60 Hz, and the other half is the page's. */
const SLICE_MS = 8;

/** In every browser that we support (Chrome 94, Firefox 142); TypeScript does not know it. */
declare const scheduler: { postTask(task: () => void, how: { priority: 'background' }): Promise<void> };

/**
 * Runs a piece of work to its end and returns what it returns. The work pauses at each `yield`; whenever a slice
 * is used up, the page gets its turn, and while the page is in the background, the work waits.
 *
 * Rejects with the signal's reason once it is aborted; the work's `finally` blocks run then.
 */
export async function runInSlices<R>(
  work: Generator<unknown, R, void>,
  page: Document,
  signal: AbortSignal,
): Promise<R> {
  try {
    for (;;) {
      await whenShown(page, signal);
      const end = performance.now() + SLICE_MS;
      do {
        const step = work.next();
        if (step.done === true) return step.value;
      } while (performance.now() < end);
      await giveWay();
      signal.throwIfAborted();
    }
  } catch (error) {
    work.return?.(undefined as never);
    throw error;
  }
}

/** Resolves once the page can be seen; rejects with the signal's reason. */
async function whenShown(page: Document, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  while (isInBackground(page)) {
    await new Promise<void>((resolve, reject) => {
      const until = new AbortController();
      const { signal: listening } = until;
      const end = (settle: () => void) => () => {
        until.abort();
        settle();
      };
      EventTarget.prototype.addEventListener.call(page, 'visibilitychange', end(resolve), { signal: listening });
      signal.addEventListener(
        'abort',
        end(() => reject(signal.reason)),
        { signal: listening },
      );
    });
  }
}

/** The longest that a page may keep us from the next slice, in ms; one that is busy all the time never comes to an end. */
const PATIENCE_MS = 50;

/**
 * Lets input and rendering go first. Not by `scheduler.yield`: what goes on after that comes before all else, and
 * Chromium 156 then shows no frame for 100 ms; nor by a message, with which Firefox 153 shows none for 80.
 */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    void scheduler.postTask(resolve, { priority: 'background' });
    setTimeout(resolve, PATIENCE_MS);
  });
}
