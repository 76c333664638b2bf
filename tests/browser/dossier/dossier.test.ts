/** The dossier as its reader meets it: what it shows, where an address leads, what it says while there is nothing. */
import { h, render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { Dossier } from '../../../components/dossier/Dossier.tsx';
import type { DossierProps } from '../../../components/dossier/props.ts';
import '../../../components/dossier/dossier.css';
import { FULL, provision, READY, records, says } from '../../fixtures/dossier-records.ts';
import { find } from '../page/fixtures.ts';

const root = document.createElement('div');
afterEach(async () => {
  render(null, root);
  root.remove();
  await commands.setViewport(1024, 768);
});

function show(change: Partial<DossierProps> = {}): void {
  document.body.append(root);
  render(
    h(Dossier, {
      records: FULL,
      store: READY,
      language: 'en',
      theme: 'auto',
      target: '',
      onOpen: () => undefined,
      onExport: () => undefined,
      onRetry: () => undefined,
      ...change,
    }),
    root,
  );
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim());
const rowOf = (id: string) => find<HTMLTableRowElement>(`tr[id="${id}"]`, root);

function choose(label: string, value: string): void {
  const field = [...root.querySelectorAll('.filters label')].find(({ textContent }) => textContent?.startsWith(label));
  const control = find<HTMLSelectElement | HTMLInputElement>('select, input', field);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

describe('the comparison', () => {
  test('is a table with a name, heads for every row and column, and a cell for each text', () => {
    show();
    const area = find('.table-area', root);
    expect(area.tabIndex).toBe(0);
    expect(find('caption', area).id).toBe(area.getAttribute('aria-labelledby'));
    // Text c has no report at all, so that it has no column.
    expect(texts('.comparison thead th[scope="col"] .draft-name')).toEqual(['text a', 'text b', 'text d']);
    expect(texts('.comparison th[scope="rowgroup"]')).toEqual(['Land', 'Army']);
    for (const id of ['cap', 'line']) {
      expect(rowOf(id).querySelectorAll('th[scope="row"]')).toHaveLength(1);
      expect(rowOf(id).querySelectorAll('td')).toHaveLength(3);
    }
  });

  test('says in words what changed, what is not in a text, and what no source reports on', () => {
    show();
    const cells = [...rowOf('cap').querySelectorAll('td')].map(({ textContent }) => textContent);
    expect(cells[1]).toContain('Other than reported: 400,000 → 600,000');
    expect(cells[2]).toContain('Not in this text');
    const [first, second] = [...rowOf('line').querySelectorAll('td')].map(({ textContent }) => textContent);
    expect(first).toBe('no report');
    expect(second).not.toContain('Changed');
  });

  test('shows the provisions that fit theme, status and search, and all of them again', async () => {
    show();
    choose('Theme', 'land');
    await expect.poll(() => texts('.row-name')).toEqual(['Title of line']);
    expect(find('.part-compare .shown', root).textContent).toContain('1 of 2 shown.');
    choose('Status', 'published');
    await expect.poll(() => texts('.row-name')).toEqual([]);
    find('.part-compare .none button', root).click();
    await expect.poll(() => texts('.row-name')).toEqual(['Title of line', 'Title of cap']);
    choose('Search', 'TITLE of cáp');
    await expect.poll(() => texts('.row-name')).toEqual(['Title of cap']);
  });

  test('is cards on a narrow screen: no text is cut off, none hidden but where there is no report', async () => {
    await commands.setViewport(320, 800);
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const history = [{ ...says('a', 'reported'), says: { en: long, de: long } }];
    show({
      language: 'de',
      records: records({ provisions: [provision(`cap`, { title: { en: long, de: long }, history })] }),
    });
    await expect.poll(() => innerWidth).toBe(320);
    expect(getComputedStyle(rowOf('cap')).display).toBe('block');
    expect(find('.cell-draft', rowOf('cap')).textContent).toContain('Text a');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    for (const element of root.querySelectorAll('.row-name, .entry p')) {
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
    }
  });

  test('holds forty sources behind their count, each a link of its own to a new tab', () => {
    const [source] = records().sources;
    if (source === undefined) throw new Error('no source');
    const sources = Array.from({ length: 40 }, (_, index) => ({ ...source, id: `s${index}` }));
    const history = [{ ...says('a', 'reported'), sources: sources.map(({ id }) => id) }];
    show({ records: records({ sources, provisions: [provision('cap', { history })] }) });
    const fold = find<HTMLDetailsElement>('.cited', rowOf('cap'));
    expect(find('summary', fold).textContent).toBe('Sources (40)');
    expect(fold.open).toBe(false);
    const links = [...fold.querySelectorAll('a')];
    expect(links).toHaveLength(40);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('marks what has no translation with its own language', () => {
    show({ language: 'de' });
    const name = find('.row-name span', rowOf('cap'));
    expect([name.lang, name.textContent]).toEqual(['en', 'Title of cap']);
    expect(find('.dossier', root).lang).toBe('de');
  });
});

describe('an address', () => {
  test('leads to a provision that arrives late: its story is open and it has focus', async () => {
    show({ records: null, store: null, target: 'cap' });
    expect(root.querySelector('#cap')).toBeNull();
    show({ target: 'cap' });
    await expect.poll(() => rowOf('cap').contains(document.activeElement)).toBe(true);
    await expect.poll(() => document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(find('#cap-story', root).textContent).toContain('Whether it still holds.');
  });

  test('shows what a filter hid, and leaves later filters alone', async () => {
    show();
    choose('Theme', 'land');
    await expect.poll(() => root.querySelector('#cap')).toBeNull();
    show({ target: 'cap' });
    await expect.poll(() => root.querySelector('#cap')?.contains(document.activeElement)).toBe(true);
    choose('Theme', 'land');
    await expect.poll(() => root.querySelector('#cap')).toBeNull();
  });

  test.each(['entity-envoy', 'event-met', 'text-b', 'timeline', 'actors'])(
    '#%s takes focus to its place',
    async (id) => {
      show({ target: id });
      // Of a part of the page it is the heading: a ring around all of it would point at nothing.
      await expect.poll(() => document.activeElement?.id).toMatch(new RegExp(`^${id}(-title)?$`));
      const { top, bottom } = find(`[id="${id}"]`, root).getBoundingClientRect();
      expect(top < innerHeight && bottom > 0).toBe(true);
    },
  );

  test('that names nothing is told, and the page is there all the same', () => {
    show({ target: 'entity-nobody' });
    expect(find('[role="alert"]', root).textContent).toContain('#entity-nobody');
    expect(texts('.row-name')).toHaveLength(2);
  });

  test('is told of what the reader opens', async () => {
    const onOpen = vi.fn();
    show({ onOpen });
    find('.row-toggle', rowOf('cap')).click();
    await expect.poll(() => root.querySelector('#cap-story')).not.toBeNull();
    expect(onOpen.mock.calls).toEqual([['cap']]);
    find('.row-toggle', rowOf('cap')).click();
    await expect.poll(() => root.querySelector('#cap-story')).toBeNull();
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});

describe('the figures', () => {
  test('are a chart, and the same as a table when asked for, each with its day and source', async () => {
    show();
    const chart = find('.chart', root);
    expect(chart.querySelectorAll('.dot-text[cy]')).toHaveLength(3);
    expect(chart.querySelectorAll('.path')).toHaveLength(3);
    for (const row of chart.querySelectorAll('.chart-rows > li')) {
      expect(row.querySelectorAll('time').length).toBeGreaterThan(1);
      expect(row.querySelector('.source-line a')).not.toBeNull();
    }
    find('.chart-foot button', chart).click();
    await expect.poll(() => texts('.chart-table .number')).toEqual(['400,000', '600,000']);
    expect(chart.querySelectorAll('.chart-table th[scope="col"]')).toHaveLength(3);
    expect(chart.querySelector('.lane')).toBeNull();
  });

  test('stand as high as their labels, so that the line is whole from row to row', () => {
    show();
    const lanes = [...root.querySelectorAll('.chart-rows .lane')].map((lane) => lane.getBoundingClientRect());
    const rows = [...root.querySelectorAll('.chart-rows > li')].map((row) => row.getBoundingClientRect());
    expect(lanes.map(({ height }) => Math.round(height))).toEqual(rows.map(({ height }) => Math.round(height)));
  });
});

describe('the timeline', () => {
  test('shows the events of a scope or a month', async () => {
    show();
    expect(texts('.event-text')).toEqual(['They met.', 'It was said.']);
    choose('About', 'talks');
    await expect.poll(() => texts('.event-text')).toEqual(['They met.']);
    choose('Month', '2025-12');
    await expect.poll(() => texts('.event-text')).toEqual([]);
    find('.part-timeline .none button', root).click();
    await expect.poll(() => texts('.event-text')).toHaveLength(2);
  });
});

describe('the search', () => {
  test('finds across the page without regard to accents, and Escape empties it', async () => {
    show();
    const field = find<HTMLInputElement>('.search-all input', root);
    field.focus();
    field.value = 'JURGEN';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => texts('.found a')).toEqual(['Jürgen Łukasz']);
    expect(find('.found a', root).getAttribute('href')).toBe('#entity-envoy');
    await commands.press('Escape');
    await expect.poll(() => root.querySelector('.found')).toBeNull();
    expect(field.value).toBe('');
  });
});

describe('without data', () => {
  test.each(['empty', 'seeding', 'failed', 'ready'] as const)('a store that is %s is told in words', (state) => {
    const onRetry = vi.fn();
    show({ records: null, store: { state, info: null, fallback: false }, onRetry });
    const box = find('.no-records', root);
    expect(box.textContent).toMatch(/The data .*\./);
    find('button', box).click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
