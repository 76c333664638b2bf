/** What the popup last showed, in the browser's storage beside the settings and untouched by their resets. */
import { browser } from '../platform/browser.ts';
import { logFailure } from '../platform/log.ts';
import { openSeen, packSeen, type Seen } from './seen.ts';

const KEY = 'seen';

/** What the reader knows, or null at a first visit, or where what was stored is damaged. */
export async function readSeen(): Promise<Seen | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const seen = openSeen(stored);
  if (seen === null && stored !== undefined) logFailure('what was last seen did not fit and begins anew:', stored);
  return seen;
}

/** Remembers what the reader knows now. Without it nothing is lost but the next "changed since", so a failure is only logged. */
export async function writeSeen(seen: Seen): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: packSeen(seen) });
  } catch (error) {
    logFailure('what was last seen could not be stored:', error);
  }
}
