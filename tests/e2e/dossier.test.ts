/** The dossier in the built extension: opened by its address, led by it, filtered, taken along. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser, type Tab } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';

describe.each(BROWSER_NAMES)('the dossier in %s', (name) => {
  let browser: RunningBrowser;
  let records: DatasetRecords;

  beforeAll(async () => {
    const file = join(extensionFolder(name), 'dataset/records.json');
    records = DatasetRecords.parse(JSON.parse(await readFile(file, 'utf8')));
    browser = await launch(name, { extensionDir: extensionFolder(name) });
    // Chromium ends with its last tab; this one stays.
    await Desk.open(browser);
  });

  afterAll(() => browser?.close());

  /** Opens the dossier; resolves when its records are shown. */
  async function openDossier(hash = ''): Promise<Tab> {
    const tab = await browser.open(`${await browser.extensionOrigin()}/dossier.html${hash}`);
    await tab.waitFor(() => document.querySelector('.comparison') !== null, { what: 'the comparison' });
    return tab;
  }

  it('shows every record of the dataset, and says its language and title', async () => {
    const tab = await openDossier();
    const shown = await tab.evaluate(() => ({
      provisions: document.querySelectorAll('.comparison th[scope="row"]').length,
      actors: document.querySelectorAll('.actor').length,
      events: document.querySelectorAll('.event').length,
      sources: document.querySelectorAll('.part-sources .source-list > li').length,
      html: [document.documentElement.lang, document.documentElement.dir],
    }));
    expect(shown).toEqual({
      provisions: records.provisions.length,
      actors: records.entities.length,
      events: records.timeline.length,
      sources: records.sources.length,
      html: ['en', 'ltr'],
    });
    expect(await tab.title()).toContain('Point by Point');
    await tab.close();
  });

  it('goes where its address leads, at first and afterwards, and says when that is nowhere', async () => {
    const tab = await openDossier('#army-size-cap');
    const focused = (id: string) =>
      tab.waitFor(
        (wanted: string) => {
          const target = document.getElementById(wanted);
          const box = target?.getBoundingClientRect();
          const isSeen = box !== undefined && box.top < innerHeight && box.bottom > 0;
          return isSeen && target?.contains(document.activeElement);
        },
        { argument: id, what: `${id} in sight and focused` },
      );
    const goTo = (hash: string) => tab.evaluate((wanted) => location.assign(wanted), hash);
    await focused('army-size-cap');
    await goTo('#entity-steve-witkoff');
    await focused('entity-steve-witkoff');
    await goTo('#timeline');
    await focused('timeline');
    await goTo('#no-such-thing');
    const told = await tab.waitFor(() => document.querySelector('[role="alert"]')?.textContent, { what: 'a word' });
    expect(told).toContain('#no-such-thing');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#elections .row-toggle')?.click());
    await tab.waitFor(() => location.hash === '#elections', { what: 'the address of what was opened' });
    await tab.close();
  });

  it('shows one theme when asked for it', async () => {
    const tab = await openDossier();
    await tab.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.part-compare select');
      if (choice === null) return;
      choice.value = 'nuclear';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const wanted = records.provisions.filter(({ theme }) => theme === 'nuclear').map(({ id }) => id);
    const rows = () =>
      tab.evaluate(() => [...document.querySelectorAll('.comparison tr[id]')].map(({ id }) => id).sort());
    await expect.poll(rows).toEqual(wanted.toSorted());
    await tab.close();
  });

  it('hands out the checklist with every provision, under the day of the data', async () => {
    const tab = await openDossier();
    const file = (format: string) =>
      tab.evaluate(async (label) => {
        const caught: { name: string; blob: Blob | null } = { name: '', blob: null };
        // What would go to the downloads' folder is caught here.
        URL.createObjectURL = (blob) => {
          caught.blob = blob as Blob;
          return 'blob:caught';
        };
        const press = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () {
          caught.name = this.download;
        };
        const buttons = [...document.querySelectorAll<HTMLElement>('.take-along button')];
        buttons.find(({ textContent }) => textContent === label)?.click();
        HTMLAnchorElement.prototype.click = press;
        return { name: caught.name, text: (await caught.blob?.text()) ?? '' };
      }, format);
    const csv = await file('CSV');
    expect(csv.name).toBe(`point-by-point-checklist-${records.info.asOf}.csv`);
    for (const { id } of records.provisions) expect(csv.text).toContain(`,${id}\r\n`);
    const markdown = await file('Markdown');
    expect(markdown.name).toBe(`point-by-point-checklist-${records.info.asOf}.md`);
    expect(markdown.text.match(/^### /gm)).toHaveLength(records.provisions.length);
    await tab.close();
  });
});
