/** The asking end of the protocol: our pages and readers ask the background, the popup asks a page's reader. */
import { browser, isContextAlive } from '../platform/browser.ts';
import { exchange } from './exchange.ts';
import { type AnswerOf, PageToBackground, type RequestOf, ScreenToBackground, ToReader } from './protocol.ts';

const ToBackground = { ...PageToBackground, ...ScreenToBackground };
type Background = typeof ToBackground;
type Readers = typeof ToReader;

/**
 * Together 3.1 s. Both browsers start a stopped background for a message and hold the message meanwhile; what is
 * bridged here is the moment after install, update or a crash in which none is registered yet.
 */
const WAKING_MS = [50, 100, 200, 400, 800, 1550] as const;

/**
 * Asks the background. A screen may send every message; a page's message is refused where it is a screen's.
 * @throws MessageError; `gone` means that this context is over and should clean up quietly.
 */
export function askBackground<N extends keyof Background>(
  name: N,
  request: RequestOf<Background, N>,
): Promise<AnswerOf<Background, N>> {
  const send = (envelope: unknown) => browser.runtime.sendMessage(envelope);
  return exchange(ToBackground, { send, isAlive: isContextAlive, retryAfterMs: WAKING_MS }, name, request);
}

/**
 * Asks the reader in the top frame of a tab. Asks once: a page without a reader is the ordinary case, and says
 * `unreachable` at once.
 * @throws MessageError
 */
export function askReader<N extends keyof Readers>(
  tabId: number,
  name: N,
  request: RequestOf<Readers, N>,
): Promise<AnswerOf<Readers, N>> {
  const send = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  return exchange(ToReader, { send, isAlive: isContextAlive, retryAfterMs: [] }, name, request);
}
