/** The popup in each of its states: what it says, what it offers, and that nothing of it leaves a narrow window. */
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { seenOf } from '../../../components/popup/changes.ts';
import type { PopupProps } from '../../../components/popup/props.ts';
import { find } from '../page/fixtures.ts';
import { makeChecklist, makeProvision, makeSource, pageWith, showPopup } from './fixtures.ts';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (found === undefined) throw new Error(`The popup has no button “${words}”`);
  return found;
};
const listed = () => texts('.item-title');

describe('on an article', () => {
  test('says how much of the plan it mentions, and names what it leaves out', () => {
    showPopup(root);
    expect(find('.headline', root).textContent).toBe('This article mentions 1 of 4 provisions and 1 actor.');
    const meter = find<HTMLMeterElement>('meter', root);
    expect([meter.value, meter.max, meter.ariaLabel]).toEqual([1, 4, 'Provisions mentioned']);
    expect(meter.getAttribute('aria-valuetext')).toBe('1 of 4 provisions');
    expect(root.querySelectorAll('.point-here')).toHaveLength(1);
    expect(root.querySelectorAll('.point-absent')).toHaveLength(3);
    expect(texts('.left-out em')).toEqual(['Title of border', 'Title of rent', 'Title of bases']);
  });

  test('names two of many that it leaves out, and counts the rest', () => {
    const provisions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => makeProvision(id));
    showPopup(root, { checklist: makeChecklist({ provisions }), page: pageWith(['b']) });
    expect(texts('.left-out em')).toEqual(['Title of a', 'Title of c']);
    expect(find('.left-out', root).textContent).toContain('and 3 more');
  });

  test('that mentions everything leaves nothing out', () => {
    showPopup(root, { page: pageWith(['border', 'rent', 'army', 'bases']) });
    expect(find('.left-out', root).textContent).toBe('It leaves out none of them.');
  });

  test('lists what it leaves out when asked, and takes the keyboard there', async () => {
    showPopup(root);
    button('Show what it leaves out').click();
    await expect.poll(listed).toEqual(['Title of border', 'Title of rent', 'Title of bases']);
    await expect.poll(() => document.activeElement?.closest('label')?.textContent).toBe('Not on this page 3');
  });

  test('goes to a mention', () => {
    const calls: unknown[][] = [];
    showPopup(root, {}, calls);
    find('.here .row', root).click();
    find('.here .name', root).click();
    expect(calls).toEqual([
      ['jump', 'provision', 'army'],
      ['jump', 'entity', 'envoy'],
    ]);
  });

  test('that mentions much leaves the search on the first screen, and folds names behind their count', async () => {
    await commands.setViewport(420, 600);
    document.body.style.margin = '0';
    const provisions = Array.from({ length: 12 }, (_, index) => makeProvision(`p${index}`, { order: index }));
    const entities = Array.from({ length: 20 }, (_, index) => ({
      id: `e${index}`,
      kind: index % 2 === 0 ? ('person' as const) : ('place' as const),
      name: { en: `A Name of Some Length ${index}` },
      provisions: [],
    }));
    const page = pageWith(
      provisions.map(({ id }) => id),
      entities.map(({ id }) => id),
    );
    const calls: unknown[][] = [];
    showPopup(root, { checklist: makeChecklist({ provisions, entities }), page }, calls);
    const search = find('.search', root).getBoundingClientRect();
    expect(search.bottom).toBeLessThan(find('.popup-foot', root).getBoundingClientRect().top);
    expect(texts('.names-fold h3')).toEqual(['Actors 10', 'Places, events, documents 10']);
    // The icon of a line in the list says its status to those who do not see it.
    expect(find('.here .row', root).textContent).toContain('Published');
    find('.names-fold summary', root).click();
    const names = [...root.querySelectorAll<HTMLElement>('.names-fold[open] .name')];
    expect(names).toHaveLength(10);
    names.at(-1)?.click();
    expect(calls).toEqual([['jump', 'entity', 'e18']]);
  });

  test('without a mention says so, and shows the plan', () => {
    showPopup(root, { page: { state: 'off' } });
    expect(find('.headline', root).textContent).toBe('Nothing about the plan found on this page.');
    expect(root.querySelector('.here, .page-coverage, .coverage')).toBeNull();
    expect(listed()).toHaveLength(4);
  });
});

describe('where no page can be read', () => {
  test.each<[PopupProps['page'] & { state: 'unreachable' }, string | null, RegExp, boolean]>([
    [{ state: 'unreachable', why: 'browser' }, null, /browser itself/, false],
    [{ state: 'unreachable', why: 'store' }, 'addons.mozilla.org', /extension store/, false],
    [{ state: 'unreachable', why: 'pdf' }, 'news.example', /PDF/, false],
    [{ state: 'unreachable', why: 'file' }, null, /Files on this device/, false],
    [{ state: 'unreachable', why: 'unknown' }, 'news.example', /cannot read this page/, false],
    [{ state: 'unreachable', why: 'no-access' }, 'news.example', /does not let .* read news\.example/, true],
    [{ state: 'unreachable', why: 'no-access-anywhere' }, null, /access to websites has been withdrawn/, true],
  ])('%j says why, and offers the way where there is one', (page, host, says, offers) => {
    const calls: unknown[][] = [];
    showPopup(root, { page, host }, calls);
    expect(find('.headline', root).textContent).toMatch(says);
    expect(texts('.popup-head > .button')).toEqual(offers ? ['Allow access'] : []);
    if (offers) button('Allow access').click();
    expect(calls).toEqual(offers ? [['access']] : []);
    expect(listed()).toHaveLength(4);
  });
});

describe('switched off', () => {
  test('everywhere, it says so and can be turned on', () => {
    const calls: unknown[][] = [];
    showPopup(root, { enabled: false, page: { state: 'off' } }, calls);
    expect(find('.headline', root).textContent).toBe('Point by Point is off on every site.');
    expect(root.querySelector('[role="switch"]')).toBeNull();
    button('Turn on').click();
    expect(calls).toEqual([['enable', true]]);
  });

  test('on a site, its switch says so and can be turned on', () => {
    const calls: unknown[][] = [];
    showPopup(root, { paused: true, page: { state: 'off' } }, calls);
    const toggle = find('[role="switch"]', root);
    expect(toggle.ariaChecked).toBe('false');
    toggle.click();
    expect(calls).toEqual([['pause', false]]);
  });
});

describe('the data', () => {
  test('on their way leave a frame and no list', () => {
    showPopup(root, { checklist: null, store: null, page: { state: 'loading' } });
    expect(root.querySelector('.waiting-frame')).not.toBeNull();
    expect(root.querySelector('.checklist, .no-data')).toBeNull();
  });

  test('that cannot be had are asked for again', () => {
    const calls: unknown[][] = [];
    showPopup(root, { checklist: null, store: { state: 'failed', info: null, fallback: false } }, calls);
    expect(find('.no-data', root).textContent).toContain('The data could not be opened.');
    button('Try again').click();
    expect(calls).toEqual([['retry']]);
  });

  test('show up to when they are known, their version, and where they come from if not from the store', () => {
    showPopup(root, { store: { state: 'failed', info: null, fallback: true } });
    const foot = find('.popup-foot', root).textContent;
    for (const part of ['Known up to 1 January 2026', '2026.1.1', 'are read from the package']) {
      expect(foot).toContain(part);
    }
  });

  test('lead on to the other screens, which open in tabs of their own', () => {
    const calls: unknown[][] = [];
    showPopup(root, {}, calls);
    find('.item-line', root).click();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.screen-link')];
    for (const link of links) link.click();
    expect(calls).toEqual([
      ['follow', '/dossier.html'],
      ['follow', '/options.html'],
    ]);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('without a translation say in which language they are', () => {
    const themes = [{ id: 'military', title: { en: 'Military' }, order: 1 }];
    showPopup(root, {
      language: 'de',
      checklist: makeChecklist({ themes: [...themes, { id: 'fishing', title: { en: 'Fishing' }, order: 0 }] }),
    });
    expect(find('.popup', root).lang).toBe('de');
    expect(listed()[0]).toBe('Obergrenze der Armee');
    expect(texts('option[lang="en"]')).toEqual(['Fishing']);
    expect(texts('option[lang="de"]')).toEqual(['Militär']);
    expect(texts('.status-button')).toEqual(['Veröffentlicht 2', 'Entfallen 2']);
  });
});

describe('changed since the last visit', () => {
  const before = makeChecklist({
    info: { schema: 1, version: '2025.12.1', hash: 'b'.repeat(64), asOf: '2025-12-01' },
    provisions: makeChecklist().provisions.map((one) =>
      one.id === 'bases' ? { ...one, status: 'published' } : one.id === 'rent' ? { ...one, history: [] } : one,
    ),
  });

  test('is not there at a first visit, nor when nothing changed', () => {
    showPopup(root, { seen: null });
    expect(root.querySelector('.changed')).toBeNull();
    showPopup(root, { seen: seenOf(makeChecklist(), '2025-12-03') });
    expect(root.querySelector('.changed')).toBeNull();
  });

  test('says what changed and since when, shows it in the list, and goes when it was seen', async () => {
    const calls: unknown[][] = [];
    showPopup(root, { seen: seenOf(before, '2025-12-03') }, calls);
    expect(find('.changed-title', root).textContent).toBe('2 provisions changed since your last visit');
    expect(find('.since time', root).getAttribute('datetime')).toBe('2025-12-03');
    expect(texts('.changed .row-title')).toEqual(['Title of rent', 'Title of bases']);
    expect(texts('.what-changed')).toEqual(['1 new entry', 'before: Published']);

    [...root.querySelectorAll<HTMLElement>('.changed .row')][1]?.click();
    await expect.poll(() => root.querySelector('.item-open .item-title')?.textContent).toBe('Title of bases');
    await expect.poll(() => document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    button('Mark as seen').click();
    expect(calls).toEqual([['seen']]);
  });

  test('stands with its status below the title where it is narrow', async () => {
    await commands.setViewport(320, 600);
    showPopup(root, { seen: seenOf(before, '2025-12-03') });
    const title = find('.changed .row-title', root).getBoundingClientRect();
    // A grid's lines are not the same to the last digit.
    expect(find('.changed .chip', root).getBoundingClientRect().top).toBeGreaterThan(title.bottom - 0.5);
  });

  test('is shown even where a filter would hide it', async () => {
    showPopup(root, { seen: seenOf(before, '2025-12-03') });
    const select = find<HTMLSelectElement>('select', root);
    select.value = 'territory';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(listed).toHaveLength(2);
    [...root.querySelectorAll<HTMLElement>('.changed .row')][1]?.click();
    await expect.poll(listed).toHaveLength(4);
    expect(find('.item-open .item-title', root).textContent).toBe('Title of bases');
  });
});

const LONG = 'Waffenstillstandsüberwachungskommissionsvorsitzendenstellvertreterin';
const FORTY = Array.from({ length: 40 }, (_, index) => `s${index}`);

describe('with hard contents', () => {
  const hard = makeChecklist({
    sources: FORTY.map(makeSource),
    themes: [{ id: 'military', title: { en: LONG, de: LONG }, order: 0 }],
    statuses: [{ id: 'published', label: { en: 'Veröffentlicht' }, definition: { en: LONG } }],
    provisions: [
      makeProvision('hard', {
        number: 10,
        subpoint: 'b-d',
        title: { en: `${LONG} ${LONG}` },
        summary: { en: LONG },
        unknownAfter: { en: LONG },
        history: [{ date: '2025-11', occasion: { en: LONG }, says: { en: LONG }, status: 'published', sources: FORTY }],
        figures: [{ label: { en: LONG }, amount: 1, unit: 'x', date: '2025', sources: FORTY }],
        sources: FORTY,
      }),
      makeProvision('other', { title: { en: LONG } }),
    ],
    entities: [{ id: 'envoy', kind: 'person', name: { en: LONG }, provisions: [] }],
  });

  test.each([320, 420])('nothing leaves a window of %i px, and every source is there', async (width) => {
    await commands.setViewport(width, 600);
    document.body.style.margin = '0';
    showPopup(root, { checklist: hard, language: 'de', page: pageWith(['hard'], ['envoy']), host: `${LONG}.example` });
    find('.legend summary', root).click();
    find('.item-line', root).click();
    await expect.poll(() => root.querySelectorAll('.item-body .source-line a')).toHaveLength(80);
    expect(find('.unknown', root).textContent).toContain(LONG);
    const edge = document.documentElement.clientWidth;
    const beyond = [...root.querySelectorAll('*')].filter((one) => {
      const { right, width: wide } = one.getBoundingClientRect();
      return wide > 0 && right > edge + 0.5 && !one.closest('.switch-host, select, .unseen');
    });
    expect(beyond.map((one) => `${one.tagName}.${one.getAttribute('class')}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(edge);
  });

  test('a number with letters does not leave its column', async () => {
    await commands.setViewport(420, 600);
    showPopup(root, { checklist: hard, page: pageWith(['hard']) });
    for (const line of root.querySelectorAll('.here .row, .item-line')) {
      const point = find('.point', line);
      const title = find('.row-title, .item-title', line).getBoundingClientRect();
      for (const { right } of point.getClientRects()) expect(right).toBeLessThan(title.left);
      expect(point.scrollWidth).toBeLessThanOrEqual(point.clientWidth);
    }
    expect(texts('.here .point')).toEqual(['10b–d']);
  });

  test('the chips of the legend stay in their column in every language', async () => {
    await commands.setViewport(420, 600);
    const statuses = (['implemented', 'disputed'] as const).map((id) => ({
      id,
      label: { en: id === 'implemented' ? 'Ein langes Wort dafür' : 'Kurz' },
      definition: { en: 'What it means.' },
    }));
    showPopup(root, { checklist: makeChecklist({ statuses }) });
    find('.legend summary', root).click();
    const rows = [...root.querySelectorAll('.legend dl > div')];
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const chip = find('.chip', row).getBoundingClientRect();
      expect(chip.right).toBeLessThanOrEqual(find('dd', row).getBoundingClientRect().left);
    }
    expect(new Set(rows.map((row) => find('dd', row).getBoundingClientRect().left)).size).toBe(1);
  });
});
