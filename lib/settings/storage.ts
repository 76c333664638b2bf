/** Settings in the browser's storage. Parsed on the way in: what lies there may be old, foreign or broken. */
import { browser } from '../platform/browser.ts';
import { listenWhile } from '../platform/listen.ts';
import { logFailure } from '../platform/log.ts';
import { openStored, packForStorage } from './migrations.ts';
import { DEFAULT_SETTINGS, type Settings } from './schema.ts';

const KEY = 'settings';

/** The settings that hold now; the defaults where the browser cannot read its storage. Never rejects for that. */
export async function readSettings(): Promise<Settings> {
  try {
    return open(await readStored());
  } catch (error) {
    logFailure('the settings could not be read and follow their defaults:', error);
    return DEFAULT_SETTINGS;
  }
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/**
 * Changes settings and returns those that hold afterwards. `change` gets the present ones and returns what is to be
 * different; two changes at once, also from two of our contexts, are made one after the other. What is stored and not
 * understood stays. Rejects where the browser cannot read or write its storage: then nothing was changed.
 *
 * For the background and our own screens only: in a page the lock would be the page's.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('point-by-point.settings', async () => {
    const stored = await readStored();
    const before = open(stored);
    const changed = change(before);
    const after = { ...before, ...changed };
    // What changes nothing is not written: a page could ask for it again and again.
    if (JSON.stringify(after) === JSON.stringify(before)) return before;
    await browser.storage.local.set({ [KEY]: packForStorage(changed, stored) });
    return after;
  });
}

/** Calls `onChange` with the settings after and before every change, made by whichever context, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) onChange(open(change.newValue), openStored(change.oldValue).settings);
  };
  listenWhile(browser.storage.local.onChanged, listener, signal);
}

/**
 * Reads the settings for `follow`, again at each change, and again when `onLook` says that the page is looked at: a page that
 * the browser keeps for the way back hears of no change. Resolves after the first; until `signal` aborts.
 *
 * Tells `failed` where they cannot be read.
 */
export async function followSettings(
  follow: (settings: Settings) => void,
  onLook: (look: () => void) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  let changes = 0;
  const look = async () => {
    const known = changes;
    try {
      const now = await readSettings();
      // What a change told meanwhile is newer.
      if (known === changes && !signal.aborted) follow(now);
    } catch (error) {
      failed(error);
    }
  };
  const changed = (now: Settings) => {
    changes += 1;
    follow(now);
  };
  watchSettings(changed, signal);
  onLook(() => void look());
  await look();
}

function open(stored: unknown): Settings {
  const { settings, dropped } = openStored(stored);
  if (dropped.length > 0) logFailure('stored settings did not fit and were mended:', dropped);
  return settings;
}
