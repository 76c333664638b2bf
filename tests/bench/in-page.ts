/** The half of the benchmark that runs in the page: built as one script, put there by `lib/tools/bench-browser.ts`. */
import Mark from 'mark.js';
import { DWELL_MS } from '../../lib/hover/delays.ts';
import type { Lexicon, Scanner } from '../../lib/lexicon/lexicon.ts';
import { createScanner } from '../../lib/lexicon/match.ts';
import { startSession } from '../../lib/page/session.ts';
import type { GateTimes, InPage, NamesTimes, PageTask, PageTimes, SessionTimes } from '../../lib/tools/bench-types.ts';
import {
  alternationOf,
  askGate,
  blocksOf,
  glance,
  lookForShadowRoots,
  makeGate,
  read,
  scan,
  scanBlocks,
  scanByRegex,
  touchTextNodes,
  touchTexts,
} from './engine.ts';
import { once, sample } from './sample.ts';
import { measureStore } from './store.ts';

/** As often is mark.js run: a second or more each time. */
const MARK_ROUNDS = 3;

/** What the tool calls. */
export const inPage: InPage = {
  measurePage,
  measureNames,
  measureSession,
  measureGate,
  measureStore,
  dwell: () => DWELL_MS,
};

async function measurePage({ budgetMs, withMarkJs }: PageTask): Promise<PageTimes> {
  const [lexicon, forms] = [await load<Lexicon>('/lexicon.json'), await load<readonly string[]>('/forms.json')];
  const body = readyBody();
  const firstLimit = once(() => touchTextNodes(body));
  let gate = makeGate();
  // With its making: the expression is compiled when it is first used.
  const firstGate = once(() => {
    gate = makeGate();
    return askGate(gate);
  });
  const scanner = createScanner(lexicon);
  const firstScan = once(() => scan(body, scanner));

  const expression = alternationOf(forms);
  const blocks = blocksOf(body);
  const texts = blocks.map(({ text }) => text);
  const times = sample(
    {
      limit: () => touchTextNodes(body),
      scan: () => scan(body, scanner),
      scanBlocks: () => scanBlocks(body, scanner),
      walk: () => blocksOf(body),
      shadowRoots: () => lookForShadowRoots(body),
      match: () => texts.map((text) => scanner.match(text)),
      touch: () => touchTexts(texts),
      read: () => read(body, scanner),
      regex: () => scanByRegex(body, expression),
      gate: () => askGate(gate),
      textContent: () => body.textContent?.length,
    },
    budgetMs,
  );
  return {
    ...times,
    units: (body.textContent ?? '').length,
    elements: body.querySelectorAll('*').length,
    blocks: blocks.length,
    mentions: read(body, scanner),
    glanceSays: glance(body, scanner),
    gateSays: askGate(gate),
    markJs: withMarkJs ? await measureMarkJs(body) : null,
    first: { limit: firstLimit, gate: firstGate, scan: firstScan },
  };
}

/** Median time of mark.js, in ms; the page is put back after each. */
async function measureMarkJs(body: Element): Promise<number> {
  const names = await load<readonly string[]>('/names.json');
  const mark = new Mark(body);
  const times: number[] = [];
  for (let round = 0; round < MARK_ROUNDS; round += 1) {
    times.push(once(() => mark.mark(names, { accuracy: 'exactly', separateWordSearch: false })));
    await new Promise<void>((done) => mark.unmark({ done }));
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}

async function measureNames({
  lexica,
  budgetMs,
}: {
  readonly lexica: readonly string[];
  readonly budgetMs: number;
}): Promise<NamesTimes> {
  const body = readyBody();
  const work: Record<string, () => unknown> = {};
  for (const [index, address] of lexica.entries()) {
    const scanner = createScanner(await load<Lexicon>(address));
    work[`lexicon ${index}`] = () => scan(body, scanner);
  }
  const times = sample(work, budgetMs);
  return { scans: lexica.map((_, index) => times[`lexicon ${index}`] ?? Number.NaN) };
}

async function measureSession({ budgetMs }: { readonly budgetMs: number }): Promise<SessionTimes> {
  const scanner = createScanner(await load<Lexicon>('/lexicon.json'));
  const body = readyBody();
  // The marks first, in a page where nothing has been compiled by much use.
  await nextFrame();
  performance.mark('session');
  const { marks, marked } = await runSession(scanner);
  // With the frame that paints the marks, and without the samples below.
  await nextFrame();
  performance.mark('marked');
  await nextFrame();
  const times = sample({ scan: () => scan(body, scanner), limit: () => touchTextNodes(body) }, budgetMs);
  return { ...times, units: (body.textContent ?? '').length, marked, marks };
}

async function measureGate({ budgetMs }: { readonly budgetMs: number }): Promise<GateTimes> {
  const body = readyBody();
  let gate = makeGate();
  const first = once(() => {
    gate = makeGate();
    return askGate(gate);
  });
  return { first, ...sample({ gate: () => askGate(gate), textContent: () => body.textContent?.length }, budgetMs) };
}

/** Runs a session until it has told its marks, and ends it. */
async function runSession(scanner: Scanner): Promise<{ marks: number; marked: number }> {
  const until = new AbortController();
  const start = performance.now();
  const marks = await new Promise<number>((counted) => {
    startSession(
      document,
      {
        scanner,
        marksCss: '',
        fetchCard: () => Promise.reject(new Error('the bench opens no card')),
        language: 'en',
        load: () => Promise.reject(new Error('nobody points at a mark here')),
        counted,
        pauseSite: () => undefined,
        hideSubject: () => undefined,
        showSubject: () => undefined,
      },
      until.signal,
    );
  });
  const marked = performance.now() - start;
  until.abort();
  return { marks, marked };
}

/** Resolves in a task of its own, after the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The body, laid out, and without text that nobody reads, so that all candidates read the same. */
function readyBody(): HTMLElement {
  for (const unread of document.body.querySelectorAll('script, style, noscript, template')) unread.remove();
  // Asking for a size has the layout made now and not within the first sample.
  if (document.body.offsetHeight < 0) throw new Error('a body has no negative height');
  return document.body;
}

async function load<T>(address: string): Promise<T> {
  // Not against the page's own base.
  const answer = await fetch(new URL(address, location.origin));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}
