/** A release with new data: read from disk by the running browser, as an update from a store is. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { isPainted, markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

const NEXT_HASH = 'e'.repeat(64);

async function readJson(file: string): Promise<object> {
  return JSON.parse(await readFile(file, 'utf8')) as object;
}

/**
 * Turns an unpacked build into the next release: a higher version, one entity renamed and one added, one provision in
 * another status and one with a longer history.
 */
async function makeNextRelease(folder: string): Promise<void> {
  const file = (name: string) => join(folder, name);
  const write = (name: string, value: object) => writeFile(file(name), JSON.stringify(value));

  await write('manifest.json', { ...(await readJson(file('manifest.json'))), version: '99.0.0' });
  const records = DatasetRecords.parse(await readJson(file('dataset/records.json')));
  const info = { ...records.info, version: '2099.1.1', hash: NEXT_HASH };
  const umerov = records.entities.find(({ id }) => id === 'rustem-umerov');
  if (umerov === undefined) throw new Error('the dataset has no rustem-umerov any more: choose another entity here');
  const renamed = { ...umerov, name: { en: 'Rustem of the next release' } };
  const added = { ...umerov, id: 'added-by-the-next-release' };
  const others = records.entities.filter((entity) => entity !== umerov);
  const provisions = records.provisions.map((provision, index) => {
    const { history } = provision;
    if (index === 0) return { ...provision, status: provision.status === 'agreed' ? 'dropped' : 'agreed' };
    return index === 1 ? { ...provision, history: [...history, ...history.slice(-1)] } : provision;
  });
  await write('dataset/records.json', { ...records, info, provisions, entities: [...others, renamed, added] });
  await write('dataset/info.json', info);
  await write('dataset/lexicon.json', { ...(await readJson(file('dataset/lexicon.json'))), hash: NEXT_HASH });
}

describe.each(BROWSER_NAMES)('an update in %s', (name) => {
  let folder: string;
  let news: NewsServer;
  let browser: RunningBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'point-by-point-release-'));
    await cp(extensionFolder(name), folder, { recursive: true });
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: folder });
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('brings its data into the store and into open pages, and keeps the settings', async () => {
    const before = await Desk.open(browser);
    const article = await browser.open(`${news.origin}/article.html`);
    const id = await before.tabId(await article.url());
    const first = await markOf(article, 'Rustem Umerov');
    await article.hover(first.x, first.y);
    expect(await until('the card of the first release', () => before.card(id))).toContain('Rustem Umerov');
    await article.press('Escape');
    await before.changeStored({ pausedHosts: ['paused.example'] });
    const popup = await before.openPopup(id);
    await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    expect(await popup.evaluate(() => document.querySelector('.changed') === null)).toBe(true);
    await until('what was shown to be remembered', async () => 'seen' in ((await before.stored()) as object));

    await makeNextRelease(folder);
    const after = await before.reloadExtension();
    await expect
      .poll(() => after.ask('store.status'), { timeout: 10_000 })
      .toMatchObject({
        ok: true,
        value: { state: 'ready', fallback: false, info: { hash: NEXT_HASH, version: '2099.1.1' } },
      });
    expect(await after.ask('entity.get', { id: 'added-by-the-next-release' })).toMatchObject({ ok: true });
    expect(await after.stored()).toMatchObject({ settings: { values: { pausedHosts: ['paused.example'] } } });

    await article.bringToFront();
    await article.hover(1, 1);
    const again = await markOf(article, 'Rustem Umerov');
    expect(await isPainted(article, 'Rustem Umerov')).toBe(true);
    await article.hover(again.x, again.y);
    const card = await until('the card of the next release', () => after.card(id));
    expect(card).toContain('Rustem of the next release');
    // One host, one set of marks: the reader of the first release is gone.
    const traces = () => [
      document.querySelectorAll('html > :popover-open').length,
      document.documentElement.children.length,
    ];
    expect(await article.evaluate(traces)).toEqual([1, 3]);

    // Opened in passing it says what changed, and still does the next time, until the reader has seen it.
    for (const visit of ['first', 'second']) {
      const popup = await after.openPopup(id);
      await popup.waitFor(() => document.querySelector('.changed') !== null, { what: `changes at the ${visit} visit` });
      expect(await popup.evaluate(() => document.querySelector('.changed-title')?.textContent)).toMatch(
        /^2 provisions/,
      );
      const what = () => [...document.querySelectorAll('.what-changed')].map(({ textContent }) => textContent);
      expect(await popup.evaluate(what)).toEqual([expect.stringMatching(/^before: /), '1 new entry']);
      if (visit === 'second') {
        await popup.evaluate(() => document.querySelector<HTMLElement>('.changed-end > .button')?.click());
        await popup.waitFor(() => document.querySelector('.changed') === null, { what: 'the changes to go' });
        await until('the new dataset to be remembered', async () => {
          const { seen } = (await after.stored()) as { seen?: { seen?: { hash?: string } } };
          return seen?.seen?.hash === NEXT_HASH;
        });
      }
      await popup.close();
    }
    const last = await after.openPopup(id);
    await last.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    expect(await last.evaluate(() => document.querySelector('.changed') === null)).toBe(true);
  });
});
