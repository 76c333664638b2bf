/** From real earlier releases to this build, with a profile that was used, and back. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DatasetInfo, DatasetRecords } from '../../lib/dataset/records.ts';
import type { BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { type LastRelease, lastRelease, unpackFirstRelease } from '../../lib/tools/past-release.ts';
import { until } from '../../lib/tools/until.ts';
import type { Desk } from './desk.ts';
import { BROWSER_NAMES, LifeBrowser } from './life-browser.ts';
import { isPainted, markOf, marksOn } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** What the reader has chosen in the old version; Dmitriev is named in the article too. */
const CHOSEN = { pausedHosts: ['paused.example'], hiddenSubjects: ['entity:kirill-dmitriev'], theme: 'dark' };
const LATER = { version: '2099.1.1', hash: 'f'.repeat(64) };

let last: LastRelease;
let folder: string;
let news: NewsServer;
let browser: LifeBrowser;

// It may have to be installed and built, from its tag.
beforeAll(async () => {
  last = await lastRelease();
}, 600_000);

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'point-by-point-upgrade-')), 'extension');
  news = await startNewsServer();
});

afterEach(async () => {
  await browser?.close();
  await news?.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function readJson(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8')) as object;
}

async function recordsIn(extension: string): Promise<DatasetRecords> {
  return DatasetRecords.parse(await readJson(join(extension, 'dataset/records.json')));
}

/** Puts this build in the place of whatever version is installed. */
async function putThisBuild(name: BrowserName): Promise<void> {
  await rm(folder, { recursive: true });
  await cp(extensionFolder(name), folder, { recursive: true });
}

/** Puts a later release there: this build with a higher version and with other data, whose first provision has another status. */
async function putLaterRelease(name: BrowserName): Promise<void> {
  await putThisBuild(name);
  const change = async (file: string, make: (old: object) => object) => {
    const path = join(folder, file);
    await writeFile(path, JSON.stringify(make(await readJson(path))));
  };
  const { info, ...records } = await recordsIn(folder);
  const later = { ...info, ...LATER };
  const [first, ...others] = records.provisions;
  const status = first?.status === 'dropped' ? 'agreed' : 'dropped';
  await change('manifest.json', (old) => ({ ...old, version: '99.0.0' }));
  await change('dataset/records.json', () => ({
    ...records,
    info: later,
    provisions: [{ ...first, status }, ...others],
  }));
  await change('dataset/lexicon.json', (old) => ({ ...old, hash: LATER.hash }));
  await change('dataset/info.json', () => later);
}

/** Uses the installed version for a while: reads a card, chooses settings, looks at the popup. Returns the open article. */
async function live(desk: Desk): Promise<{ article: Tab; id: number }> {
  const article = await browser.open(`${news.origin}/article.html`);
  const id = await desk.tabId(await article.url());
  const mark = await markOf(article, 'Rustem Umerov');
  await article.hover(mark.x, mark.y);
  expect(await until('the card of the old version', () => desk.card(id))).toContain('Rustem Umerov');
  await article.press('Escape');
  await desk.changeStored(CHOSEN);
  await noMarkOnHidden(article);
  const popup = await desk.openPopup(id);
  await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
  await until('what was shown to be remembered', async () => 'seen' in ((await desk.stored()) as object));
  await popup.close();
  return { article, id };
}

/** Has the browser put in what lies in the folder now, and waits until it answers. */
async function update(): Promise<Desk> {
  await browser.update();
  return browser.desk();
}

async function noMarkOnHidden(article: Tab): Promise<void> {
  await markOf(article, 'Rustem Umerov');
  const hidden = async () => (await marksOn(article)).filter(({ text }) => /Dmitriev/.test(text));
  await expect.poll(hidden, { timeout: 10_000 }).toEqual([]);
}

/** The promise of an update: the new data, the old choices, and the open article as if nothing had happened. */
async function expectUpdated(desk: Desk, article: Tab, id: number, info: DatasetInfo): Promise<void> {
  await expect
    .poll(() => desk.ask('store.status'), { timeout: 15_000 })
    .toMatchObject({ ok: true, value: { state: 'ready', fallback: false, info } });
  expect(await desk.stored()).toMatchObject({ settings: { values: CHOSEN } });

  await article.bringToFront();
  await article.hover(1, 1);
  const mark = await markOf(article, 'Rustem Umerov');
  await noMarkOnHidden(article);
  expect(await isPainted(article, 'Rustem Umerov')).toBe(true);
  const ranges = (await marksOn(article)).map(({ text, x, y }) => `${text} ${x} ${y}`);
  expect(ranges.length).toBe(new Set(ranges).size);
  await article.hover(mark.x, mark.y);
  expect(await until('the card of the new version', () => desk.card(id))).toContain('Rustem Umerov');
  const hosts = () => document.querySelectorAll('html > :popover-open').length;
  expect(await article.evaluate(hosts)).toBe(1);
  await article.press('Escape');
}

/** What the popup says has changed since the last visit: titles of provisions; none when it says nothing. */
async function changedInPopup(desk: Desk, id: number): Promise<readonly string[]> {
  const popup = await desk.openPopup(id);
  await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
  const amount = await popup.evaluate(() => {
    // The last of its buttons unfolds the rest, where there is more than fits.
    const buttons = document.querySelectorAll<HTMLElement>('.changed-end button');
    if (buttons.length > 1) [...buttons].at(-1)?.click();
    return Number.parseInt(document.querySelector('.changed-title')?.textContent ?? '0', 10);
  });
  const titles = await popup.waitFor(
    (wanted: number) => {
      const shown = [...document.querySelectorAll('.changed .row-title')].map(({ textContent }) => textContent ?? '');
      return shown.length === wanted ? shown : null;
    },
    { argument: amount, what: `all ${amount} changes` },
  );
  await popup.close();
  return titles;
}

/** Holds what the popup says against the two packages, without its own code. */
function expectChanges(said: readonly string[], before: DatasetRecords, after: DatasetRecords): void {
  const by = (tell: (provision: DatasetRecords['provisions'][number]) => unknown) => {
    const old = new Map(before.provisions.map((one) => [one.id, JSON.stringify(tell(one))]));
    return after.provisions.filter((one) => old.get(one.id) !== JSON.stringify(tell(one))).map(({ title }) => title.en);
  };
  expect(said).toEqual(expect.arrayContaining(by(({ status, history }) => [status, history.length])));
  expect(by((provision) => provision)).toEqual(expect.arrayContaining([...said]));
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  it('an update from the last release brings the new data and keeps what the reader chose', async () => {
    await last.unpack(name, folder);
    const old = await recordsIn(folder);
    browser = await LifeBrowser.start(name, folder);
    const desk = await browser.desk();
    const { article, id } = await live(desk);

    await putThisBuild(name);
    const now = await recordsIn(folder);
    const updated = await update();
    await expectUpdated(updated, article, id, now.info);
    const changed = await changedInPopup(updated, id);
    expectChanges(changed, old, now);
    if (last.name === 'first') expect(changed).toContain('European fighter jets based in Poland');
  });

  it('an update may skip versions, and going back to an older one shows what that one knows', async () => {
    await unpackFirstRelease(name, folder);
    const old = await recordsIn(folder);
    browser = await LifeBrowser.start(name, folder);
    const desk = await browser.desk();
    const { article, id } = await live(desk);

    await putLaterRelease(name);
    const later = await recordsIn(folder);
    const skipped = await update();
    await expectUpdated(skipped, article, id, later.info);
    expectChanges(await changedInPopup(skipped, id), old, later);

    await putThisBuild(name);
    const now = await recordsIn(folder);
    const back = await update();
    await expectUpdated(back, article, id, now.info);
    expect(await back.ask('checklist.get')).toMatchObject({ ok: true });
  });
});
