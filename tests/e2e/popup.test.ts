/** The popup, opened as a tab about an article's tab. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;
  let records: DatasetRecords;

  beforeAll(async () => {
    const file = join(extensionFolder(name), 'dataset/records.json');
    records = DatasetRecords.parse(JSON.parse(await readFile(file, 'utf8')));
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  /** Opens the popup for a page; waits until it shows the checklist and has heard from the page. */
  async function openPopup(path: string): Promise<{ article: Tab; popup: Tab }> {
    const article = await browser.open(news.origin + path);
    if (path.endsWith('/article.html')) await markOf(article, 'Steve Witkoff');
    const popup = await desk.openPopup(await desk.tabId(await article.url()));
    await popup.waitFor(() => document.querySelector('.item-line') !== null, { what: 'the checklist' });
    await popup.waitFor(() => document.querySelector('[role="status"]:not(.waiting)') !== null, {
      what: 'word from the page',
    });
    return { article, popup };
  }

  it('lists every provision of the plan, whatever the page', async () => {
    const { article, popup } = await openPopup('/elsewhere.html');
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.item-title')].map((title) => title.textContent ?? ''),
    );
    expect(listed).toHaveLength(records.provisions.length);
    for (const { title } of records.provisions) expect(listed).toContain(title.en);
    expect(await popup.evaluate(() => document.querySelector('.here') === null)).toBe(true);
    await popup.close();
    await article.close();
  });

  it('tells what the page mentions, and goes there', async () => {
    const { article, popup } = await openPopup('/article.html');
    const here = await popup.waitFor(() => document.querySelector('.here')?.textContent, { what: 'what is mentioned' });
    for (const mentioned of ['Steve Witkoff', 'Rustem Umerov', 'Kirill Dmitriev']) expect(here).toContain(mentioned);

    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.here button')];
      buttons.find(({ textContent }) => textContent?.includes('Kirill Dmitriev'))?.click();
    });
    await article.bringToFront();
    const id = await desk.tabId(await article.url());
    await expect.poll(() => desk.card(id)).toContain('Kirill Dmitriev');
    await popup.close();
    await article.close();
  });
});
