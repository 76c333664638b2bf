/** Pages that are left and come back, are frozen, put away, begun anew or lose their frames; and a clock that jumps. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../lib/tools/until.ts';
import type { Desk } from './desk.ts';
import { BROWSER_NAMES, LifeBrowser, type WatchedTab } from './life-browser.ts';
import { markOf, marksOn, readToEnd } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

const LINE = 'The envoy Steve Witkoff spoke with Rustem Umerov about the 28-point peace plan for Ukraine.';

describe.each(BROWSER_NAMES)('a page in %s', (name) => {
  let news: NewsServer;
  let browser: LifeBrowser;
  let desk: Desk;
  let tab: WatchedTab;
  let id: number;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await LifeBrowser.start(name);
    desk = await browser.desk();
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  beforeEach(async () => {
    tab = await browser.open(`${news.origin}/kept/article.html`);
    id = await desk.tabId(await tab.url());
    await markOf(tab, 'Rustem Umerov');
  });

  afterEach(async () => {
    await tab.close().catch(() => undefined);
    await desk.changeStored({});
  });

  const texts = async () => (await marksOn(tab)).map(({ text }) => text).sort();

  /** A card at a name of the page. */
  async function card(): Promise<string> {
    await tab.hover(1, 1);
    // Two moves within one frame of the screen are one.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    return until('the card', () => desk.card(id));
  }

  /** Marks the page that is shown, so that it is known again when it was kept and not loaded anew. */
  const keep = (known: string) => tab.evaluate((kept) => void Object.assign(globalThis, { kept }), known);

  /** Goes through the history by a step, to a page that was kept. */
  async function travel(by: 1 | -1, known: string): Promise<void> {
    await tab.evaluate((step) => void setTimeout(() => history.go(step)), by);
    await tab.waitFor((kept: string) => (globalThis as { kept?: string }).kept === kept, {
      argument: known,
      what: 'the page that was kept',
    });
  }

  it('that is gone back and forward to has its marks, its number and its card', async () => {
    await readToEnd(tab);
    const marked = await texts();
    await keep('first');
    await tab.goto(`${news.origin}/kept/article.html?next`);
    await markOf(tab, 'Rustem Umerov');
    await keep('second');
    for (const [step, known] of [
      [-1, 'first'],
      [1, 'second'],
      [-1, 'first'],
    ] as const) {
      await travel(step, known);
      expect(await texts()).toEqual(marked);
      await until('the number on the button', async () => (await desk.badge(id)) === String(marked.length));
      expect(await card()).toContain('Rustem Umerov');
      await tab.press('Escape');
      await until('the card to close', async () => (await desk.card(id)) === null);
    }
    expect(tab.errors).toEqual([]);
  });

  it('of a site that was paused while the browser kept it is unmarked on the way back, and marked after the pause', async () => {
    await keep('article');
    await tab.goto(`${news.origin}/kept/elsewhere.html`);
    await desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    await travel(-1, 'article');
    await until('the marks to go', async () => (await marksOn(tab)).length === 0);
    await desk.changeStored({});
    await markOf(tab, 'Rustem Umerov');
  });

  if (name === 'chromium')
    it('that was frozen while its site was paused is unmarked when it is looked at', async () => {
      const session = await tab.page.createCDPSession();
      await desk.tab.bringToFront();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await desk.changeStored({ pausedHosts: ['127.0.0.1'] });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await tab.bringToFront();
      await until('the marks to go', async () => (await marksOn(tab)).length === 0);
      await desk.changeStored({});
      await markOf(tab, 'Rustem Umerov');
      expect(await card()).toContain('Rustem Umerov');
    });

  it('that the browser put away is marked when it comes back', async () => {
    await desk.tab.bringToFront();
    const discard = async (tabId: number) => {
      const { tabs } = chrome as unknown as { tabs: { discard(id: number): Promise<{ id?: number } | undefined> } };
      return (await tabs.discard(tabId))?.id ?? tabId;
    };
    const away = await desk.tab.evaluate(discard, id);
    const front = (tabId: number) =>
      (chrome as unknown as { tabs: { update(id: number, what: object): Promise<void> } }).tabs.update(tabId, {
        active: true,
      });
    await desk.tab.evaluate(front, away);
    await until('marks', async () => (await desk.frames(away))[0]?.marked.includes('Rustem Umerov'));
    await desk.tab.evaluate(
      (tabId) => (chrome as unknown as { tabs: { remove(id: number): Promise<void> } }).tabs.remove(tabId),
      away,
    );
  });

  it('whose frames go in the midst of a scan is marked, counted and quiet', async () => {
    await tab.evaluate((line) => {
      const make = () => {
        const frame = Object.assign(document.createElement('iframe'), { width: 600, height: 400 });
        frame.srcdoc = `<p>${line}</p>`.repeat(300);
        document.body.append(frame);
        return frame;
      };
      let left = 12;
      const turn = () => {
        const frames = [make(), make()];
        frames[0]?.addEventListener('load', () => {
          // At another point of the scan each time.
          setTimeout(() => {
            for (const frame of frames) frame.remove();
            left -= 1;
            if (left > 0) turn();
            else document.body.dataset.done = '';
          }, left * 10);
        });
      };
      turn();
    }, LINE);
    await tab.waitFor(() => document.body.dataset.done === '', {
      what: 'the frames to have come and gone',
      timeoutMs: 20_000,
    });
    await markOf(tab, 'Rustem Umerov');
    await readToEnd(tab);
    const { length } = await marksOn(tab);
    await until('the number of the page alone', async () => {
      const now = await desk.badge(id);
      if (now === String(length)) return true;
      throw new Error(`the button has “${now}”, not ${length}`);
    });
    expect(await card()).toContain('Rustem Umerov');
    expect(tab.errors).toEqual([]);
  });

  /** Waits for the marks of a page with the line three times; a page that changes much is read seldom. */
  function threeMarks(): Promise<unknown> {
    const ask = async () => {
      const { length } = (await texts()).filter((text) => text === 'Rustem Umerov');
      if (length === 3) return true;
      throw new Error(`there are ${length}`);
    };
    return until('three marks', ask, 30_000);
  }

  it('that begins anew in the midst of a scan is marked, has cards, and obeys the next version', async () => {
    await tab.evaluate((line) => {
      const write = (times: number) => {
        document.open();
        document.write(`<title>Anew</title><p>${line}</p>`.concat(`<p>${line}</p>`.repeat(times)));
        document.close();
      };
      write(400);
      setTimeout(() => write(200), 250);
      setTimeout(() => write(2), 300);
    }, LINE);
    await tab.waitFor(() => document.querySelectorAll('p').length === 3, { what: 'the last beginning' });
    await threeMarks();
    expect(await card()).toContain('Rustem Umerov');
    await desk.tab.close().catch(() => undefined);
    await browser.update();
    desk = await browser.desk();
    await tab.bringToFront();
    await until('a reader of the next version', async () => (await desk.frames(id))[0]?.isRead);
    await threeMarks();
    expect(await card()).toContain('Rustem Umerov');
    const hosts = () => document.documentElement.children.length - 2;
    expect(await tab.evaluate(hosts)).toBe(1);
    expect(tab.errors).toEqual([]);
  });

  it('under a clock that jumps is marked where it changes, and has cards', async () => {
    for (const years of [30, -60]) {
      await desk.tab.evaluate(
        async ([tabId, jump]) => {
          const turn = (by: number) => {
            const real = Date.now.bind(Date);
            Date.now = () => real() + by * 365 * 86_400_000;
          };
          const { scripting } = chrome;
          await scripting.executeScript({ target: { tabId }, func: turn, args: [jump] });
        },
        [id, years] as const,
      );
      await tab.evaluate((line) => {
        const added = document.createElement('p');
        added.textContent = line;
        document.body.append(added);
      }, `Sergey Lavrov and others spoke about the 28-point plan, ${years}.`);
      await markOf(tab, 'Sergey Lavrov');
      expect(await card()).toContain('Rustem Umerov');
      await tab.press('Escape');
    }
    expect(tab.errors).toEqual([]);
  });
});
