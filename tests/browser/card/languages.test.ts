/** Card and popup in every language: nothing is missing, nothing is left in another language without saying so. */
import { h, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../assets/words/languages.ts';
import type { CardContent, CardProps } from '../../../components/card/props.ts';
import { renderCard } from '../../../components/card/render.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupProps } from '../../../components/popup/props.ts';
import type { Checklist, EntityCard, ProvisionCard, ProvisionRecord } from '../../../lib/dataset/records.ts';
import type { PageSummary } from '../../../lib/messages/protocol.ts';
import type { Seen } from '../../../lib/settings/seen.ts';
import { entityCard, find } from '../page/fixtures.ts';
import { cardProps } from './props.ts';

const root = document.createElement('div');
afterEach(() => {
  renderCard(root, null);
  root.remove();
});

const nothing = () => undefined;
// Texts of the data are digits, so that every letter on a screen is a word of ours.
const SOURCE = { id: 's', publisher: '7', title: '8', date: '2025-11', url: 'https://example.org', language: 'ru' };
const STATUSES = [{ id: 'revised' as const, label: { en: '1' }, definition: { en: '2' } }];
const PROVISION: ProvisionRecord = {
  id: 'army',
  order: 1,
  number: 6,
  number20: [3, 5],
  theme: 't',
  title: { en: '3', de: '33' },
  summary: { en: '4' },
  figures: [{ label: { en: '5' }, amount: 5, unit: 'personnel', date: '2025', sources: ['s'] }],
  history: [{ date: '2025-11-20', says: { en: '6' }, status: 'revised', sources: ['s'] }],
  status: 'revised',
  asOf: '2025-12-24',
  contested: true,
  unknownAfter: { en: '9' },
  entities: [],
  sources: ['s'],
};
const BARE = entityCard('0');
const roles = ['2025-11', '2025-12-01', '2026'].map((from) => ({ from, text: { en: '0' }, sources: [] }));
const ENTITY: EntityCard = {
  ...BARE,
  entity: { ...BARE.entity, name: { en: '0' }, roles, part: { text: { en: '0' }, sources: [] }, sources: ['s'] },
  provisions: Array.from({ length: 7 }, (_, index) => ({ ...PROVISION, id: `p${index}` })),
  statuses: STATUSES,
  timeline: [
    { id: 'e', date: '2025-11', scope: 'talks', text: { en: '0' }, entities: [], provisions: [], sources: ['s'] },
  ],
  sources: [SOURCE],
};
const DRAFTS = Array.from({ length: 6 }, (_, index) => ({ id: `d${index}`, title: { en: '0' }, date: '2025-11' }));
const TWO_HERE = [
  { kind: 'entity' as const, id: 'ada', label: '0' },
  { kind: 'provision' as const, id: 'army', label: '1' },
];
const CHECKLIST: Checklist = {
  info: BARE.info,
  themes: [{ id: 't', title: { en: '0' }, order: 1 }],
  statuses: STATUSES,
  drafts: [],
  sources: [SOURCE],
  provisions: [PROVISION, { ...PROVISION, id: 'rent', number: null, order: 2 }],
  entities: [
    { id: 'envoy', kind: 'person', name: { en: '0' }, provisions: ['army'] },
    { id: 'region', kind: 'place', name: { en: '0' }, provisions: [] },
  ],
};

/** Before the dataset of the tests: one provision was in another status, the other unknown. */
const SEEN: Seen = {
  hash: 'b'.repeat(64),
  version: '0',
  date: '2025-12-01',
  provisions: { army: { status: 'implemented', entries: 0, digest: '' } },
};
const ALL_MENTIONED: PageSummary = {
  topic: 'plan',
  entities: [],
  provisions: CHECKLIST.provisions.map(({ id }) => ({ id, count: 1, label: '0' })),
};

const PROVISION_CARD: ProvisionCard = {
  info: BARE.info,
  provision: PROVISION,
  statuses: STATUSES,
  drafts: [],
  sources: [SOURCE],
};

/** With nothing unfolded by the screen before. */
function begin(): void {
  render(null, root);
  document.body.append(root);
}

function showCard(language: string, content: CardContent, change: Partial<CardProps> = {}): void {
  begin();
  renderCard(root, cardProps(content, { language, ...change }));
}

async function showPopup(language: string, change: Partial<PopupProps>): Promise<void> {
  begin();
  const props: PopupProps = {
    checklist: CHECKLIST,
    page: {
      state: 'ready',
      summary: {
        topic: 'plan',
        entities: [
          { id: 'envoy', count: 2, label: '0' },
          { id: 'region', count: 1, label: '0' },
        ],
        provisions: [{ id: 'army', count: 1, label: '0' }],
      },
    },
    host: '127.0.0.1',
    paused: false,
    enabled: true,
    store: { state: 'ready', info: null, fallback: true },
    seen: null,
    language,
    onJump: nothing,
    onPauseSite: nothing,
    onEnable: nothing,
    onRetry: nothing,
    onSeen: nothing,
    onAllowAccess: nothing,
    onFollow: nothing,
    ...change,
  };
  render(h(Popup, props), root);
  const line = root.querySelector<HTMLButtonElement>('.item-line');
  line?.click();
  if (line !== null) await expect.poll(() => root.querySelector('.item-body')).not.toBeNull();
}

const STATES: readonly (readonly [string, (language: string) => void | Promise<void>])[] = [
  ['the card of an entity', (language) => showCard(language, { state: 'entity', card: ENTITY })],
  [
    'the card of an entity on a dated page',
    (language) => showCard(language, { state: 'entity', card: ENTITY }, { pageDate: '2025-11-28' }),
  ],
  [
    'the card of a provision',
    (language) =>
      showCard(language, {
        state: 'provision',
        card: PROVISION_CARD,
      }),
  ],
  [
    'the card of a provision on a page from before it',
    (language) =>
      showCard(language, { state: 'provision', card: PROVISION_CARD }, { pageDate: '2025-11-19', here: TWO_HERE }),
  ],
  [
    'the card of the plan',
    (language) =>
      showCard(language, {
        state: 'entity',
        card: { ...ENTITY, plan: { drafts: DRAFTS, counts: [{ status: 'revised', count: 7 }] } },
      }),
  ],
  [
    'a card whose subject was hidden',
    (language) => showCard(language, { state: 'entity', card: ENTITY }, { hidden: true }),
  ],
  [
    'a card that could not be copied',
    async (language) => {
      showCard(language, { state: 'entity', card: ENTITY }, { onCopy: async () => false });
      find<HTMLButtonElement>('.copy button', root).click();
      await expect.poll(() => root.querySelector('[role="alert"]')).not.toBeNull();
    },
  ],
  ['a card that waits', (language) => showCard(language, { state: 'loading' })],
  ['a card after an update', (language) => showCard(language, { state: 'failed', reason: 'gone' })],
  ['a card without data', (language) => showCard(language, { state: 'failed', reason: 'unreachable' })],
  ['the popup', (language) => showPopup(language, {})],
  ['the popup of an unread page', (language) => showPopup(language, { page: { state: 'loading' } })],
  ...(['browser', 'store', 'pdf', 'file', 'no-access', 'no-access-anywhere', 'unknown'] as const).map(
    (why) =>
      [
        `the popup of a page that cannot be read: ${why}`,
        (language: string) => showPopup(language, { page: { state: 'unreachable', why } }),
      ] as const,
  ),
  ['the popup after an update', (language) => showPopup(language, { seen: SEEN })],
  [
    'the popup of an article that leaves nothing out',
    (language) => showPopup(language, { page: { state: 'ready', summary: ALL_MENTIONED } }),
  ],
  ['the popup of a paused site', (language) => showPopup(language, { page: { state: 'off' }, paused: true })],
  ['the popup when all is off', (language) => showPopup(language, { enabled: false })],
  [
    'the popup without data',
    (language) => showPopup(language, { checklist: null, store: { state: 'empty', info: null, fallback: false } }),
  ],
  [
    'the popup while data are unpacked',
    (language) => showPopup(language, { checklist: null, store: { state: 'seeding', info: null, fallback: false } }),
  ],
];

/** Everything that a screen says, spoken labels included, except where it says that it is another language. */
function said(language: string): string[] {
  const screen = find(`[lang="${language}"]`, root);
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[lang]') === screen) texts.push(node.textContent ?? '');
  }
  for (const element of screen.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text !== null) texts.push(text);
    }
  }
  return texts.filter((text) => text.trim() !== '');
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(STATES)('%s has every word', async (_what, show) => {
    await show(language);
    const texts = said(language);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|=>|[#{}$]/);
    // Ukrainian is told from all others by its letters.
    if (language === 'uk') {
      for (const text of texts) expect(text.replace(/Point by Point|PDF/g, '')).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test('a text of the data says so where it is in another language', () => {
    showCard(language, { state: 'provision', card: PROVISION_CARD });
    const title = find('h2', root);
    expect(title.textContent).toBe(language === 'de' ? '33' : '3');
    expect(title.querySelector('[lang]')?.getAttribute('lang') ?? language).toBe(language === 'de' ? 'de' : 'en');
  });
});

test('in German, French and Italian no sentence is left in English', async () => {
  for (const [what, show] of STATES) {
    await show('en');
    const english = new Set(said('en').filter((text) => /\p{L}{3}/u.test(text)));
    for (const language of ['de', 'fr', 'it']) {
      await show(language);
      const same = said(language).filter((text) => english.has(text));
      expect([
        what,
        language,
        ...same.filter((text) => !/^(Point by Point|Person|Sources \(\d+\)|.*2025)$/.test(text)),
      ]).toEqual([what, language]);
    }
  }
});

test('a card in Ukrainian is one: its words, its dates, and what it says it is', () => {
  showCard('uk-UA', { state: 'entity', card: ENTITY }, { pageDate: '2025-11-28' });
  expect(find('[role="dialog"]', root).lang).toBe('uk');
  expect(find('.kicker', root).textContent).toBe('Особа');
  expect([...root.querySelectorAll('.roles dt')].map((date) => date.textContent)).toEqual([
    'Станом на 28 листопада 2025 р.',
    'З 1 грудня 2025 р.',
    'З 2026 р.',
  ]);
  expect(find('.roles summary', root).textContent).toBe('1 зміна між ними');
});

test('a reader whose language has no words gets English, and the screen says so', () => {
  showCard('pl', { state: 'loading' });
  expect(find('[role="dialog"]', root).lang).toBe('en');
});
