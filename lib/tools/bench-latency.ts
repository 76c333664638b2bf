/** How long a reader waits: for the first mark and for a card, with a background that sleeps. Chromium only. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { callInPage, openWithCode } from './bench-browser.ts';
import { until } from './until.ts';

/** Times of one visit, in ms. */
export interface Latency {
  /** From DOMContentLoaded to the first frame that has a mark. */
  readonly firstMark: number;
  /** From the end of the dwell to the first frame that has the card with its content. */
  readonly card: number;
}

/** What the code below leaves in its world. Times are those of the page's clock, ms. */
type Watched = typeof globalThis & { markedAt?: number; pointedAt?: number; cardAt?: number };

/**
 * Visits a page so many times, each in a new tab, the background asleep before the page and again before the card. One
 * more visit comes first and does not count: after an install the store is still being filled.
 */
export async function measureLatency(browser: Browser, url: string, code: string, visits: number): Promise<Latency[]> {
  const blank = await openWithCode(browser, new URL('/blank.html', url).href, code);
  const dwell = await callInPage(blank, 'dwell');
  await blank.close();
  const all: Latency[] = [];
  for (let visit = 0; visit <= visits; visit += 1) {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const worlds = await watchWorlds(session);
    const sleep = await createSleeper(session);
    await page.evaluateOnNewDocument(watchMarks);
    await sleep();
    await page.goto(url);
    await page.bringToFront();
    const firstMark = await until('the first mark', () =>
      page.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const { markedAt } = globalThis as Watched;
        return markedAt !== undefined && load !== undefined ? markedAt - load.domContentLoadedEventEnd : null;
      }),
    );
    const { x, y } = await placeOfMark(page);
    await sleep();
    const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
    if (world === undefined) throw new Error('the extension has no world in the page');
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: world.id, returnByValue: true });
    await evaluate(`(${watchCard})()`);
    await page.mouse.move(x, y);
    const wait = await until('the card', async () => {
      const { result } = await evaluate('globalThis.cardAt && globalThis.cardAt - globalThis.pointedAt');
      return typeof result.value === 'number' && result.value;
    });
    if (visit > 0) all.push({ firstMark, card: wait - dwell });
    await page.close();
  }
  return all;
}

/** Where a mark is in view, CSS px; scrolls to one where none is. */
async function placeOfMark(page: Page): Promise<{ x: number; y: number }> {
  return until('a mark in view', () =>
    page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('point-by-point')) continue;
        for (const marked of highlight as Iterable<AbstractRange>) {
          const range = new Range();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          const [box] = range.getClientRects();
          if (box === undefined || box.width === 0) continue;
          if (box.top < 0 || box.bottom > innerHeight) {
            marked.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return null;
          }
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          if (document.elementFromPoint(x, y)?.contains(marked.startContainer) === true) return { x, y };
        }
      }
      return null;
    }),
  );
}

/** The worlds of the tab's present page, as they come. */
async function watchWorlds(session: CDPSession): Promise<readonly { id: number; origin: string }[]> {
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  session.on('Runtime.executionContextsCleared', () => void worlds.splice(0));
  await session.send('Runtime.enable');
  return worlds;
}

/** Returns a function that has Chromium stop the background, and resolves when it is stopped. */
async function createSleeper(session: CDPSession): Promise<() => Promise<void>> {
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    // Again and again: a worker that is just starting does not hear it.
    await until('the background to stop', async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      return states.size > 0 && [...states.values()].every((is) => is === 'stopped');
    });
  };
}

/**
 * Runs in the page: notes when the first frame is drawn in which a mark is to be seen. Not the time that the frame is
 * said to begin: while scripts run, that can be 80 ms before it is drawn.
 */
function watchMarks(): void {
  const look = () => {
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('point-by-point') && highlight.size > 0) {
        (globalThis as Watched).markedAt = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the extension's world, which may look into its own card: notes when it is pointed at and when there is content. */
function watchCard(): void {
  const world = globalThis as Watched & {
    chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  };
  addEventListener('pointermove', ({ timeStamp }) => (world.pointedAt ??= timeStamp), { capture: true });
  const look = () => {
    const host = [...document.documentElement.children].find((child) => child.matches(':popover-open'));
    const dialog = host && world.chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[role="dialog"]');
    if (dialog && dialog.getAttribute('aria-busy') !== 'true') world.cardAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
