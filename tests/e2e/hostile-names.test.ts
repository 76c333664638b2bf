/** Pages whose elements have the names of what a script asks documents and forms for. */

import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { until } from '../../lib/tools/until.ts';
import { markOf, marksOn } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

describe.each(BROWSER_NAMES)('a page that hides every property in %s', (name) => {
  const room = useNewsroom(name);

  it.each([
    ['an element', ''],
    ['a list of elements', '?twice'],
  ])('behind %s has its marks and cards, and is its own again', async (_, search) => {
    const before = room.browser.errors().length;
    const tab = await room.browser.open(`${room.news.origin}/hostile/names.html${search}`);
    const { x, y } = await markOf(tab, 'Steve Witkoff');
    await markOf(tab, 'Kirill Dmitriev');
    const id = await room.desk.tabId(await tab.url());

    await tab.hover(x, y);
    expect(await until('the card', () => room.desk.card(id))).toContain('Steve Witkoff');
    const host = () => {
      const found = Document.prototype.querySelector.call(document, 'html > :popover-open');
      const { left, top, bottom } = found?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, bottom };
    };
    // It stands at its mention: a line above or below, not in the corner.
    await until('the card to have its place', async () => {
      const { left, top } = await tab.evaluate(host);
      return left > 0 && top > y && top < y + 60;
    });
    await tab.press('Escape');
    await until('the card to close', async () => (await room.desk.card(id)) === null);

    // A card that was sent away does not come back before the pointer has left its mention.
    await tab.hover(900, 700);
    await tab.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    );
    await tab.press('Tab');
    await until('the card of what has the focus', () => room.desk.card(id));
    expect(await room.desk.askReader(id, 'page.step', { by: 'next', from: 'view' })).toEqual({
      ok: true,
      value: 'went',
    });
    await tab.press('Escape');
    await until('the card to close', async () => (await room.desk.card(id)) === null);

    await room.desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    await until('the marks to go', async () => (await marksOn(tab)).length === 0);
    expect(await tab.evaluate(() => Document.prototype.querySelector.call(document, 'html > :not(head, body)'))).toBe(
      null,
    );
    await room.desk.changeStored({});
    await markOf(tab, 'Steve Witkoff');
    expect(room.browser.errors().slice(before)).toEqual([]);
    await tab.close();
  });
});
