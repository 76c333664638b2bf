/** What `npm start` tells without a window: what was marked, as tables, and pictures of it. */
import { join } from 'node:path';
import type { PageSummary } from '../messages/protocol.ts';
import type { RunningBrowser, Tab } from './launch.ts';
import { stillPicture } from './still-picture.ts';
import { formatTable } from './table.ts';
import { until } from './until.ts';

const SUMMARY_TIMEOUT_MS = 20_000;
const SETTLED_MS = 500;
const POPUP_WIDTH_PX = 420;
const POPUP_HEIGHT_PX = 600;

/** The part of the WebExtension API that an extension page is asked to use here. */
interface ExtensionTabs {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    };
  };
}

/** What was found on a page, and the extension page that asked for it. */
export interface PageReport {
  readonly summary: PageSummary;
  /** The article's tab, as the extension numbers it. */
  readonly tabId: number;
  readonly popup: Tab;
}

/**
 * Asks the page's session, from the extension's own popup page, until it reports marks and the answer no longer
 * changes. Rejects when nothing is marked within 20 s.
 */
export async function waitForSummary(browser: RunningBrowser, article: Tab, url: string): Promise<PageReport> {
  const popup = await browser.open(`${await browser.extensionOrigin()}/popup.html`);
  // Pages in the background are slowed down, and nobody reads there.
  await article.bringToFront();
  const tabId = await popup.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as ExtensionTabs).chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  if (tabId === undefined) throw new Error(`The extension does not see the tab of ${url}: it has no access to it.`);

  let previous = { text: '', since: 0 };
  const summary = await until(
    `marks on ${url}: it names nothing of the dataset, or its session did not start`,
    async () => {
      const answer = await askForSummary(popup, tabId);
      if (answer.entities.length + answer.provisions.length === 0) throw new Error('the session found nothing');
      const text = JSON.stringify(answer);
      if (text !== previous.text) previous = { text, since: performance.now() };
      return performance.now() - previous.since >= SETTLED_MS ? answer : undefined;
    },
    SUMMARY_TIMEOUT_MS,
  );
  return { summary, tabId, popup };
}

async function askForSummary(popup: Tab, tabId: number): Promise<PageSummary> {
  const answer = await popup.evaluate(async (id) => {
    const envelope = { app: 'point-by-point', name: 'page.summary', request: {} };
    return (globalThis as unknown as ExtensionTabs).chrome.tabs.sendMessage(id, envelope, { frameId: 0 });
  }, tabId);
  const { ok, value, error } = answer as { ok: boolean; value: PageSummary; error?: { message: string } };
  if (!ok) throw new Error(error?.message ?? 'the page gave no answer');
  return value;
}

/** The tables: names first, then provisions, under a line with file and browser. */
export function formatSummary(
  summary: PageSummary,
  file: string,
  browser: Pick<RunningBrowser, 'name' | 'version'>,
): string {
  const entities = summary.entities.map(({ label, id, count }) => [oneLine(label), id, String(count)]);
  const provisions = summary.provisions.map(({ id, count, label }) => [id, String(count), oneLine(label)]);
  const counts = [
    counted(total(summary.entities), 'mark'),
    counted(entities.length, 'name'),
    counted(provisions.length, 'provision'),
  ];
  return [
    `${file}\nin ${browser.name} ${browser.version}: ${counts.join(', ')}\n`,
    formatTable(['name on the page', 'entity', 'count'], entities),
    formatTable(['provision', 'count', 'words'], provisions),
  ].join('\n');
}

function oneLine(label: string): string {
  return label.replace(/\s+/g, ' ').trim();
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function total(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** Saves the article with marks, the article with a card, and the popup; returns the paths. */
export async function savePictures(
  { tabId, popup, summary }: PageReport,
  browser: RunningBrowser,
  article: Tab,
  folder: string,
): Promise<string[]> {
  const paths = ['marks', 'card', 'popup'].map((name) => join(folder, `${browser.name}-${name}.png`));
  const [marks = '', card = '', checklist = ''] = paths;
  await stillPicture(article, marks);

  await openCard(
    article,
    summary.entities.map(({ label }) => label),
  );
  await stillPicture(article, card);

  await popup.goto(`${await browser.extensionOrigin()}/popup.html?tab=${tabId}`);
  await popup.bringToFront();
  await popup.setViewport(POPUP_WIDTH_PX, POPUP_HEIGHT_PX);
  await stillPicture(popup, checklist);
  return paths;
}

/** Rests the mouse on the first of these names that stands in one piece, until a card is there. */
async function openCard(article: Tab, labels: readonly string[]): Promise<void> {
  const before = await article.evaluate(() => document.querySelectorAll('*').length);
  const point = await article.evaluate((names) => {
    for (const name of names) {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const start = node.nodeValue?.indexOf(name) ?? -1;
        // A link would do as well; plain text shows the mark better.
        if (start < 0 || node.parentElement?.closest('a') != null) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + name.length);
        const [box] = range.getClientRects();
        if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, labels);
  if (point === null) throw new Error('None of the marked names stands in one piece on the page: no card to show.');
  await article.hover(point.x, point.y);
  // Opening a card adds the one element this extension ever adds to a page.
  await article.waitFor((count: number) => document.querySelectorAll('*').length > count, {
    argument: before,
    what: 'a card to open on the name under the mouse',
  });
}
