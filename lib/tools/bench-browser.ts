/**
 * Browsers for the benchmark. Not those of `launch.ts`: its driver attaches to the background, which then never
 * sleeps, and hides the protocol by which Chromium tells what a page costs.
 */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BenchWindow, InPage } from './bench-types.ts';
import { type BrowserName, findBrowser } from './browsers.ts';
import { ROOT } from './package-bin.ts';
import { packageDataset } from './package-dataset.ts';
import { awaitWelcome } from './welcome-page.ts';

const TIMEOUT_MS = 600_000;

/**
 * Starts a headless browser, with the unpacked extension where one is given. `seesWorkers`: also the background can be
 * looked into, and so never sleeps; and no page is kept for the way back.
 */
export async function openBrowser(
  name: BrowserName,
  extensionDir?: string,
  { seesWorkers = false }: { readonly seesWorkers?: boolean } = {},
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: (await findBrowser(name)).path,
    headless: true,
    enableExtensions: true,
    // Chromium takes extensions at run time over a pipe only.
    pipe: name === 'chromium',
    args: [
      ...(name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Pages that were left would be kept whole for the way back, and counted.
      ...(seesWorkers ? ['--disable-features=BackForwardCache'] : []),
    ],
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: TIMEOUT_MS,
    // Else the driver would stop every worker at its start and go on only when it has had a look.
    ...(name === 'chromium' && !seesWorkers && { targetFilter: (target) => target.type() !== 'service_worker' }),
  });
  if (extensionDir !== undefined) {
    try {
      await browser.installExtension(extensionDir);
      await (await awaitWelcome(browser)).close();
    } catch (error) {
      // Left running, it would keep the command from ending.
      await browser.close();
      throw error;
    }
  }
  return browser;
}

/** The code of `tests/bench`, built as the extension is, as one script. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'error',
    plugins: [packageDataset().gateKeysPlugin()],
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/bench/in-page.ts'), formats: ['iife'], name: 'pointByPointBench' },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('The bench code was not built.');
  return `${chunk.code}\nglobalThis.pointByPointBench = pointByPointBench.inPage; void 0;`;
}

/** Opens an address in a new tab with the code in it. The page's content security policy does not concern it. */
export async function openWithCode(browser: Browser, url: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: TIMEOUT_MS });
  await page.bringToFront();
  await page.evaluate(code);
  return page;
}

/** Calls one function of the code in the page. */
export async function callInPage<K extends keyof InPage>(
  page: Page,
  name: K,
  ...given: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
  const answer: unknown = await page.evaluate(
    (method, args) => {
      const call = (globalThis as BenchWindow).pointByPointBench[method as keyof InPage] as (
        ...all: unknown[]
      ) => unknown;
      return call(...args);
    },
    name,
    given,
  );
  return answer as Awaited<ReturnType<InPage[K]>>;
}
