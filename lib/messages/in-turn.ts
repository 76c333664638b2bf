/** Work that must not overtake other work of its kind. */

/**
 * Makes a function that runs pieces of work of one key one after the other, in the order they came, and of different keys
 * beside each other. It resolves or rejects as its piece does; a piece that fails holds up none.
 */
export function createTurns(): <R>(key: number, run: () => Promise<R>) => Promise<R> {
  const last = new Map<number, Promise<unknown>>();
  return (key, run) => {
    const before = last.get(key) ?? Promise.resolve();
    const own = before.then(run);
    const settled = own
      .catch(() => undefined)
      .finally(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return own;
  };
}
