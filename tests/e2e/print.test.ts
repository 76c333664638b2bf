/** Paper shows the page alone: as Chromium shows on screen what it would print, and as both print into a file. */
import { inflateSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { isPainted, markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { install, launchPlain } from './plain-browser.ts';

describe('a page that chromium prints', () => {
  let news: NewsServer;
  let browser: Browser;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launchPlain('chromium');
    await install(browser, extensionFolder('chromium'));
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  it('shows no marks', async () => {
    const page = await browser.newPage();
    await page.goto(`${news.origin}/article.html`);
    const tab: Pick<Tab, 'evaluate' | 'screenshot'> = {
      evaluate: (async (run: (argument: unknown) => unknown, argument?: unknown) =>
        page.evaluate(run, argument)) as Tab['evaluate'],
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    };
    await until('the marks to be painted', () => isPainted(tab, 'Rustem Umerov'));
    await page.emulateMediaType('print');
    expect(await isPainted(tab, 'Rustem Umerov')).toBe(false);
    await page.emulateMediaType('screen');
    expect(await isPainted(tab, 'Rustem Umerov')).toBe(true);
  });
});

/** How many shapes a PDF fills and how many lines it draws. Text is neither. */
function shapesIn(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  let shapes = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at)) {
    const start = bytes.indexOf('\n', at) + 1;
    const end = bytes.indexOf('endstream', start);
    shapes += (unpacked(bytes.subarray(start, end)).match(/(?<=\s)[fS](?=\s)/g) ?? []).length;
    at = end + 'endstream'.length;
  }
  return shapes;
}

/** The text of a packed stream; nothing for another kind, such as a font. */
function unpacked(stream: Uint8Array): string {
  try {
    const text = inflateSync(stream).toString('latin1');
    return /T[jJ]\s/.test(text) ? text : '';
  } catch {
    return '';
  }
}

describe.each(BROWSER_NAMES)('what %s prints', (name) => {
  it('has as many lines and shapes with marks as without', async () => {
    const news = await startNewsServer();
    const browser = await launchPlain(name);
    try {
      await install(browser, extensionFolder(name));
      const page = await browser.newPage();
      await page.goto(`${news.origin}/article.html`);
      await markOf(
        {
          evaluate: (async (run: (argument: unknown) => unknown, argument?: unknown) =>
            page.evaluate(run, argument)) as Tab['evaluate'],
          waitFor: ((run: (argument: unknown) => unknown, options: { argument: unknown; what: string }) =>
            until(options.what, () => page.evaluate(run, options.argument))) as Tab['waitFor'],
        },
        'Kirill Dmitriev',
      );
      const marked = shapesIn(await page.pdf());
      await page.evaluate(() => CSS.highlights.clear());
      const bare = shapesIn(await page.pdf());
      // The page has a link and so at least its line; without any the count would mean nothing.
      expect(bare).toBeGreaterThan(0);
      expect(marked).toBe(bare);
    } finally {
      await browser.close();
      await news.close();
    }
  });
});
