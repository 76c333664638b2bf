/** The page of a tab as a whole, however many of its frames have a reader. For the background and the popup. */
import { readerFrames } from '../platform/frames.ts';
import { closedTabs } from '../platform/tabs.ts';
import { askReader, tellReaders } from './client.ts';
import { MessageError } from './errors.ts';
import { joinSummaries, walkFrames } from './frames.ts';
import { createTurns } from './in-turn.ts';
import type { AnswerOf, PageSummary, RequestOf, StepFrom, Stepped, ToReader } from './protocol.ts';

type Readers = typeof ToReader;

/** What all readers of a tab's page have together. Null: no frame of it has a reader. */
export async function askSummary(tabId: number): Promise<PageSummary | null> {
  return joinSummaries(await askFrames(tabId, await readerFrames(tabId), 'page.summary', {}));
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

/**
 * Has the readers leave the pages that we may not read (any more). They hear of it, although we cannot look into their page:
 * what was put there before stays until it goes by itself.
 */
export async function leaveClosedPages(): Promise<void> {
  const tabs = await closedTabs();
  await Promise.allSettled(tabs.map((tabId) => tellReaders(tabId, 'page.leave')));
}

/** The number of mentions in each tab, told by one frame at a time. */
export interface PageCounts {
  /** A frame told its number: shows that of the page. */
  told(tabId: number, frameId: number, mentions: number): Promise<void>;
  /** Shows the number of a page anew if it has frames with a reader: one may have gone unheard. */
  recount(tabId: number): Promise<void>;
}

/**
 * Makes the counts, which keep none: the others are asked each time one tells. In turn, so that of two frames that tell at
 * once the later one, who is asked with the other's number known, has the last word. `show` gets the sum.
 */
export function createPageCounts(show: (tabId: number, mentions: number) => Promise<void>): PageCounts {
  const inTurn = createTurns();
  const sum = async (tabId: number, frames: readonly number[]) =>
    (await askFrames(tabId, frames, 'page.count', {})).reduce((all, mentions) => all + mentions, 0);
  return {
    told: (tabId, frameId, mentions) =>
      inTurn(tabId, async () => {
        const others = (await readerFrames(tabId)).filter((other) => other !== frameId);
        await show(tabId, mentions + (await sum(tabId, others).catch(() => 0)));
      }),
    recount: (tabId) =>
      inTurn(tabId, async () => {
        const frames = await readerFrames(tabId);
        if (frames.length > 1) await show(tabId, await sum(tabId, frames));
      }),
  };
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
async function askFrames<N extends keyof Readers>(
  tabId: number,
  frames: readonly number[],
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
