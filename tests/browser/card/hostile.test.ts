/** Texts of a card that mean to be more than text: from a damaged store, or from the page itself. */
import { afterEach, expect, it } from 'vitest';
import type { CardContent, CardProps } from '../../../components/card/props.ts';
import { renderCard } from '../../../components/card/render.tsx';
import type { EntityCard, TextRecord } from '../../../lib/dataset/records.ts';
import { entityCard } from '../page/fixtures.ts';
import { cardProps } from './props.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => renderCard(root, null));

const MARKUP = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>&lt;b&gt;';
const HOSTILE = [MARKUP, '\u202e\u2066turned', 'ze\u200bro', '__proto__', 'constructor', 'x'.repeat(100_000)];

function show(content: CardContent, change: Partial<CardProps> = {}): void {
  renderCard(root, cardProps(content, change));
}

/** A card all of whose texts are this one. */
function cardOf(words: string, url: string): EntityCard {
  const text: TextRecord = { en: words, de: words };
  const { info, entity } = entityCard(words);
  return {
    info: { ...info, version: words },
    entity: {
      ...entity,
      name: text,
      roles: [{ from: words, text, sources: [words] }],
      part: { text, sources: [words] },
      sources: [words],
      asOf: words,
    },
    provisions: [{ id: words, number: 1, title: text, status: 'agreed', asOf: words }],
    statuses: [{ id: 'agreed', label: text, definition: text }],
    timeline: [],
    sources: [{ id: words, publisher: words, title: words, date: words, url, language: words }],
  };
}

it.each(HOSTILE)('a card whose every text is hostile (%#) shows it as text and runs nothing', async (words) => {
  show({ state: 'entity', card: cardOf(words, 'https://example.org/') }, { label: words, pageDate: words });
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(root.textContent).toContain(words);
  expect(root.querySelector('script, img, iframe, [onerror]')).toBe(null);
  await new Promise((drawn) => requestAnimationFrame(drawn));
  expect('ran' in globalThis).toBe(false);
});

it.each([
  'javascript:globalThis.ran=true',
  ' JavaScript:globalThis.ran=true',
  'java\nscript:globalThis.ran=true',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'chrome-extension://abc/popup.html',
  '//',
  '',
])('a source at %j is no link', (url) => {
  show({ state: 'entity', card: cardOf('word', url) });
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(
    [...root.querySelectorAll('a')]
      .map((link) => link.getAttribute('href'))
      .filter((href) => href !== null && !/^https?:/.test(href)),
  ).toEqual([]);
});
