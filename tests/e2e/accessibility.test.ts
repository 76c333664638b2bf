/**
 * What WCAG 2.2 AA asks of every screen, as far as a machine can tell, and what it asks of content on hover or focus.
 *
 * The rules are those of axe-core, and they judge the real screens of the built extension in both browsers. axe comes in
 * as a file of its own in a copy of the build: the content security policy of our pages runs no other script, and the
 * card lies in a closed shadow root, which only the extension's own world can look into. There the host gets a property
 * `shadowRoot` that only this world sees, and axe walks into the real card, with the real page around it. The card stands
 * beside the body, and axe measures colours below `document.body` only: in this world, that is the card's host.
 */
import { fileURLToPath } from 'node:url';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINGER_MS } from '../../lib/hover/delays.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { type Shown, screensOf } from '../../lib/tools/shots-screens.ts';
import { type HostTab, Studio } from '../../lib/tools/shots-studio.ts';
import { sceneOf, VARIANTS } from '../../lib/tools/shots-variants.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { markOf, type SeenMark } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** What must hold. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: [...WCAG, 'best-practice'] },
  // Of WCAG 2.2, and off unless asked for.
  rules: {
    'target-size': { enabled: true },
    // Readers' own spacing (1.4.12) does not reach the card by its host, whatever stands there: it is in a shadow root that
    // nothing of the page is inherited into.
    'avoid-inline-spacing': { enabled: false },
  },
  resultTypes: ['violations', 'incomplete'],
};

/** The circumstances that change what axe measures: colours, and how much room there is. */
const CIRCUMSTANCES = ['light', 'dark', 'narrow'];

declare global {
  var axe: { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };
}

/** What axe said, in short. */
interface Audit {
  readonly findings: readonly Finding[];
  /** What it could not decide. */
  readonly undecided: readonly Finding[];
  /** Rules that something was measured by, and kept. */
  readonly kept: readonly string[];
}

interface Finding {
  readonly rule: string;
  readonly tags: readonly string[];
  /** Each with the element and what is wrong about it. */
  readonly where: readonly string[];
}

/** Runs axe on what is shown. */
async function audit(studio: Studio, { tab, host }: Shown): Promise<Audit> {
  const answer =
    host === null
      ? await tab.evaluate(auditScreen, RULES)
      : await studio.office.evaluate(auditCard, [host.id, RULES] as const);
  const { violations, incomplete, passes } = JSON.parse(answer) as AxeResults;
  return {
    findings: violations.map(inShort),
    undecided: incomplete.map(inShort),
    kept: passes.filter(({ nodes }) => nodes.length > 0).map(({ id }) => id),
  };
}

function inShort({ id, tags, nodes }: Result): Finding {
  const where = nodes.map(
    (node) => `${JSON.stringify(node.target)} ${node.html.slice(0, 200)}\n${node.failureSummary}`,
  );
  return { rule: id, tags, where };
}

/** In a page of the extension. */
async function auditScreen(rules: RunOptions): Promise<string> {
  if (globalThis.axe === undefined) {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '/axe.min.js';
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  }
  // What is far from the viewport has boxes of a guessed size until it comes near, and they overlap what follows.
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [whole];
  return JSON.stringify(await globalThis.axe.run(document, rules));
}

/** In a page of the extension, about the card in a tab. */
async function auditCard([tabId, rules]: readonly [number, RunOptions]): Promise<string> {
  const target = { tabId };
  await chrome.scripting.executeScript({ target, files: ['/axe.min.js'] } as never);
  const run = async (options: RunOptions) => {
    const host = [...document.documentElement.children].find((child) => child.matches(':popover-open'));
    if (host === undefined) throw new Error('there is no card');
    const peekable = host as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const root = peekable.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
    if (host.shadowRoot === null) Object.defineProperty(host, 'shadowRoot', { value: root });
    // While the card fades in, its colours are not yet its own.
    await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
    Object.defineProperty(document, 'body', { value: host, configurable: true });
    return JSON.stringify(await globalThis.axe.run(host, options));
  };
  const [frame] = await chrome.scripting.executeScript({ target, func: run, args: [rules] });
  if (typeof frame?.result !== 'string') throw new Error('axe gave no answer from the page');
  return frame.result;
}

const mustHold = ({ tags }: Finding) => tags.some((tag) => WCAG.includes(tag));
const told = ({ rule, where }: Finding) => `${rule}\n${where.join('\n')}`;

describe.each(BROWSER_NAMES)('every screen in %s', (name) => {
  const variants = VARIANTS.filter((variant) => CIRCUMSTANCES.includes(variant.name));

  describe.each(variants)('$name', (variant) => {
    const studios = new Map<string | undefined, Studio>();

    /** Its own browser for each dataset that a state needs. */
    async function studioFor(withoutEntity: string | undefined): Promise<Studio> {
      const studio =
        studios.get(withoutEntity) ??
        (await Studio.open(name, variant.launch, {
          files: [AXE],
          ...(withoutEntity === undefined ? {} : { withoutEntity }),
        }));
      studios.set(withoutEntity, studio);
      return studio;
    }

    afterAll(async () => {
      for (const studio of studios.values()) await studio.close();
    });

    const states = statesOf(name);
    it.for(states)('$label keeps what WCAG 2.2 AA asks', async ({ screen, state }, { annotate }) => {
      const studio = await studioFor(state.withoutEntity);
      const shown = await state.open(studio, sceneOf(screen, variant));
      try {
        const { findings, undecided, kept } = await audit(studio, shown);
        for (const finding of undecided) await annotate(told(finding), 'undecided');
        for (const finding of findings) if (!mustHold(finding)) await annotate(told(finding), 'best practice');
        expect(findings.filter(mustHold).map(told)).toEqual([]);
        // A card that axe cannot look into has no faults.
        expect(kept).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
      } finally {
        await shown.close();
      }
    });
  });
});

/** Every state of every screen that the build has. */
function statesOf(browser: BrowserName) {
  return screensOf(browser).flatMap((screen) =>
    screen.states.map((state) => ({ screen, state, label: `${screen.name}, ${state.name},` })),
  );
}

/**
 * WCAG 1.4.13: content on hover or focus can be dismissed, can be hovered itself, and persists.
 *
 * That a card stays is waited for by a timer of the page, set later and for longer than the one after which the card
 * would go: both stand in one queue, so that ours is served last however slow the machine is.
 */
describe.each(BROWSER_NAMES)('a card on hover or focus in %s', (name) => {
  let news: NewsServer;
  let studio: Studio;
  let desk: Desk;
  let article: HostTab;

  beforeAll(async () => {
    news = await startNewsServer();
    studio = await Studio.open(name);
    desk = await Desk.open(studio.browser);
    const tab = await studio.browser.open(`${news.origin}/article.html`);
    article = { tab, id: await desk.tabId(await tab.url()) };
  });

  afterAll(async () => {
    await studio?.close();
    await news?.close();
  });

  const lingerTwice = (tab = article.tab) =>
    tab.evaluate((ms) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms)), 2 * LINGER_MS);
  const isOpen = async () => (await desk.card(article.id)) !== null;
  const isShut = () => until('the card to close', async () => !(await isOpen()));
  const away = () => article.tab.hover(2, 2);

  async function hover(words: string): Promise<SeenMark> {
    await article.tab.bringToFront();
    const mark = await markOf(article.tab, words);
    await article.tab.hover(mark.x, mark.y);
    await until('the card', isOpen);
    return mark;
  }

  it('is dismissed by Escape, with the pointer where it was, and does not come back by itself', async () => {
    await hover('Rustem Umerov');
    await article.tab.press('Escape');
    await isShut();
    await lingerTwice();
    expect(await isOpen()).toBe(false);
    await away();
  });

  it('stays while the pointer goes over to it, across what lies between, and rests in it', async () => {
    const mark = await hover('Rustem Umerov');
    const card = await article.tab.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.matches(':popover-open'));
      const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2, top, bottom: top + height };
    });
    const isBelow = card.y > mark.y;
    const near = mark.y + (isBelow ? mark.height : -mark.height) / 2;
    await article.tab.hover(mark.x, (near + (isBelow ? card.top : card.bottom)) / 2);
    // Where the pointer is, is looked up once for each frame.
    await article.tab.evaluate(
      () => new Promise<null>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    await article.tab.hover(card.x, card.y);
    await lingerTwice();
    expect(await isOpen()).toBe(true);
    await away();
    await isShut();
  });

  it('stays as long as the pointer rests on the mention', async () => {
    await hover('Steve Witkoff');
    await lingerTwice();
    expect(await isOpen()).toBe(true);
    await away();
    await isShut();
  });

  it('stays as long as the focus rests on the mention, and Escape leaves the focus there', async () => {
    const { tab, id } = await studio.openHost('article', { width: 1280, height: 800, zoom: 1 });
    await markOf(tab, 'Steve Witkoff');
    await tab.evaluate(() => document.querySelector<HTMLElement>('nav li:last-child a')?.focus());
    await tab.press('Tab');
    const focused = () => tab.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Steve Witkoff');
    await until('the card', () => desk.card(id));
    await lingerTwice(tab);
    expect(await desk.card(id)).not.toBeNull();
    await tab.press('Escape');
    await until('the card to close', async () => (await desk.card(id)) === null);
    expect(await focused()).toBe('Steve Witkoff');
  });
});
