/** One run of the benchmark: from a browser and pages to results. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundleInPage, callInPage, openBrowser, openWithCode } from './bench-browser.ts';
import { type Latency, measureLatency } from './bench-latency.ts';
import { allForms, enlargedLexicon, plainNames } from './bench-lexica.ts';
import { compareLoads, type LoadComparison } from './bench-load.ts';
import { type BenchPage, longPage } from './bench-prose.ts';
import type { BenchResults } from './bench-report.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { spread } from './bench-spread.ts';
import { compareTicker, type TickerShares } from './bench-ticker.ts';
import { traceLongestTask } from './bench-trace.ts';
import type { PageTimes } from './bench-types.ts';
import type { BrowserName } from './browsers.ts';
import { sizesOf } from './budgets.ts';
import { loadDataset } from './dataset-files.ts';
import { compileDataset } from './package-dataset.ts';

/** What a run is made of. */
export interface BenchPlan {
  readonly browser: BrowserName;
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  readonly pages: readonly BenchPage[];
  /** Told what is being done. */
  readonly say: (what: string) => void;
}

/** Sampling time of a page, ms. */
const PAGE_BUDGET_MS = 1_500;
/** mark.js takes seconds a page. */
const MARK_JS_PAGES = 6;
const NAMES_PAGES = 6;
const TIMES = [1, 10, 100];
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
const STORE_ROUNDS = 9;
const LATENCY_PAGES = 2;
const VISITS = 7;
const LOAD_PAGES = 6;
const LOAD_ROUNDS = 5;
const TICKER_ROUNDS = 3;
/** The text around what ticks, UTF-16 units: a long live blog. */
const TICKER_UNITS = 60_000;

/** Runs everything. Only Chromium tells tasks, heaps and stopped backgrounds; in Firefox those parts stay empty. */
export async function runBench(plan: BenchPlan): Promise<BenchResults> {
  const server = await startBenchServer();
  const code = await bundleInPage();
  const { dataset } = await loadDataset();
  const forms = allForms(dataset);
  server.put('/forms.json', JSON.stringify(forms));
  server.put('/names.json', JSON.stringify(plainNames(dataset, 200)));
  server.put('/lexicon.json', JSON.stringify(compileDataset(dataset).lexicon));
  server.put('/blank.html', '<!doctype html><title>Blank</title><body>');
  const urls = plan.pages.map(({ name, body }, index) => {
    server.put(`/page-${index}`, body);
    return { name, url: `${server.origin}/page-${index}` };
  });
  const bare = await openBrowser(plan.browser);
  try {
    const inPages: InPages = { browser: bare, server, code, say: plan.say };
    const { pages, skipped } = await measurePages(inPages, urls);
    plan.say(`lexica of ${TIMES.join(', ')} times ${forms.length} forms`);
    for (const times of TIMES) server.put(`/lexicon-${times}.json`, JSON.stringify(enlargedLexicon(dataset, times)));
    const names = await measureNames(inPages, spread(urls, NAMES_PAGES));
    const lengths = await measureLengths(inPages, plan.browser === 'chromium');
    const store = await measureStore(inPages, plan.extensionDir);
    const loaded = plan.browser === 'chromium' ? await withExtension(plan, inPages, pages, urls) : ONLY_IN_CHROMIUM;
    return {
      browser: await bare.version(),
      pages,
      names,
      lexica: TIMES.map((times) => ({ times, forms: times * forms.length })),
      lengths,
      store,
      ...loaded,
      skipped: [...skipped, ...loaded.skipped],
      code: await sizesOf(plan.extensionDir, 'code'),
      data: await sizesOf(plan.extensionDir, 'data'),
    };
  } finally {
    await bare.close();
    await server.close();
  }
}

interface InPages {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly code: string;
  readonly say: (what: string) => void;
}

type Urls = readonly { readonly name: string; readonly url: string }[];
type Measured = PageTimes & { readonly page: string };

async function measurePages(
  { browser, code, say }: InPages,
  urls: Urls,
): Promise<{ pages: readonly Measured[]; skipped: readonly string[] }> {
  const forMarkJs = new Set(spread(urls, MARK_JS_PAGES));
  const pages: Measured[] = [];
  const skipped: string[] = [];
  for (const [index, entry] of urls.entries()) {
    say(`page ${index + 1} of ${urls.length}: ${entry.name}`);
    const page = await openWithCode(browser, entry.url, code);
    try {
      const task = { budgetMs: PAGE_BUDGET_MS, withMarkJs: forMarkJs.has(entry) };
      pages.push({ page: entry.name, ...(await callInPage(page, 'measurePage', task)) });
    } catch (error) {
      skipped.push(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await page.close();
    }
  }
  return { pages, skipped };
}

async function measureNames({ browser, code, say }: InPages, urls: Urls): Promise<BenchResults['names']> {
  const lexica = TIMES.map((times) => `/lexicon-${times}.json`);
  const names: { page: string; scans: readonly number[] }[] = [];
  for (const { name, url } of urls) {
    say(`names: ${name}`);
    const page = await openWithCode(browser, url, code);
    const { scans } = await callInPage(page, 'measureNames', { lexica, budgetMs: PAGE_BUDGET_MS });
    names.push({ page: name, scans });
    await page.close();
  }
  return names;
}

async function measureLengths(
  { browser, server, code, say }: InPages,
  traced: boolean,
): Promise<BenchResults['lengths']> {
  const lengths: BenchResults['lengths'][number][] = [];
  for (const units of LENGTHS) {
    say(`${units} units of text`);
    server.put('/long.html', longPage(units, 10));
    server.put('/plain.html', longPage(units, 0));
    const long = await openWithCode(browser, `${server.origin}/long.html`, code);
    const work = () => callInPage(long, 'measureSession', { budgetMs: PAGE_BUDGET_MS });
    const { result, longestTask } = traced
      ? await traceLongestTask(long, ['session', 'marked'], work)
      : { result: await work(), longestTask: null };
    await long.close();
    const quiet = await openWithCode(browser, `${server.origin}/plain.html`, code);
    const plain = await callInPage(quiet, 'measureGate', { budgetMs: PAGE_BUDGET_MS });
    await quiet.close();
    lengths.push({ ...result, longestTask, plain });
  }
  return lengths;
}

async function measureStore(
  { browser, server, code, say }: InPages,
  extensionDir: string,
): Promise<BenchResults['store']> {
  say('store');
  for (const { name } of await sizesOf(extensionDir, 'data')) {
    server.put(`/${name}`, await readFile(join(extensionDir, name)));
  }
  const page = await openWithCode(browser, `${server.origin}/blank.html`, code);
  const times = await callInPage(page, 'measureStore', { rounds: STORE_ROUNDS });
  await page.close();
  return times;
}

const ONLY_IN_CHROMIUM = { skipped: [], latency: [], loads: { relevant: [], irrelevant: [] }, ticker: null };

/** What only a browser with the extension in it can tell. */
async function withExtension(
  plan: BenchPlan,
  { browser: bare, server, code, say }: InPages,
  measured: readonly Measured[],
  urls: Urls,
): Promise<{
  skipped: readonly string[];
  latency: readonly Latency[];
  loads: Readonly<Record<'relevant' | 'irrelevant', LoadComparison[]>>;
  ticker: TickerShares | null;
}> {
  const named = (pages: readonly Measured[]) => urls.filter(({ name }) => pages.some(({ page }) => page === name));
  const relevant = named(measured.filter(({ mentions }) => mentions > 0));
  const irrelevant = named(measured.filter(({ gateSays }) => !gateSays));
  const extended = await openBrowser('chromium', plan.extensionDir);
  try {
    const latency: Latency[] = [];
    const skipped: string[] = [];
    for (const { name, url } of spread(relevant, LATENCY_PAGES)) {
      say(`first mark and card: ${name}`);
      // A page may cover its own text, or hide it.
      await measureLatency(extended, url, code, VISITS).then(
        (visits) => latency.push(...visits),
        (error: unknown) => skipped.push(`first mark and card of ${name}: ${String(error)}`),
      );
    }
    say('loads with and without the extension');
    const loads = {
      irrelevant: await compareLoads(bare, extended, spread(irrelevant, LOAD_PAGES), LOAD_ROUNDS),
      relevant: await compareLoads(bare, extended, spread(relevant, LOAD_PAGES), LOAD_ROUNDS),
    };
    say('a page that changes ten times a second');
    server.put('/ticker.html', longPage(TICKER_UNITS, 10));
    const ticker = await compareTicker(bare, extended, `${server.origin}/ticker.html`, TICKER_ROUNDS);
    return { skipped, latency, loads, ticker };
  } finally {
    await extended.close();
  }
}
