/** The popup, opened as a tab about an article's tab. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { markOf } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  let records: DatasetRecords;

  beforeAll(async () => {
    const file = join(extensionFolder(name), 'dataset/records.json');
    records = DatasetRecords.parse(JSON.parse(await readFile(file, 'utf8')));
  });

  const room = useNewsroom(name);

  /** Opens the popup for a page; waits until it shows the checklist and has heard from the page. */
  async function openPopup(path: string): Promise<{ article: Tab; popup: Tab }> {
    const article = await room.browser.open(room.news.origin + path);
    if (path.endsWith('/article.html')) await markOf(article, 'Steve Witkoff');
    const popup = await room.desk.openPopup(await room.desk.tabId(await article.url()));
    await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    await popup.waitFor(() => document.querySelector('[role="status"]:not(.waiting)') !== null, {
      what: 'word from the page',
    });
    return { article, popup };
  }

  it('lists every provision of the plan, whatever the page', async () => {
    const { article, popup } = await openPopup('/elsewhere.html');
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.item-title')].map((title) => title.textContent ?? ''),
    );
    expect(listed).toHaveLength(records.provisions.length);
    for (const { title } of records.provisions) expect(listed).toContain(title.en);
    expect(await popup.evaluate(() => document.querySelector('.here') === null)).toBe(true);
    await popup.close();
    await article.close();
  });

  it('tells what the page mentions, and goes there', async () => {
    const { article, popup } = await openPopup('/article.html');
    const here = await popup.waitFor(() => document.querySelector('.here')?.textContent, { what: 'what is mentioned' });
    for (const mentioned of ['Steve Witkoff', 'Rustem Umerov', 'Kirill Dmitriev']) expect(here).toContain(mentioned);

    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.here button')];
      buttons.find(({ textContent }) => textContent?.includes('Kirill Dmitriev'))?.click();
    });
    await article.bringToFront();
    const id = await room.desk.tabId(await article.url());
    await expect.poll(() => room.desk.card(id)).toContain('Kirill Dmitriev');
    await popup.close();
    await article.close();
  });

  it('is worked by the keyboard alone: search, filter, unfold, go to the mention, and the card opens there', async () => {
    const { article, popup } = await openPopup('/article.html');
    const id = await room.desk.tabId(await article.url());
    await popup.bringToFront();
    /** Presses a key until the focus is where it is wanted. */
    const go = async (key: string, selector: string) => {
      for (let presses = 0; presses < 20; presses += 1) {
        if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await popup.press(key);
      }
      throw new Error(`${key} does not lead to ${selector}`);
    };
    const waitForList = (amount: number, what: string) =>
      popup.waitFor((wanted: number) => document.querySelectorAll('[data-provision]').length === wanted, {
        argument: amount,
        what,
      });

    // What the article leaves out, from its own button.
    await go('Tab', '.left-out > .button');
    await popup.press('Enter');
    await waitForList(records.provisions.length - 1, 'what is left out');
    await popup.waitFor(() => document.activeElement?.matches('.coverage :checked'), { what: 'the focus to follow' });
    await popup.press('ArrowLeft');
    await waitForList(1, 'what is mentioned');

    // A German word on an English screen.
    await go('Shift+Tab', 'input[type="search"]');
    await popup.type('streitkrafte');
    await waitForList(1, 'what is found');
    await go('Tab', '.status-button');
    await go('ArrowRight', '.status-disputed');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.status-disputed[aria-pressed="true"]') !== null);
    await waitForList(1, 'the disputed one');
    await go('Shift+Tab', 'input[type="search"]');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.item-body') !== null, { what: 'the story' });
    expect(
      await popup.evaluate(() => document.querySelectorAll('.item-body a[href^="https:"]').length),
    ).toBeGreaterThan(3);
    await go('Tab', '.item-ways > .button');
    await popup.press('Enter');

    await article.bringToFront();
    const title = records.provisions.find((one) => one.id === 'army-size-cap')?.title.en;
    await expect.poll(() => room.desk.card(id)).toContain(title);
    await popup.close();
    await article.close();
  });

  it('finds names in any script, and what only articles in another language call it', async () => {
    const { article, popup } = await openPopup('/elsewhere.html');
    for (const [search, id] of [
      ['army', 'army-size-cap'],
      ['armee', 'army-size-cap'],
      ['NATO', 'nato-membership-renunciation'],
      ['zelenskyj', 'elections'],
      ['зеленський', 'referendum'],
      ['армія', 'army-size-cap'],
    ] as const) {
      await popup.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field === null) throw new Error('no search field');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, search);
      await popup.waitFor(
        (wanted: string) =>
          document.querySelector(`[data-provision="${wanted}"] mark, [data-provision="${wanted}"]`) !== null,
        { argument: id, what: `${id} for ${search}` },
      );
      expect(await popup.evaluate(() => document.querySelectorAll('[data-provision]').length)).toBeLessThan(15);
    }
    await popup.close();
    await article.close();
  });

  it('says why it sees nothing of a page of the browser’s own', async () => {
    const own = await room.browser.open('about:blank');
    const id = await room.desk.tab.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0);
    const popup = await room.desk.openPopup(id);
    const says = await popup.waitFor(() => document.querySelector('.headline:not(.waiting)')?.textContent, {
      what: 'word on the page',
    });
    expect(says).toContain('a page of the browser itself');
    expect(await popup.evaluate(() => document.querySelector('.popup-head > .button') === null)).toBe(true);
    await popup.close();
    await own.close();
  });

  it('is drawn at once, and nothing moves when the data come', async () => {
    const { article, popup } = await openPopup('/article.html');
    const marks = await popup.evaluate(() => {
      const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
      return { frame: at('popup:frame'), data: at('popup:data') };
    });
    expect(marks.frame).toBeLessThan(marks.data);
    // Also behind the scrollbar, whichever theme is chosen.
    for (const theme of ['light', 'dark']) {
      const [page, screen] = await popup.evaluate((chosen) => {
        const surface = document.querySelector<HTMLElement>('.surface');
        if (surface === null) throw new Error('no screen');
        surface.dataset.theme = chosen;
        const looksOf = ({ backgroundColor, colorScheme }: CSSStyleDeclaration) => [backgroundColor, colorScheme];
        return [document.documentElement, surface].map((one) => looksOf(getComputedStyle(one)));
      }, theme);
      expect(page).toEqual(screen);
      expect(page?.[1]).toBe(theme);
    }
    // Firefox does not measure shifts.
    if (name === 'chromium') {
      const shifts = await popup.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const sum = (list: PerformanceObserverEntryList) =>
              list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
            // What was buffered comes in the first call; without any shift there is none, so ask for paints as well.
            let shifted = 0;
            new PerformanceObserver((list) => {
              shifted += sum(list);
            }).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(() => setTimeout(() => resolve(shifted))).observe({
              type: 'paint',
              buffered: true,
            });
          }),
      );
      expect(shifts).toBe(0);
    }
    await popup.close();
    await article.close();
  });

  // Chromium has no way to withdraw access from a script; in Firefox it is the reader's to give and to take.
  it.skipIf(name === 'chromium')('says when the browser withdrew access, and offers to ask for it', async () => {
    const article = await room.browser.open(`${room.news.origin}/article.html`);
    const id = await room.desk.tabId(await article.url());
    const removed = await room.desk.tab.evaluate(() =>
      chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions }),
    );
    expect(removed).toBe(true);
    const popup = await room.desk.openPopup(id);
    const says = await popup.waitFor(() => document.querySelector('.headline:not(.waiting)')?.textContent, {
      what: 'word on the page',
    });
    expect(says).toContain('access to websites has been withdrawn');
    expect(await popup.evaluate(() => document.querySelector('.popup-head > .button')?.textContent)).toBe(
      'Allow access',
    );
    expect(await popup.evaluate(() => document.querySelectorAll('.item-line').length)).toBe(records.provisions.length);
    await popup.close();
    await article.close();
  });
});
