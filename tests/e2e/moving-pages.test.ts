/** Pages that move, each in its own way: marks follow, the page is none the wiser, and nothing stays behind. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { until } from '../../lib/tools/until.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { install, launchPlain } from './plain-browser.ts';

/** What each page in `tests/fixtures/moving` offers. */
interface Moving {
  /** Moves, and resolves when it is done. */
  run(): Promise<void>;
  /** Takes all text away, and lets go of it. */
  clear(): void;
}

declare global {
  var moving: Moving;
}

const PAGES: readonly (readonly [what: string, page: string])[] = [
  ['a feed that appends 20,000 paragraphs', 'feed'],
  ['a live blog that ticks ten times a second for 20 s', 'ticker'],
  ['a virtual list', 'list'],
  ['server-rendered markup that is hydrated and rendered again', 'app'],
  ['text edited in place and in an editor', 'editor'],
  ['navigation within a single page', 'navigation'],
  ['a document begun anew by document.open()', 'reopened'],
  ['open and declarative shadow roots', 'shadow'],
];

/** The longest that marks may take to follow, in ms: pauses grow with the size of the page. */
const FOLLOW_MS = 60_000;

/**
 * Beside the tenth that the heap may stay above what it was: machine code that V8 makes of what runs often, and the
 * lexicon's bounded memory of words, both there to stay after the first long text. A feed kept by mistake is 40 MB.
 */
const CODE_BYTES = 1_000_000;

/** How often each name stands in the text that a person can see; what is being edited is left out. */
function namesSeen(): Record<string, number> {
  const seen: Record<string, number> = {};

  const count = (element: HTMLElement, by: 1 | -1) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what can be seen counts, not what the tree holds.
    for (const [name] of element.innerText.matchAll(/Steve Witkoff|Rustem Umerov|Kirill Dmitriev/g)) {
      seen[name] = (seen[name] ?? 0) + by;
    }
  };
  const countAll = (root: Document | ShadowRoot) => {
    if (root instanceof Document) count(root.body, 1);
    else for (const child of root.children) count(child as HTMLElement, 1);
    for (const editor of root.querySelectorAll<HTMLElement>('[contenteditable="true"]')) count(editor, -1);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) countAll(shadowRoot);
  };
  countAll(document);
  return Object.fromEntries(Object.entries(seen).filter(([, times]) => times > 0));
}

/** How often each run of words is marked; what left the page counts as such. */
function wordsMarked(): Record<string, number> {
  const marked: Record<string, number> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('point-by-point')) continue;
    for (const range of highlight as Iterable<AbstractRange>) {
      let words = 'words that left the page';
      if (range.startContainer.isConnected && range.endContainer.isConnected) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        words = live.toString();
      }
      marked[words] = (marked[words] ?? 0) + 1;
    }
  }
  return marked;
}

const isEqual = (a: Record<string, number>, b: Record<string, number>) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Waits until exactly the names that can be seen are marked, each as often as it stands there. */
async function marksAreRight(page: Page): Promise<void> {
  const compare = async () => {
    const [seen, marked] = [await page.evaluate(namesSeen), await page.evaluate(wordsMarked)];
    if (!isEqual(seen, marked)) throw new Error(`seen ${JSON.stringify(seen)}, marked ${JSON.stringify(marked)}`);
    return true;
  };
  await until('as many marks as names', compare, FOLLOW_MS);
}

/** What a page keeps, when all that nobody can reach is gone. Chromium alone tells; bytes. */
async function kept(devtools: CDPSession): Promise<{ heap: number; nodes: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

describe.each(BROWSER_NAMES)('pages that move in %s', (name) => {
  let news: NewsServer;
  let browser: Browser;
  let page: Page;
  let errors: string[];
  /** The markup of each page after it has moved where the extension is not installed. */
  const untouched = new Map<string, string>();
  const outerHtml = () => page.evaluate(() => document.documentElement.outerHTML);
  const run = () => page.evaluate(() => globalThis.moving.run());

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launchPlain(name);
    page = await browser.newPage();
    for (const [, moving] of PAGES) {
      // How fast the ticks come makes no difference to what stands there in the end.
      await page.goto(`${news.origin}/moving/${moving}.html?every=1`);
      await run();
      untouched.set(moving, await outerHtml());
    }
    await page.close();
    await install(browser, extensionFolder(name));
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    errors = [];
    page.on('console', (message) => /error|warn/.test(message.type()) && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterEach(async () => {
    await page.close();
  });

  it.each(PAGES)(
    '%s: marks are right, the page is its own, and nothing stays',
    async (_, moving) => {
      await page.goto(`${news.origin}/moving/${moving}.html`);
      await marksAreRight(page);
      expect(await page.evaluate(namesSeen)).toHaveProperty('Steve Witkoff');
      const devtools = name === 'chromium' ? await page.createCDPSession() : null;
      const before = devtools && (await kept(devtools));

      await run();
      await marksAreRight(page);
      expect(await outerHtml()).toBe(untouched.get(moving));

      await page.evaluate(() => globalThis.moving.clear());
      await until('the marks to go', async () => isEqual(await page.evaluate(wordsMarked), {}), FOLLOW_MS);
      // WebDriver BiDi tells nothing of Firefox's heap.
      if (devtools !== null && before !== null) {
        const isBack = async () => {
          const now = await kept(devtools);
          if (now.heap <= before.heap * 1.1 + CODE_BYTES && now.nodes <= before.nodes) return true;
          throw new Error(`before ${JSON.stringify(before)}, now ${JSON.stringify(now)}`);
        };
        await until('memory to be given back', isBack, FOLLOW_MS);
      }
      expect(errors).toEqual([]);
    },
    180_000,
  );
});
