/** Pages whose size or shape is the attack: they get their marks, and are held up for no longer than a moment at a time. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSession } from '../../../lib/page/session.ts';
import { find, highlighted, literalScanner, makePorts, putPage, type TestPorts } from './fixtures.ts';

let end: AbortController;
let ports: TestPorts;

beforeEach(() => {
  end = new AbortController();
  ports = makePorts(literalScanner({ ada: 'Ada Example' }));
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const start = () => startSession(document, ports, end.signal);
const counted = (mentions: number) => vi.waitUntil(() => ports.counts.at(-1) === mentions, { timeout: 50_000 });
/** How long, in ms, what waits to be told of changes of the page takes over them: it runs before anything else can. */
async function msToHear(change: () => void): Promise<number> {
  change();
  const begin = performance.now();
  await Promise.resolve();
  await Promise.resolve();
  return performance.now() - begin;
}

it('a long text that is put in and taken out again and again is not read each time', async () => {
  putPage('<p>Ada Example</p><p id="flood"></p>');
  start();
  await counted(1);
  const words = document.createElement('span');
  words.style.display = 'none';
  words.append(' '.repeat(1_000_000), 'x'.repeat(1_000_000));
  const flood = find('#flood');
  const flooded = await msToHear(() => {
    for (let times = 0; times < 500; times += 1) {
      flood.append(words);
      words.remove();
    }
  });
  // Read each time, it is a thousand million units: seconds.
  expect(flooded).toBeLessThan(250);
  document.body.append('Ada Example');
  await counted(2);
});

it('elements in elements, 2,000 deep, are read, and changes at their bottom are found by one way up', async () => {
  putPage('<p id="deep"></p>');
  let at = find('#deep');
  const bottom: HTMLElement[] = [];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    at = at.appendChild(document.createElement('span'));
    if (depth >= DEPTH - 90) bottom.push(at);
  }
  at.append('Ada Example');
  start();
  await counted(1);
  const style = vi.spyOn(window, 'getComputedStyle');
  for (const span of bottom) span.prepend(' Ada Example ');
  await counted(91);
  // Once on the way up and once on the walk down; a way for each change would be ninety.
  expect(style.mock.calls.length).toBeLessThan(4 * DEPTH);
  style.mockRestore();
  expect(highlighted()['entity-light']).toHaveLength(91);
});

it('blocks in each other, 300 deep with a mark in each, are asked for their ground once', async () => {
  putPage('<div id="deep"></div>');
  let at = find('#deep');
  for (let depth = 0; depth < 300; depth += 1) {
    at.append('Ada Example');
    at = at.appendChild(document.createElement('div'));
  }
  const style = vi.spyOn(window, 'getComputedStyle');
  start();
  await counted(300);
  // Each from its place up to the page, they would be asked 45,000 times.
  expect(style.mock.calls.length).toBeLessThan(3_000);
  style.mockRestore();
});

it('shadow roots in each other, 2,000 deep, end the way down and nothing else', async () => {
  putPage('<p>Ada Example</p><div id="deep"></div><p>Ada Example</p>');
  let at = find('#deep');
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const root = at.attachShadow({ mode: 'open' });
    if (depth === 50) root.append('Ada Example');
    at = root.appendChild(document.createElement('div'));
  }
  start();
  await counted(3);
});

/** Ten times as many are more than a test that is run each day should have a browser lay out. */
const DEPTH = 2_000;

it('megabytes in one text node are read in pieces', async () => {
  putPage('<p id="long" style="content-visibility: hidden; height: 10px"></p>');
  const line = 'lorem\nipsum dolor '.repeat(1_000);
  const text = document.createTextNode('');
  text.data = `${line.repeat(150)}Ada Example${line.repeat(150)}`;
  const pieces: number[] = [];
  const replace = vi.spyOn(String.prototype, 'replace').mockImplementation(function (this: string, ...of) {
    pieces.push(this.length);
    return (original as (...args: unknown[]) => string).apply(this, of);
  });
  try {
    find('#long').append(text);
    start();
    await counted(1);
  } finally {
    replace.mockRestore();
  }
  expect(Math.max(...pieces)).toBeLessThanOrEqual(20_000);
});
const original = String.prototype.replace;

it('a hundred thousand text nodes in one paragraph are marked, and the page is painted meanwhile', async () => {
  putPage('<p id="many"></p>');
  const many = document.createDocumentFragment();
  for (let nodes = 0; nodes < 100_000; nodes += 1) many.append(document.createTextNode('x '));
  many.append('Ada Example');
  find('#many').append(many);
  let frames = 0;
  const count = () => {
    frames += 1;
    frame = requestAnimationFrame(count);
  };
  let frame = requestAnimationFrame(count);
  start();
  await counted(1);
  cancelAnimationFrame(frame);
  expect(frames).toBeGreaterThan(1);
  expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
});
