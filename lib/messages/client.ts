/** The asking end of the protocol for our own screens: they ask the background, and the popup asks a page's readers. */
import { browser, isContextAlive } from '../platform/browser.ts';
import { TO_BACKGROUND } from './channel.ts';
import { exchange } from './exchange.ts';
import {
  type AnswerOf,
  PageToBackground,
  type RequestOf,
  ScreenToBackground,
  ToEveryReader,
  ToReader,
} from './protocol.ts';

const ToBackground = { ...PageToBackground, ...ScreenToBackground };
type Background = typeof ToBackground;
type Readers = typeof ToReader;

/**
 * Asks the background and parses its answer. A script in a page asks by `page-client.ts`.
 * @throws MessageError; `gone` means that this context is over and should clean up quietly.
 */
export function askBackground<N extends keyof Background>(
  name: N,
  request: RequestOf<Background, N>,
): Promise<AnswerOf<Background, N>> {
  return exchange(ToBackground, TO_BACKGROUND, name, request);
}

/**
 * Asks the reader in one frame of a tab. Asks once: a frame without a reader is the ordinary case, and says `unreachable`
 * at once.
 * @throws MessageError
 */
export function askReader<N extends keyof Readers>(
  tabId: number,
  frameId: number,
  name: N,
  request: RequestOf<Readers, N>,
): Promise<AnswerOf<Readers, N>> {
  const send = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope, { frameId });
  return exchange(ToReader, { send, isAlive: isContextAlive, retryAfterMs: [] }, name, request);
}

/** Sends to the readers in all frames of a tab. Resolves, or rejects, with the first that answers. */
export async function tellReaders(tabId: number, name: keyof typeof ToEveryReader): Promise<void> {
  const send = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope);
  await exchange(ToEveryReader, { send, isAlive: isContextAlive, retryAfterMs: [] }, name, {});
}
