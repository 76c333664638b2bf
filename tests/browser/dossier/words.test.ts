/** The dossier in every language: nothing is missing, nothing is left in English. */
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LANGUAGES } from '../../../assets/words/languages.ts';
import { Dossier } from '../../../components/dossier/Dossier.tsx';
import type { DossierProps } from '../../../components/dossier/props.ts';
import type { DatasetRecords } from '../../../lib/dataset/records.ts';
import { DRAFTS, FULL, READY } from '../../fixtures/dossier-records.ts';
import { find } from '../page/fixtures.ts';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

const nothing = () => undefined;
function show(change: Partial<DossierProps> = {}): void {
  document.body.append(root);
  render(
    h(Dossier, {
      records: FULL,
      store: READY,
      language: 'en',
      theme: 'auto',
      target: '',
      onOpen: nothing,
      onExport: nothing,
      onRetry: nothing,
      ...change,
    }),
    root,
  );
}

// Texts of the data are digits, so that every letter on the page is a word of ours.
const bare = (text: string) => ({ en: text });
const DIGITS: DatasetRecords = {
  ...FULL,
  sources: FULL.sources.map((source) => ({ ...source, publisher: '7', title: '8', language: 'ru' })),
  drafts: DRAFTS.map((draft) => ({ ...draft, title: bare('1'), short: bare('2'), description: bare('3') })),
  statuses: FULL.statuses.map((status) => ({ ...status, label: bare('4'), definition: bare('5') })),
  themes: FULL.themes.map((theme) => ({ ...theme, title: bare('6') })),
  provisions: FULL.provisions.map((one) => ({
    ...one,
    title: bare('9'),
    summary: bare('10'),
    unknownAfter: bare('11'),
    figures: one.figures.map((each) => ({ ...each, label: bare('12') })),
    history: one.history.map((each) => ({ ...each, says: bare('13') })),
  })),
  entities: FULL.entities.map((one) => ({
    ...one,
    name: bare('14'),
    part: { text: bare('15'), sources: [] },
    roles: [],
  })),
  timeline: FULL.timeline.map((one) => ({ ...one, text: bare('16') })),
};

/** Everything that the page says, spoken labels included, except where it says that it is another language. */
function said(language: string): string[] {
  const screen = find(`[lang="${language}"]`, root);
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[lang]') === screen) found.push(node.textContent ?? '');
  }
  for (const element of screen.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
  }
  return found.filter((text) => text.trim() !== '');
}

const STATES: readonly Partial<DossierProps>[] = [
  { records: DIGITS },
  { records: DIGITS, target: '404', store: { ...READY, fallback: true } },
  { records: null, store: null },
  ...(['empty', 'seeding', 'failed'] as const).map((state) => ({
    records: null,
    store: { state, info: null, fallback: false },
  })),
];

test.each(LANGUAGES)('in %s every word is there, and none is left in English', (language) => {
  for (const state of STATES) {
    show({ ...state, language: 'en' });
    const english = new Set(said('en').filter((text) => /\p{L}{3}/u.test(text)));
    show({ ...state, language });
    const words = said(language);
    expect(words.length).toBeGreaterThan(2);
    for (const text of words) expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|=>|[{}]/);
    if (language === 'en') continue;
    const allowed =
      /^(Point by Point|Status|Markdown|CSV|Organisations|Personen|Documents|Sources \(\d+\)|.*2025( \(1\))?)$/;
    expect([language, ...words.filter((text) => english.has(text) && !allowed.test(text))]).toEqual([language]);
    if (language !== 'uk') continue;
    for (const text of words)
      expect(text.replace(/Point by Point|Markdown|CSV/g, '')).not.toMatch(/\p{Script=Latin}{2}/u);
  }
});
