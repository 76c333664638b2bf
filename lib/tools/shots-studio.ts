/** Where pictures are taken: one browser with the extension, a page of ours on loopback, and an office to ask from. */
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';
import { extensionFolder } from './build-extension.ts';
import { type CopyChanges, copyExtension } from './extension-copy.ts';
import { type LaunchOptions, launch, type RunningBrowser, type Tab } from './launch.ts';
import { type PageServer, serveFile } from './serve.ts';
import { until } from './until.ts';

const ARTICLE = fileURLToPath(new URL('../../tests/fixtures/demo/article.html', import.meta.url));

/** As much of the extension API as the office asks for. */
interface OfficeApi {
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
  readonly scripting: {
    executeScript<R>(what: { target: { tabId: number }; func: () => R }): Promise<{ result?: R }[]>;
  };
  /** Chromium alone has it; Firefox has a property of elements instead. */
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

/** The functions below are sent to the browser as text, so each looks up the API anew, by this type. */
type WithApi = { readonly chrome: OfficeApi };

/** Pages of ours on which cards are looked at, by the names of their files. */
export type HostPage = 'article' | 'dark' | 'right-to-left' | 'nothing-here';

/** How large a tab's window is, and its zoom. */
export interface Frame {
  /** Px of the window: CSS px where there is no zoom. */
  readonly width: number;
  readonly height: number;
  /** The browser's own zoom: 2 is 200 %. Each site keeps its own. */
  readonly zoom: number;
}

/** A page with the extension on it. */
export interface HostTab {
  readonly tab: Tab;
  /** The browser's number for it. */
  readonly id: number;
}

/** One browser with the extension, until `close`. */
export class Studio {
  readonly browser: RunningBrowser;
  /** A page of the extension, from which it can be asked what readers do not see. */
  readonly office: Tab;
  readonly #server: PageServer;
  readonly #closers: readonly (() => Promise<void>)[];

  private constructor(browser: RunningBrowser, office: Tab, server: PageServer, closers: (() => Promise<void>)[]) {
    this.browser = browser;
    this.office = office;
    this.#server = server;
    this.#closers = closers;
  }

  /** Starts one. With `changes`, on a copy of the build that differs in these; without, on the build itself. */
  static async open(
    name: BrowserName,
    options: Omit<LaunchOptions, 'extensionDir'> = {},
    changes?: CopyChanges,
  ): Promise<Studio> {
    const closers: (() => Promise<void>)[] = [];
    try {
      const copy = changes === undefined ? undefined : await copyExtension(name, changes);
      if (copy !== undefined) closers.push(() => copy.remove());
      const server = await serveFile(ARTICLE);
      closers.push(() => server.close());
      const browser = await launch(name, { ...options, extensionDir: copy?.folder ?? extensionFolder(name) });
      closers.push(() => browser.close());
      const office = await browser.open(`${await browser.extensionOrigin()}/popup.html?tab=0`);
      return new Studio(browser, office, server, closers);
    } catch (error) {
      await closeAll(closers);
      throw error;
    }
  }

  /** Opens one of our pages. */
  async openHost(page: HostPage, frame: Frame): Promise<HostTab> {
    const url = new URL(`${page}.html`, this.#server.url).href;
    const tab = await this.browser.open(url);
    return { tab, id: await this.#fit(tab, url, frame) };
  }

  /** Opens one of the extension's own screens, "popup.html?tab=7". */
  async openScreen(file: string, frame: Frame): Promise<Tab> {
    const url = `${await this.browser.extensionOrigin()}/${file}`;
    const tab = await this.browser.open(url);
    await this.#fit(tab, url, frame);
    return tab;
  }

  /** Gives a tab its size and zoom; returns the browser's number for it. */
  async #fit(tab: Tab, url: string, { width, height, zoom }: Frame): Promise<number> {
    await tab.setViewport(width, height);
    const id = await until(`a tab with ${url}`, () =>
      this.office.evaluate(async (wanted) => {
        const tabs = await (globalThis as unknown as WithApi).chrome.tabs.query({});
        return tabs.findLast((one) => one.url === wanted)?.id;
      }, url),
    );
    await this.office.evaluate(
      ([number, factor]) => (globalThis as unknown as WithApi).chrome.tabs.setZoom(number, factor),
      [id, zoom] as const,
    );
    await tab.waitFor((expected: number) => Math.abs(innerWidth - expected) <= 1, {
      argument: width / zoom,
      what: `a window of ${width / zoom} CSS px`,
    });
    return id;
  }

  /** Rests the mouse on the first mark of these words until its card is there and filled. */
  async hoverMark({ tab, id }: HostTab, words: string): Promise<void> {
    await tab.waitFor(goToMark, { argument: words, what: `a mark on “${words}”` });
    const point = await tab.waitFor(goToMark, { argument: words, what: `a mark on “${words}” that stands still` });
    await tab.hover(point.x, point.y);
    await until(`a card on “${words}”`, () => this.cardIsFilled(id));
  }

  /** Whether a card is to be seen in a tab and has got its content; the tab of a page of ours itself, or a number. */
  cardIsFilled(where: number | Tab): Promise<boolean> {
    const [asked, tabId] = typeof where === 'number' ? [this.office, where] : [where, null];
    return asked.evaluate(async (wanted) => {
      const look = () => {
        const { chrome: api } = globalThis as unknown as WithApi;
        const host = [...document.documentElement.children].find((child) => child.matches(':popover-open'));
        const peekable = host as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | undefined;
        const root = host && (peekable?.openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(host));
        return root?.querySelector('[role="dialog"]:not([aria-busy="true"])') != null;
      };
      // A page of ours is asked as itself: no script may be sent into it.
      if (wanted === null) return look();
      const { scripting } = (globalThis as unknown as WithApi).chrome;
      const frames = await scripting.executeScript({ target: { tabId: wanted }, func: look });
      return frames[0]?.result ?? false;
    }, tabId);
  }

  /** Whether a tab has a reader that has found something. */
  async isRead({ id }: HostTab): Promise<boolean> {
    const answer = await this.office
      .evaluate(
        (tab) =>
          (globalThis as unknown as WithApi).chrome.tabs.sendMessage(
            tab,
            { app: 'point-by-point', name: 'page.summary', request: {} },
            { frameId: 0 },
          ),
        id,
      )
      .catch(() => undefined);
    const { value } = (answer ?? {}) as { value?: { entities: unknown[] } };
    return value !== undefined && value.entities.length > 0;
  }

  /** Stores these settings and no others, as the version that readers' settings have now. */
  async changeSettings(values: object): Promise<void> {
    await this.office.evaluate(
      (changed) =>
        (globalThis as unknown as WithApi).chrome.storage.local.set({ settings: { version: 1, values: changed } }),
      values,
    );
  }

  /** Ends the browser and what belongs to it. */
  close(): Promise<void> {
    return closeAll(this.#closers);
  }
}

async function closeAll(closers: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.toReversed()) await close();
}

/** In the page: brings the first mark of these words into the upper third of the viewport and says where it is then. */
function goToMark(words: string): { readonly x: number; readonly y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('point-by-point')) continue;
    for (const marked of highlight as Iterable<AbstractRange>) {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== words) continue;
      const top = range.getBoundingClientRect().top - innerHeight / 4;
      scrollBy({ top, behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
