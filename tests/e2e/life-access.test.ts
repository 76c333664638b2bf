/** Access to sites is withdrawn under open pages, and given again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/tools/until.ts';
import type { Desk } from './desk.ts';
import { BROWSER_NAMES, LifeBrowser, type WatchedTab } from './life-browser.ts';
import { markOf, marksOn } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

describe.each(BROWSER_NAMES)('access that is withdrawn in %s', (name) => {
  let news: NewsServer;
  let browser: LifeBrowser;
  let desk: Desk;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await LifeBrowser.start(name);
    desk = await browser.desk();
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  const withdraw = () => browser.setAccess(false);

  async function openArticle(): Promise<{ tab: WatchedTab; id: number }> {
    const tab = await browser.open(`${news.origin}/article.html`);
    const id = await desk.tabId(await tab.url());
    await markOf(tab, 'Rustem Umerov');
    return { tab, id };
  }

  it('takes marks and card along; the popup says so and offers the way; given again, open pages are marked', async () => {
    const { tab, id } = await openArticle();
    const untouched = await tab.evaluate(() => document.documentElement.children.length);
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    await until('the card', () => desk.card(id));
    await withdraw();
    await tab.bringToFront();
    await until('the marks to go', async () => (await marksOn(tab)).length === 0);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(untouched);
    // A page that is loaded meanwhile.
    const other = await browser.open(`${news.origin}/article.html?meanwhile`);

    const popup = await desk.openPopup(id);
    const offer = () => document.querySelector('.headline:not(.waiting)')?.textContent?.includes('has been withdrawn');
    await popup.waitFor(offer, { what: 'the popup to say so' });
    const button = () => document.querySelector('.popup-head > .button')?.textContent;
    expect(await popup.evaluate(button)).toBe('Allow access');
    expect(await marksOn(other)).toEqual([]);

    await browser.setAccess(true);
    for (const page of [tab, other]) {
      await page.bringToFront();
      await markOf(page, 'Rustem Umerov');
    }
    await tab.bringToFront();
    await tab.hover(1, 1);
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const again = await markOf(tab, 'Rustem Umerov');
    await tab.hover(again.x, again.y);
    expect(await until('the card', () => desk.card(id))).toContain('Rustem Umerov');
    expect(tab.errors).toEqual([]);
    expect(other.errors).toEqual([]);
  });
});
