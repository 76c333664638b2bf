/** What a page costs with and without the extension, as Chromium itself counts it (`Performance.getMetrics`). */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import { median } from './bench-stats.ts';

/** One load of a page. Times in ms, heap in bytes after a collection. */
export interface LoadCost {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly nodes: number;
}

/** Medians of a page's loads. */
export interface LoadComparison {
  readonly page: string;
  readonly without: LoadCost;
  readonly withExtension: LoadCost;
}

/**
 * How long a page is watched after its load event, the same with and without, in ms: longer than the gate's second
 * look and than a reader's first scan.
 */
const WATCHED_MS = 1_200;

/** Loads pages in both browsers in turn, so many times each. */
export async function compareLoads(
  bare: Browser,
  extended: Browser,
  pages: readonly { readonly name: string; readonly url: string }[],
  rounds: number,
): Promise<LoadComparison[]> {
  const comparisons: LoadComparison[] = [];
  for (const { name, url } of pages) {
    const [without, withExtension]: [LoadCost[], LoadCost[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      without.push(await loadOnce(bare, url));
      withExtension.push(await loadOnce(extended, url));
    }
    comparisons.push({ page: name, without: middle(without), withExtension: middle(withExtension) });
  }
  return comparisons;
}

function middle(costs: readonly LoadCost[]): LoadCost {
  const of = (key: keyof LoadCost) => median(costs.map((cost) => cost[key]));
  return { script: of('script'), task: of('task'), heap: of('heap'), nodes: of('nodes') };
}

async function loadOnce(browser: Browser, url: string): Promise<LoadCost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await pause(WATCHED_MS);
    const times = await metricsOf(session);
    await session.send('HeapProfiler.collectGarbage');
    const sizes = await metricsOf(session);
    return {
      script: (times.ScriptDuration ?? Number.NaN) * 1000,
      task: (times.TaskDuration ?? Number.NaN) * 1000,
      heap: sizes.JSHeapUsedSize ?? Number.NaN,
      nodes: sizes.Nodes ?? Number.NaN,
    };
  } finally {
    await page.close();
  }
}

/** Chromium's own counts of a page by name: times in s, heap in bytes. */
export async function metricsOf(session: CDPSession): Promise<Record<string, number | undefined>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<string, number | undefined>;
}
