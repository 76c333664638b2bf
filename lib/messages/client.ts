/** The asking end of the protocol for our own screens: they ask the background, and the popup asks a page's readers. */
import { browser, isContextAlive } from '../platform/browser.ts';
import { readerFrames } from '../platform/frames.ts';
import { TO_BACKGROUND } from './channel.ts';
import { MessageError } from './errors.ts';
import { exchange } from './exchange.ts';
import { joinSummaries, walkFrames } from './frames.ts';
import {
  type AnswerOf,
  type PageSummary,
  PageToBackground,
  type RequestOf,
  ScreenToBackground,
  type StepFrom,
  type Stepped,
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

/** What all readers of a tab's page have together. Null: no frame of it has a reader. */
export async function askSummary(tabId: number): Promise<PageSummary | null> {
  return joinSummaries(await askReaders(await readerFrames(tabId), tabId, 'page.summary', {}));
}

/** How many mentions the frames of a tab's page have, all but one. */
export async function countElsewhere(tabId: number, frameId: number): Promise<number> {
  const others = (await readerFrames(tabId)).filter((other) => other !== frameId);
  const counts = await askReaders(others, tabId, 'page.count', {});
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Goes to the next or previous mention in a tab's page, from frame to frame. Resolves with whether there is one. */
export async function stepInPage(tabId: number, by: 'next' | 'previous'): Promise<boolean> {
  const goOn = (frameId: number, from: StepFrom) => go(tabId, frameId, 'page.step', { by, from });
  return walkFrames(await readerFrames(tabId), by, goOn);
}

/** Goes to the first, then to the next mention of one subject in a tab's page. Resolves with whether there is one. */
export async function jumpInPage(tabId: number, kind: 'entity' | 'provision', id: string): Promise<boolean> {
  const goOn = (frameId: number, from: StepFrom) => go(tabId, frameId, 'page.jump', { kind, id, from });
  return walkFrames(await readerFrames(tabId), 'next', goOn);
}

/** A frame without a reader, or one that fails, is passed over like one without a mention. */
function go<N extends 'page.step' | 'page.jump'>(
  tabId: number,
  frameId: number,
  name: N,
  request: RequestOf<Readers, N>,
): Promise<Stepped> {
  return askReader(tabId, frameId, name, request).catch(() => 'none');
}

/**
 * The answers of those frames that have a reader. A frame that fails does not take the others' answers away.
 * @throws MessageError where a frame fails and none answers.
 */
async function askReaders<N extends keyof Readers>(
  frames: readonly number[],
  tabId: number,
  name: N,
  request: RequestOf<Readers, N>,
): Promise<AnswerOf<Readers, N>[]> {
  const asked = await Promise.allSettled(frames.map((frameId) => askReader(tabId, frameId, name, request)));
  const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failure = asked.find((one) => one.status === 'rejected' && !isUnreachable(one.reason));
  if (answers.length === 0 && failure?.status === 'rejected') throw failure.reason;
  return answers;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof MessageError && error.code === 'unreachable';
}

/**
 * Asks the reader in one frame of a tab. Asks once: a frame without a reader is the ordinary case, and says `unreachable`
 * at once.
 * @throws MessageError
 */
function askReader<N extends keyof Readers>(
  tabId: number,
  frameId: number,
  name: N,
  request: RequestOf<Readers, N>,
): Promise<AnswerOf<Readers, N>> {
  const send = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope, { frameId });
  return exchange(ToReader, { send, isAlive: isContextAlive, retryAfterMs: [] }, name, request);
}
