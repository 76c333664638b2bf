/**
 * The whole job by keyboard alone, in page, popup, settings and welcome. After each key the focus is on something: on
 * the body, a reader of the keyboard would have lost their place.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../assets/words/all.ts';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { Studio } from '../../lib/tools/shots-studio.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';

const WINDOW = { width: 1280, height: 800, zoom: 1 };

/** More controls than lie between any two that the tests go to. */
const FAR = 60;

/** What has the focus. */
interface Focus {
  /** `nowhere`: the body, or nothing. */
  readonly in: 'card' | 'page' | 'nowhere';
  /** Its role as written, else its tag: "dialog", "button", "a". */
  readonly kind: string;
  /** Its label, else its text. */
  readonly name: string;
  /** Whether it is one of a list. */
  readonly inList: boolean;
  /** `aria-expanded`, `aria-pressed`, `aria-checked` or `checked`, where it has one. */
  readonly state: boolean | null;
}

/**
 * Finds the focus, into the card if it is there. Sent to a page of the extension: about a tab's page, or null for this
 * very page.
 */
async function findFocus(tabId: number | null): Promise<Focus> {
  const look = (): Focus => {
    let scope: 'card' | 'page' = 'page';
    let at: Element | null = document.activeElement;
    if (at?.matches(':popover-open')) {
      scope = 'card';
      const peekable = at as Element & { openOrClosedShadowRoot?: ShadowRoot };
      at = (peekable.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(at))?.activeElement ?? null;
    }
    const isLost = at === null || at === document.body || at === document.documentElement;
    const name = at?.ariaLabel ?? (at?.matches('input') ? '' : at?.textContent) ?? '';
    const said = at?.ariaExpanded ?? at?.ariaPressed ?? at?.ariaChecked;
    const isChecked = at instanceof HTMLInputElement && at.type === 'radio' ? at.checked : null;
    return {
      in: isLost ? 'nowhere' : scope,
      kind: at?.role ?? (at instanceof HTMLInputElement ? at.type : (at?.localName ?? '')),
      name: name.replace(/\s+/g, ' ').trim(),
      inList: at?.closest('li') != null,
      state: said == null ? isChecked : said === 'true',
    };
  };
  if (tabId === null) return look();
  const frames = await chrome.scripting.executeScript({ target: { tabId }, func: look, args: [] });
  const [frame] = frames;
  if (frame?.result === undefined) throw new Error('the page does not say where its focus is');
  return frame.result;
}

describe.each(BROWSER_NAMES)('by keyboard alone in %s', (name) => {
  let studio: Studio;
  let desk: Desk;
  let records: DatasetRecords;

  beforeAll(async () => {
    const file = join(extensionFolder(name), 'dataset/records.json');
    records = DatasetRecords.parse(JSON.parse(await readFile(file, 'utf8')));
    studio = await Studio.open(name);
    desk = await Desk.open(studio.browser);
  });

  afterEach(() => desk.changeStored({}));
  afterAll(() => studio?.close());

  /** Presses keys and looks where the focus went. */
  function hands(tab: Tab, focus: () => Promise<Focus>) {
    const press = async (key: string): Promise<Focus> => {
      await tab.press(key);
      const now = await focus();
      expect(now.in, `the focus after ${key}`).not.toBe('nowhere');
      return now;
    };
    /** Presses Tab until the focus is on what is wanted; returns all that it was on, that last. */
    const tabTo = async (what: string, isWanted: (at: Focus) => boolean): Promise<readonly Focus[]> => {
      const passed: Focus[] = [];
      while (passed.length < FAR) {
        const at = await press('Tab');
        passed.push(at);
        if (isWanted(at)) return passed;
      }
      throw new Error(`Tab does not lead to ${what}, but to: ${passed.map((at) => at.name || at.kind).join(' | ')}`);
    };
    return { press, tabTo };
  }

  it('a reader goes to a mention, through its card, to a provision, and is back where they were', async () => {
    const { tab, id } = await studio.openHost('article', WINDOW);
    await markOf(tab, 'Steve Witkoff');
    const focus = () => desk.tab.evaluate(findFocus, id);
    const { press, tabTo } = hands(tab, focus);
    const start = await press('Tab');
    expect(start).toMatchObject({ in: 'page', kind: 'a' });

    // The command's key itself is the browser window's; this is the message that the background sends for it.
    const step = async () => {
      const answer = await desk.askReader(id, 'page.step', { by: 'next', from: 'view' });
      expect(answer).toEqual({ ok: true, value: 'went' });
      await until('the focus to be in the card', async () => (await focus()).in === 'card');
      return until('the card', () => desk.card(id));
    };
    const entity = await until('a card with provisions', async () => {
      const card = await step();
      return card.includes(en.card.linkedProvisions) && card;
    });
    expect(await focus()).toMatchObject({ in: 'card', kind: 'dialog' });

    const controls = await tabTo('a provision', (at) => at.kind === 'button' && at.inList);
    expect(controls.map((at) => at.name)).toContain(en.card.close);
    expect(controls.every((at) => at.in === 'card')).toBe(true);
    const chosen = controls.at(-1)?.name ?? '';
    const title = records.provisions.map((one) => one.title.en).find((words) => chosen.includes(words)) ?? chosen;

    await press('Enter');
    await until('the provision', async () => {
      const card = await desk.card(id);
      return card !== entity && card?.includes(title);
    });
    expect(await focus()).toMatchObject({ in: 'card', kind: 'dialog' });

    const toMore = await tabTo(en.card.more, (at) => at.name === en.card.more);
    await press('Enter');
    const rest = [...toMore, ...(await tabTo(en.card.pauseHere, (at) => at.name === en.card.pauseHere))];
    expect(rest.every((at) => at.in === 'card')).toBe(true);
    for (const words of [en.card.close, en.card.previousMention, en.card.nextMention]) {
      expect(rest.map((at) => at.name)).toContain(words);
    }
    expect(rest.some((at) => at.kind === 'a')).toBe(true);

    expect(await press('Escape')).toEqual(start);
    expect(await desk.card(id)).toBeNull();
    await tab.close();
  });

  it('a reader searches, filters and unfolds the checklist, and goes to a provision on the page', async () => {
    const host = await studio.openHost('article', WINDOW);
    await until('the article to be read', () => studio.isRead(host));
    const popup = await studio.openScreen(`popup.html?tab=${host.id}`, { width: 420, height: 600, zoom: 1 });
    const lines = () => popup.evaluate(() => document.querySelectorAll('h4 [aria-expanded]').length);
    const all = await until('the checklist', lines);
    await popup.waitFor(() => document.querySelector('input[type=radio]') !== null, { what: 'word from the page' });
    const { press, tabTo } = hands(popup, () => popup.evaluate(findFocus, null));

    await tabTo('the search', (at) => at.kind === 'search');
    await popup.type('armed');
    const found = await until('fewer lines', async () => {
      const now = await lines();
      return now < all && now;
    });
    expect(found).toBeGreaterThan(0);

    await tabTo('the coverage', (at) => at.kind === 'radio');
    expect(await press('ArrowRight')).toMatchObject({ kind: 'radio', state: true });

    await tabTo('a status', (at) => at.kind === 'button' && at.state === false);
    expect(await press(' ')).toMatchObject({ state: true });
    expect(await press(' ')).toMatchObject({ state: false });

    const line = (await tabTo('a line', (at) => at.inList && at.state === false)).at(-1);
    expect(await press('Enter')).toEqual({ ...line, state: true });

    await tabTo('the way to the page', (at) => at.name === en.popup.jump);
    await press('Enter');
    await host.tab.bringToFront();
    await until('the card to have the focus', async () => {
      const at = await desk.tab.evaluate(findFocus, host.id);
      return at.in === 'card' && at.kind === 'dialog';
    });
    expect(await until('the card', () => desk.card(host.id))).toMatch(/army|armed/i);
    await popup.close();
    await host.tab.close();
  });

  it('a reader chooses how much is marked, pauses a site and resumes it, and sets everything back after a question', async () => {
    const options = await studio.openScreen('options.html', WINDOW);
    await options.waitFor(() => document.querySelector('.options input') !== null, { what: 'the settings' });
    const focus = () => options.evaluate(findFocus, null);
    const { press, tabTo } = hands(options, focus);
    const values = async () => ((await desk.stored()) as { settings?: { values?: object } }).settings?.values ?? {};

    await tabTo('the switch', (at) => at.kind === 'switch');
    await press(' ');
    await expect.poll(focus).toMatchObject({ kind: 'switch', name: en.options.enabled, state: false });
    await expect.poll(values).toEqual({ enabled: false });
    await press('Enter');
    await expect.poll(focus).toMatchObject({ kind: 'switch', state: true });
    await expect.poll(values).toEqual({});

    await tabTo('the density', (at) => at.kind === 'radio');
    expect(await press('ArrowDown')).toMatchObject({ kind: 'radio', state: true });
    await expect.poll(values).toEqual({ density: 'section' });

    const listed = () =>
      options.evaluate(() => [...document.querySelectorAll('.lines > li bdi')].map(({ textContent }) => textContent));
    await tabTo('the field for a site', (at) => at.kind === 'text');
    await options.type('https://news.example/a/page');
    expect(await press('Enter')).toMatchObject({ kind: 'text' });
    await expect.poll(listed).toEqual(['news.example']);
    // Its name begins with what it says and ends with the site.
    const resume = { kind: 'button', name: en.options.resume, inList: true };
    expect(await press('Shift+Tab')).toMatchObject(resume);
    await press('Enter');
    await expect.poll(listed).toEqual([]);
    // The line with the button is gone; its heading is where the reader was.
    await expect.poll(focus).toMatchObject({ name: en.options.sites });

    const reset = en.options.reset;
    await tabTo('the way back', (at) => at.name === reset);
    const question = await press('Enter');
    expect(question.name).toBe(en.options.resetNo);
    expect(await press('Escape')).toMatchObject({ name: reset });
    expect(await values()).toEqual({ density: 'section' });
    await press('Enter');
    await tabTo('the answer', (at) => at.name === en.options.resetYes);
    expect(await press('Enter')).toMatchObject({ name: reset });
    await expect.poll(values).toEqual({});
    await options.close();
  });

  it('a reader opens the card of a practice mention and is back on its button', async () => {
    const welcome = await studio.openScreen('welcome.html', WINDOW);
    await markOf(welcome, 'Steve Witkoff');
    const { press, tabTo } = hands(welcome, () => welcome.evaluate(findFocus, null));
    await tabTo('the practice', (at) => at.name === en.welcome.firstCard);
    await welcome.press('Enter');
    await until('the card', () => studio.cardIsFilled(welcome));
    expect(await welcome.evaluate(findFocus, null)).toMatchObject({ in: 'card', kind: 'dialog' });
    const own = await tabTo('the way to the next mention', (at) => at.name === en.card.nextMention);
    expect(own.every((at) => at.in === 'card')).toBe(true);
    expect(await press('Escape')).toMatchObject({ in: 'page', name: en.welcome.firstCard });
    expect(await studio.cardIsFilled(welcome)).toBe(false);
    await welcome.close();
  });
});
