/**
 * What a test may know that a page may not: asked with the extension's own rights, from one of its pages (the popup,
 * opened as a tab). Works the same in both browsers, and needs nothing of the background but what readers need.
 */
import type { RunningBrowser, Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';

/** As much of the extension API as the tests ask for. */
interface Api {
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  /** Chromium alone has it; Firefox has a property of elements instead. */
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  readonly action: { getBadgeText(what: { tabId: number }): Promise<string> };
  readonly storage: {
    readonly local: { get(): Promise<unknown>; set(values: object): Promise<void>; clear(): Promise<void> };
  };
  readonly permissions: { remove(what: { origins: readonly string[] }): Promise<boolean> };
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    reload(): void;
    getManifest(): { readonly host_permissions: readonly string[] };
    readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  };
  /** Firefox alone has it: the extension's pages that live now. */
  readonly extension?: { getViews(): readonly Window[] };
  /** Chromium's events can be made to happen from within. */
  readonly commands?: { readonly onCommand: { dispatch(command: string): void } };
  /** Only on the page chrome://extensions. */
  readonly developerPrivate?: { updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void> };
  readonly scripting: {
    executeScript<A extends readonly unknown[], R>(what: {
      target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
      func: (...args: A) => R;
      args: A;
    }): Promise<{ frameId: number; result: Awaited<R> | undefined }[]>;
  };
}

declare global {
  var chrome: Api;
}

/** One frame of a tab, as our world inside it sees it. */
export interface SeenFrame {
  readonly frameId: number;
  readonly title: string;
  /** Whether it has the reader's script. */
  readonly isRead: boolean;
  /** The words of all our marks in it, in no particular order. */
  readonly marked: readonly string[];
  /** The middle of the first mark, CSS px of the frame's viewport; null without a mark. */
  readonly firstMark: { readonly x: number; readonly y: number } | null;
}

/** As much of a browser as a desk needs. */
export type DeskBrowser = Pick<RunningBrowser, 'name' | 'open' | 'extensionOrigin'>;

/** The desk of one running browser. */
export class Desk {
  readonly #browser: DeskBrowser;
  readonly #tab: Tab;

  private constructor(browser: DeskBrowser, tab: Tab) {
    this.#browser = browser;
    this.#tab = tab;
  }

  /** Opens it in a tab of its own. */
  static async open(browser: DeskBrowser): Promise<Desk> {
    return new Desk(browser, await browser.open(`${await browser.extensionOrigin()}/popup.html?tab=0`));
  }

  /** The page of the extension itself. */
  get tab(): Tab {
    return this.#tab;
  }

  /** The browser's number for the tab that shows this address. */
  tabId(url: string): Promise<number> {
    // Not by a pattern: those of Firefox know no ports.
    const ask = async (wanted: string) => (await chrome.tabs.query({})).findLast((tab) => tab.url === wanted)?.id ?? 0;
    return until(`a tab with ${url}`, () => this.#tab.evaluate(ask, url));
  }

  /** The text on the toolbar button while this tab is in front. */
  badge(tabId: number): Promise<string> {
    return this.#tab.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** The text of the card in a tab's frame, or null while none is to be seen or it still loads. */
  async card(tabId: number, frameId = 0): Promise<string | null> {
    return (await this.#lookIntoCard(tabId, frameId, null)).text;
  }

  /** Presses the button of a card that says `words`. */
  async pressInCard(tabId: number, words: string, frameId = 0): Promise<void> {
    const { pressed } = await this.#lookIntoCard(tabId, frameId, words);
    if (!pressed) throw new Error(`the card has no button “${words}”`);
  }

  /** The card's shadow root is closed to the page, but not to the extension. */
  #lookIntoCard(
    tabId: number,
    frameId: number,
    button: string | null,
  ): Promise<{ text: string | null; pressed: boolean }> {
    return this.#tab.evaluate(
      async ([tab, frame, words]) => {
        const look = (wanted: string | null) => {
          // As a page may not hide it: by a name, `document.querySelector` would be an element.
          const host = Document.prototype.querySelector.call(document, 'html > :popover-open');
          const peekable = host as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
          const root = host && (peekable?.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host));
          const dialog = root?.querySelector('[role="dialog"]');
          const named = [...(dialog?.querySelectorAll('button') ?? [])].find(
            (one) => wanted !== null && `${one.textContent} ${one.ariaLabel}`.includes(wanted),
          );
          named?.click();
          const isLoading = dialog?.getAttribute('aria-busy') === 'true';
          // What is said to screen readers only depends on whether they had to wait.
          const seen = dialog?.cloneNode(true) as Element | undefined;
          seen?.querySelector('[role="status"]')?.remove();
          return { text: isLoading ? null : (seen?.textContent ?? null), pressed: named !== undefined };
        };
        const target = { tabId: tab, frameIds: [frame] };
        const frames = await chrome.scripting.executeScript({ target, func: look, args: [words] });
        return frames[0]?.result ?? { text: null, pressed: false };
      },
      [tabId, frameId, button] as const,
    );
  }

  /** All frames of a tab that hold a web document, the top one among them. */
  frames(tabId: number): Promise<readonly SeenFrame[]> {
    return this.#tab.evaluate(async (tab) => {
      const look = () => {
        // Firefox lets our world iterate over the registry only as the page itself sees it.
        const { CSS: style } = (globalThis as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
        const ranges = [...style.highlights].flatMap(([name, highlight]) =>
          name.startsWith('point-by-point') ? [...(highlight as Iterable<AbstractRange>)] : [],
        );
        const live = ranges.map((marked) => {
          const range = document.createRange();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range;
        });
        const box = live[0]?.getClientRects()[0];
        return {
          title: document.title,
          isRead: 'pointByPointReader' in globalThis,
          marked: live.map(String),
          firstMark: box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 },
        };
      };
      const target = { tabId: tab, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: look, args: [] });
      return frames.flatMap(({ frameId, result }) => (result === undefined ? [] : [{ frameId, ...result }]));
    }, tabId);
  }

  /** Sends a message from our world inside a page, as the gate and the reader do, and returns the raw answer. */
  askFromPage(tabId: number, name: string, request: object = {}): Promise<unknown> {
    return this.#tab.evaluate(
      async ([tab, message]) => {
        const send = (said: object) => chrome.runtime.sendMessage(said);
        const frames = await chrome.scripting.executeScript({ target: { tabId: tab }, func: send, args: [message] });
        return frames[0]?.result;
      },
      [tabId, { app: 'point-by-point', name, request }] as const,
    );
  }

  /** Sends a message to the reader of a tab's frame, as the popup does, and returns the raw answer. */
  askReader(tabId: number, name: string, request: object = {}, frameId = 0): Promise<unknown> {
    return this.#tab.evaluate(([tab, frame, message]) => chrome.tabs.sendMessage(tab, message, { frameId: frame }), [
      tabId,
      frameId,
      { app: 'point-by-point', name, request },
    ] as const);
  }

  /** How many mentions a frame tells of: 0 until it is read to its end. */
  async countIn(tabId: number, frameId = 0): Promise<number> {
    const answer = (await this.askReader(tabId, 'page.count', {}, frameId).catch(() => null)) as {
      value?: number;
    } | null;
    return answer?.value ?? 0;
  }

  /** Sends a message as one of our screens does and returns the raw answer. */
  ask(name: string, request: object = {}): Promise<unknown> {
    const send = (message: object) => chrome.runtime.sendMessage(message);
    return this.#tab.evaluate(send, { app: 'point-by-point', name, request });
  }

  /** Changes settings behind the extension's back: stores these values and no others. */
  changeStored(values: object): Promise<void> {
    return this.#tab.evaluate(
      (changed) => chrome.storage.local.set({ settings: { version: 1, values: changed } }),
      values,
    );
  }

  /** Everything in the extension's storage. */
  stored(): Promise<unknown> {
    return this.#tab.evaluate(() => chrome.storage.local.get());
  }

  /** Has the browser read the extension from disk anew, as at an update. All its pages close; a new desk comes back. */
  async reloadExtension(): Promise<Desk> {
    if (this.#browser.name === 'chromium') {
      // Out of developer mode, Chromium switches an unpacked extension off instead of reading it anew.
      const settings = await this.#browser.open('chrome://extensions/');
      await settings.evaluate(() => chrome.developerPrivate?.updateProfileConfiguration({ inDeveloperMode: true }));
      await settings.close();
    }
    await this.#tab.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
    const isOver = () =>
      this.#tab
        .evaluate(() => false)
        .then(
          (over) => over,
          () => true,
        );
    await until('the pages of the old version to close', isOver);
    return until('the new version to start', () => Desk.open(this.#browser), 30_000);
  }

  /** Starts to listen: from now on {@link overheard} knows the names of the messages that come for the background. */
  listen(): Promise<void> {
    return this.#tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push((message as { name: string }).name));
    });
  }

  /** What was heard since {@link listen}. */
  overheard(): Promise<readonly string[]> {
    return this.#tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** The popup for a tab, in a tab of its own. */
  async openPopup(tabId: number): Promise<Tab> {
    return this.#browser.open(`${await this.#browser.extensionOrigin()}/popup.html?tab=${tabId}`);
  }
}
