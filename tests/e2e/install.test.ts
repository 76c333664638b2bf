/** Installing while pages are open. Without the launcher of the other tests: there the extension comes first. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { isPainted, markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { install, launchPlain } from './plain-browser.ts';

describe.each(BROWSER_NAMES)('a page that was open before the install in %s', (name) => {
  let news: NewsServer;
  let browser: Browser;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launchPlain(name);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  it('is marked, and the marks are to be seen', async () => {
    const page = await browser.newPage();
    await page.goto(`${news.origin}/article.html`);
    await install(browser, extensionFolder(name));
    const tab: Pick<Tab, 'evaluate' | 'waitFor' | 'screenshot'> = {
      evaluate: (async (run: (argument: unknown) => unknown, argument?: unknown) =>
        page.evaluate(run, argument)) as Tab['evaluate'],
      waitFor: ((run: (argument: unknown) => unknown, options: { argument: unknown; what: string }) =>
        until(options.what, () => page.evaluate(run, options.argument))) as Tab['waitFor'],
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    };
    await markOf(tab, 'Steve Witkoff');
    await until('the marks to be painted', () => isPainted(tab, 'Rustem Umerov'));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
