/** The card as it stands on a page, with its rules, in the states that are easily forgotten. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import cardCss from '../../../components/card/card.css?inline';
import type { CardContent, CardProps } from '../../../components/card/props.ts';
import { renderCard } from '../../../components/card/render.tsx';
import type { EntityCard, ProvisionCard, ProvisionRecord, SourceRecord } from '../../../lib/dataset/records.ts';
import { entityCard, find } from '../page/fixtures.ts';
import { cardProps } from './props.ts';

let host: HTMLElement | null = null;
let root: HTMLElement;
afterEach(() => {
  renderCard(root, null);
  host?.remove();
});

function show(content: CardContent, change: Partial<CardProps> = {}): void {
  host?.remove();
  host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:max-content';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = cardCss;
  root = document.createElement('div');
  shadow.append(style, root);
  document.body.append(host);
  renderCard(root, cardProps(content, change));
}

const sources: SourceRecord[] = Array.from({ length: 40 }, (_, index) => ({
  id: `s${index}`,
  publisher: `Rechtsschutzversicherungsgesellschaftsblatt ${index}`,
  title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  date: '2025-11-20',
  url: `https://example.org/${index}`,
  language: 'de',
}));
const LONG = { en: 'long', de: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung' };
const STATUSES = [{ id: 'disputed' as const, label: { en: 'Disputed', de: 'Umstritten' }, definition: LONG }];
const PROVISION: ProvisionRecord = {
  id: 'army',
  order: 1,
  number: 6,
  theme: 't',
  title: LONG,
  summary: LONG,
  figures: [{ label: LONG, amount: 1, unit: 'x', date: '2025-11-20', draft: 'd', sources: ['s0'] }],
  history: [
    { date: '2025-11-20', draft: 'd', says: LONG, status: 'disputed', sources: ['s0'] },
    { date: '2025-12-24', occasion: LONG, says: LONG, status: 'disputed', sources: ['s1'] },
  ],
  status: 'disputed',
  asOf: '2025-12-24',
  contested: true,
  unknownAfter: { en: 'Nothing is known after 24 December.' },
  entities: [],
  sources: sources.map(({ id }) => id),
};
const BARE = entityCard('ada');
const ARMY: ProvisionCard = { info: BARE.info, provision: PROVISION, statuses: STATUSES, drafts: [], sources };
const FULL: EntityCard = {
  ...BARE,
  entity: { ...BARE.entity, name: LONG, part: { text: LONG, sources: ['s0'] }, sources: sources.map(({ id }) => id) },
  provisions: Array.from({ length: 9 }, (_, index) => ({ ...PROVISION, id: `p${index}` })),
  statuses: STATUSES,
  sources,
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);
const press = (name: string) => {
  const button = [...root.querySelectorAll('button')].find((one) =>
    `${one.textContent}${one.ariaLabel}`.includes(name),
  );
  if (button === undefined) throw new Error(`the card has no button “${name}”`);
  button.click();
};

describe('a card', () => {
  test.each([
    ['an entity', { state: 'entity', card: FULL }],
    ['a provision', { state: 'provision', card: ARMY }],
  ] as const)('about %s fits a window of 320 px, whatever the words, with all sources unfolded', async (_, content) => {
    await commands.setViewport(320, 640);
    const here = [
      { kind: 'provision' as const, id: 'army', label: LONG.de.repeat(3) },
      { kind: 'entity' as const, id: 'ada', label: LONG.de },
    ];
    show(content, { language: 'de', here, pageDate: '2025-11-20' });
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const body = find('.card-body', root);
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    expect(body.clientHeight).toBeGreaterThan(60);
    const card = find('.card', root).getBoundingClientRect();
    expect([card.left, card.right <= innerWidth, card.bottom]).toEqual([0, true, innerHeight]);
    expect(card.height).toBeLessThanOrEqual(innerHeight);
    expect(root.querySelectorAll('.source-list > li')).toHaveLength(40);
    await commands.setViewport(1024, 768);
  });

  test('that waits has the height of one that is filled, and says so to those who cannot see it', () => {
    show({ state: 'loading' });
    expect(find('.card-body', root).clientHeight).toBeGreaterThanOrEqual(220);
    expect(find('[role="dialog"]', root).getAttribute('aria-busy')).toBe('true');
    expect(texts('.loading > p')).toEqual(['Looking it up…']);
  });

  test('without data says what to do', () => {
    show({ state: 'failed', reason: 'unreachable' });
    expect(texts('[role="alert"]')).toEqual(['The data did not answer.']);
    show({ state: 'failed', reason: 'gone' });
    expect(texts('[role="alert"]')[0]).toContain('Reload this page');
  });

  test('offers to try again where that can help, and keeps the focus while it does', () => {
    const onRetry = vi.fn(() => renderCard(root, cardProps({ state: 'loading' })));
    for (const reason of ['gone', 'missing'] as const) {
      show({ state: 'failed', reason });
      expect(root.querySelector('.card-body button')).toBeNull();
    }
    expect(texts('[role="alert"]')).toEqual(['This entry is no longer in the data.']);
    show({ state: 'failed', reason: 'unreachable' }, { onRetry });
    find('.card-body button', root).focus();
    press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    expect(host?.shadowRoot?.activeElement).toBe(find('[role="dialog"]', root));
  });

  test('about a provision begins with its status and its summary, and keeps what the status means folded', () => {
    show({ state: 'provision', card: { ...ARMY, provision: { ...PROVISION, statusNote: LONG } } });
    const [first, second] = find('.card-body', root).children;
    expect([first?.className, second?.className]).toEqual(['standing-head', 'summary']);
    const fold = find<HTMLDetailsElement>('.fold:has(> .definition)', root);
    expect(fold.open).toBe(false);
    fold.open = true;
    expect(texts('.fold > .definition')).toEqual([expect.stringMatching(/^Disputed: ./), LONG.en]);
  });

  test('names the texts in which a provision has its numbers', () => {
    show({ state: 'provision', card: { ...ARMY, provision: { ...PROVISION, number20: [4] } } });
    expect(texts('.kicker')).toEqual(['Point 6 of the 28-point text\u00a0· point 4 of the 20-point draft']);
  });

  test.each([260, 320, 480])('of %i px parts no publisher from its date', async (width) => {
    await commands.setViewport(width, 640);
    const brief = sources.map((source, index) => ({ ...source, publisher: `The Paper ${index}` }));
    const step = { date: '2025-11-20', draft: 'd', says: LONG, status: 'disputed' as const };
    const history = [{ ...step, sources: brief.slice(0, 9).map(({ id }) => id) }];
    show({ state: 'provision', card: { ...ARMY, sources: brief, provision: { ...PROVISION, history } } });
    const pairs = [...root.querySelectorAll<HTMLElement>('.timeline .source-line > li')];
    expect(pairs).toHaveLength(9);
    for (const pair of pairs) {
      const [link, date] = [find('a', pair), find('time', pair)].map((part) => part.getBoundingClientRect());
      expect(link?.bottom).toBe(date?.bottom);
    }
    await commands.setViewport(1024, 768);
  });

  test('of an entity of which little is known has no empty parts', () => {
    show({ state: 'entity', card: BARE }, { pageDate: '2029-12-05' });
    expect(texts('h3')).toEqual(['Part in the plan']);
  });

  test('tells role then and now by the page’s date', () => {
    const roles = ['2025-11', '2026-01-05'].map((from) => ({ from, text: { en: `role of ${from}` }, sources: [] }));
    show({ state: 'entity', card: { ...BARE, entity: { ...BARE.entity, roles } } }, { pageDate: '2025-12-01' });
    expect(texts('.roles dt')).toEqual(['On 1 December 2025', 'Since 5 January 2026']);
  });

  test('tells what the page’s date meant for a provision, and what is not known after', () => {
    show({ state: 'provision', card: ARMY }, { pageDate: '2025-11-20' });
    expect(texts('.told-day')).toEqual(['On 20 November 2025', 'On 24 December 2025']);
    expect(texts('.unknown p')).toEqual(['Nothing is known after 24 December.']);
    show({ state: 'provision', card: ARMY }, { pageDate: '2025-11-02' });
    expect(texts('.told')[0]).toBe('Nothing was known of it yet.');
    show({ state: 'provision', card: ARMY });
    expect(texts('.told-day')).toEqual(['Since 20 November 2025', 'On 24 December 2025']);
  });

  test('shows English where there is no translation, and marks it as such', () => {
    show({ state: 'provision', card: ARMY }, { language: 'fr' });
    expect(find('.summary [lang="en"]', root).textContent).toBe('long');
  });

  test('of the plan says how many provisions have which status, up to when, and which texts came last', () => {
    const drafts = ['2025-12-24', '2025-11-24', '2025-11-20'].map((date) => ({ id: date, date, title: { en: date } }));
    const plan = { drafts, counts: [{ status: 'disputed' as const, count: 16 }] };
    show({ state: 'entity', card: { ...FULL, plan } });
    expect(texts('.counts > li')).toEqual(['Disputed 16']);
    expect(texts('.label')[0]).toBe('16 provisions, as of 1 January 2030');
    expect(texts('.drafts > li')[0]).toBe('2025-12-24 24 Dec 2025');
  });
});

describe('a card’s buttons', () => {
  test('say which of several mentions it is about, and turn to the other', () => {
    const onTurn = vi.fn();
    const here = [
      { kind: 'provision' as const, id: 'army', label: 'halve the army' },
      { kind: 'entity' as const, id: 'ada', label: 'the army' },
    ];
    show({ state: 'entity', card: BARE }, { here, onTurn, positions: [2, 3] });
    expect(texts('.here [aria-pressed="true"]')).toEqual(['the army']);
    expect(texts('.position')).toEqual(['2–3 of 5']);
    press('halve');
    expect(onTurn).toHaveBeenCalledWith(here[0]);
  });

  test('lead back from a provision that is not mentioned here', () => {
    show({ state: 'provision', card: ARMY }, { subject: { kind: 'provision', id: 'army' } });
    expect(texts('.here')).toEqual(['0']);
    show({ state: 'entity', card: BARE });
    expect(root.querySelector('.here')).toBeNull();
  });

  test('copy statement, outlet, day and address, and say so', async () => {
    const onCopy = vi.fn(async () => true);
    show({ state: 'entity', card: FULL }, { onCopy });
    press('Copy');
    expect(onCopy).toHaveBeenCalledWith(
      `long\nlong\n— ${sources[0]?.publisher}, 20 November 2025, https://example.org/0`,
    );
    await expect.poll(() => texts('.copied')).toEqual(['Copied']);
  });

  test('say what to do where the page does not allow copying', async () => {
    show({ state: 'entity', card: FULL }, { onCopy: async () => false });
    press('Copy');
    await expect.poll(() => texts('.copy-failed')[0]).toContain('Select the text');
  });

  test('offer a hidden subject back', () => {
    const onUnhide = vi.fn();
    show({ state: 'entity', card: BARE }, { hidden: true, onUnhide });
    expect(texts('.hidden-text')).toHaveLength(1);
    press('Undo');
    expect(onUnhide).toHaveBeenCalledOnce();
  });

  test('report an error in a new tab that learns nothing of the page', () => {
    show({ state: 'entity', card: BARE });
    const link = find<HTMLAnchorElement>('.more a', root);
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    expect(decodeURIComponent(link.href)).not.toContain(location.host);
  });

  test('move the card: arrow keys by a step, with Shift by a leap, a press to the other side', async () => {
    const onMove = vi.fn();
    const onMoveAside = vi.fn();
    show({ state: 'entity', card: BARE }, { onMove, onMoveAside });
    const grip = find('.card-grip', root);
    grip.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowDown', 'Enter']) await commands.press(key);
    expect(onMove.mock.calls).toEqual([
      [16, 0],
      [0, -16],
      [0, 96],
    ]);
    expect(onMoveAside).toHaveBeenCalledOnce();
    const { left, top, width, height } = grip.getBoundingClientRect();
    await commands.clickPointer(left + width / 2, top + height / 2);
    expect(onMoveAside).toHaveBeenCalledTimes(2);
  });

  test('leave the card to be dragged by its head, not by its buttons, and not by a hand that hardly moved', async () => {
    const onMove = vi.fn();
    show({ state: 'entity', card: BARE }, { onMove });
    const moved = () => onMove.mock.calls.reduce(([x, y], [right, down]) => [x + right, y + down], [0, 0]);
    const drag = async (selector: string, x: number, y: number) => {
      const box = find(selector, root).getBoundingClientRect();
      const from = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      await commands.dragPointer(from, { x: from.x + x, y: from.y + y });
    };
    await drag('.card-title', 40, 25);
    expect(moved()).toEqual([40, 25]);
    // Whoever places the card rounds: parts of px would be lost or gained with each step.
    expect(onMove.mock.calls.flat().filter((by) => !Number.isInteger(by))).toEqual([]);
    await drag('.card-grip', -10, 5);
    expect(moved()).toEqual([30, 30]);
    await drag('.icon-button:not(.card-grip)', 40, 25);
    await drag('.card-title', 2, 1);
    expect(moved()).toEqual([30, 30]);
  });

  test('are large enough to hit', () => {
    show({ state: 'entity', card: FULL });
    find<HTMLDetailsElement>('.more', root).open = true;
    for (const control of root.querySelectorAll('button, summary, .more a')) {
      const { width, height } = control.getBoundingClientRect();
      if (width > 0)
        expect([control.textContent, Math.min(width, height) >= 23.99]).toEqual([control.textContent, true]);
    }
  });
});
