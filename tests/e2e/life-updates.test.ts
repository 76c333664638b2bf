/** The extension is switched off, on and replaced under open pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/tools/until.ts';
import { BROWSER_NAMES, LifeBrowser, type WatchedTab } from './life-browser.ts';
import { isPainted, markOf, marksOn, readToEnd } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Updates in a row. */
const TRIALS = Number(process.env.POINT_LIFE_TRIALS ?? 3);

const outerHtml = () => document.documentElement.outerHTML;

describe.each(BROWSER_NAMES)('an extension under open pages of %s', (name) => {
  let news: NewsServer;
  let browser: LifeBrowser;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await LifeBrowser.start(name);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  /** Opens the article with a card. */
  async function openCard(): Promise<{ tab: WatchedTab; untouched: string }> {
    const desk = await browser.desk();
    const tab = await browser.open(`${news.origin}/article.html`);
    const untouched = await tab.evaluate(outerHtml);
    const id = await desk.tabId(await tab.url());
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    await until('the card', () => desk.card(id));
    await desk.tab.close();
    await tab.bringToFront();
    return { tab, untouched };
  }

  it('that is switched off leaves nothing in them, and marks them again when it is switched on', async () => {
    const { tab, untouched } = await openCard();
    // Off the card, as on the way to where extensions are switched off. (Firefox ends scripts without a word to them.)
    await tab.hover(1, 1);
    await tab.waitFor(() => document.querySelector('html > :popover-open') === null, { what: 'the card to close' });
    await browser.disable();
    await tab.bringToFront();
    if (name === 'chromium') {
      await until('the marks to go', async () => (await marksOn(tab)).length === 0);
      expect(await tab.evaluate(outerHtml)).toBe(untouched);
    }
    await until('nothing to be seen of marks', async () => !(await isPainted(tab, 'Rustem Umerov')));
    await browser.enable();
    await tab.bringToFront();
    await markOf(tab, 'Rustem Umerov');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it(`that is replaced ${TRIALS} times has one set of marks and one card, and says nothing in the console`, async () => {
    const { tab } = await openCard();
    await readToEnd(tab);
    const before = (await marksOn(tab)).map(({ text }) => text).sort();
    for (let trial = 0; trial < TRIALS; trial += 1) {
      await browser.update();
      const desk = await browser.desk();
      const id = await desk.tabId(await tab.url());
      await tab.bringToFront();
      await tab.hover(1, 1);
      await until('a reader of the new version', async () => (await desk.frames(id))[0]?.isRead);
      const { x, y } = await until('the marks', () => markOf(tab, 'Rustem Umerov'));
      await tab.hover(x, y);
      await until('the card', () => desk.card(id));
      expect((await marksOn(tab)).map(({ text }) => text).sort()).toEqual(expect.arrayContaining(before));
      const hosts = () => document.documentElement.children.length - 2;
      expect(await tab.evaluate(hosts)).toBe(1);
      await desk.tab.close();
    }
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
