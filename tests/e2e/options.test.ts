/** The page of settings, and the pages that follow it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { markOf, marksOn, readToEnd } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

describe.each(BROWSER_NAMES)('the settings in %s', (name) => {
  let news: NewsServer;
  let browser: RunningBrowser;
  let desk: Desk;
  let options: Tab;

  beforeAll(async () => {
    news = await startNewsServer();
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    desk = await Desk.open(browser);
    options = await browser.open(`${await browser.extensionOrigin()}/options.html`);
    await options.waitFor(() => document.querySelector('.options') !== null, { what: 'the settings' });
  });

  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  afterEach(() => desk.changeStored({}));

  /** Clicks the field of this value or name, as a press on its label does. */
  const press = (field: string) =>
    options.evaluate((value) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('.choice input')];
      const wanted = fields.find((one) => (one.type === 'radio' ? one.value : one.name) === value);
      if (wanted === undefined) throw new Error(`there is no field “${value}”`);
      wanted.click();
    }, field);
  const pressButton = (words: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
      const button = buttons.findLast(
        ({ textContent, offsetParent }) => textContent === wanted && offsetParent !== null,
      );
      if (button === undefined) throw new Error(`there is no button “${wanted}”`);
      button.click();
    }, words);
  const said = () => options.evaluate(() => document.querySelector('[role="status"]')?.textContent);
  const listed = () =>
    options.evaluate(() => [...document.querySelectorAll('.lines > li bdi')].map(({ textContent }) => textContent));
  const text = async (change: string | null) => {
    const field = await options.evaluate((typed) => {
      const area = document.querySelector('textarea');
      if (area === null) throw new Error('there is no field for rules');
      area.closest('details')?.setAttribute('open', '');
      if (typed !== null) {
        area.value = typed;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return area.value;
    }, change);
    return field;
  };

  it('change the marks of an open tab, without a reload', async () => {
    const article = await browser.open(`${news.origin}/article.html`);
    await readToEnd(article);
    const words = async () => (await marksOn(article)).map((mark) => mark.text);
    const all = (await words()).length;

    await press('off');
    await expect.poll(words).toEqual([]);
    await expect.poll(said).toBe('Saved.');
    await press('section');
    await expect.poll(words).toContain('Steve Witkoff');
    expect((await words()).length).toBeLessThanOrEqual(all);
    await press('person');
    await expect.poll(words).not.toContain('Steve Witkoff');
    expect(await words()).not.toEqual([]);
    // What the page mentions is told all the same.
    const summary = await desk.askReader(await desk.tabId(await article.url()), 'page.summary');
    expect(JSON.stringify(summary)).toContain('steve-witkoff');
    await article.close();
  });

  it('give a card its language and colours', async () => {
    const article = await browser.open(`${news.origin}/article.html`);
    await markOf(article, 'Steve Witkoff');
    const id = await desk.tabId(await article.url());
    await options.evaluate(() => {
      const select = document.querySelector('select');
      if (select === null) throw new Error('there is no choice of language');
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.waitFor(() => document.querySelector('h1')?.textContent === 'Einstellungen', {
      what: 'German words',
    });
    await article.bringToFront();
    await desk.askReader(id, 'page.step', { by: 'next', from: 'view' });
    await expect.poll(() => desk.card(id)).toContain('Auf dieser Website pausieren');
    await article.close();
  });

  it('are the same in every one of our pages', async () => {
    const popup = await desk.openPopup(0);
    const background = () => {
      const surface = document.querySelector('.surface');
      return surface === null ? '' : getComputedStyle(surface).backgroundColor;
    };
    const light = await popup.waitFor(background, { what: 'the popup' });
    await press('dark');
    await expect.poll(() => popup.evaluate(background)).not.toBe(light);
    expect(await options.evaluate(background)).toBe(await popup.evaluate(background));
    await popup.close();
  });

  it('carry paused sites over as text, and lose nothing to a text that is wrong', async () => {
    await desk.changeStored({ pausedHosts: ['a.example', 'b.example'] });
    await expect.poll(listed).toEqual(['a.example', 'b.example']);
    await options.evaluate(() => {
      const saved: Promise<string>[] = [];
      Object.assign(globalThis, { saved });
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => {
        saved.push((blob as Blob).text());
        return '#';
      };
    });
    await text(null);
    await pressButton('Save as a file');
    const file = await options.waitFor(() => (globalThis as unknown as { saved: Promise<string>[] }).saved[0], {
      what: 'the file',
    });

    await desk.changeStored({ pausedHosts: ['c.example'] });
    await expect.poll(listed).toEqual(['c.example']);
    const broken = file.replace('b.example', 'no site');
    await text(broken);
    await pressButton('Import');
    const mistake = await options.waitFor(() => document.querySelector('.mistake')?.textContent, {
      what: 'the mistake',
    });
    expect(mistake).toContain('Line 6');
    expect(mistake).toContain('no site');
    expect(await text(null)).toBe(broken);
    expect(await listed()).toEqual(['c.example']);

    await text(file);
    await pressButton('Import');
    await expect.poll(listed).toEqual(['a.example', 'b.example', 'c.example']);
    await expect.poll(said).toBe('2 sites added.');
  });

  it('name what was hidden, and mark it again', async () => {
    await desk.changeStored({ hiddenSubjects: ['entity:steve-witkoff'] });
    await options.waitFor(() => document.body.textContent?.includes('Steve Witkoff'), { what: 'the name' });
    await pressButton('Mark again');
    await expect.poll(said).toBe('Steve Witkoff is marked again.');
    expect(await desk.stored()).toMatchObject({ settings: { values: {} } });
  });

  it('are set back only after a question', async () => {
    await desk.changeStored({ density: 'off', pausedHosts: ['a.example'] });
    await expect.poll(listed).toEqual(['a.example']);
    await pressButton('Set everything back');
    await pressButton('Keep');
    expect(await listed()).toEqual(['a.example']);
    await pressButton('Set everything back');
    await pressButton('Set back');
    await expect.poll(listed).toEqual([]);
    await expect.poll(said).toBe('Everything is as at first.');
    expect(await desk.stored()).toMatchObject({ settings: { values: {} } });
  });

  it('show the keys of the commands', async () => {
    const keys = await options.evaluate(() =>
      [...document.querySelectorAll('.keys > div')].map(({ textContent }) => textContent),
    );
    expect(keys).toEqual(
      expect.arrayContaining(['Next mention on the pageAltShift.', 'Previous mention on the pageAltShift,']),
    );
    // Each is named by the page, also where the browser gave it no keys.
    for (const name of ['Open the checklist', 'Pause on this site']) expect(keys.join()).toContain(name);
  });
});
