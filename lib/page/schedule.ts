/** Work in slices, so that a page never waits for us. */

/** The longest a slice may take, in ms: half of a frame at 60 Hz, and the other half is the page's. */
const SLICE_MS = 8;

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

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
  while (page.visibilityState === 'hidden') {
    await new Promise<void>((resolve, reject) => {
      const until = new AbortController();
      const { signal: listening } = until;
      const end = (settle: () => void) => () => {
        until.abort();
        settle();
      };
      page.addEventListener('visibilitychange', end(resolve), { signal: listening });
      signal.addEventListener(
        'abort',
        end(() => reject(signal.reason)),
        { signal: listening },
      );
    });
  }
}

/** Lets input and rendering go first. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // A timeout of 0 ms is held back to 4 ms after a few in a row; a message is not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
