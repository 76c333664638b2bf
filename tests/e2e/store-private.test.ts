/** Private windows, and a Firefox that never remembers history: what works there, and what stays behind. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as WORDS from '../../assets/words/all.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { readRaw } from './raw-store.ts';

/** What Firefox keeps of a reader's “Run in Private Windows: Allow”. */
const ALLOWED = { 'point-by-point@extension': { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };

/** As much of the extension API as only these tests ask for. */
interface PrivateApi {
  readonly windows: { create(what: { incognito: boolean; url: string }): Promise<unknown> };
  readonly developerPrivate?: {
    getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
    updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(what: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
}

let profileDir: string;
let news: NewsServer;
let browser: RunningBrowser | null;

beforeEach(async () => {
  profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-private-'));
  news = await startNewsServer();
});

afterEach(async () => {
  await browser?.close();
  browser = null;
  await news.close();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts a browser in which the reader lets the extension into private windows. */
async function startAllowed(name: BrowserName, preferences = ''): Promise<{ browser: RunningBrowser; desk: Desk }> {
  if (name === 'firefox') {
    await writeFile(join(profileDir, 'extension-preferences.json'), JSON.stringify(ALLOWED));
    await writeFile(join(profileDir, 'prefs.js'), preferences);
  }
  const running = await launch(name, { extensionDir: extensionFolder(name), profileDir });
  browser = running;
  if (name === 'chromium') {
    const extensions = await running.open('chrome://extensions/');
    const extensionId = new URL(await running.extensionOrigin()).host;
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as PrivateApi;
      // Out of developer mode, Chromium switches an unpacked extension off instead of starting it anew.
      await developerPrivate?.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate?.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
    // Chromium starts the extension anew for it.
    const isOn = (id: string) =>
      (chrome as unknown as PrivateApi).developerPrivate
        ?.getExtensionInfo(id)
        .then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive);
    await extensions.waitFor(isOn, { argument: extensionId, what: 'the extension in private windows' });
  }
  return { browser: running, desk: await Desk.open(running) };
}

describe.each(BROWSER_NAMES)('a private window in %s', (name) => {
  it('has marks and the checklist, and leaves nothing behind but what its reader sets', async () => {
    const { desk } = await startAllowed(name);
    // The desk itself is a popup of an ordinary window, and remembers what it showed.
    await until('what was shown to be remembered', async () => 'seen' in ((await desk.stored()) as object));
    await desk.tab.evaluate(() => chrome.storage.local.clear());
    const before = await readRaw(desk);

    const url = `${news.origin}/article.html`;
    await desk.tab.evaluate(async (address) => {
      await (chrome as unknown as PrivateApi).windows.create({ incognito: true, url: address });
    }, url);
    const id = await desk.tabId(url);
    await until('marks in the private window', async () =>
      (await desk.frames(id))[0]?.marked.includes('Rustem Umerov'),
    );
    const popup = await desk.openPopup(id);
    await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    await popup.waitFor(() => document.querySelector('.here') !== null, { what: 'the page in the popup' });
    // What it writes, it writes by then: the popup of an ordinary window after it is the last in line.
    expect(await desk.stored()).toEqual({});
    expect(await readRaw(desk)).toEqual(before);

    await desk.askFromPage(id, 'site.pause');
    expect(await desk.stored()).toEqual({ settings: { version: 1, values: { pausedHosts: ['127.0.0.1'] } } });
  });
});

describe('a Firefox that never remembers history', () => {
  it('has cards and the checklist from the package, says so, and keeps the settings', async () => {
    const { desk } = await startAllowed('firefox', 'user_pref("browser.privatebrowsing.autostart", true);\n');
    await desk.changeStored({ pausedHosts: ['paused.example'] });
    expect(await desk.ask('entity.get', { id: 'rustem-umerov' })).toMatchObject({ ok: true });
    expect(await desk.ask('lexicon.get')).toMatchObject({ ok: true });
    expect(await desk.ask('store.status')).toMatchObject({ ok: true, value: { state: 'failed', fallback: true } });
    const popup = await desk.openPopup(0);
    await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    const note = () => document.querySelector('.popup-foot .note')?.textContent;
    expect(await popup.evaluate(note)).toBe(WORDS.en.popup.storeFallback);
    expect(await desk.stored()).toMatchObject({ settings: { values: { pausedHosts: ['paused.example'] } } });
  });
});
