import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { Session } from '../../../lib/page/ports.ts';
import { startSession } from '../../../lib/page/session.ts';
import {
  find,
  frameWhen,
  highlighted,
  literalScanner,
  makePorts,
  middleOf,
  putPage,
  type TestPorts,
} from './fixtures.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { army: 'halve the army' });

let end: AbortController;
let ports: TestPorts;
let session: Session;

beforeEach(async () => {
  end = new AbortController();
  ports = makePorts(scanner);
  // Away from where the last test left it.
  await commands.movePointer(1000, 740);
});

afterEach(() => {
  vi.useRealTimers();
  end.abort();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

async function start(html: string): Promise<void> {
  putPage(html);
  session = startSession(document, ports, end.signal);
  await vi.waitUntil(() => ports.counts.length > 0);
}

/** Longer than any wait of a session, in ms of the faked clock. */
const LONG = 60_000;
const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

/** Our host in the page. */
const host = () => document.querySelector<HTMLElement>('html > div[popover]');
const cardShown = () => ports.props !== null;
/** Steps as the keys do, and waits for the card: what draws the first one comes later. */
const step = async (by: 'next' | 'previous') => {
  session.step(by);
  await vi.waitUntil(cardShown);
};
/** Something to wait for until `come` is called. */
function awaited(): { readonly arrival: Promise<void>; readonly come: () => void } {
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { arrival, come: () => come() };
}

const moveTo = async (word: string) => {
  const { x, y } = middleOf(word);
  await commands.movePointer(x, y);
};

describe('a session', () => {
  it('marks names and provisions, across elements, and counts them', async () => {
    await start('<p>Ada <b>Example</b> wants to halve the army.</p><p>Ben Sample came.</p>');
    expect(highlighted()).toEqual({
      'entity-light': ['Ada Example', 'Ben Sample'],
      'provision-light': ['halve the army'],
    });
    expect(ports.counts).toEqual([3]);
  });

  it('leaves the page byte for byte as it is until a card is opened, then adds one element, and takes it away', async () => {
    putPage('<p>Ada Example</p><x-story></x-story>');
    find('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>Ben Sample</p>';
    const before = document.documentElement.outerHTML;
    session = startSession(document, ports, end.signal);
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    expect(document.documentElement.outerHTML).toBe(before);

    await moveTo('Ada Example');
    await vi.waitUntil(cardShown);
    const added = host();
    expect(added?.parentElement).toBe(document.documentElement);
    expect(added?.shadowRoot).toBeNull();
    const { outerHTML } = document.documentElement;
    expect(outerHTML.replace(added?.outerHTML ?? '', '')).toBe(before);

    end.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(highlighted()).toEqual({});
  });

  it('sums up what the page mentions', async () => {
    await start('<article><p>The plan: Ada Example, Ben Sample, Ada Example. To halve the army.</p></article>');
    expect(session.summary()).toEqual({
      topic: 'plan',
      entities: [
        { id: 'ada', count: 2, label: 'Ada Example' },
        { id: 'ben', count: 1, label: 'Ben Sample' },
      ],
      provisions: [{ id: 'army', count: 1, label: 'halve the army' }],
    });
  });

  it('marks what is certain before it has read an article, and keeps these marks when it has', async () => {
    let isRead = false;
    ports = {
      ...ports,
      scanner: {
        ...scanner,
        certain: () => [{ block: 0, start: 0, end: 'Ada Example'.length, entity: 'ada' }],
        *resolving(blocks) {
          while (!isRead) yield null;
          return scanner.resolve(blocks);
        },
      },
    };
    putPage('<p>Ada Example, Ben Sample</p>');
    session = startSession(document, ports, end.signal);
    await vi.waitUntil(() => highlighted()['entity-light']?.length === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
    const [early] = [...(CSS.highlights.get('point-by-point-entity-light') ?? [])];
    expect(early).toBeDefined();
    isRead = true;
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example', 'Ben Sample'] });
    expect([...(CSS.highlights.get('point-by-point-entity-light') ?? [])]).toContain(early);
  });

  it('decides about each article by itself', async () => {
    const asked: number[] = [];
    ports = {
      ...ports,
      scanner: {
        ...scanner,
        resolving(blocks) {
          asked.push(blocks.length);
          return scanner.resolving(blocks);
        },
      },
    };
    await start('<article><p>Ada Example</p><p>Two</p></article><article><p>Ben Sample</p></article>');
    expect(asked.sort()).toEqual([1, 2]);
  });
});

describe('changes of the page', () => {
  it('are marked when they come and unmarked when they go', async () => {
    await start('<div id="list"><p>Ada Example</p></div>');
    const late = document.createElement('p');
    late.textContent = 'Ben Sample';
    find('#list').prepend(late);
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    expect(session.summary().entities.map(({ id }) => id)).toEqual(['ben', 'ada']);
    late.remove();
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
  });

  it('walk and match only the blocks that changed', async () => {
    const matched: string[] = [];
    ports = {
      ...ports,
      scanner: {
        ...scanner,
        match(text) {
          matched.push(text);
          return scanner.match(text);
        },
      },
    };
    await start('<p id="a">Ada Example</p><p id="b">Ben</p><p>Third</p>');
    matched.length = 0;
    const node = find('#b').firstChild;
    if (node !== null) node.textContent = 'Ben Sample';
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    expect(matched).toEqual(['Ben Sample']);
  });

  it('keep the marks of blocks that are as they were', async () => {
    await start('<div><p>Ada Example</p></div>');
    const range = [...(CSS.highlights.get('point-by-point-entity-light') ?? [])][0];
    find('div').append('Ben Sample');
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
    expect(CSS.highlights.get('point-by-point-entity-light')?.has(range as AbstractRange)).toBe(true);
  });

  it('join a name that comes in two pieces', async () => {
    await start('<p id="a">Here is Ada </p>');
    const piece = document.createElement('b');
    piece.textContent = 'Example';
    find('#a').append(piece);
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    expect(highlighted()).toEqual({ 'entity-light': ['Ada Example'] });
  });

  it('in an open shadow root are seen', async () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Nothing</p>';
    session = startSession(document, ports, end.signal);
    await vi.waitUntil(() => ports.counts.length > 0);
    root.innerHTML = '<p>Ada Example</p>';
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
  });

  it('that define a custom element bring the marks of its shadow root', async () => {
    await start('<p>Here</p><x-late-story></x-late-story>');
    expect(ports.counts).toEqual([0]);
    customElements.define(
      'x-late-story',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Example</p>';
        }
      },
    );
    await vi.waitUntil(() => ports.counts.at(-1) === 1, { timeout: 3_000 });
  });

  it('that attach a shadow root to an element that is never defined bring its marks', async () => {
    await start('<p>Here</p><x-never-defined></x-never-defined>');
    expect(ports.counts).toEqual([0]);
    find('x-never-defined').attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Example</p>';
    await vi.waitUntil(() => ports.counts.at(-1) === 1, { timeout: 3_000 });
  });

  it('that show hidden text bring its marks', async () => {
    await start(
      '<p>Here</p><div id="more" style="display:none"><p>Ada Example</p></div><details><p>Ben Sample</p></details>',
    );
    expect(ports.counts).toEqual([0]);
    find('#more').style.display = 'block';
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    find<HTMLDetailsElement>('details').open = true;
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
  });

  it('of the whole ground change the marks', async () => {
    await start('<p>Ada Example</p>');
    document.body.style.background = '#111';
    await vi.waitUntil(() => highlighted()['entity-dark'] !== undefined);
    document.body.removeAttribute('style');
    await vi.waitUntil(() => highlighted()['entity-light'] !== undefined);
  });

  it('close the card of a mention that left', async () => {
    await start('<p id="a">Ada Example</p>');
    await step('next');
    find('#a').remove();
    await vi.waitUntil(() => !cardShown());
  });

  it('made by a hostile page without end are read five times a second at most', async () => {
    await start('<p id="a">Ada Example</p>');
    stopClock();
    const walked = vi.spyOn(Document.prototype, 'createTreeWalker');
    for (let change = 0; change < 300; change += 1) {
      find('#a').textContent = `Ada Example ${change}`;
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      vi.advanceTimersByTime(10);
      if (change % 50 === 0) await frameWhen(() => true);
    }
    expect(walked.mock.calls.length).toBeGreaterThan(0);
    expect(walked.mock.calls.length).toBeLessThanOrEqual(15);
    walked.mockRestore();
  });
});

describe('text that is being edited', () => {
  it('is not marked, also what is written in it later or moved into it', async () => {
    await start('<p id="a">Ada Example</p><div id="editor" contenteditable><p>Draft: </p></div>');
    find('#editor p').append('Ben Sample');
    find('#editor').append(Object.assign(document.createElement('p'), { textContent: 'Ben Sample' }));
    find('#editor').append(find('#a'));
    await vi.waitUntil(() => ports.counts.at(-1) === 0);
    expect(highlighted()).toEqual({});
  });

  it('loses its marks when the editing begins and has them again when it ends', async () => {
    await start('<p>Ada Example</p><p id="b">Ben Sample is <b>Ada Example</b></p>');
    find('#b').contentEditable = 'true';
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    find('#b').contentEditable = 'inherit';
    await vi.waitUntil(() => ports.counts.at(-1) === 3);
    // An editor within a line: what stands around it is not joined over it.
    find('b').contentEditable = 'true';
    await vi.waitUntil(() => ports.counts.at(-1) === 2);
  });
});

describe('vertical text', () => {
  it('is left alone', async () => {
    await start('<p style="writing-mode:vertical-rl">Ada Example</p><p>Ben Sample</p>');
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample'] });
  });
});

describe('a shadow root that left the page', () => {
  it('has nothing of ours any more', async () => {
    putPage('<x-story></x-story>');
    const root = find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ada Example</p>';
    session = startSession(document, ports, end.signal);
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    const story = find('x-story');
    story.remove();
    await vi.waitUntil(() => ports.counts.at(-1) === 0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
    document.body.append(story);
    await vi.waitUntil(() => ports.counts.at(-1) === 1);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });
});

describe('the card', () => {
  it.each(['left: 0', 'right: 0'])('stays in view on a right-to-left page, at a mention with %s', async (side) => {
    document.documentElement.dir = 'rtl';
    try {
      await start(`<p style="position:absolute;${side};margin:0">Ada Example</p>`);
      session.step('next');
      await vi.waitUntil(() => cardShown() && (host()?.getBoundingClientRect().top ?? 0) > 0);
      const { left, right } = find('html > div[popover]').getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('opens after a dwell and shows what was loaded', async () => {
    await start('<p>Ada Example and Ben Sample</p>');
    await moveTo('Ben Sample');
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    expect(ports.props).toMatchObject({ label: 'Ben Sample', positions: [2, 2], total: 2, pageDate: null });
    expect(ports.loaded).toEqual(['entity ben']);
    expect(highlighted()['active-light']).toEqual(['Ben Sample']);
  });

  it('stands beside the mention, in view, and takes no focus', async () => {
    await start('<button>Mine</button><p style="margin-top:60px">Ada Example</p>');
    find('button').focus();
    await moveTo('Ada Example');
    await vi.waitUntil(() => (host()?.getBoundingClientRect().top ?? 0) > 0);
    const card = find('html > div[popover]').getBoundingClientRect();
    const { x, y } = middleOf('Ada Example');
    expect(card.top).toBeGreaterThan(y);
    expect(card.top - y).toBeLessThan(30);
    expect(card.left).toBeLessThanOrEqual(x);
    expect(document.activeElement).toBe(find('button'));
  });

  it('does not come back by itself once it was dismissed', async () => {
    await start('<p>Ada Example</p>');
    stopClock();
    await moveTo('Ada Example');
    await frameWhen(() => highlighted()['active-light'] !== undefined);
    vi.advanceTimersByTime(LONG);
    expect(cardShown()).toBe(true);
    await commands.press('Escape');
    const moved = new Promise((resolve) => addEventListener('pointermove', resolve, { once: true }));
    const { x, y } = middleOf('Ada Example');
    await commands.movePointer(x + 2, y);
    await moved;
    await frameWhen(() => true);
    vi.advanceTimersByTime(LONG);
    expect(cardShown()).toBe(false);
  });

  it('stands above a mention at the foot of the window', async () => {
    await start('<p style="position:fixed;bottom:10px">Ada Example</p>');
    await moveTo('Ada Example');
    const { y } = middleOf('Ada Example');
    await vi.waitUntil(() => cardShown() && find('html > div[popover]').getBoundingClientRect().bottom < y);
    expect(find('html > div[popover]').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('lies over whatever the page puts on top, and lets none of its styles in', async () => {
    await start(`<style>div { color: red !important; display: none !important; opacity: 0.1 !important }</style>
      <p>Ada Example</p><b style="position:fixed;z-index:2147483647;inset:100px 0 0 0;background:pink">Banner</b>`);
    await moveTo('Ada Example');
    await vi.waitUntil(() => (host()?.getBoundingClientRect().height ?? 0) > 0);
    const card = find('html > div[popover]');
    await vi.waitUntil(() => card.getBoundingClientRect().top > 10);
    const { left, bottom } = card.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, bottom - 10)).toBe(card);
    expect(getComputedStyle(card)).toMatchObject({ opacity: '1', display: 'block' });
  });

  it('stays while the pointer is in it and goes when it leaves', async () => {
    await start('<p>Ada Example</p>');
    stopClock();
    await moveTo('Ada Example');
    await frameWhen(() => highlighted()['active-light'] !== undefined);
    vi.advanceTimersByTime(LONG);
    await frameWhen(() => (host()?.getBoundingClientRect().top ?? 0) > 0);
    const card = find('html > div[popover]');
    const { left, top } = card.getBoundingClientRect();
    let entered = false;
    card.addEventListener('pointerenter', () => {
      entered = true;
    });
    await commands.movePointer(left + 40, top + 40);
    await frameWhen(() => entered);
    vi.advanceTimersByTime(LONG);
    expect(cardShown()).toBe(true);

    card.addEventListener('pointerleave', () => {
      entered = false;
    });
    await commands.movePointer(900, 700);
    await frameWhen(() => !entered);
    expect(cardShown()).toBe(true);
    vi.advanceTimersByTime(LONG);
    expect(cardShown()).toBe(false);
    expect(highlighted()['active-light']).toBeUndefined();
  });

  it('does not open while the pointer only passes', async () => {
    await start('<p>Ada Example</p>');
    stopClock();
    await moveTo('Ada Example');
    await frameWhen(() => highlighted()['active-light'] !== undefined);
    await commands.movePointer(900, 700);
    await frameWhen(() => highlighted()['active-light'] === undefined);
    vi.advanceTimersByTime(LONG);
    expect(host()).toBeNull();
  });

  it('is not opened by events that a script made', async () => {
    await start('<p>Ada Example</p>');
    stopClock();
    const { x, y } = middleOf('Ada Example');
    const init = { clientX: x, clientY: y, bubbles: true, pointerType: 'touch' };
    find('p').dispatchEvent(new PointerEvent('pointermove', { ...init, pointerType: 'mouse' }));
    find('p').dispatchEvent(new PointerEvent('click', init));
    let frames = 0;
    await frameWhen(() => {
      frames += 1;
      return frames > 3;
    });
    vi.advanceTimersByTime(LONG);
    expect(host()).toBeNull();
  });

  it('says that its content could not be had', async () => {
    ports = Object.assign(makePorts(scanner), { load: () => Promise.reject(new Error('no background')) });
    await start('<p>Ada Example</p>');
    session.step('next');
    await vi.waitUntil(() => ports.props?.content.state === 'failed');
    expect(ports.props?.content).toEqual({ state: 'failed', reason: 'unreachable' });
  });

  it('asks again in its place when the reader wants to try again', async () => {
    const { load } = makePorts(scanner);
    const answers = [() => Promise.reject(new Error('no background')), load];
    ports = Object.assign(makePorts(scanner), { load: (to: Parameters<typeof load>[0]) => answers.shift()?.(to) });
    await start('<p>Ada Example</p>');
    session.step('next');
    await vi.waitUntil(() => ports.props?.content.state === 'failed');
    const box = () => find('html > div[popover]').getBoundingClientRect();
    const { left, top } = box();
    ports.props?.onRetry();
    expect(ports.props?.content.state).toBe('loading');
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    expect(box()).toMatchObject({ left, top });
    expect(document.activeElement).toBe(host());
  });

  it('turns to a provision in its place', async () => {
    await start('<p>Ada Example</p>');
    session.step('next');
    await vi.waitUntil(() => ports.loaded.length === 1);
    await vi.waitUntil(cardShown);
    ports.props?.onTurn({ kind: 'provision', id: 'army' });
    await vi.waitUntil(() => ports.loaded.length === 2);
    expect(ports.loaded).toEqual(['entity ada', 'provision army']);
    expect(ports.props?.label).toBe('Ada Example');
  });

  it('goes with a press anywhere else', async () => {
    await start('<p>Ada Example</p>');
    session.step('next');
    await commands.clickPointer(900, 700);
    expect(cardShown()).toBe(false);
  });

  it('has what draws it fetched once, with the first dwell and not before', async () => {
    const fetchCard = vi.spyOn(ports, 'fetchCard');
    await start('<p>Ada Example and Ben Sample</p>');
    expect(fetchCard).not.toHaveBeenCalled();
    stopClock();
    await moveTo('Ada Example');
    await frameWhen(() => fetchCard.mock.calls.length > 0);
    expect(cardShown()).toBe(false);
    vi.useRealTimers();
    await commands.movePointer(1000, 740);
    await step('next');
    await step('next');
    expect(fetchCard).toHaveBeenCalledTimes(1);
  });

  it('shows as soon as what draws it is there, if it is still wanted', async () => {
    const { arrival, come } = awaited();
    const { fetchCard } = ports;
    ports = Object.assign(ports, { fetchCard: () => arrival.then(fetchCard) });
    await start('<p>Ada Example and Ben Sample</p>');
    session.step('next');
    session.step('next');
    await frameWhen(() => ports.loaded.length === 2);
    expect(host()).toBeNull();
    come();
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    expect(ports.props?.label).toBe('Ben Sample');
    expect(document.activeElement).toBe(host());
  });

  it('does not show when what draws it comes after the session’s end', async () => {
    const { arrival, come } = awaited();
    const { fetchCard } = ports;
    const makeStage = vi.fn();
    ports = Object.assign(ports, { fetchCard: () => arrival.then(fetchCard).then(() => ({ makeStage })) });
    await start('<p>Ada Example</p>');
    session.step('next');
    end.abort();
    come();
    await frameWhen(() => true);
    expect(makeStage).not.toHaveBeenCalled();
    expect(host()).toBeNull();
  });

  it('is tried again at the next look at a mark where what draws it did not come', async () => {
    const { fetchCard } = ports;
    let failures = 0;
    const failOnce = () => {
      if (failures > 0) return fetchCard();
      failures += 1;
      return Promise.reject(new Error('no background'));
    };
    ports = Object.assign(ports, { fetchCard: failOnce });
    await start('<p>Ada Example</p>');
    session.step('next');
    await frameWhen(() => highlighted()['active-light'] === undefined);
    await step('next');
    expect(ports.props?.label).toBe('Ada Example');
  });

  it('knows the page’s own date', async () => {
    await start('<article><time datetime="2025-11-20">Thursday</time><p>Ada Example</p></article>');
    await step('next');
    expect(ports.props?.pageDate).toBe('2025-11-20');
  });
});

describe('Escape', () => {
  it('closes the card and never reaches the page', async () => {
    await start('<p>Ada Example</p>');
    const keys: string[] = [];
    const stop = new AbortController();
    for (const type of ['keydown', 'keyup'] as const) {
      for (const target of [window, document, document.body]) {
        target.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`), {
          capture: true,
          signal: stop.signal,
        });
      }
    }
    await step('next');
    await commands.press('Escape');
    expect(cardShown()).toBe(false);
    expect(keys).toEqual([]);
    await commands.press('Escape');
    expect(new Set(keys)).toEqual(new Set(['keydown Escape', 'keyup Escape']));
    stop.abort();
  });

  it('made by a script closes nothing', async () => {
    await start('<p>Ada Example</p>');
    await step('next');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(cardShown()).toBe(true);
  });
});

describe('the keyboard', () => {
  it('takes the focus into the card that it opens, and gives it back', async () => {
    await start('<button>Mine</button><p>Ada Example</p>');
    find('button').focus();
    await step('next');
    expect(document.activeElement).toBe(host());
    const tree = ports.root?.getRootNode();
    expect(tree instanceof ShadowRoot && tree.activeElement?.getAttribute('role')).toBe('dialog');
    await commands.press('Escape');
    expect(document.activeElement).toBe(find('button'));
  });

  it('gives the focus back to where it was last, not where it was when a card first showed', async () => {
    await start('<button id="a">First</button><button id="b">Second</button><p>Ada Example</p><p>Ben Sample</p>');
    find('#a').focus();
    await moveTo('Ada Example');
    await vi.waitUntil(cardShown);
    find('#b').focus();
    session.step('next');
    await vi.waitUntil(() => ports.props?.label === 'Ben Sample');
    await commands.press('Escape');
    expect(document.activeElement).toBe(find('#b'));
  });

  it('steps through all mentions and around the end, and scrolls there', async () => {
    await start('<p>Ada Example</p><p style="margin:3000px 0">Ben Sample</p><p>halve the army</p>');
    const labels: (string | undefined)[] = [];
    for (const by of ['next', 'next', 'next', 'next', 'previous'] as const) {
      await step(by);
      labels.push(ports.props?.label);
    }
    expect(labels).toEqual(['Ada Example', 'Ben Sample', 'halve the army', 'Ada Example', 'halve the army']);
    const { y } = middleOf('halve the army');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(innerHeight);
  });

  it('jumps to the first, then to the next mention of a subject', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example again</p>');
    for (const position of [1, 3, 1]) {
      session.jump('entity', 'ada');
      await vi.waitUntil(() => ports.props?.positions?.[0] === position);
    }
  });

  it('as one of several frames goes on from its own card only, and closes it at the end', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p>');
    expect(session.step('next', 'card')).toBe('none');
    expect(session.step('previous', 'card')).toBe('none');
    for (const [by, first, last] of [
      ['next', 'Ada Example', 'Ben Sample'],
      ['previous', 'Ben Sample', 'Ada Example'],
    ] as const) {
      expect(session.step(by, 'edge')).toBe('went');
      await vi.waitUntil(() => ports.props?.label === first);
      expect(session.step(by, 'card')).toBe('went');
      await vi.waitUntil(() => ports.props?.label === last);
      expect(session.step(by, 'card')).toBe('ended');
      expect(cardShown()).toBe(false);
    }
  });

  it('as one of several frames takes up a jump at its edge, and closes a card about something else', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example again</p>');
    await step('previous');
    session.step('next', 'edge');
    expect(session.jump('entity', 'ada', 'card')).toBe('went');
    await vi.waitUntil(() => ports.props?.positions?.[0] === 3);
    expect(session.jump('entity', 'ada', 'card')).toBe('ended');
    expect(session.jump('entity', 'nobody', 'edge')).toBe('none');
    expect(session.jump('entity', 'ben', 'edge')).toBe('went');
    await vi.waitUntil(() => ports.props?.label === 'Ben Sample');
    expect(session.jump('entity', 'ada', 'card')).toBe('none');
    expect(cardShown()).toBe(false);
  });

  it('passes over marks that cannot be seen', async () => {
    await start('<p style="visibility:hidden">Ada Example</p><p>Ben Sample</p>');
    await step('next');
    expect(ports.props?.label).toBe('Ben Sample');
  });

  it('opens the card of a link that it comes to, without taking the focus', async () => {
    await start('<p><a href="#x">Ada Example</a></p>');
    await commands.press('Tab');
    await vi.waitUntil(() => document.activeElement === find('a'));
    await vi.waitUntil(cardShown);
    expect(document.activeElement).toBe(find('a'));
  });

  it.each([
    ['its end', 'Ada <a href="#x">Example</a>'],
    ['its beginning', '<a href="#x">Ada</a> Example'],
    ['its middle', 'Ad<a href="#x">a Exa</a>mple'],
  ])('opens the card of a name of which the link holds %s only', async (_, html) => {
    await start(`<p>Ben Sample</p><p>${html}</p>`);
    await commands.press('Tab');
    await vi.waitUntil(cardShown);
    expect(ports.props?.label).toBe('Ada Example');
  });

  it('opens no card of a link beside a name', async () => {
    await start(
      '<p>Ada Example<a href="#x">, she</a> and <a href="#y">her </a>Ada Example</p><p><a href="#z">Ben Sample</a></p>',
    );
    for (const at of ['#x', '#y', '#z']) {
      await commands.press('Tab');
      await vi.waitUntil(() => document.activeElement === find(`a[href="${at}"]`));
    }
    await vi.waitUntil(cardShown);
    expect(ports.loaded).toEqual(['entity ben']);
  });

  it('typed in the card is not the page’s', async () => {
    await start('<p>Ada Example</p>');
    const keys: string[] = [];
    const listener = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listener);
    await step('next');
    await commands.press('j');
    document.removeEventListener('keydown', listener);
    expect(keys).toEqual([]);
  });
});

describe('touch', () => {
  it('opens the card with a tap on a mention', async () => {
    await start('<p>Ada Example</p>');
    const { x, y } = middleOf('Ada Example');
    await commands.tap(x, y);
    await vi.waitUntil(cardShown);
  });

  it('leaves a tap on a link to the link', async () => {
    await start('<p><a href="#there">Ada Example</a></p>');
    const { x, y } = middleOf('Ada Example');
    await commands.tap(x, y);
    await vi.waitUntil(() => location.hash === '#there');
    expect(cardShown()).toBe(false);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
