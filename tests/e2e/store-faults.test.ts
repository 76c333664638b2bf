/** A store that somebody deleted, damaged or holds, as readers and their pages meet it. */

import { describe, expect, it } from 'vitest';
import * as WORDS from '../../assets/words/all.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { markOf } from './marks.ts';
import { useNewsroom } from './newsroom.ts';
import { deleteRaw, holdOtherVersion, letGo, putRow, readRaw } from './raw-store.ts';

/** What the popup's foot says of the store; null for nothing. */
async function noteOf(popup: Tab): Promise<string | null> {
  await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
  return popup.evaluate(() => document.querySelector('.popup-foot .note')?.textContent ?? null);
}

describe.each(BROWSER_NAMES)('a store in %s', (name) => {
  const room = useNewsroom(name);

  /** Opens a page and waits for a card in it; resolves with the tab's number. */
  async function readCard(): Promise<{ readonly tab: Tab; readonly id: number }> {
    const tab = await room.browser.open(`${room.news.origin}/article.html?${crypto.randomUUID()}`);
    const id = await room.desk.tabId(await tab.url());
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    expect(await until('the card', () => room.desk.card(id))).toContain('Rustem Umerov');
    return { tab, id };
  }

  const isReady = async () => {
    await room.desk.ask('checklist.get');
    return room.desk.ask('store.status');
  };
  const READY = { ok: true, value: { state: 'ready', fallback: false } };

  it('that its reader deletes while it is open comes back with the next card', async () => {
    await readCard();
    const whole = await readRaw(room.desk);
    await deleteRaw(room.desk);
    const { tab } = await readCard();
    expect(await isReady()).toMatchObject(READY);
    expect(await readRaw(room.desk)).toEqual(whole);
    await tab.close();
  });

  it('whose lexicon lost its tables still marks pages, and is mended', async () => {
    const { value } = (await room.desk.ask('store.status')) as { value: { info: { hash: string } } };
    const { hash } = value.info;
    await putRow(room.desk, 'lexicon', { schema: 1, hash, entities: [], provisions: [], tables: {} }, 'current');
    const { tab } = await readCard();
    await tab.close();
    const lexicon = (await room.desk.ask('lexicon.get')) as { value: { tables: object } };
    expect(Object.keys(lexicon.value.tables)).toContain('words');
    expect(await isReady()).toMatchObject(READY);
  });

  it('of a version to come is replaced', async () => {
    await holdOtherVersion(room.desk, 99, 'of-the-future');
    await letGo(room.desk);
    await expect.poll(isReady, { timeout: 10_000 }).toMatchObject(READY);
    expect(await readRaw(room.desk)).toMatchObject({ rows: { meta: 1, lexicon: 1 } });
  });

  it.each([
    ['an earlier', 1],
    ['a later', 99],
  ])(
    'that another context holds open in %s version is done without, and the popup says so in every language',
    async (_which, version) => {
      expect(await isReady()).toMatchObject(READY);
      await holdOtherVersion(room.desk, version, 'held');
      // The first to ask, so that nobody before has found the store out.
      const first = await room.desk.openPopup(0);
      expect(await noteOf(first)).toBe(WORDS.en.popup.storeFallback);
      await first.close();
      const { tab, id } = await readCard();
      for (const [language, words] of Object.entries(WORDS)) {
        await room.desk.changeStored({ language });
        const popup = await room.desk.openPopup(id);
        expect(await noteOf(popup)).toBe(words.popup.storeFallback);
        await popup.close();
      }
      await room.desk.changeStored({});
      await tab.close();

      await letGo(room.desk);
      await expect.poll(isReady, { timeout: 10_000 }).toMatchObject(READY);
      const last = await room.desk.openPopup(0);
      expect(await noteOf(last)).toBeNull();
      await last.close();
    },
  );

  it('has nothing to do with settings: damaged ones are mended and what is not understood stays', async () => {
    const values = { pausedHosts: ['paused.example', 7], theme: ['dark'], brightness: { of: 'later' } };
    await room.desk.tab.evaluate((stored) => chrome.storage.local.set({ settings: stored }), { version: 99, values });
    const { tab, id } = await readCard();
    await room.desk.askFromPage(id, 'site.pause');
    expect(await room.desk.stored()).toMatchObject({
      settings: { version: 99, values: { ...values, pausedHosts: ['127.0.0.1', 'paused.example'] } },
    });
    await room.desk.changeStored({});
    await tab.close();
  });

  it.each([['text'], [[]], [7], [{ version: 1, values: 'none' }], [{ values: { enabled: 'yes' } }]])(
    'is read with whatever lies in the place of the settings: %j',
    async (settings) => {
      await room.desk.tab.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
      const { tab } = await readCard();
      await tab.close();
      await room.desk.changeStored({});
    },
  );
});
