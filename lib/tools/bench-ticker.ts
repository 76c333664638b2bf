/** What a page costs that changes ten times a second, with and without the extension. Chromium only. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { metricsOf } from './bench-load.ts';
import { median } from './bench-stats.ts';

/** Main-thread tasks as a part of all time, 0 to 1; medians. */
export interface TickerShares {
  readonly without: number;
  readonly withExtension: number;
}

/** Between two changes, ms. */
const EVERY_MS = 100;

/** Until the page has its marks and the first rescans are over, then as long as it is watched, ms. */
const SETTLE_MS = 3_000;
const WATCHED_MS = 10_000;

/** Lets a page with marks tick in both browsers in turn, so many times each. */
export async function compareTicker(
  bare: Browser,
  extended: Browser,
  url: string,
  rounds: number,
): Promise<TickerShares> {
  const shares: { without: number; withExtension: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    shares.push({ without: await shareOf(bare, url), withExtension: await shareOf(extended, url) });
  }
  return {
    without: median(shares.map(({ without }) => without)),
    withExtension: median(shares.map(({ withExtension }) => withExtension)),
  };
}

async function shareOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await page.evaluate(tick, EVERY_MS);
    await pause(SETTLE_MS);
    const start = await metricsOf(session);
    await pause(WATCHED_MS);
    const end = await metricsOf(session);
    const spent = (key: 'TaskDuration' | 'Timestamp') => (end[key] ?? Number.NaN) - (start[key] ?? Number.NaN);
    return spent('TaskDuration') / spent('Timestamp');
  } finally {
    await page.close();
  }
}

/** Runs in the page: a live blog, whose first line changes in place, and which gets a line on top and loses its last. */
function tick(everyMs: number): void {
  const [log, line] = [document.createElement('ol'), document.createElement('p')];
  line.append('Index: 0');
  document.querySelector('article')?.prepend(line, log);
  let count = 0;
  setInterval(() => {
    count += 1;
    (line.firstChild as Text).data = `Index: ${count}`;
    const entry = document.createElement('li');
    entry.append(`Update ${count}: ${count % 4 === 0 ? 'Kirill Dmitriev' : 'a car'} arrives.`);
    log.prepend(entry);
    if (log.childElementCount > 20) log.lastElementChild?.remove();
  }, everyMs);
}
