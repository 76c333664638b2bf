/** Paper shows the page alone. WebDriver BiDi has Firefox print, but not show what it would print. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { isPainted } from './marks.ts';
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
