/** A background that the browser stopped is nobody's business: the next question wakes it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf, marksOn } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Chromium stops a worker at the press of a button of its own; Firefox when it idles, here almost at once. */
const IDLE_PREFERENCE = 'user_pref("extensions.background.idle.timeout", 300);\n';

async function stopBackground(name: BrowserName, browser: RunningBrowser, desk: Desk): Promise<void> {
  if (name === 'firefox') {
    const isGone = () => {
      const views = chrome.extension?.getViews() ?? [];
      return views.length > 0 && !views.some(({ location }) => location.pathname.includes('background'));
    };
    await desk.tab.waitFor(isGone, { what: 'Firefox to end the idle background' });
    return;
  }
  const workers = await browser.open('chrome://serviceworker-internals/');
  await workers.waitFor(
    () => {
      document.querySelector<HTMLElement>('[data-command="stop"]')?.click();
      return document.body.textContent?.includes('STOPPED');
    },
    { what: 'the worker to stop' },
  );
  await workers.close();
}

describe.each(BROWSER_NAMES)('a background stopped by %s', (name) => {
  let profileDir: string;
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;

  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-profile-'));
    if (name === 'firefox') await writeFile(join(profileDir, 'prefs.js'), IDLE_PREFERENCE);
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name), profileDir });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  it('wakes for a card', async () => {
    const tab = await browser.open(`${news.origin}/article.html`);
    const id = await desk.tabId(await tab.url());
    await markOf(tab, 'Rustem Umerov');
    await stopBackground(name, browser, desk);
    await tab.bringToFront();
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    expect(await until('the card', () => desk.card(id))).toContain('Rustem Umerov');
    await tab.close();
  });

  it('wakes for a page that holds a mention', async () => {
    await stopBackground(name, browser, desk);
    const tab = await browser.open(`${news.origin}/article.html`);
    await markOf(tab, 'Rustem Umerov');
    await tab.close();
  });

  it('wakes for a frame that leaves the count', async () => {
    const tab = await browser.open(`${news.origin}/article.html`);
    const id = await desk.tabId(await tab.url());
    const { length: alone } = await until('marks', async () => {
      await markOf(tab, 'Steve Witkoff');
      return (await desk.badge(id)) !== '' && marksOn(tab);
    });
    await tab.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { width: 600, height: 400 });
      frame.srcdoc = '<p>The envoy Steve Witkoff spoke about the 28-point peace plan for Ukraine.</p>';
      document.body.append(frame);
    });
    await until('the frame to be counted', async () => Number(await desk.badge(id)) > alone);
    await stopBackground(name, browser, desk);
    await tab.bringToFront();
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the frame to leave the count', async () => (await desk.badge(id)) === String(alone));
    await tab.close();
  });

  it('is asked nothing by pages without a mention', async () => {
    await desk.listen();
    const tab = await browser.open(`${news.origin}/elsewhere.html`);
    await tab.goto(`${news.origin}/elsewhere.html?again`);
    expect(await desk.overheard()).toEqual([]);
    // The desk does hear what a page says, or the line above would mean nothing.
    await tab.goto(`${news.origin}/article.html`);
    await markOf(tab, 'Rustem Umerov');
    expect(await desk.overheard()).toEqual(expect.arrayContaining(['reader.inject', 'lexicon.get']));
    await tab.close();
  });
});
