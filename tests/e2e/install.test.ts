/** Installing while pages are open. Without the launcher of the other tests: there the extension comes first. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { isPainted, markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { install, launchPlain } from './plain-browser.ts';

/** As much of a tab as the tests of marks need: what is asked of `frame`, seen in its page. */
function asTab(page: Page, frame: Page | Frame): Pick<Tab, 'evaluate' | 'waitFor' | 'screenshot'> {
  return {
    evaluate: (async (run: (argument: unknown) => unknown, argument?: unknown) =>
      frame.evaluate(run, argument)) as Tab['evaluate'],
    waitFor: ((run: (argument: unknown) => unknown, options: { argument: unknown; what: string }) =>
      until(options.what, () => frame.evaluate(run, options.argument))) as Tab['waitFor'],
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
  };
}

describe.each(BROWSER_NAMES)('a page that was open before the install in %s', (name) => {
  let news: NewsServer;
  let browser: Browser;

  beforeAll(async () => {
    news = await startNewsServer();
  });

  afterAll(async () => {
    await news?.close();
  });

  beforeEach(async () => {
    browser = await launchPlain(name);
  });

  afterEach(async () => {
    await browser?.close();
  });

  it('is marked, and the marks are to be seen', async () => {
    const page = await browser.newPage();
    await page.goto(`${news.origin}/article.html`);
    await install(browser, extensionFolder(name));
    const tab = asTab(page, page);
    await markOf(tab, 'Steve Witkoff');
    await until('the marks to be painted', () => isPainted(tab, 'Rustem Umerov'));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  /** Puts a frame into the corner of a page and returns it as a tab, whose corner is the same. */
  async function addFrame(page: Page): Promise<Pick<Tab, 'evaluate' | 'waitFor' | 'screenshot'>> {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; width: 600px; height: 400px; border: 0; background: white';
      frame.srcdoc = '<p>The envoy Rustem Umerov spoke about the 28-point peace plan for Ukraine.</p>';
      document.body.append(frame);
    });
    const frame = await until('the frame', () => page.frames().find((one) => one.url() === 'about:srcdoc'));
    return asTab(page, frame);
  }

  it('is marked in its frames too, and the marks are to be seen, as after a reload', async () => {
    const page = await browser.newPage();
    await page.goto(`${news.origin}/elsewhere.html`);
    const before = await addFrame(page);
    await install(browser, extensionFolder(name));
    await markOf(before, 'Rustem Umerov');
    await until('the marks to be painted', () => isPainted(before, 'Rustem Umerov'));
    await page.reload();
    const after = await addFrame(page);
    await markOf(after, 'Rustem Umerov');
    await until('the marks to be painted', () => isPainted(after, 'Rustem Umerov'));
    await page.close();
  });
});
