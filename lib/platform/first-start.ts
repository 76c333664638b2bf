/** Whether this background is the first of a run: since the browser started, or since the extension came or was switched on. */
import { browser } from './browser.ts';

const KEY = 'begun';

/**
 * Resolves with true once in each run. The browser keeps the note in memory and forgets it at its own end, and when the
 * extension is updated, reloaded or switched off; no event tells of the last.
 */
export async function isFirstStart(): Promise<boolean> {
  const { session } = browser.storage;
  const stored = await session.get(KEY);
  await session.set({ [KEY]: true });
  return stored[KEY] !== true;
}
