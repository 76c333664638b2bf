/** Frames: which are read, what they count to, how one gets from one to another, and whose pause they follow. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk, type SeenFrame } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** How a frame comes by its document. */
type Kind = 'srcdoc' | 'sandboxed' | 'written' | 'blob' | 'data' | 'address';

interface Wanted {
  readonly kind: Kind;
  /** The frame is found by its title, and by the element's id. */
  readonly title: string;
  /** Markup, or the address. */
  readonly content: string;
  /** CSS px; display none without. */
  readonly size?: readonly [width: number, height: number];
}

const STORY = '<p>The envoy Steve Witkoff spoke with Rustem Umerov about the 28-point peace plan for Ukraine.</p>';
const ROOM = [600, 400] as const;

const SIZES_OF_ADVERTISEMENTS = [
  [300, 250],
  [336, 280],
  [728, 90],
  [970, 250],
  [320, 100],
  [160, 600],
  [300, 600],
  [300, 1050],
  [320, 480],
] as const;

/** Puts a frame at the end of a page. */
function addFrame(tab: Tab, wanted: Wanted): Promise<void> {
  return tab.evaluate(({ kind, title, content, size }) => {
    const frame = document.createElement('iframe');
    frame.id = title;
    frame.style.cssText = size === undefined ? 'display: none' : `border: 0; width: ${size[0]}px; height: ${size[1]}px`;
    const html = `<title>${title}</title>${content}`;
    if (kind === 'sandboxed') frame.setAttribute('sandbox', '');
    if (kind === 'srcdoc' || kind === 'sandboxed') frame.srcdoc = html;
    if (kind === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    if (kind === 'data') frame.src = `data:text/html,${encodeURIComponent(html)}`;
    if (kind === 'address') frame.src = content;
    document.body.append(frame);
    if (kind !== 'written') return;
    frame.contentDocument?.open();
    frame.contentDocument?.write(html);
    frame.contentDocument?.close();
  }, wanted);
}

describe.each(BROWSER_NAMES)('frames in %s', (name) => {
  let news: NewsServer;
  /** The same newspaper under another host, and so of another process. */
  let elsewhere: string;
  let browser: RunningBrowser;
  let desk: Desk;
  let tab: Tab;
  let id: number;

  beforeAll(async () => {
    news = await startNewsServer();
    elsewhere = news.origin.replace('127.0.0.1', 'localhost');
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  beforeEach(async () => {
    tab = await browser.open(`${news.origin}/elsewhere.html`);
    id = await desk.tabId(await tab.url());
  });

  afterEach(async () => {
    await tab.close();
    await desk.changeStored({});
  });

  async function frame(title: string): Promise<SeenFrame | undefined> {
    return (await desk.frames(id)).find((one) => one.title === title);
  }

  /** Waits until a frame has all its marks. */
  function markedFrame(title: string): Promise<SeenFrame> {
    const ask = async () => {
      const seen = await frame(title);
      if (seen === undefined || seen.marked.length === 0) return false;
      return seen.marked.length === (await desk.countIn(id, seen.frameId)) && seen;
    };
    return until(`marks in the frame “${title}”`, ask);
  }

  /** Waits until the button has this text. */
  function badge(text: string): Promise<unknown> {
    return until(`“${text}” on the button`, async () => {
      const now = await desk.badge(id);
      if (now === text) return true;
      throw new Error(`it has “${now}”`);
    });
  }

  /** Rests the pointer on the first mark of a frame, whose element may have another id than its title. */
  async function hoverIn(title: string, element = title): Promise<void> {
    const { firstMark } = await markedFrame(title);
    const corner = await tab.evaluate((frameId) => {
      const { x, y } = document.getElementById(frameId)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    }, element);
    await tab.hover(corner.x + (firstMark?.x ?? 0), corner.y + (firstMark?.y ?? 0));
  }

  it.each(['srcdoc', 'sandboxed', 'written', 'blob', 'data'] as const)(
    'with room: one that is %s is marked and has a card',
    async (kind) => {
      await addFrame(tab, { kind, title: kind, content: STORY, size: ROOM });
      const { marked, frameId } = await markedFrame(kind);
      expect(marked).toEqual(expect.arrayContaining(['Steve Witkoff', 'Rustem Umerov']));
      await hoverIn(kind);
      expect(await until('the card', () => desk.card(id, frameId))).toMatch(/Steve Witkoff|Rustem Umerov|28/);
      expect((await frame('Bread'))?.isRead).toBe(false);
    },
  );

  it('with room: one in the page’s own markup is marked and counted', async () => {
    await tab.goto(`${news.origin}/framed.html`);
    const { marked } = await markedFrame('story');
    expect(marked).toContain('Steve Witkoff');
    await badge(String(marked.length));
  });

  it('with room: one of another site is marked and has a card', async () => {
    await addFrame(tab, { kind: 'address', title: 'other', content: `${elsewhere}/article.html`, size: ROOM });
    const article = 'Talks on the 28-point plan go on';
    const { marked, frameId } = await markedFrame(article);
    expect(marked).toEqual(expect.arrayContaining(['Steve Witkoff', 'Rustem Umerov', 'Kirill Dmitriev']));
    await hoverIn(article, 'other');
    await until('the card', () => desk.card(id, frameId));
  });

  it('of the size of an advertisement get nothing and say nothing, and are read once they have grown', async () => {
    await desk.listen();
    for (const size of SIZES_OF_ADVERTISEMENTS) {
      await addFrame(tab, { kind: 'srcdoc', title: size.join(), content: STORY, size });
    }
    await addFrame(tab, { kind: 'srcdoc', title: 'hidden', content: STORY });
    await addFrame(tab, { kind: 'srcdoc', title: 'last', content: STORY, size: ROOM });
    await markedFrame('last');
    const read = (await desk.frames(id)).filter(({ isRead }) => isRead).map(({ title }) => title);
    expect(read).toEqual(['last']);
    expect((await desk.frames(id)).length).toBe(SIZES_OF_ADVERTISEMENTS.length + 3);
    expect((await desk.overheard()).filter((one) => one === 'reader.inject')).toHaveLength(1);

    await tab.evaluate(() => {
      for (const grown of ['300,250', 'hidden']) {
        const element = document.getElementById(grown);
        if (element !== null) element.style.cssText = 'width: 600px; height: 400px';
      }
    });
    await markedFrame('300,250');
    await markedFrame('hidden');
  });

  it('count together, and one that is taken out or shows another page leaves the count', async () => {
    await tab.goto(`${news.origin}/article.html`);
    const alone = (await markedFrame('Talks on the 28-point plan go on')).marked.length;
    await badge(String(alone));
    for (const title of ['one', 'two', 'three']) {
      await addFrame(tab, { kind: 'srcdoc', title, content: STORY, size: ROOM });
    }
    await addFrame(tab, { kind: 'address', title: 'other', content: `${elsewhere}/article.html`, size: ROOM });
    const each = (await markedFrame('one')).marked.length;
    await badge(String(2 * alone + 3 * each));

    await tab.evaluate(() => document.getElementById('one')?.remove());
    await badge(String(2 * alone + 2 * each));
    await tab.evaluate((address) => document.getElementById('two')?.setAttribute('srcdoc', address), 'Bread');
    await badge(String(2 * alone + each));
    await tab.evaluate(() => document.getElementById('other')?.remove());
    await badge(String(alone + each));
    await tab.goto(`${news.origin}/elsewhere.html`);
    await badge('');
  });

  it('are told of together in the popup, which goes into the frame that has the mention', async () => {
    await tab.goto(`${news.origin}/article.html`);
    await markOf(tab, 'Steve Witkoff');
    // Far below what is to be seen, and in a page of another site.
    await tab.evaluate(() => {
      document.body.style.paddingBlockEnd = '3000px';
      document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
    });
    const content =
      '<div style="height:1500px"></div><p>Sergey Lavrov and Steve Witkoff met on the peace plan for Ukraine.</p>';
    await addFrame(tab, { kind: 'data', title: 'below', content, size: ROOM });
    const { frameId } = await markedFrame('below');
    const popup = await desk.openPopup(id);
    const lines = () =>
      [...document.querySelectorAll<HTMLElement>('.here .name')].map(
        ({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '',
      );
    await popup.waitFor(() => document.querySelector('.here .name') !== null, { what: 'what is mentioned' });
    expect(await popup.evaluate(lines)).toEqual(
      expect.arrayContaining(['Steve Witkoff 2', 'Rustem Umerov', 'Sergey Lavrov']),
    );
    const press = (wanted: string) =>
      popup.evaluate((words) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.here button')];
        buttons.find(({ textContent }) => textContent?.includes(words))?.click();
      }, wanted);

    await press('Sergey Lavrov');
    await tab.bringToFront();
    expect(await until('the card in the frame', () => desk.card(id, frameId))).toContain('Sergey Lavrov');
    const inView = () => {
      const { top, bottom } = document.getElementById('below')?.getBoundingClientRect() ?? new DOMRect();
      return top < innerHeight && bottom > 0 && scrollY > 0;
    };
    await tab.waitFor(inView, { what: 'the page to scroll to the frame' });

    // A name that both have: from the first in the page to the one in the frame, and around to the first again.
    for (const wanted of [0, frameId, 0]) {
      await press('Steve Witkoff');
      await until(`the card in frame ${wanted} alone`, async () => {
        const other = await desk.card(id, wanted === 0 ? frameId : 0);
        return other === null && (await desk.card(id, wanted))?.includes('Steve Witkoff');
      });
    }
    await popup.close();
  });

  // Only Chromium lets a test act as if the keys had been pressed, see `page.test.ts`.
  if (name === 'chromium')
    it('are stepped through one after the other, there and back', async () => {
      const line = (who: string) => `<p>${who} spoke about the peace plan that is to end the war in Ukraine.</p>`;
      await addFrame(tab, { kind: 'srcdoc', title: 'one', content: line('Rustem Umerov'), size: ROOM });
      await addFrame(tab, { kind: 'data', title: 'two', content: line('Sergey Lavrov'), size: ROOM });
      const [one, two] = [await markedFrame('one'), await markedFrame('two')];
      await badge(String(one.marked.length + two.marked.length));
      const open = async () => {
        const cards = await Promise.all([one, two].map(async ({ frameId }) => desk.card(id, frameId)));
        const shown = cards.flatMap((card, at) => (card === null ? [] : [`${at} ${card}`]));
        return shown.length === 1 && shown[0];
      };
      const press = (command: string) =>
        browser.evaluateInBackground?.((named) => chrome.commands?.onCommand.dispatch(named), command);
      const walk = async (command: string, steps: number) => {
        const seen: string[] = [];
        for (let step = 0; step < steps; step += 1) {
          const before = await open();
          await tab.bringToFront();
          await press(command);
          seen.push(
            await until('another card, and no other', async () => {
              const now = await open();
              return now !== before && now;
            }),
          );
        }
        return seen;
      };
      const all = one.marked.length + two.marked.length;
      const there = await walk('next-mention', all + 1);
      expect(new Set(there).size).toBe(all);
      expect(there.map((card) => card[0]).join('')).toBe(
        `${'0'.repeat(one.marked.length)}${'1'.repeat(two.marked.length)}0`,
      );
      expect(there.at(-1)).toBe(there[0]);
      const back = await walk('previous-mention', all);
      expect(back).toEqual(there.slice(0, all).reverse());
    });

  it('follow the pause of the page that the reader sees, not of their own host', async () => {
    await desk.changeStored({ pausedHosts: ['localhost'] });
    await addFrame(tab, { kind: 'srcdoc', title: 'own', content: STORY, size: ROOM });
    await addFrame(tab, { kind: 'address', title: 'other', content: `${elsewhere}/article.html`, size: ROOM });
    const article = 'Talks on the 28-point plan go on';
    await markedFrame('own');
    await markedFrame(article);

    await desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    const unmarked = async (title: string) => (await frame(title))?.marked.length === 0;
    await until('the marks to go', async () => (await unmarked('own')) && (await unmarked(article)));
    await badge('');

    await desk.changeStored({});
    await markedFrame('own');
    await markedFrame(article);
  });

  it('of a paused page are not read at all, until the pause ends', async () => {
    await desk.changeStored({ pausedHosts: ['127.0.0.1'] });
    await addFrame(tab, { kind: 'address', title: 'other', content: `${elsewhere}/article.html`, size: ROOM });
    const article = 'Talks on the 28-point plan go on';
    await until('the frame', () => frame(article));
    // The same page by itself: when it is marked, the frame had its chance too.
    const alone = await browser.open(`${elsewhere}/article.html`);
    await markOf(alone, 'Steve Witkoff');
    await alone.close();
    expect((await frame(article))?.isRead).toBe(false);
    await desk.changeStored({});
    await tab.bringToFront();
    await markedFrame(article);
  });

  it('pause the page around them from their card', async () => {
    await addFrame(tab, { kind: 'srcdoc', title: 'own', content: STORY, size: ROOM });
    const { frameId } = await markedFrame('own');
    await hoverIn('own');
    await until('the card', () => desk.card(id, frameId));
    await desk.pressInCard(id, 'Pause on this site', frameId);
    await until('the marks to go', async () => (await frame('own'))?.marked.length === 0);
    expect(await desk.stored()).toMatchObject({ settings: { values: { pausedHosts: ['127.0.0.1'] } } });
  });
});
