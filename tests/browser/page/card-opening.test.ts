/** When the card of a session opens, where it stands, and when it goes. */
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { find, frameWhen, highlighted, literalScanner, makePorts, middleOf } from './fixtures.ts';
import { awaited, cardHost, LONG, liveSession, stopClock } from './live-session.ts';

const scanner = literalScanner({ ada: 'Ada Example', ben: 'Ben Sample' }, { army: 'halve the army' });
const live = liveSession(() => makePorts(scanner));
const { start, cardShown, step, moveTo } = live;

describe('the card', () => {
  it.each(['left: 0', 'right: 0'])('stays in view on a right-to-left page, at a mention with %s', async (side) => {
    document.documentElement.dir = 'rtl';
    try {
      await start(`<p style="position:absolute;${side};margin:0">Ada Example</p>`);
      live.session.step('next');
      await vi.waitUntil(() => cardShown() && (cardHost()?.getBoundingClientRect().top ?? 0) > 0);
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
    await vi.waitUntil(() => live.ports.props?.content.state === 'entity');
    expect(live.ports.props).toMatchObject({ label: 'Ben Sample', positions: [2, 2], total: 2, pageDate: null });
    expect(live.ports.loaded).toEqual(['entity ben']);
    expect(highlighted()['active-light']).toEqual(['Ben Sample']);
  });

  it('stands beside the mention, in view, and takes no focus', async () => {
    await start('<button>Mine</button><p style="margin-top:60px">Ada Example</p>');
    find('button').focus();
    await moveTo('Ada Example');
    await vi.waitUntil(() => (cardHost()?.getBoundingClientRect().top ?? 0) > 0);
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
    await vi.waitUntil(() => (cardHost()?.getBoundingClientRect().height ?? 0) > 0);
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
    await frameWhen(() => (cardHost()?.getBoundingClientRect().top ?? 0) > 0);
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
    expect(cardHost()).toBeNull();
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
    expect(cardHost()).toBeNull();
  });

  it('says that its content could not be had', async () => {
    live.ports = Object.assign(makePorts(scanner), { load: () => Promise.reject(new Error('no background')) });
    await start('<p>Ada Example</p>');
    live.session.step('next');
    await vi.waitUntil(() => live.ports.props?.content.state === 'failed');
    expect(live.ports.props?.content).toEqual({ state: 'failed', reason: 'unreachable' });
  });

  it('asks again in its place when the reader wants to try again', async () => {
    const { load } = makePorts(scanner);
    const answers = [() => Promise.reject(new Error('no background')), load];
    live.ports = Object.assign(makePorts(scanner), { load: (to: Parameters<typeof load>[0]) => answers.shift()?.(to) });
    await start('<p>Ada Example</p>');
    live.session.step('next');
    await vi.waitUntil(() => live.ports.props?.content.state === 'failed');
    const box = () => find('html > div[popover]').getBoundingClientRect();
    const { left, top } = box();
    live.ports.props?.onRetry();
    expect(live.ports.props?.content.state).toBe('loading');
    await vi.waitUntil(() => live.ports.props?.content.state === 'entity');
    expect(box()).toMatchObject({ left, top });
    expect(document.activeElement).toBe(cardHost());
  });

  it('turns to a provision in its place', async () => {
    await start('<p>Ada Example</p>');
    live.session.step('next');
    await vi.waitUntil(() => live.ports.loaded.length === 1);
    await vi.waitUntil(cardShown);
    live.ports.props?.onTurn({ kind: 'provision', id: 'army' });
    await vi.waitUntil(() => live.ports.loaded.length === 2);
    expect(live.ports.loaded).toEqual(['entity ada', 'provision army']);
    expect(live.ports.props?.label).toBe('Ada Example');
  });

  it('goes with a press anywhere else', async () => {
    await start('<p>Ada Example</p>');
    live.session.step('next');
    await commands.clickPointer(900, 700);
    expect(cardShown()).toBe(false);
  });

  it('has what draws it fetched once, with the first dwell and not before', async () => {
    const fetchCard = vi.spyOn(live.ports, 'fetchCard');
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
    const { fetchCard } = live.ports;
    live.ports = Object.assign(live.ports, { fetchCard: () => arrival.then(fetchCard) });
    await start('<p>Ada Example and Ben Sample</p>');
    live.session.step('next');
    live.session.step('next');
    await frameWhen(() => live.ports.loaded.length === 2);
    expect(cardHost()).toBeNull();
    come();
    await vi.waitUntil(() => live.ports.props?.content.state === 'entity');
    expect(live.ports.props?.label).toBe('Ben Sample');
    expect(document.activeElement).toBe(cardHost());
  });

  it('does not show when what draws it comes after the session’s end', async () => {
    const { arrival, come } = awaited();
    const { fetchCard } = live.ports;
    const makeStage = vi.fn();
    live.ports = Object.assign(live.ports, { fetchCard: () => arrival.then(fetchCard).then(() => ({ makeStage })) });
    await start('<p>Ada Example</p>');
    live.session.step('next');
    live.end.abort();
    come();
    await frameWhen(() => true);
    expect(makeStage).not.toHaveBeenCalled();
    expect(cardHost()).toBeNull();
  });

  it('is tried again at the next look at a mark where what draws it did not come', async () => {
    const { fetchCard } = live.ports;
    let failures = 0;
    const failOnce = () => {
      if (failures > 0) return fetchCard();
      failures += 1;
      return Promise.reject(new Error('no background'));
    };
    live.ports = Object.assign(live.ports, { fetchCard: failOnce });
    await start('<p>Ada Example</p>');
    live.session.step('next');
    await frameWhen(() => highlighted()['active-light'] === undefined);
    await step('next');
    expect(live.ports.props?.label).toBe('Ada Example');
  });

  it('knows the page’s own date', async () => {
    await start('<article><time datetime="2025-11-20">Thursday</time><p>Ada Example</p></article>');
    await step('next');
    expect(live.ports.props?.pageDate).toBe('2025-11-20');
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
