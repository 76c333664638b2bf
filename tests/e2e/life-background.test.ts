/** The background ends between a question and its answer, starts slowly, or never answers at all. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyExtension, type ExtensionCopy } from '../../lib/tools/extension-copy.ts';
import { until } from '../../lib/tools/until.ts';
import type { Desk } from './desk.ts';
import { BROWSER_NAMES, LifeBrowser, type WatchedTab } from './life-browser.ts';
import { markOf } from './marks.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** Kills in a row for each question. */
const TRIALS = Number(process.env.POINT_LIFE_TRIALS ?? 1);

/** Makes the background keep every question of one name to itself, once it is told which: until it ends. */
const KEEPS_QUESTIONS = `
  const event = (globalThis.browser ?? chrome).runtime.onMessage;
  const add = event.addListener.bind(event);
  let kept = null;
  let caught = false;
  const listen = (answer) => add((message, sender, respond) => {
    if (message.app === 'test') {
      if (message.keep) { kept = message.keep; caught = false; }
      respond({ caught });
      return undefined;
    }
    if (message.name === kept) {
      caught = true;
      return true;
    }
    return answer(message, sender, respond);
  });
  Object.defineProperty(event, 'addListener', { value: listen });
`;

/** Makes the background take this long to start, ms. */
const STARTS_SLOWLY = 'const end = performance.now() + 4000; while (performance.now() < end);';

function tell(desk: Desk, message: object): Promise<{ caught: boolean }> {
  return desk.tab.evaluate(
    (said) => chrome.runtime.sendMessage({ app: 'test', ...said }) as Promise<{ caught: boolean }>,
    message,
  );
}

describe.each(BROWSER_NAMES)('a background in %s', (name) => {
  let news: NewsServer;

  beforeAll(async () => {
    news = await startNewsServer();
  });

  afterAll(async () => {
    await news?.close();
  });

  describe('that is killed with a question in hand', () => {
    let copy: ExtensionCopy;
    let browser: LifeBrowser;
    let desk: Desk;
    let tab: WatchedTab;

    beforeAll(async () => {
      copy = await copyExtension(name, { prelude: KEEPS_QUESTIONS });
      browser = await LifeBrowser.start(name, copy.folder);
      desk = await browser.desk();
    });

    afterAll(async () => {
      await browser?.close();
      await copy?.remove();
    });

    afterEach(async () => {
      await tab.close();
    });

    /** Has `ask` put a question, and kills the background that holds it. */
    async function killHolding(question: string, ask: () => Promise<unknown>): Promise<void> {
      await tell(desk, { keep: question });
      await ask();
      await until(`the background to hold ${question}`, async () => (await tell(desk, {})).caught);
      await browser.kill();
      await tab.bringToFront();
    }

    for (let trial = 0; trial < TRIALS; trial += 1) {
      it.each(['reader.inject', 'lexicon.get'])(
        `(%s) is asked again, and the page is marked (${trial})`,
        async (question) => {
          tab = await browser.open('about:blank');
          await killHolding(question, () => tab.goto(`${news.origin}/article.html`));
          await markOf(tab, 'Rustem Umerov');
          expect(tab.errors).toEqual([]);
        },
      );

      it.each(['card.inject', 'entity.get'])(
        `(%s) is asked again, and there is a card (${trial})`,
        async (question) => {
          tab = await browser.open(`${news.origin}/article.html`);
          const id = await desk.tabId(await tab.url());
          const { x, y } = await markOf(tab, 'Rustem Umerov');
          await killHolding(question, () => tab.hover(x, y));
          expect(await until('the card', () => desk.card(id))).toMatch(/Rustem Umerov.*Sources/s);
          expect(tab.errors).toEqual([]);
        },
      );
    }
  });

  describe('that never answers for a card', () => {
    let copy: ExtensionCopy;
    let browser: LifeBrowser;

    beforeEach(async () => {
      copy = await copyExtension(name, { prelude: KEEPS_QUESTIONS });
      browser = await LifeBrowser.start(name, copy.folder);
    });

    afterEach(async () => {
      await browser?.close();
      await copy?.remove();
    });

    it('has the card say so and offer to try again, which it does', async () => {
      const desk = await browser.desk();
      const tab = await browser.open(`${news.origin}/article.html`);
      const id = await desk.tabId(await tab.url());
      const { x, y } = await markOf(tab, 'Rustem Umerov');
      await tell(desk, { keep: 'entity.get' });
      await tab.bringToFront();
      await tab.hover(x, y);
      await until('the card to say so', async () => (await desk.card(id))?.includes('Try again'), 20_000);
      await tell(desk, { keep: 'nothing' });
      await tab.bringToFront();
      await desk.pressInCard(id, 'Try again');
      await until('the card', async () => (await desk.card(id))?.includes('Sources'));
    });
  });

  describe('that starts slowly', () => {
    let copy: ExtensionCopy;
    let browser: LifeBrowser;

    beforeAll(async () => {
      copy = await copyExtension(name, { prelude: STARTS_SLOWLY });
      browser = await LifeBrowser.start(name, copy.folder);
    });

    afterAll(async () => {
      await browser?.close();
      await copy?.remove();
    });

    it('is waited for by pages and cards', async () => {
      const desk = await browser.desk();
      await browser.kill();
      const tab = await browser.open(`${news.origin}/article.html`);
      const id = await desk.tabId(await tab.url());
      const { x, y } = await until('the marks', () => markOf(tab, 'Rustem Umerov'), 20_000);
      await browser.kill();
      await tab.bringToFront();
      await tab.hover(x, y);
      expect(await until('the card', () => desk.card(id), 20_000)).toContain('Rustem Umerov');
      expect(tab.errors).toEqual([]);
    });
  });
});
