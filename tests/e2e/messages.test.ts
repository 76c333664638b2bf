/** Who may ask what: the table of `lib/messages/protocol.ts`, as the running background keeps it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

const refusal = (code: string) => ({ ok: false, error: { code } });

describe.each(BROWSER_NAMES)('messages in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;
  let page: number;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
    const tab = await browser.open(`${news.origin}/article.html`);
    await markOf(tab, 'Steve Witkoff');
    page = await desk.tabId(await tab.url());
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  it('of our screens are answered', async () => {
    expect(await desk.ask('checklist.get')).toMatchObject({ ok: true });
    expect(await desk.ask('entity.get', { id: 'steve-witkoff' })).toMatchObject({ ok: true });
  });

  it('of our screens are refused to a script in a page', async () => {
    expect(await desk.askFromPage(page, 'entity.get', { id: 'steve-witkoff' })).toMatchObject({ ok: true });
    expect(await desk.askFromPage(page, 'checklist.get')).toMatchObject(refusal('refused'));
    expect(await desk.askFromPage(page, 'store.status')).toMatchObject(refusal('refused'));
  });

  it('about a page with very many mentions keep the toolbar button legible', async () => {
    await desk.askFromPage(page, 'page.counted', { mentions: 1000 });
    expect(await desk.badge(page)).toBe('999+');
    await desk.askFromPage(page, 'page.counted', { mentions: 999 });
    expect(await desk.badge(page)).toBe('999');
    await desk.askFromPage(page, 'page.counted', { mentions: 0 });
    expect(await desk.badge(page)).toBe('');
    expect(await desk.askFromPage(page, 'page.counted', { mentions: -1 })).toMatchObject(refusal('malformed'));
  });

  it('that are wrong get an answer that says how', async () => {
    expect(await desk.ask('entity.burn')).toMatchObject(refusal('unknown'));
    expect(await desk.ask('entity.get', { id: '../records.json' })).toMatchObject(refusal('malformed'));
    expect(await desk.ask('entity.get', { id: 'nobody-of-this-name' })).toMatchObject(refusal('not-found'));
    expect(await desk.askReader(page, 'page.jump', { kind: 'entity' })).toMatchObject(refusal('malformed'));
    expect(await desk.askReader(page, 'entity.get', { id: 'steve-witkoff' })).toMatchObject(refusal('unknown'));
  });
});
