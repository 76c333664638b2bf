/**
 * Which frames of a tab have a reader. The page itself keeps the list, in our world inside its top frame: there it ends
 * with the page, comes back with it, and outlives a background that sleeps.
 */
import { browser } from './browser.ts';

/** The whole page of a tab, in every browser. */
const TOP = 0;

/**
 * The most frames that are kept, the latest ones. A frame that has gone stays in the list and gives no answer; this
 * bounds what that can cost in a page that makes frame after frame.
 */
const MOST_FRAMES = 32;

interface TopGlobal {
  pointByPointFrames?: readonly number[];
}

/** Adds a frame of a tab to those with a reader. Rejects where we have no access to the page of the tab. */
export async function noteReaderFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId !== TOP) await inTop(tabId, keep, [frameId, MOST_FRAMES]);
}

/**
 * The frames of a tab that may have a reader, by number: the top frame first, then as they came into the page, which
 * for most pages is the order of reading. Some may have none (any more).
 */
export async function readerFrames(tabId: number): Promise<readonly number[]> {
  // The browser's own pages, and those of a site for which the reader withdrew access, have no reader anywhere.
  const noted = await inTop(tabId, kept, []).catch(() => []);
  return [TOP, ...[...noted].sort((a, b) => a - b)];
}

/** Sent as text, like the one below: they see nothing of this file. */
function keep(frameId: number, most: number): readonly number[] {
  const scope = globalThis as TopGlobal;
  const frames = [...new Set([...(scope.pointByPointFrames ?? []), frameId])].slice(-most);
  scope.pointByPointFrames = frames;
  return frames;
}

function kept(): readonly number[] {
  return (globalThis as TopGlobal).pointByPointFrames ?? [];
}

async function inTop(
  tabId: number,
  func: (...args: never[]) => readonly number[],
  args: readonly number[],
): Promise<readonly number[]> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [TOP] },
    func: func as () => readonly number[],
    args: [...args],
    // Not when the page has loaded: its frames can be there long before.
    injectImmediately: true,
  });
  return (frame?.result as readonly number[] | undefined) ?? [];
}
