/** What goes wrong is caught, named and shown calmly, and what is kept of it says nothing of what was read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Stands in the errors that the tests make: an address and a text. */
const SECRET = 'https://secret.example/what-was-read?by=Ada';

/** A tab that is not in front has its timers slowed down. */
const SLOW = { timeout: 10_000 };

describe.each(BROWSER_NAMES)('an error in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;
  let options: Tab;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
    options = await browser.open(`${await browser.extensionOrigin()}/options.html`);
    await until('the diagnosis', diagnosis);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  afterEach(() => desk.changeStored({}));

  const diagnosis = () => options.evaluate(() => document.querySelector('.diagnosis')?.textContent ?? '');
  const keptAnywhere = () =>
    desk.tab.evaluate(async () => {
      const { storage } = chrome as unknown as { storage: Record<'session' | 'local', { get(): Promise<unknown> }> };
      return JSON.stringify([await storage.session.get(), await storage.local.get()]);
    });

  it('is not ours where a page made it', async () => {
    const article = await browser.open(`${news.origin}/article.html`);
    await markOf(article, 'Rustem Umerov');
    await article.evaluate((secret) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      addEventListener('error', () => seen.push('error'));
      addEventListener('unhandledrejection', () => seen.push('unhandledrejection'));
      setTimeout(() => {
        throw new Error(secret);
      });
      void Promise.reject(new Error(secret));
    }, SECRET);
    await article.waitFor(() => (globalThis as unknown as { seen: string[] }).seen.length === 2, {
      what: 'the page to hear its errors',
    });
    // The way of our own failures, from the same page: what came before it would be there by now.
    await desk.changeStored({ dwellMs: 'soon' });
    await until('the failure of the reader', async () => (await diagnosis()).includes('reader: '));
    expect(await diagnosis()).not.toMatch(/not caught|unheard/);
    expect(await keptAnywhere()).not.toMatch(/secret\.example|127\.0\.0\.1/);
    await article.close();
  });

  it('is listed by its name where a screen of ours did not catch it, without its text', async () => {
    await desk.tab.evaluate((secret) => {
      setTimeout(() => {
        throw new RangeError(secret);
      });
      void Promise.reject(new DOMException(secret, 'QuotaExceededError'));
    }, SECRET);
    await expect.poll(diagnosis, SLOW).toMatch(/popup: an exception was not caught \(RangeError/);
    await expect.poll(diagnosis, SLOW).toMatch(/popup: a promise failed unheard \(QuotaExceededError/);
    expect(await keptAnywhere()).not.toContain('secret');
  });

  it('of the background is listed with its place in the package', async () => {
    await desk.tab.evaluate(async () => {
      const opening = indexedDB.open('point-by-point');
      const done = (request: IDBRequest | IDBTransaction, event: string) =>
        new Promise((resolve, reject) => {
          request.addEventListener(event, resolve);
          request.addEventListener('error', reject);
        });
      await done(opening, 'success');
      const transaction = opening.result.transaction('entities', 'readwrite');
      transaction.objectStore('entities').delete('steve-witkoff');
      await done(transaction, 'complete');
      opening.result.close();
    });
    expect(await desk.ask('entity.get', { id: 'steve-witkoff' })).toMatchObject({ ok: true });
    await expect.poll(diagnosis).toMatch(/background: the store was damaged.*\(StoreDamaged, background\.js:\d+:\d+\)/);
  });

  it('goes into a diagnosis that is copied as it is seen', async () => {
    const info = JSON.parse(await readFile(join(extensionFolder(name), 'dataset/info.json'), 'utf8'));
    const { version } = JSON.parse(await readFile(join(extensionFolder(name), 'manifest.json'), 'utf8'));
    const text = await until('the store to be in order', async () => {
      const shown = await diagnosis();
      return shown.includes('in order') ? shown : null;
    });
    for (const part of [version, info.version, info.asOf, info.hash.slice(0, 12), browser.version, 'in order']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/https?:|127\.0\.0\.1/);

    await options.bringToFront();
    const { x, y } = await options.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Copy diagnosis');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await options.click(x, y);
    const said = () => options.evaluate(() => document.querySelector('[role="status"]')?.textContent);
    await expect.poll(said).toBe('Copied.');
    await options.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
      field?.select();
    });
    await options.press('Control+v');
    const pasted = () => options.evaluate(() => document.querySelector('textarea')?.value);
    await expect.poll(pasted).toBe(text);
  });
});
