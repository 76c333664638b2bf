/** A store that cannot be used now, and how long it is waited for. */

/** The database cannot be used now: switched off, full, broken on disk, or held back by another context. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * How long an opening or a reading may take before questions are answered without the store, in ms. Either takes some ten
 * ms; but a request that waits in line behind one that is blocked is told nothing, and browsers have had faults in which
 * none is answered.
 */
export const PATIENCE_MS = 3000;

/** Runs work on the store, and waits for it no longer than {@link PATIENCE_MS}. @throws StoreUnavailable */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

/** A patience of its own. Until work that it gave up has ended behind its back, all other is refused at once. */
export function createPatience(limitMs: number = PATIENCE_MS): Patience {
  let late = 0;
  return <T>(work: () => Promise<T>) => {
    if (late > 0) return Promise.reject(new StoreUnavailable('the store still does not answer'));
    return new Promise<T>((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        late += 1;
        reject(new StoreUnavailable('the store does not answer'));
      }, limitMs);
      const ended = () => {
        clearTimeout(timer);
        if (isLate) late -= 1;
      };
      work().finally(ended).then(resolve, reject);
    });
  };
}
