/** One Chromium with the extension loads page after page in one tab; the heaps of tab and background are read on the way. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { SoakPage } from './soak-pages.ts';
import { until } from './until.ts';

/** Used heap in bytes, after a collection, when so many pages had been loaded. */
export interface SoakReading {
  readonly loads: number;
  readonly background: number;
  readonly tab: number;
}

/** What a soak found. */
export interface SoakResult {
  readonly readings: readonly SoakReading[];
  /** Errors and warnings of our own contexts, each once. */
  readonly errors: readonly string[];
  /** How many loads had marks: a soak in which the extension did nothing shows nothing. */
  readonly marked: number;
}

/** How a soak is made. */
export interface SoakPlan {
  readonly pages: readonly SoakPage[];
  readonly loads: number;
  /** A reading is taken after every so many loads. */
  readonly every: number;
  /** Told after each reading. */
  readonly onReading?: (reading: SoakReading) => void;
}

/** Marks come within this time, or the page has none, ms. */
const MARKS_PATIENCE_MS = 600;
/** As many collections in a row must free nothing, a moment apart in which documents are taken down, ms. */
const IDLE_COLLECTIONS = 4;
const COLLECTION_PAUSE_MS = 150;
/** A page that keeps its script busy for longer is left, ms. */
const LOAD_LIMIT_MS = 20_000;

/** Runs it in a browser that has the extension. The background is kept awake all the while: asleep, it would begin anew. */
export async function runSoak(browser: Browser, plan: SoakPlan): Promise<SoakResult> {
  const server = await startBenchServer(SOAK_POLICY);
  try {
    for (const { path, body } of plan.pages) server.put(path, body);
    return await soak(browser, server, plan);
  } finally {
    await server.close();
  }
}

/** Moving pages run the script that stands in them; nothing is loaded from anywhere else. */
const SOAK_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

async function soak(browser: Browser, server: BenchServer, plan: SoakPlan): Promise<SoakResult> {
  const errors = new Set<string>();
  const blank = new URL('/moving-app.html', server.origin).href;
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await hearOurs(session, 'page', errors);
  await page.goto(blank);
  const background = await until('the background', () => backgroundOf(browser));
  await hearOurs(background, 'background', errors);

  const readings: SoakReading[] = [];
  let marked = 0;
  for (let load = 1; load <= plan.loads; load += 1) {
    const next = plan.pages[(load - 1) % plan.pages.length];
    if (next === undefined) throw new Error('There is no page to load.');
    if (await loadOnce(page, server.origin + next.path, next.moves)) marked += 1;
    if (load % plan.every !== 0 && load !== plan.loads) continue;
    // On a page that is always the same, so that what is read is what stays and not what this page needs.
    for (let round = 0; round < 2; round += 1) await loadOnce(page, blank, true);
    const reading = { loads: load, background: await heapOf(background), tab: await heapOf(session) };
    readings.push(reading);
    plan.onReading?.(reading);
  }
  await page.close();
  return { readings, errors: [...errors], marked };
}

/** Loads a page and waits for its marks, where it gets some. */
async function loadOnce(page: Page, url: string, moves: boolean): Promise<boolean> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
  if (moves) await page.evaluate(() => (globalThis as unknown as { moving?: Promise<void> }).moving);
  return page.evaluate(async (patience) => {
    const hasMarks = () =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('point-by-point') && size > 0);
    const end = performance.now() + patience;
    while (!hasMarks() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    return hasMarks();
  }, MARKS_PATIENCE_MS);
}

async function backgroundOf(browser: Browser): Promise<CDPSession | null> {
  const target = browser.targets().find((one) => isBackground(one.url()));
  return target === undefined ? null : target.createCDPSession();
}

function isBackground(url: string): boolean {
  return url.startsWith('chrome-extension://') && url.endsWith('/background.js');
}

/** Notes errors and warnings whose place is our package: in a page, its own are none of ours. */
async function hearOurs(session: CDPSession, where: string, errors: Set<string>): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) => {
    const places = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
    if (places.some((place) => place?.startsWith('chrome-extension:'))) {
      errors.add(`${where}: ${exception?.description ?? text}`);
    }
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const isOurs = stackTrace?.callFrames.some(({ url }) => url.startsWith('chrome-extension:'));
    if (isOurs && (type === 'error' || type === 'warning')) {
      errors.add(`${where}: ${args.map(({ value, description }) => value ?? description ?? '').join(' ')}`);
    }
  });
  await session.send('Runtime.enable');
}

/** Used heap in bytes after so many collections that one more frees nothing: documents go in several turns. */
async function heapOf(session: CDPSession): Promise<number> {
  // Consoles keep alive what was said in them, and with it documents that are gone.
  await session.send('Runtime.discardConsoleEntries');
  let least = Number.POSITIVE_INFINITY;
  for (let idle = 0; idle < IDLE_COLLECTIONS; ) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    // The lexicon's tables lie outside the heap proper.
    const used = usedSize + backingStorageSize;
    idle = used < least * 0.995 ? 0 : idle + 1;
    least = Math.min(least, used);
    await pause(COLLECTION_PAUSE_MS);
  }
  return least;
}
