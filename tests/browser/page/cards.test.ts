/** The card of a session: of several mentions at one place, awaited, pinned, moved, hidden. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { PageChoice } from '../../../lib/page/choice.ts';
import { type Session, UNCHOSEN } from '../../../lib/page/ports.ts';
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

describe('several mentions at one place', () => {
  beforeEach(() => {
    ports = makePorts(literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { plan: 'follow Ada Example home' }));
  });

  it('have one card, about the innermost under the pointer, which turns to the other in its place', async () => {
    await start('<p>To follow Ada Example home</p>');
    await moveTo('Ada Example');
    await vi.waitUntil(() => ports.props?.content.state === 'entity');
    expect(ports.props).toMatchObject({ subject: { id: 'ada' }, positions: [1, 2], total: 2 });
    expect(ports.props?.here.map(({ id }) => id)).toEqual(['plan', 'ada']);
    const { left, top } = find('html > div[popover]').getBoundingClientRect();
    ports.props?.onTurn({ kind: 'provision', id: 'plan' });
    await vi.waitUntil(() => ports.props?.subject.id === 'plan');
    expect(ports.props?.label).toBe('follow Ada Example home');
    expect(highlighted()['active-light']).toEqual(['follow Ada Example home']);
    expect(find('html > div[popover]').getBoundingClientRect()).toMatchObject({ left, top });
  });

  it('stay one card while the pointer goes from one to the other', async () => {
    await start('<p>To follow Ada Example home</p>');
    stopClock();
    await moveTo('follow');
    await frameWhen(() => highlighted()['active-light'] !== undefined);
    vi.advanceTimersByTime(LONG);
    expect(ports.props?.subject.id).toBe('plan');
    await moveTo('Ada Example');
    await frameWhen(() => true);
    vi.advanceTimersByTime(LONG);
    expect(ports.props?.subject.id).toBe('plan');
  });

  it('are one step of the keyboard', async () => {
    await start('<p>To follow Ada Example home</p><p>Ben Sample</p>');
    const labels: (string | undefined)[] = [];
    for (const by of ['next', 'next', 'next', 'previous'] as const) {
      const before = ports.props?.label;
      session.step(by);
      await vi.waitUntil(() => ports.props !== null && ports.props.label !== before);
      labels.push(ports.props?.label);
    }
    expect(labels).toEqual(['follow Ada Example home', 'Ben Sample', 'follow Ada Example home', 'Ben Sample']);
  });
});

describe('a card that is waited for', () => {
  it('is not drawn while the answer may still come at once, then says that it waits', async () => {
    const { arrival, come } = awaited();
    const { load } = ports;
    ports = Object.assign(ports, { load: (subject: Parameters<typeof load>[0]) => arrival.then(() => load(subject)) });
    await start('<p>Ada Example</p>');
    stopClock();
    session.step('next');
    await frameWhen(() => host() !== null);
    vi.advanceTimersByTime(149);
    expect(cardShown()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(ports.props?.content).toEqual({ state: 'loading' });
    come();
    await frameWhen(() => ports.props?.content.state === 'entity');
  });

  it('never shows that it waits where the answer came in time', async () => {
    const states: (string | undefined)[] = [];
    const seen = new Set<object>();
    await start('<p>Ada Example</p><p>Ben Sample</p>');
    for (const id of ['ada', 'ben']) {
      session.step('next');
      await frameWhen(() => {
        if (ports.props !== null && !seen.has(ports.props)) states.push(ports.props.content.state);
        if (ports.props !== null) seen.add(ports.props);
        return ports.props?.subject.id === id && ports.props.content.state === 'entity';
      });
    }
    expect(new Set(states)).toEqual(new Set(['entity']));
  });
});

describe('a pinned card', () => {
  const box = () => find('html > div[popover]').getBoundingClientRect();
  async function openPinned(): Promise<void> {
    await start('<p>Ada Example</p><p style="margin-top:40px">Ben Sample</p><div style="height:3000px"></div>');
    await moveTo('Ada Example');
    await vi.waitUntil(() => ports.props?.content.state === 'entity' && box().top > 0);
    ports.props?.onPin(true);
    expect(ports.props?.pinned).toBe(true);
  }

  it('stays where it is while the page scrolls, the pointer leaves and other mentions are pointed at', async () => {
    await openPinned();
    const { left, top } = box();
    scrollTo(0, 500);
    await frameWhen(() => scrollY === 500);
    await commands.clickPointer(900, 700);
    scrollTo(0, 0);
    stopClock();
    await moveTo('Ben Sample');
    await frameWhen(() => true);
    vi.advanceTimersByTime(LONG);
    expect(ports.props?.subject.id).toBe('ada');
    expect(box()).toMatchObject({ left, top });
  });

  it('is closed by Escape, and the next one is not pinned', async () => {
    await openPinned();
    await commands.press('Escape');
    expect(cardShown()).toBe(false);
    await step('next');
    expect(ports.props?.pinned).toBe(false);
  });

  it('goes to the next mention where it is', async () => {
    await openPinned();
    ports.props?.onMove(200, 100);
    const { left, top } = box();
    ports.props?.onStep('next');
    await vi.waitUntil(() => ports.props?.subject.id === 'ben');
    expect(ports.props?.pinned).toBe(true);
    expect(box()).toMatchObject({ left, top });
  });

  it('is moved by what it is asked to, and never out of view', async () => {
    await openPinned();
    const { left, top } = box();
    ports.props?.onMove(32, 16);
    expect(box()).toMatchObject({ left: left + 32, top: top + 16 });
    for (const [x, y] of [
      [-9_000, -9_000],
      [9_000, 9_000],
    ] as const) {
      ports.props?.onMove(x, y);
      const now = box();
      expect(now.left).toBeGreaterThanOrEqual(0);
      expect(now.top).toBeGreaterThanOrEqual(0);
      expect(now.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      expect(now.bottom).toBeLessThanOrEqual(innerHeight);
    }
    const { right } = box();
    ports.props?.onMoveAside();
    expect(box().right).toBeLessThan(right);
    ports.props?.onMoveAside();
    expect(box().right).toBe(right);
  });

  it('goes back to its mention when it is let go', async () => {
    await openPinned();
    const { left, top } = box();
    ports.props?.onMove(200, 100);
    ports.props?.onPin(false);
    await vi.waitUntil(() => box().left === left && box().top === top);
  });

  it('is what a card becomes when it is moved', async () => {
    await start('<p>Ada Example</p>');
    await step('next');
    ports.props?.onMove(10, 10);
    expect(ports.props?.pinned).toBe(true);
  });
});

describe('a subject that the reader does not want marked', () => {
  const hide = (...hiddenSubjects: readonly string[]) => {
    Object.assign<TestPorts, { choice: PageChoice }>(ports, { choice: { ...UNCHOSEN, hiddenSubjects } });
    session.follow();
  };

  it('is told to the outside, loses its marks when that says so, and can be had back from the same card', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example</p>');
    await step('next');
    ports.props?.onHide();
    expect(ports.told).toEqual(['hide entity ada']);
    hide('entity:ada');
    // Tinted still, because its card is open.
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample'], 'active-light': ['Ada Example'] });
    expect(ports.props).toMatchObject({ hidden: true, positions: [1, 1], total: 2 });
    ports.props?.onUnhide();
    expect(ports.told).toEqual(['hide entity ada', 'show entity ada']);
    hide();
    expect(highlighted()['entity-light']?.sort()).toEqual(['Ada Example', 'Ada Example', 'Ben Sample']);
    expect(highlighted()['active-light']).toEqual(['Ada Example']);
    expect(ports.props).toMatchObject({ hidden: false, positions: [1, 1], total: 3 });
  });

  it('is not marked where it comes later either, and no step leads there', async () => {
    await start('<p>Ben Sample</p>');
    hide('entity:ada');
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Ada Example and Ben Sample' }));
    await vi.waitUntil(() => ports.counts.at(-1) === 3);
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample', 'Ben Sample'] });
    for (let steps = 0; steps < 3; steps += 1) {
      session.step('next');
      await vi.waitUntil(() => ports.props?.subject.id === 'ben');
    }
  });

  it('takes its card away when it was hidden elsewhere', async () => {
    await start('<p>Ada Example</p>');
    await step('next');
    hide('entity:ada');
    expect(cardShown()).toBe(false);
  });
});
