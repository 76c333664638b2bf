/**
 * What `errors()` of a launched browser hears, so that a test which finds it empty has proved something: a copy of the
 * extension whose scripts throw what nobody catches.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { copyExtension, type ExtensionCopy } from '../../lib/tools/extension-copy.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Throws later, so that the script itself goes on: once in a task, once in a promise. */
const throwing = (where: string) => `
  setTimeout(() => { throw new Error('task of the ${where}'); }, 500);
  setTimeout(() => void Promise.reject(new Error('promise of the ${where}')), 500);
`;

describe.each(BROWSER_NAMES)('the errors of %s', (name) => {
  let news: NewsServer;
  let copy: ExtensionCopy;
  let browser: RunningBrowser;
  let tab: Tab;

  beforeAll(async () => {
    news = await startNewsServer();
    copy = await copyExtension(name, { prelude: throwing('background'), gatePrelude: throwing('gate') });
    browser = await launch(name, { extensionDir: copy.folder });
    tab = await browser.open(`${news.origin}/article.html`);
    await markOf(tab, 'Steve Witkoff');
  });

  afterAll(async () => {
    await browser?.close();
    await copy?.remove();
    await news?.close();
  });

  const hears = (words: string) => expect.poll(() => browser.errors().join('\n'), { timeout: 5_000 }).toContain(words);

  it('tell of one that the page itself does not catch', async () => {
    await tab.evaluate(() => {
      setTimeout(() => {
        throw new Error('task of the page');
      });
    });
    await hears('task of the page');
  });

  it('tell of a task of a content script', () => hears('task of the gate'));
  it('tell of a promise of a content script', () => hears('promise of the gate'));

  // Neither driver tells of the background, nor does `errors()` then; the extension hears itself.
  it('are silent about the background, whose own failures are in the diagnosis', async () => {
    const options = await browser.open(`${await browser.extensionOrigin()}/options.html`);
    const diagnosis = () => options.evaluate(() => document.querySelector('.diagnosis')?.textContent ?? '');
    await expect.poll(diagnosis, { timeout: 5_000 }).toContain('background: an exception was not caught');
    await expect.poll(diagnosis, { timeout: 5_000 }).toContain('background: a promise failed unheard');
    expect(browser.errors().join()).not.toContain('of the background');
  });
});
