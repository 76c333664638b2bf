/** Pages that Chromium loads ahead of a click. Firefox loads none; Playwright keeps Chromium from it, puppeteer does not. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { until } from '../../lib/tools/until.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { install, launchPlain } from './plain-browser.ts';

describe('a page that chromium loads ahead', () => {
  let news: NewsServer;
  let browser: Browser;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launchPlain('chromium');
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  it('is left alone until it is looked at', async () => {
    const id = await install(browser, extensionFolder('chromium'));
    const front = await browser.newPage();
    await front.goto(`${news.origin}/front-page.html`);
    await until('the article to be asked for', () => news.asked.includes('/article.html'));
    // The same page in a tab of its own: when it is marked, the other had its chance too.
    const other = await browser.newPage();
    await other.goto(`${news.origin}/article.html`);
    await until('marks', () => other.evaluate(() => CSS.highlights.size > 0));
    await other.close();

    const own = await browser.newPage();
    await own.goto(`chrome-extension://${id}/popup.html?tab=0`);
    await own.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push((message as { name: string }).name));
    });
    const injected = () =>
      own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.includes('reader.inject'));
    await front.bringToFront();
    expect(await injected()).toBe(false);

    await front.click('a');
    const shown = () =>
      front.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
          activationStart?: number;
        })[];
        return CSS.highlights.size > 0 && { loadedAhead: (load?.activationStart ?? 0) > 0 };
      });
    // Without this the page was loaded in the ordinary way, and nothing above means anything.
    expect(await until('the article to be marked', shown)).toEqual({ loadedAhead: true });
    expect(await injected()).toBe(true);
  });
});
