/** Nothing leaves the browser: by what is built in, by what the browser is told to allow, by what was seen. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de, en } from '../../assets/words/all.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

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

/** What is pressed in a page of ours: the last button or link to be seen with these words. */
async function press(tab: Tab, words: string): Promise<void> {
  const click = (wanted: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary, a')];
    const found = all.findLast((one) => one.textContent?.includes(wanted) || one.ariaLabel?.includes(wanted));
    found?.click();
    return found !== undefined;
  };
  await tab.waitFor(click, { argument: words, what: `something to press that says “${words}”` });
}

/** Types into the first field that fits. */
function fill(tab: Tab, field: string, text: string): Promise<void> {
  return tab.evaluate(
    ([selector, typed]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input === null) throw new Error(`there is no field ${selector}`);
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [field, text] as const,
  );
}

/**
 * What the browsers ask for themselves, with an extension or without: updates of Chromium's and Firefox's own parts, and
 * whether somebody is signed in to Chromium. Switches turn most of it off, but not these.
 */
const ERRANDS: Readonly<Record<BrowserName, readonly RegExp[]>> = {
  chromium: [/^CONNECT (?:update\.googleapis|accounts\.google)\.com:443$/, /^POST http:\/\/update\.googleapis\.com\//],
  firefox: [/^CONNECT firefox\.settings\.services\.mozilla\.com:443$/],
};

describe.each(BROWSER_NAMES)('a full use in %s', (name) => {
  let news: NewsServer;
  let proxy: RecordingProxy;
  let browser: RunningBrowser;
  let desk: Desk;
  /** The pages that were opened, as the proxy sees them asked for. */
  const opened: string[] = [];

  beforeAll(async () => {
    news = await startNewsServer();
    proxy = await startRecordingProxy();
    browser = await launch(name, { extensionDir: extensionFolder(name), proxy: proxy.address, keepWelcome: true });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await news?.close();
  });

  const openPage = (path: string) => {
    opened.push(`GET ${news.origin}${path}`);
    return browser.open(`${news.origin}${path}`);
  };
  const openOwn = async (path: string) => browser.open(`${await browser.extensionOrigin()}${path}`);
  /** Everything that was asked for and is no page that was opened, nor what such a page itself loads. */
  const beyond = () =>
    proxy.asked.filter(
      (line) =>
        !opened.includes(line) &&
        !line.startsWith(`GET ${news.origin}/moving/`) &&
        !ERRANDS[name].some((errand) => errand.test(line)),
    );

  it('in pages and cards asks for the pages and nothing else', async () => {
    const tab = await openPage('/article.html');
    const id = await desk.tabId(await tab.url());
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    await until('the card', () => desk.card(id));
    await desk.pressInCard(id, en.card.nextMention);
    await until('the next card', () => desk.card(id));
    for (const words of [en.card.pin, en.card.copy]) await desk.pressInCard(id, words);
    await desk.askReader(id, 'page.step', { by: 'next', from: 'view' });
    await until('the card of a step', () => desk.card(id));
    await desk.pressInCard(id, en.card.hide);
    await until('the way back', () => desk.pressInCard(id, en.card.undo).then(() => true));
    await desk.pressInCard(id, en.card.pauseHere);
    await until('no card', async () => (await desk.card(id)) === null);
    await desk.changeStored({});
    await markOf(tab, 'Rustem Umerov');
    await openPage('/framed.html');
    await openPage('/moving/feed.html');
    await openPage('/elsewhere.html');
    expect(beyond()).toEqual([]);
    expect(proxy.asked).toEqual(expect.arrayContaining(opened));
  });

  it('in the popup asks for nothing', async () => {
    const popup = await desk.openPopup(await desk.tabId(`${news.origin}/article.html`));
    await popup.waitFor(() => document.querySelector('.here') !== null, { what: 'the popup' });
    await fill(popup, 'input[type="search"]', 'army');
    for (const words of [en.popup.coverageHere, en.popup.coverageAbsent, en.popup.coverageAll]) {
      await popup.evaluate((wanted) => {
        const labels = [...document.querySelectorAll<HTMLElement>('label')];
        labels.find(({ textContent }) => textContent === wanted)?.click();
      }, words);
    }
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('summary, [aria-expanded="false"]')) (fold as HTMLElement).click();
    });
    await press(popup, en.popup.turnOffEverywhere);
    await press(popup, en.popup.turnOn);
    expect(beyond()).toEqual([]);
  });

  it('in the page of the whole plan asks for nothing, also where it hands out files', async () => {
    const dossier = await openOwn('/dossier.html');
    await dossier.waitFor(() => document.querySelector('.comparison') !== null, { what: 'the comparison' });
    await fill(dossier, 'input[type="search"]', 'army');
    await dossier.evaluate(() => {
      for (const fold of document.querySelectorAll('summary, [aria-expanded="false"]')) (fold as HTMLElement).click();
    });
    for (const format of ['CSV', 'Markdown']) await press(dossier, format);
    expect(beyond()).toEqual([]);
  });

  it('in settings and welcome asks for nothing', async () => {
    const options = await openOwn('/options.html');
    await options.waitFor(() => document.querySelector('.diagnosis')?.textContent !== '', {
      what: 'the diagnosis',
    });
    await fill(options, 'select', 'de');
    await options.waitFor(() => document.querySelector('h1')?.textContent === 'Einstellungen', { what: 'German' });
    await fill(options, '.typed .text-field', 'news.example');
    await press(options, de.options.add);
    await options.waitFor(() => document.body.textContent?.includes('news.example'), { what: 'the site' });
    for (const words of [de.options.carry, de.options.importRules, de.options.saveFile, de.options.copyDiagnosis]) {
      await press(options, words);
    }
    await press(options, de.options.resetYes);
    await options.waitFor(() => document.querySelector('h1')?.textContent === 'Settings', { what: 'English again' });
    const welcome = await openOwn('/welcome.html');
    await markOf(welcome, 'Steve Witkoff');
    await press(welcome, en.welcome.firstCard);
    await welcome.waitFor(() => document.querySelector('html > :popover-open') !== null, {
      what: 'a card',
    });
    expect(beyond()).toEqual([]);
  });

  it('over an update asks for nothing', async () => {
    // A window whose tabs are all ours would go with them.
    const tab = await openPage('/article.html');
    desk = await desk.reloadExtension();
    await desk.ask('checklist.get');
    await tab.waitFor(() => [...CSS.highlights.keys()].some((key) => key.startsWith('point-by-point')), {
      what: 'marks of the new version',
    });
    expect(beyond()).toEqual([]);
  });

  it('reaches a source only where the reader follows its link, and tells it nothing of the page', async () => {
    const dossier = await openOwn('/dossier.html');
    await dossier.waitFor(() => document.querySelector('.comparison') !== null, { what: 'the comparison' });
    const host = await dossier.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[href^="https:"]');
      link?.click();
      return { host: link?.host ?? '', relations: link?.rel ?? '', target: link?.target ?? '' };
    });
    expect(host).toMatchObject({ relations: expect.stringContaining('noreferrer'), target: '_blank' });
    await until('the link to be followed', () => beyond().length > 0);
    expect(new Set(beyond())).toEqual(new Set([`CONNECT ${host.host}:443`]));
  });

  it('could not reach a server from our own pages even if it tried', async () => {
    const ways = await desk.tab.evaluate(async (url) => {
      const picture = new Image();
      const loaded = new Promise((resolve) => {
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('refused');
      });
      picture.src = `${url}?picture`;
      const form = document.createElement('form');
      form.action = `${url}?form`;
      document.body.append(form);
      // Firefox throws where Chromium only refuses.
      const attempt = (run: () => unknown) => {
        try {
          run();
        } catch {}
      };
      attempt(() => form.submit());
      const frame = document.createElement('iframe');
      frame.src = `${url}?frame`;
      document.body.append(frame);
      attempt(() => navigator.sendBeacon(`${url}?beacon`));
      const fetched = await fetch(`${url}?fetch`).then(
        () => 'reached',
        () => 'refused',
      );
      return [fetched, await loaded];
    }, `${news.origin}/refused.html`);
    expect(ways).toEqual(['refused', 'refused']);
    expect(news.asked).not.toContain('/refused.html');
    expect(proxy.asked.join()).not.toContain('/refused.html');
  });
});
