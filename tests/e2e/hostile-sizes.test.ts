/**
 * Pages of a size that nobody reads, in the built extension: a million text nodes, 50 MB, thousands of elements in each other,
 * 10,000 changes a second. POINT_SIZE is the part of that which is tried, and what was seen is printed.
 */

import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { markOf, marksOn } from './marks.ts';
import { useNewsroom } from './newsroom.ts';

/** Part of the full size. */
const SIZE = Number(process.env.POINT_SIZE ?? 0.02);

/** A page may be held up for as long as this by itself: it lays out what it is made of, too. */
const LONGEST_MS = 1_000 + 10_000 * SIZE;

/** Until the marks are there, and gone, ms. */
const PATIENCE_MS = 30_000 + 600_000 * SIZE;

/** As deep as browsers lay elements out in each other, about: with more, the tab ends, without us too. */
const DEEPEST = { inline: 5_000, roots: 2_000, 'nested blocks': { chromium: 2_000, firefox: 20_000 } };

/** What a page is made of. */
type Shape = 'nodes' | 'elements' | 'blocks' | 'text' | 'inline' | 'nested blocks' | 'roots';

/** How many are in each other. Shadow roots are always as many: fewer would not overflow the stack. */
function depthOf(shape: Shape, browser: BrowserName): number {
  if (shape === 'roots') return DEEPEST.roots;
  return Math.min(shape === 'inline' ? DEEPEST.inline : DEEPEST['nested blocks'][browser], 20_000 * SIZE);
}

/** Fills the page; runs in it. */
function fillPage([shape, size, depths]: readonly [Shape, number, number]): void {
  const name = 'Steve Witkoff spoke about Ukraine and the peace plan. ';
  const body = document.body;
  const article = document.createElement('article');
  const paragraph = () => document.createElement('p');
  if (shape === 'nodes' || shape === 'elements') {
    const long = paragraph();
    for (let nodes = 0; nodes < 1_000_000 * size; nodes += 1) {
      const text = document.createTextNode('x ');
      if (shape === 'nodes') long.append(text);
      else long.appendChild(document.createElement('i')).append(text);
    }
    long.append(name);
    article.append(long);
  }
  if (shape === 'blocks') {
    for (let sections = 0; sections < 1_000 * size; sections += 1) {
      const section = article.appendChild(document.createElement('section'));
      section.style.contentVisibility = 'auto';
      for (let blocks = 0; blocks < 1_000; blocks += 1) section.appendChild(paragraph()).append('some words');
    }
    article.append(name);
  }
  if (shape === 'text') {
    const line = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(17);
    for (let kilobytes = 0; kilobytes < 50_000 * size; kilobytes += 50) {
      const long = article.appendChild(paragraph());
      long.style.contentVisibility = 'auto';
      long.append(line.repeat(50));
    }
    article.append(name);
  }
  if (shape === 'inline' || shape === 'nested blocks') {
    let at: Element = article.appendChild(document.createElement('div'));
    for (let depth = 0; depth < depths; depth += 1) {
      at = at.appendChild(document.createElement(shape === 'inline' ? 'span' : 'div'));
      if (shape === 'nested blocks' && depth % 10 === 0) at.append(name);
    }
    at.append(name);
  }
  if (shape === 'roots') {
    let at: Element = article;
    for (let depth = 0; depth < depths; depth += 1) {
      const root = at.attachShadow({ mode: 'open' });
      at = root.appendChild(document.createElement('div'));
    }
    at.append(name);
    body.prepend(name);
  }
  body.append(article);
}

/** Begins to watch how long the page is held up at a time; runs in it. */
function watchPauses(): void {
  const seen = { longest: 0, at: performance.now() };
  Object.assign(globalThis, { seen });
  const tick = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - seen.at);
    seen.at = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** The longest pause since it was asked last; runs in the page. */
function longestPause(): number {
  const { seen } = globalThis as unknown as { seen: { longest: number } };
  const { longest } = seen;
  seen.longest = 0;
  return Math.round(longest);
}

/** Changes the page 10,000 times a second for so many seconds; runs in it. */
async function flood(seconds: number): Promise<void> {
  const list = document.body.appendChild(document.createElement('section'));
  const end = performance.now() + seconds * 1_000;
  let made = 0;
  const begin = performance.now();
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    for (; made < (performance.now() - begin) * 10; made += 1) {
      const kind = made % 5;
      if (kind === 0) list.appendChild(document.createElement('p')).append('Steve Witkoff and some words');
      if (kind === 1) list.lastElementChild?.append(' more', document.createElement('i'));
      if (kind === 2) (list.lastElementChild?.firstChild as Text).data += ' Kyiv';
      if (kind === 3) list.toggleAttribute('contenteditable');
      if (kind === 4 && list.childElementCount > 50) list.firstElementChild?.remove();
    }
  }
  list.removeAttribute('contenteditable');
  document.body.append('The end: Rustem Umerov.');
}

const countMarks = () =>
  [...CSS.highlights].reduce(
    (sum, [name, marks]) => sum + (name.startsWith('point-by-point') ? (marks as unknown as Set<unknown>).size : 0),
    0,
  );

describe.each(BROWSER_NAMES)('a page in %s', (name) => {
  const room = useNewsroom(name);

  const note = (what: string) => process.env.POINT_SIZE && console.log(`${name}: ${what}`);

  async function pauses(tab: Tab, doing: string, till: () => Promise<unknown>): Promise<number> {
    await tab.evaluate(longestPause);
    const start = performance.now();
    await till();
    const longest = await tab.evaluate(longestPause);
    note(`${doing} took ${Math.round(performance.now() - start)} ms, longest pause ${longest} ms`);
    return longest;
  }

  it.each<Shape>(['nodes', 'elements', 'blocks', 'text', 'inline', 'nested blocks', 'roots'])(
    'made of very many %s goes on, is marked and left again',
    { timeout: 4 * PATIENCE_MS },
    async (shape) => {
      const before = room.browser.errors().length;
      await room.desk.changeStored({ pausedHosts: ['127.0.0.1'] });
      const tab = await room.browser.open(`${room.news.origin}/hostile/empty.html`);
      await tab.evaluate(watchPauses);
      // What the page itself and the browser take, without us.
      await pauses(tab, `${shape}: filling`, async () => {
        await tab.evaluate(fillPage, [shape, SIZE, depthOf(shape, name)] as const);
        await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      });
      const marked = await pauses(tab, `${shape}: marking`, async () => {
        await room.desk.changeStored({});
        await until('the marks', () => tab.evaluate(countMarks), PATIENCE_MS);
        const id = await room.desk.tabId(await tab.url());
        await until('the number', () => room.desk.countIn(id), PATIENCE_MS);
      });
      note(`${shape}: ${await tab.evaluate(countMarks)} marks`);
      const changed = await pauses(tab, `${shape}: a change`, async () => {
        const had = await tab.evaluate(countMarks);
        await tab.evaluate(() => document.body.append('Steve Witkoff again.'));
        await until('the new mark', async () => (await tab.evaluate(countMarks)) > had, PATIENCE_MS);
      });
      const left = await pauses(tab, `${shape}: leaving`, async () => {
        await room.desk.changeStored({ pausedHosts: ['127.0.0.1'] });
        await until('the marks to go', async () => (await marksOn(tab)).length === 0, PATIENCE_MS);
      });
      expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
      expect(room.browser.errors().slice(before)).toEqual([]);
      expect(Math.max(marked, changed, left)).toBeLessThan(LONGEST_MS);
      await tab.close();
    },
  );

  it('that changes 10,000 times a second goes on, and is marked when it comes to rest', async () => {
    const before = room.browser.errors().length;
    await room.desk.changeStored({});
    const tab = await room.browser.open(`${room.news.origin}/article.html?flood`);
    await markOf(tab, 'Steve Witkoff');
    await tab.evaluate(watchPauses);
    const seconds = SIZE < 1 ? 1 : 10;
    const flooded = await pauses(tab, 'flood', () => tab.evaluate(flood, seconds));
    const rested = await pauses(tab, 'after the flood', async () => {
      await until(
        'the last mark',
        async () => (await marksOn(tab)).some(({ text }) => text === 'Rustem Umerov'),
        60_000,
      );
      await until('all marks', async () => (await marksOn(tab)).length > 50, 60_000);
    });
    expect(Math.max(flooded, rested)).toBeLessThan(LONGEST_MS);
    expect(room.browser.errors().slice(before)).toEqual([]);
    await tab.close();
  });
});
