/** What a page that means harm can and cannot reach of the built extension. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScreenToBackground } from '../../lib/messages/protocol.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { hostileMessage } from '../fixtures/hostile-messages.ts';
import { markOf, marksOn, readToEnd } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

/** Messages that a script in a page sends, see there. */
const MESSAGES = Number(process.env.POINT_FUZZ_E2E ?? 2_000);

describe.each(BROWSER_NAMES)('a hostile page in %s', (name) => {
  const room = useNewsroom(name);

  async function open(path: string): Promise<{ tab: Tab; id: number }> {
    const tab = await room.browser.open(room.news.origin + path);
    return { tab, id: await room.desk.tabId(await tab.url()) };
  }
  async function openCard(tab: Tab, id: number): Promise<string> {
    const { x, y } = await markOf(tab, 'Steve Witkoff');
    await tab.hover(x, y);
    return until('the card', () => room.desk.card(id));
  }

  it('that patches everything in its own world has its marks and cards, and notices nothing', async () => {
    const before = room.browser.errors().length;
    const { tab, id } = await open('/hostile/prototypes.html');
    expect(await openCard(tab, id)).toContain('Steve Witkoff');
    await tab.press('Escape');
    await until('the card to close', async () => (await room.desk.card(id)) === null);
    expect(await tab.evaluate(() => (globalThis as unknown as { reached: string[] }).reached.join())).toBe('');
    expect(room.browser.errors().slice(before)).toEqual([]);
    await tab.close();
  });

  it('gets nothing of ours by our address, our store or our API', async () => {
    const { tab } = await open('/article.html');
    await markOf(tab, 'Steve Witkoff');
    const own = await room.browser.extensionOrigin();
    const got = await tab.evaluate(async (origin) => {
      const gotten: string[] = [];
      const note = (what: string) => () => void gotten.push(what);
      const files = [
        'manifest.json',
        'dataset/records.json',
        'dossier.html',
        'popup.html',
        'reader.js',
        'card.js',
        'icon/16.png',
      ];
      for (const file of files) {
        const url = `${origin}/${file}`;
        await fetch(url).then(note(`fetch ${file}`), () => undefined);
        for (const tag of ['img', 'script', 'script module', 'link']) {
          const [tagName = '', type] = tag.split(' ');
          const element = document.createElement(tagName) as HTMLScriptElement;
          if (type !== undefined) element.type = type;
          await new Promise((settled) => {
            element.onload = () => settled(note(`${tag} ${file}`)());
            element.onerror = settled;
            if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href: url });
            else element.src = url;
            document.head.append(element);
          });
          element.remove();
        }
      }
      const frame = document.createElement('iframe');
      frame.src = `${origin}/popup.html?tab=0`;
      document.body.append(frame);
      // Firefox tells nothing of a frame that it does not load.
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        setTimeout(loaded, 1_000);
      });
      if (frame.contentWindow !== null && frame.contentWindow.length > 0) note('frame')();
      frame.remove();
      for (const { name: store } of await indexedDB.databases()) note(`database ${store}`)();
      if (localStorage.length + sessionStorage.length + document.cookie.length > 0) note('storage')();
      const api = (globalThis as { chrome?: { runtime?: object }; browser?: object }) ?? {};
      if (api.chrome?.runtime !== undefined || api.browser !== undefined) note('api')();
      for (const key of Object.getOwnPropertyNames(globalThis)) if (/pointbypoint/i.test(key)) note(`global ${key}`)();
      return gotten;
    }, own);
    expect(got).toEqual([]);
    await tab.close();
  });

  it('that speaks as we do, by events and messages to windows, is not heard', async () => {
    const before = room.browser.errors().length;
    const { tab, id } = await open('/article.html');
    await markOf(tab, 'Steve Witkoff');
    const stored = await room.desk.stored();
    const heard = await tab.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', (event) => event.isTrusted && messages.push(event.data));
      const names = ['site.pause', 'subject.hide', 'reader.inject', 'page.jump', 'page.step', 'dossier.get'];
      let sent = 0;
      for (const named of names) {
        const request = { kind: 'entity', id: 'steve-witkoff', by: 'next', from: 'view' };
        const envelope = { app: 'point-by-point', name: named, request };
        for (const target of [window, document, document.documentElement, document.body]) {
          for (const type of [
            named,
            'message',
            'point-by-point',
            'point-by-point:arrival',
            'pagehide',
            'pageshow',
            'visibilitychange',
          ]) {
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: envelope }));
          }
        }
        window.postMessage(envelope, '*');
        sent += 1;
      }
      while (messages.length < sent) await new Promise((later) => setTimeout(later));
      return messages.length - sent;
    });
    expect(heard).toBe(0);
    await tab.evaluate(() => {
      const { left, top } = (() => {
        const range = [...(CSS.highlights.get('point-by-point-entity-light') as unknown as Iterable<AbstractRange>)][0];
        const live = new Range();
        if (range !== undefined) live.setStart(range.startContainer, range.startOffset);
        return live.getClientRects()[0] ?? new DOMRect();
      })();
      // A press sends cards away: what could open one comes after it.
      for (const type of [
        'pointerdown',
        'pointerup',
        'touchstart',
        'focusin',
        'pointerover',
        'mousemove',
        'click',
        'pointermove',
      ]) {
        for (const pointerType of ['touch', 'mouse']) {
          const event = new PointerEvent(type, {
            bubbles: true,
            composed: true,
            clientX: left + 3,
            clientY: top + 3,
            pointerType,
          });
          (document.elementFromPoint(left + 3, top + 3) ?? document).dispatchEvent(event);
        }
      }
    });
    // As long as three cards of its own making would take to come, one after another: there is nothing else to wait on.
    const card = await tab.evaluate(async () => {
      const until = performance.now() + 1_500;
      while (performance.now() < until && document.querySelector('html > div') === null) {
        await new Promise((later) => setTimeout(later, 50));
      }
      return document.querySelector('html > div')?.outerHTML ?? null;
    });
    expect(card).toBe(null);
    expect(await openCard(tab, id)).toContain('Steve Witkoff');
    expect(await room.desk.stored()).toEqual(stored);
    await readToEnd(tab);
    expect((await marksOn(tab)).length).toBeGreaterThanOrEqual(3);
    expect(room.browser.errors().slice(before)).toEqual([]);
    await tab.close();
  });

  it('could not move the background with any message, even from our world inside it', async () => {
    const { tab, id } = await open('/article.html');
    await markOf(tab, 'Steve Witkoff');
    const stored = await room.desk.stored();
    const status = await room.desk.ask('store.status');
    // The one request of a page that is to be kept, and needs no more than its name.
    const isPause = (message: unknown) => (message as { name?: unknown } | null)?.name === 'site.pause';
    const messages = fc.sample(hostileMessage, { numRuns: MESSAGES, seed: 28 }).filter((one) => !isPause(one));
    const counts: Record<string, number> = {};
    for (let from = 0; from < messages.length; from += 250) {
      const answers = await room.desk.tab.evaluate(
        async ([tabId, batch]) => {
          const send = async (said: unknown) => {
            const sent = (JSON.parse(said as string) as unknown[]).map((one) => chrome.runtime.sendMessage(one));
            return (await Promise.allSettled(sent)).map((one) =>
              one.status === 'fulfilled' ? JSON.stringify(one.value ?? null) : 'null',
            );
          };
          const target = { tabId };
          const [frame] = await chrome.scripting.executeScript({ target, func: send, args: [batch] });
          return frame?.result ?? [];
        },
        [id, JSON.stringify(messages.slice(from, from + 250))] as const,
      );
      for (const [at, answer] of answers.entries()) {
        const { name: asked } = (messages[from + at] ?? {}) as { name?: string };
        const said = JSON.parse(answer) as { ok?: boolean; error?: { code: string } } | null;
        const way = said === null ? 'silence' : said.ok ? 'answered' : (said.error?.code ?? '?');
        counts[way] = (counts[way] ?? 0) + 1;
        if (said !== null && Object.hasOwn(ScreenToBackground, asked ?? '')) expect(way).toBe('refused');
      }
    }
    expect(counts.failed ?? 0).toBe(0);
    for (const way of ['silence', 'answered', 'refused', 'malformed', 'unknown', 'not-found']) {
      expect(counts[way], `${way} of ${JSON.stringify(counts)}`).toBeGreaterThan(0);
    }
    expect(await room.desk.stored()).toEqual(stored);
    expect(await room.desk.ask('store.status')).toEqual(status);
    expect(await openCard(tab, id)).toContain('Steve Witkoff');
    await tab.close();
  }, 300_000);

  it('cannot have us keep a subject that is not in the dataset', async () => {
    const { tab, id } = await open('/article.html');
    await markOf(tab, 'Steve Witkoff');
    const stored = await room.desk.stored();
    const hide = (kind: string, subject: string) => room.desk.askFromPage(id, 'subject.hide', { kind, id: subject });
    expect(await hide('entity', 'nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await hide('provision', 'steve-witkoff')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await room.desk.stored()).toEqual(stored);
    await tab.close();
  });

  // Firefox does not tell whether anybody listens.
  if (name === 'chromium')
    it('has no helper in another extension: nobody listens to those', async () => {
      const hears = await room.browser.evaluateInBackground?.(() => {
        const { runtime } = globalThis.chrome as unknown as Record<string, Record<string, { hasListeners(): boolean }>>;
        const events = [
          'onMessageExternal',
          'onConnectExternal',
          'onUserScriptMessage',
          'onUserScriptConnect',
          'onConnect',
          'onMessage',
        ];
        return events.filter((event) => runtime?.[event]?.hasListeners());
      });
      expect(hears).toEqual(['onMessage']);
    });
});
