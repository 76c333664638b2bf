/** Rows of the real store that mean to be more than data: the reader sees text, or what the package says. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { deleteRaw } from './raw-store.ts';

const RAN = 'globalThis.ran = true; document.title = "ran"';
const MARKUP = `<img src=x onerror='${RAN}'><script>${RAN}</script>`;
const HTML = { __html: MARKUP };

/** What a row's texts, addresses and the rest become, by the name of the attack. */
const ATTACKS: Readonly<Record<string, (row: Row) => object>> = {
  'markup for texts': (row) => changeTexts(row, () => MARKUP),
  'addresses that are scripts': (row) => ({ ...row, url: `javascript:${RAN}` }),
  'objects for texts': (row) =>
    JSON.parse(
      JSON.stringify(changeTexts(row, () => 'OBJECT')).replaceAll(
        '"OBJECT"',
        JSON.stringify({ ...HTML, type: 'img', props: { onerror: RAN, dangerouslySetInnerHTML: HTML } }),
      ),
    ),
  'keys of prototypes': (row) =>
    JSON.parse(
      JSON.stringify(row).replace(
        /^{/,
        `{"__proto__":{"ran":true,"url":"javascript:${'ran'}"},"constructor":{"prototype":{"ran":true}},"toString":1,`,
      ),
    ),
  'languages named like prototypes': (row) =>
    changeTexts(row, (words, key) => (key === 'en' ? words : MARKUP), '__proto__'),
  'other types': (row) => ({ ...Object.fromEntries(Object.keys(row).map((key) => [key, 28])), id: row.id }),
};

/** Stores whose rows the card, the popup or the dossier shows. */
const STORES = ['entities', 'provisions', 'sources', 'timeline', 'drafts'];

/** Writes rows into the store; as text on the way there, which keeps a key named `__proto__` one of the row's own. */
function putRows(desk: Desk, hostile: readonly { readonly store: string; readonly row: object }[]): Promise<void> {
  return desk.tab.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('point-by-point');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
          for (const { store, row } of JSON.parse(text)) transaction.objectStore(store).put(row);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    JSON.stringify(hostile),
  );
}

interface Row {
  readonly id: string;
}

/** The row with its texts changed: what lies under a language's code. */
function changeTexts(row: Row, change: (words: string, key: string) => string, more?: string): Row {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    const isText = typeof Reflect.get(value, 'en') === 'string';
    const entries = Object.entries(value).map(([key, inner]) =>
      isText || ['publisher', 'title'].includes(key)
        ? [key, typeof inner === 'string' ? change(inner, key) : within(inner)]
        : [key, within(inner)],
    );
    return Object.fromEntries(isText && more !== undefined ? [...entries, [more, change('', more)]] : entries);
  };
  return within(row) as Row;
}

describe.each(BROWSER_NAMES)('a hostile store in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;
  let rows: Readonly<Record<string, readonly Row[]>>;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
    const answer = (await desk.ask('dossier.get')) as { value: { records: Record<string, readonly Row[]> } };
    rows = answer.value.records ?? answer.value;
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  beforeEach(async () => {
    await desk.ask('checklist.get');
  });

  afterEach(() => deleteRaw(desk));

  /** Whether anything ran, is no text, or leads anywhere but to the web; asked in a page of ours. */
  const harmIn = (tab: Tab) =>
    tab.evaluate(() => {
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      return {
        ran: 'ran' in globalThis || 'ran' in {} || document.title === 'ran',
        elements: document.querySelectorAll('[onerror], img[src="x"], body script:not([src])').length,
        links: links.filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
      };
    });
  const NO_HARM = { ran: false, elements: 0, links: [] };

  it.each(Object.entries(ATTACKS))('with %s runs nothing, in the card or on our screens', async (named, attack) => {
    const before = browser.errors().length;
    const hostile = STORES.flatMap((store) => (rows[store] ?? []).map((row) => ({ store, row: attack(row) })));
    expect(hostile.length).toBeGreaterThan(100);
    await putRows(desk, hostile);
    const tab = await browser.open(`${news.origin}/article.html?${crypto.randomUUID()}`);
    const id = await desk.tabId(await tab.url());
    const { x, y } = await markOf(tab, 'Rustem Umerov');
    await tab.hover(x, y);
    const card = await until('the card', () => desk.card(id));
    // Text is text; whatever else does not fit the schema, so that the package answers.
    expect(card).toContain(named === 'markup for texts' ? MARKUP : 'Rustem Umerov');
    expect(await tab.evaluate(() => [document.title === 'ran', 'ran' in globalThis])).toEqual([false, false]);
    await tab.close();

    for (const screen of ['popup.html?tab=0', 'dossier.html']) {
      const own = await browser.open(`${await browser.extensionOrigin()}/${screen}`);
      await own.waitFor(
        () => (document.querySelector('main')?.textContent ?? document.body.textContent ?? '').length > 200,
      );
      expect(await harmIn(own)).toEqual(NO_HARM);
      await own.close();
    }
    expect(await harmIn(desk.tab)).toEqual(NO_HARM);
    expect(browser.errors().slice(before)).toEqual([]);
  });
});
