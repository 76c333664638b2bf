/** Nothing leaves the browser: by what is built in, by what the browser is told to allow, by what was seen. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Every way in which a script can speak to a server, but for `fetch`. */
const WAYS_OUT =
  /XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\b/;

describe.each(BROWSER_NAMES)('the package for %s', (name) => {
  const folder = extensionFolder(name);

  it('has no way to a server, but the background’s one way to packaged files', async () => {
    const scripts = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(
      expect.arrayContaining(['background.js', 'reader.js', 'card.js', join('content-scripts', 'gate.js')]),
    );
    for (const script of scripts) {
      const code = await readFile(join(folder, script), 'utf8');
      expect(code.match(WAYS_OUT)?.[0], script).toBeUndefined();
      expect(code.match(/\bfetch\(/g)?.length ?? 0, script).toBe(script === 'background.js' ? 1 : 0);
    }
  });

  it('asks for the permissions that are explained, and opens nothing to pages or other extensions', async () => {
    const manifest: Record<string, unknown> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
    for (const key of ['optional_permissions', 'web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('puts no library into pages with marks before a card is wanted', async () => {
    const reader = await readFile(join(folder, 'reader.js'), 'utf8');
    expect(reader).not.toMatch(/_zod|__k|availableHeight/);
    // Each of them is recognised where it does belong.
    expect(await readFile(join(folder, 'background.js'), 'utf8')).toMatch(/_zod/);
    const card = await readFile(join(folder, 'card.js'), 'utf8');
    expect(card).toMatch(/__k/);
    expect(card).toMatch(/availableHeight/);
  });

  it('puts a small script and no framework’s event into every page', async () => {
    const gate = await readFile(join(folder, 'content-scripts/gate.js'), 'utf8');
    expect(Buffer.byteLength(gate)).toBeLessThanOrEqual(5_000);
    expect(gate).not.toContain('wxt');
    expect(gate).not.toMatch(/dispatchEvent|postMessage/);
  });
});

describe.each(BROWSER_NAMES)('a use in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  it('asks for the page itself and for nothing else', async () => {
    const tab = await browser.open(`${news.origin}/article.html`);
    const id = await desk.tabId(await tab.url());
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    await until('the card', () => desk.card(id));
    const popup = await desk.openPopup(id);
    await popup.waitFor(() => document.querySelector('.here') !== null, { what: 'the popup' });

    const own = await browser.extensionOrigin();
    const elsewhere = browser
      .requests()
      .filter((url) => !url.startsWith(`${own}/`) && !url.startsWith(`${news.origin}/`) && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    expect(browser.requests()).toContain(`${news.origin}/article.html`);
    expect(news.asked).toEqual(['/article.html']);
  });

  it('could not reach a server from our own pages even if it tried', async () => {
    const attempt = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      );
    expect(await desk.tab.evaluate(attempt, `${news.origin}/elsewhere.html?from-popup`)).toBe('refused');
    expect(news.asked).not.toContain('/elsewhere.html');
  });
});
