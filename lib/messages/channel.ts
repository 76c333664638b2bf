/** The way from any context of ours to the background. */
import { browser, isContextAlive } from '../platform/browser.ts';
import type { Channel } from './exchange.ts';

/**
 * Together 3.1 s. Both browsers start a stopped background for a message and hold the message meanwhile; what is
 * bridged here is the moment after install, update or a crash in which none is registered yet.
 */
const WAKING_MS = [50, 100, 200, 400, 800, 1550] as const;

/** Wakes the background where it sleeps. */
export const TO_BACKGROUND: Channel = {
  send: (envelope) => browser.runtime.sendMessage(envelope),
  isAlive: isContextAlive,
  retryAfterMs: WAKING_MS,
};
