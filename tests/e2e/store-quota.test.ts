/** A browser that gives the store no room. Each browser by its own means: Chromium while it runs, Firefox from the start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import * as WORDS from '../../assets/words/all.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { install, launchPlain } from './plain-browser.ts';

/** What the popup has, and what its foot says. */
const look = () => ({
  lines: document.querySelectorAll('.item-line').length,
  note: document.querySelector('.popup-foot .note')?.textContent ?? null,
});

/** Whether a database of the test's own gets no room. */
async function isRefused(): Promise<boolean> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('room');
    request.onupgradeneeded = () => request.result.createObjectStore('room');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('room', 'readwrite');
  transaction.objectStore('room').put('x'.repeat(1_000_000), 'x');
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(false);
    transaction.onabort = () => resolve(transaction.error?.name === 'QuotaExceededError');
  }).finally(() => db.close()) as Promise<boolean>;
}

describe('a store without room', () => {
  it('in Chromium is done without, is said to be, and is filled when there is room again', {
    timeout: 240_000,
  }, async () => {
    const browser: Browser = await launchPlain('chromium');
    try {
      const id = await install(browser, extensionFolder('chromium'));
      const origin = `chrome-extension://${id}`;
      const page: Page = await browser.newPage();
      await page.goto(`${origin}/popup.html?tab=0`);
      const ask = (name: string, request: object = {}) =>
        page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean; value?: object }>, {
          app: 'point-by-point',
          name,
          request,
        });
      await until('the store to be filled', async () => (await ask('store.status')).ok);
      await ask('checklist.get');
      const devtools = await page.createCDPSession();
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      // For half a minute Chromium goes by what room it found before.
      await until('Chromium to refuse room', () => page.evaluate(isRefused), 90_000);
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('point-by-point');
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      );
      await page.reload();
      await until('the checklist', async () => (await page.evaluate(look)).lines > 0);
      expect((await page.evaluate(look)).note).toBe(WORDS.en.popup.storeFallback);
      expect(await ask('entity.get', { id: 'rustem-umerov' })).toMatchObject({ ok: true });
      expect(await ask('store.status')).toMatchObject({ ok: true, value: { fallback: true } });

      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      await until('Chromium to give room', async () => !(await page.evaluate(isRefused)), 90_000);
      await page.reload();
      await until('the checklist', async () => (await page.evaluate(look)).lines > 0);
      expect((await page.evaluate(look)).note).toBeNull();
      expect(await ask('store.status')).toMatchObject({ ok: true, value: { state: 'ready', fallback: false } });
    } finally {
      await browser.close();
    }
  });

  it('in Firefox is done without, and is said to be', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-quota-'));
    // In kB, for all sites and extensions together. Firefox then stores no settings either; what they were, they are.
    await writeFile(join(profileDir, 'prefs.js'), 'user_pref("dom.quotaManager.temporaryStorage.fixedLimit", 900);\n');
    const browser = await launch('firefox', { extensionDir: extensionFolder('firefox'), profileDir });
    try {
      const desk = await Desk.open(browser);
      const popup = await desk.openPopup(0);
      await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
      expect((await popup.evaluate(look)).note).toBe(WORDS.en.popup.storeFallback);
      expect(await desk.ask('entity.get', { id: 'rustem-umerov' })).toMatchObject({ ok: true });
    } finally {
      await browser.close();
      await rm(profileDir, { recursive: true, force: true });
    }
  });
});
