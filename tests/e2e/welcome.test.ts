/** The page after installation, and the practice on it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { markOf, marksOn } from './marks.ts';

describe.each(BROWSER_NAMES)('the welcome in %s', (name) => {
  let browser: RunningBrowser;
  let desk: Desk;

  beforeAll(async () => {
    browser = await launch(name, { extensionDir: extensionFolder(name), keepWelcome: true });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** How many tabs show it. */
  const welcomes = () =>
    desk.tab.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
    });
  const openWelcome = async () => browser.open(`${await browser.extensionOrigin()}/welcome.html`);

  it('opens once, after the installation', async () => {
    await expect.poll(welcomes).toBe(1);
  });

  it('has a text on which the marks are those of any page, and a card by keyboard', async () => {
    const page = await openWelcome();
    for (const words of ['Kirill Dmitriev', 'Steve Witkoff', '600,000 personnel']) await markOf(page, words);
    // The words around it speak of the plan too, and would be the button's first card.
    const isPractice = () =>
      [...CSS.highlights].every(([name, highlight]) => {
        const ranges = name.startsWith('point-by-point') ? [...(highlight as Iterable<AbstractRange>)] : [];
        return ranges.every(({ startContainer }) => startContainer.parentElement?.closest('article') != null);
      });
    expect(await page.evaluate(isPractice)).toBe(true);
    const focusOn = (words: string) => page.evaluate((wanted) => document.activeElement?.textContent === wanted, words);
    for (let presses = 0; presses < 5 && !(await focusOn('Open the next card')); presses += 1) await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.matches('html > :popover-open'), {
      what: 'a card with the focus',
    });
    const isLaidOut = () => document.activeElement?.getBoundingClientRect().width;
    // As wide as its rules make it: the content security policy of our pages lets no style element in.
    expect(Math.round((await page.evaluate(isLaidOut)) ?? 0)).toBeLessThan(380);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector(':popover-open') === null, { what: 'the card to close' });
    expect(await focusOn('Open the next card')).toBe(true);
    await page.close();
  });

  it('follows the settings', async () => {
    const page: Tab = await openWelcome();
    await markOf(page, 'Steve Witkoff');
    await desk.changeStored({ density: 'off' });
    await expect.poll(() => marksOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[role="status"]')?.textContent)).not.toBe('');
    await desk.changeStored({ language: 'uk' });
    await markOf(page, 'Стів Віткофф');
    await desk.changeStored({});
    await markOf(page, 'Steve Witkoff');
    await page.close();
  });

  it('does not open after an update', async () => {
    // A window whose tabs are all ours would go with them.
    await browser.open('about:blank');
    desk = await desk.reloadExtension();
    await desk.ask('store.status');
    expect(await welcomes()).toBe(0);
  });
});
