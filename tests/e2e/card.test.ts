/** What a reader does with a card on a page: keep it, move it, turn it, have a name marked no more and again. */

import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { markOf, marksOn } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

describe.each(BROWSER_NAMES)('a card in %s', (name) => {
  const room = useNewsroom(name);

  /** Opens the page on which a name stands within a provision's words, and the card of `text`. */
  async function openCard(text: string): Promise<{ tab: Tab; id: number; card: string }> {
    const tab = await room.browser.open(`${room.news.origin}/overlap.html`);
    const { x, y } = await markOf(tab, text);
    const id = await room.desk.tabId(await tab.url());
    await tab.hover(x, y);
    return { tab, id, card: await until('the card', () => room.desk.card(id)) };
  }

  const place = (tab: Tab) =>
    tab.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.matches(':popover-open'));
      const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });

  it('stays when it is pinned, while the pointer leaves, and goes with Escape', async () => {
    const { tab, id } = await openCard('Steve Witkoff');
    await room.desk.pressInCard(id, 'Keep the card open');
    const before = await place(tab);
    const other = await markOf(tab, 'Kirill Dmitriev');
    await tab.hover(other.x, other.y);
    await tab.click(5, 500);
    expect(await room.desk.card(id)).toContain('Steve Witkoff');
    expect(await place(tab)).toEqual(before);
    await tab.press('Escape');
    await until('the card to close', async () => (await room.desk.card(id)) === null);
    await tab.close();
  });

  it('is moved with the arrow keys alone, within the window', async () => {
    const { tab, id } = await openCard('Steve Witkoff');
    await room.desk.askReader(id, 'page.step', { by: 'next', from: 'view' });
    await until('the next card', async () => (await room.desk.card(id))?.includes('28-point'));
    const before = await until('the card to have its place', async () => {
      const { left, top, ...more } = await place(tab);
      return left > 0 && top > 0 && { left, top, ...more };
    });
    // The focus is in the card; its first button is the handle.
    await tab.press('Tab');
    await tab.press('ArrowRight');
    await tab.press('ArrowDown');
    expect(await place(tab)).toMatchObject({ left: before.left + 16, top: before.top + 16 });
    for (let presses = 0; presses < 20; presses += 1) await tab.press('Shift+ArrowRight');
    const { right } = await place(tab);
    expect(right).toBeLessThanOrEqual(await tab.evaluate(() => document.documentElement.clientWidth));
    expect(right).toBeGreaterThan(before.right + 16);
    await tab.close();
  });

  it('is dragged by its head, and then stays', async () => {
    const { tab, id } = await openCard('Steve Witkoff');
    const before = await until('the card to have its place', async () => {
      const { left, top, ...more } = await place(tab);
      return left > 0 && top > 0 && { left, top, ...more };
    });
    const from = [before.left + 60, before.top + 40] as const;
    await tab.drag(from, [from[0] + 90, from[1] + 30]);
    expect(await place(tab)).toMatchObject({ left: before.left + 90, top: before.top + 30 });
    await tab.hover(5, 500);
    await tab.click(5, 500);
    expect(await room.desk.card(id)).toContain('Steve Witkoff');
    await tab.close();
  });

  it('is one for a name and the provision around it, and turns from one to the other', async () => {
    const { tab, id, card } = await openCard('Donetsk');
    expect(card).toContain('Donetsk (region)');
    await room.desk.pressInCard(id, 'cede Donetsk');
    const turned = await until('the provision', async () => {
      const now = await room.desk.card(id);
      return now?.includes('Point 21d') && now;
    });
    // The page is of 20 November 2025, and the card says what that meant.
    expect(turned).toContain('On 20 November 2025');
    await tab.close();
  });

  it('has a name marked no more on any page, and offers it back', async () => {
    const { tab, id } = await openCard('Kirill Dmitriev');
    await room.desk.pressInCard(id, 'Don’t mark this again');
    // The tint stays, as the card does.
    const marked = async () => (await marksOn(tab)).filter(({ text }) => text === 'Kirill Dmitriev');
    await until('all but the tint to go', async () => (await marked()).length === 1);
    expect(await room.desk.stored()).toMatchObject({
      settings: { values: { hiddenSubjects: ['entity:kirill-dmitriev'] } },
    });
    const other = await room.browser.open(`${room.news.origin}/overlap.html`);
    await markOf(other, 'Steve Witkoff');
    expect((await marksOn(other)).map(({ text }) => text)).not.toContain('Kirill Dmitriev');
    await other.close();
    await tab.bringToFront();
    await room.desk.pressInCard(id, 'Undo');
    await until('the mark', async () => (await marked()).length === 2);
    expect(await room.desk.card(id)).toContain('Part in the plan');
    await tab.close();
  });

  it('of the plan says where it stands', async () => {
    const { tab, card } = await openCard('28-point peace plan');
    expect(card).toMatch(/50 provisions, as of .*Latest texts.*20-point framework/);
    await tab.close();
  });
});
