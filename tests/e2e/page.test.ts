/** What happens on a page: marks, the card, the badge, a pause; and what must not happen. */

import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { launch, type Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { isPainted, markOf, marksOn, readToEnd } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

const outerHtml = () => document.documentElement.outerHTML;

describe.each(BROWSER_NAMES)('a page in %s', (name) => {
  const room = useNewsroom(name);

  /** Opens the article and waits for its marks. */
  async function openArticle(path = '/article.html'): Promise<Tab> {
    const tab = await room.browser.open(room.news.origin + path);
    await markOf(tab, 'Steve Witkoff');
    return tab;
  }

  async function hoverMark(tab: Tab, text: string): Promise<void> {
    const { x, y } = await markOf(tab, text);
    await tab.hover(x, y);
  }

  it('marks the names that it mentions, also one that is split over elements', async () => {
    const tab = await openArticle();
    const marked = (await marksOn(tab)).map(({ text }) => text);
    expect(marked).toEqual(expect.arrayContaining(['Steve Witkoff', 'Rustem Umerov', 'Kirill Dmitriev']));
    expect(marked.join()).not.toMatch(/weather|editor/);
    await tab.close();
  });

  it('is marked under a content security policy that allows nothing', async () => {
    const tab = await openArticle('/strict/article.html');
    expect(await isPainted(tab, 'Rustem Umerov')).toBe(true);
    await hoverMark(tab, 'Rustem Umerov');
    const id = await room.desk.tabId(await tab.url());
    expect(await until('the card', () => room.desk.card(id))).toContain('Rustem Umerov');
    await tab.close();
  });

  it('is not altered until a card opens, and is itself again when the site is paused', async () => {
    const bare = await launch(name);
    const before = await bare.open(`${room.news.origin}/article.html`);
    const untouched = await before.evaluate(outerHtml);
    await bare.close();

    const tab = await openArticle();
    expect(await tab.evaluate(outerHtml)).toBe(untouched);

    const id = await room.desk.tabId(await tab.url());
    const elements = () => document.querySelectorAll('*').length;
    const without = await tab.evaluate(elements);
    await hoverMark(tab, 'Rustem Umerov');
    await until('the card', () => room.desk.card(id));
    expect(await tab.evaluate(elements)).toBe(without + 1);

    await room.desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    await tab.waitFor(() => CSS.highlights.size === 0, { what: 'the marks to go' });
    expect(await tab.evaluate(outerHtml)).toBe(untouched);
    await until('the badge to be empty', async () => (await room.desk.badge(id)) === '');

    await room.desk.changeStored({});
    await markOf(tab, 'Steve Witkoff');
    await tab.close();
  });

  it('that was paused when it loaded is marked when the pause ends', async () => {
    await room.desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    const tab = await room.browser.open(`${room.news.origin}/article.html`);
    const other = await room.browser.open(`${room.news.origin.replace('127.0.0.1', 'localhost')}/article.html`);
    // The other host is marked by the same background: what this one was to get, it would have by then.
    await markOf(other, 'Steve Witkoff');
    expect(await marksOn(tab)).toEqual([]);
    await other.close();
    await room.desk.changeStored({});
    await tab.bringToFront();
    await markOf(tab, 'Steve Witkoff');
    await tab.close();
  });

  it('that reads from right to left has its marks, and cards that stay in view', async () => {
    const tab = await room.browser.open(`${room.news.origin}/elsewhere.html`);
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const line = document.createElement('p');
      line.textContent =
        'قال المبعوث Steve Witkoff إن خطة السلام peace plan لأوكرانيا Ukraine ما زالت قائمة بعد لقاء مع Umerov.';
      document.body.append(line);
    });
    const id = await room.desk.tabId(await tab.url());
    await markOf(tab, 'Steve Witkoff');
    expect(await isPainted(tab, 'Steve Witkoff')).toBe(true);
    await hoverMark(tab, 'Steve Witkoff');
    expect(await until('the card', () => room.desk.card(id))).toContain('Steve Witkoff');
    const isInView = () => {
      const { left, right } = document.querySelector('html > :popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return left >= 0 && right > 0 && right <= innerWidth;
    };
    await tab.waitFor(isInView, { what: 'the card to be in view' });
    await tab.close();
  });

  it('shows a card under the pointer, and Escape closes it without the page seeing the key', async () => {
    const tab = await openArticle();
    const id = await room.desk.tabId(await tab.url());
    await tab.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-key', key));
    });
    await hoverMark(tab, 'Rustem Umerov');
    expect(await until('the card', () => room.desk.card(id))).toContain('Rustem Umerov');
    await tab.press('Escape');
    await until('the card to close', async () => (await room.desk.card(id)) === null);
    expect(await tab.evaluate(() => document.documentElement.getAttribute('data-key'))).toBeNull();
    await tab.press('Escape');
    await tab.waitFor(() => document.documentElement.getAttribute('data-key') === 'Escape', {
      what: 'the page to get its own Escape again',
    });
    await tab.close();
  });

  it('has the number of its marks on the toolbar button, and a page without any has none', async () => {
    const tab = await openArticle();
    const id = await room.desk.tabId(await tab.url());
    const marks = await until('the number of marks on the button', async () => {
      const { length } = await marksOn(tab);
      return length >= 3 && (await room.desk.badge(id)) === String(length) && length;
    });
    // The browser itself takes the number away when the tab goes to another page.
    await tab.goto(`${room.news.origin}/elsewhere.html`);
    await until('the button to be empty', async () => (await room.desk.badge(id)) === '');
    expect(await marksOn(tab)).toEqual([]);
    // Firefox brings the page back as it was left, Chromium (as Playwright starts it) loads it again.
    await tab.evaluate(() => history.back());
    await until(`the number ${marks} to be back`, async () => (await room.desk.badge(id)) === String(marks));
    await tab.close();
  });

  it('that gets its text later is marked then', async () => {
    const tab = await room.browser.open(`${room.news.origin}/elsewhere.html`);
    await tab.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'The envoy Steve Witkoff spoke about the war in Ukraine and its 28-point peace plan.';
      document.body.append(line);
    });
    await markOf(tab, 'Steve Witkoff');
    await tab.close();
  });

  // The keys themselves (manifest commands) are the browser window's, where neither Playwright nor WebDriver BiDi can
  // press any. This is the message that the background sends for them.
  it('is stepped through from mention to mention', async () => {
    const tab = await openArticle();
    await readToEnd(tab);
    const id = await room.desk.tabId(await tab.url());
    const cards: string[] = [];
    for (const by of ['next', 'next', 'previous']) {
      expect(await room.desk.askReader(id, 'page.step', { by, from: 'view' })).toEqual({ ok: true, value: 'went' });
      cards.push(
        await until('another card', async () => {
          const card = await room.desk.card(id);
          return card !== cards.at(-1) && card;
        }),
      );
    }
    expect(cards[2]).toBe(cards[0]);
    await tab.close();
  });

  // Only Chromium lets a test act as if the keys had been pressed.
  if (name === 'chromium')
    it('is left alone, and marked again, at the keys for its site', async () => {
      const tab = await openArticle();
      const press = () =>
        room.browser.evaluateInBackground?.((named) => chrome.commands?.onCommand.dispatch(named), 'toggle-site');
      await tab.bringToFront();
      await press();
      await until('the marks to go', async () => (await marksOn(tab)).length === 0);
      await press();
      await markOf(tab, 'Steve Witkoff');
      await tab.close();
    });

  it('is left alone once the reader pauses its site from a card', async () => {
    const tab = await openArticle();
    const id = await room.desk.tabId(await tab.url());
    await hoverMark(tab, 'Rustem Umerov');
    await until('the card', () => room.desk.card(id));
    await room.desk.pressInCard(id, 'Pause on this site');
    await tab.waitFor(() => CSS.highlights.size === 0, { what: 'the marks to go' });
    expect(await room.desk.card(id)).toBeNull();
    expect(await room.desk.stored()).toMatchObject({ settings: { values: { pausedHosts: ['127.0.0.1'] } } });
    await room.desk.changeStored({});
    await tab.close();
  });
});
