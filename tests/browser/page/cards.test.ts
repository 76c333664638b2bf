/** The card of a session: of several mentions at one place, awaited, pinned, moved, hidden. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { PageChoice } from '../../../lib/page/choice.ts';
import { UNCHOSEN } from '../../../lib/page/ports.ts';
import { find, frameWhen, highlighted, literalScanner, makePorts, type TestPorts } from './fixtures.ts';
import { awaited, cardHost, LONG, liveSession, stopClock } from './live-session.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { army: 'halve the army' });
const live = liveSession(() => makePorts(scanner));
const { start, cardShown, step, moveTo } = live;

describe('several mentions at one place', () => {
  beforeEach(() => {
    live.ports = makePorts(
      literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { plan: 'follow Ada Example home' }),
    );
  });

  it('have one card, about the innermost under the pointer, which turns to the other in its place', async () => {
    await start('<p>To follow Ada Example home</p>');
    await moveTo('Ada Example');
    await vi.waitUntil(() => live.ports.props?.content.state === 'entity');
    expect(live.ports.props).toMatchObject({ subject: { id: 'ada' }, positions: [1, 2], total: 2 });
    expect(live.ports.props?.here.map(({ id }) => id)).toEqual(['plan', 'ada']);
    const { left, top } = find('html > div[popover]').getBoundingClientRect();
    live.ports.props?.onTurn({ kind: 'provision', id: 'plan' });
    await vi.waitUntil(() => live.ports.props?.subject.id === 'plan');
    expect(live.ports.props?.label).toBe('follow Ada Example home');
    expect(highlighted()['active-light']).toEqual(['follow Ada Example home']);
    expect(find('html > div[popover]').getBoundingClientRect()).toMatchObject({ left, top });
  });

  it('stay one card while the pointer goes from one to the other', async () => {
    await start('<p>To follow Ada Example home</p>');
    stopClock();
    await moveTo('follow');
    await frameWhen(() => highlighted()['active-light'] !== undefined);
    vi.advanceTimersByTime(LONG);
    expect(live.ports.props?.subject.id).toBe('plan');
    await moveTo('Ada Example');
    await frameWhen(() => true);
    vi.advanceTimersByTime(LONG);
    expect(live.ports.props?.subject.id).toBe('plan');
  });

  it('are one step of the keyboard', async () => {
    await start('<p>To follow Ada Example home</p><p>Ben Sample</p>');
    const labels: (string | undefined)[] = [];
    for (const by of ['next', 'next', 'next', 'previous'] as const) {
      const before = live.ports.props?.label;
      live.session.step(by);
      await vi.waitUntil(() => live.ports.props !== null && live.ports.props.label !== before);
      labels.push(live.ports.props?.label);
    }
    expect(labels).toEqual(['follow Ada Example home', 'Ben Sample', 'follow Ada Example home', 'Ben Sample']);
  });
});

describe('a card that is waited for', () => {
  it('is not drawn while the answer may still come at once, then says that it waits', async () => {
    const { arrival, come } = awaited();
    const { load } = live.ports;
    live.ports = Object.assign(live.ports, {
      load: (subject: Parameters<typeof load>[0]) => arrival.then(() => load(subject)),
    });
    await start('<p>Ada Example</p>');
    stopClock();
    live.session.step('next');
    await frameWhen(() => cardHost() !== null);
    vi.advanceTimersByTime(149);
    expect(cardShown()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(live.ports.props?.content).toEqual({ state: 'loading' });
    come();
    await frameWhen(() => live.ports.props?.content.state === 'entity');
  });

  it('never shows that it waits where the answer came in time', async () => {
    const states: (string | undefined)[] = [];
    const seen = new Set<object>();
    await start('<p>Ada Example</p><p>Ben Sample</p>');
    for (const id of ['ada', 'ben']) {
      live.session.step('next');
      await frameWhen(() => {
        if (live.ports.props !== null && !seen.has(live.ports.props)) states.push(live.ports.props.content.state);
        if (live.ports.props !== null) seen.add(live.ports.props);
        return live.ports.props?.subject.id === id && live.ports.props.content.state === 'entity';
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
    await vi.waitUntil(() => live.ports.props?.content.state === 'entity' && box().top > 0);
    live.ports.props?.onPin(true);
    expect(live.ports.props?.pinned).toBe(true);
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
    expect(live.ports.props?.subject.id).toBe('ada');
    expect(box()).toMatchObject({ left, top });
  });

  it('is closed by Escape, and the next one is not pinned', async () => {
    await openPinned();
    await commands.press('Escape');
    expect(cardShown()).toBe(false);
    await step('next');
    expect(live.ports.props?.pinned).toBe(false);
  });

  it('goes to the next mention where it is', async () => {
    await openPinned();
    live.ports.props?.onMove(200, 100);
    const { left, top } = box();
    live.ports.props?.onStep('next');
    await vi.waitUntil(() => live.ports.props?.subject.id === 'ben');
    expect(live.ports.props?.pinned).toBe(true);
    expect(box()).toMatchObject({ left, top });
  });

  it('is moved by what it is asked to, and never out of view', async () => {
    await openPinned();
    const { left, top } = box();
    live.ports.props?.onMove(32, 16);
    expect(box()).toMatchObject({ left: left + 32, top: top + 16 });
    for (const [x, y] of [
      [-9_000, -9_000],
      [9_000, 9_000],
    ] as const) {
      live.ports.props?.onMove(x, y);
      const now = box();
      expect(now.left).toBeGreaterThanOrEqual(0);
      expect(now.top).toBeGreaterThanOrEqual(0);
      expect(now.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      expect(now.bottom).toBeLessThanOrEqual(innerHeight);
    }
    const { right } = box();
    live.ports.props?.onMoveAside();
    expect(box().right).toBeLessThan(right);
    live.ports.props?.onMoveAside();
    expect(box().right).toBe(right);
  });

  it('goes back to its mention when it is let go', async () => {
    await openPinned();
    const { left, top } = box();
    live.ports.props?.onMove(200, 100);
    live.ports.props?.onPin(false);
    await vi.waitUntil(() => box().left === left && box().top === top);
  });

  it('is what a card becomes when it is moved', async () => {
    await start('<p>Ada Example</p>');
    await step('next');
    live.ports.props?.onMove(10, 10);
    expect(live.ports.props?.pinned).toBe(true);
  });
});

describe('a subject that the reader does not want marked', () => {
  const hide = (...hiddenSubjects: readonly string[]) => {
    Object.assign<TestPorts, { choice: PageChoice }>(live.ports, { choice: { ...UNCHOSEN, hiddenSubjects } });
    live.session.follow();
  };

  it('is told to the outside, loses its marks when that says so, and can be had back from the same card', async () => {
    await start('<p>Ada Example</p><p>Ben Sample</p><p>Ada Example</p>');
    await step('next');
    live.ports.props?.onHide();
    expect(live.ports.told).toEqual(['hide entity ada']);
    hide('entity:ada');
    // Tinted still, because its card is open.
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample'], 'active-light': ['Ada Example'] });
    expect(live.ports.props).toMatchObject({ hidden: true, positions: [1, 1], total: 2 });
    live.ports.props?.onUnhide();
    expect(live.ports.told).toEqual(['hide entity ada', 'show entity ada']);
    hide();
    expect(highlighted()['entity-light']?.sort()).toEqual(['Ada Example', 'Ada Example', 'Ben Sample']);
    expect(highlighted()['active-light']).toEqual(['Ada Example']);
    expect(live.ports.props).toMatchObject({ hidden: false, positions: [1, 1], total: 3 });
  });

  it('is not marked where it comes later either, and no step leads there', async () => {
    await start('<p>Ben Sample</p>');
    hide('entity:ada');
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Ada Example and Ben Sample' }));
    await vi.waitUntil(() => live.ports.counts.at(-1) === 3);
    expect(highlighted()).toEqual({ 'entity-light': ['Ben Sample', 'Ben Sample'] });
    for (let steps = 0; steps < 3; steps += 1) {
      live.session.step('next');
      await vi.waitUntil(() => live.ports.props?.subject.id === 'ben');
    }
  });

  it('takes its card away when it was hidden elsewhere', async () => {
    await start('<p>Ada Example</p>');
    await step('next');
    hide('entity:ada');
    expect(cardShown()).toBe(false);
  });
});
