import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_HEIGHT, LEAST_WIDTH, whenRoom } from '../../../lib/gate/room.ts';

let frame: HTMLIFrameElement;
let end: AbortController;
let runs: number;

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0';
  document.body.append(frame);
  end = new AbortController();
  runs = 0;
});

afterEach(() => {
  end.abort();
  frame.remove();
});

function view(): Window {
  if (frame.contentWindow === null) throw new Error('the frame has no window');
  return frame.contentWindow;
}

/** Resizes the frame, and resolves when it has heard of that. */
async function resize(width: number, height: number): Promise<void> {
  const before = `${view().innerWidth} ${view().innerHeight}`;
  const heard = new Promise((resolve) => view().addEventListener('resize', resolve, { once: true }));
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, display: 'block' });
  if (before !== `${view().innerWidth} ${view().innerHeight}`) await heard;
}

function wait(): void {
  whenRoom(
    view(),
    () => {
      runs += 1;
    },
    end.signal,
  );
}

describe('a frame', () => {
  it('with room for a card is looked at now, and once', async () => {
    await resize(LEAST_WIDTH, LEAST_HEIGHT);
    wait();
    expect(runs).toBe(1);
    await resize(LEAST_WIDTH + 100, LEAST_HEIGHT + 100);
    expect(runs).toBe(1);
  });

  it.each([
    [300, 250],
    [336, 280],
    [728, 90],
    [970, 250],
    [320, 100],
    [160, 600],
    [300, 600],
    [300, 1050],
    [320, 480],
  ])('of %i × %i, the size of an advertisement, is looked at only once it has grown', async (width, height) => {
    await resize(width, height);
    wait();
    await resize(width - 1, height);
    expect(runs).toBe(0);
    await resize(LEAST_WIDTH, LEAST_HEIGHT);
    await vi.waitUntil(() => runs === 1);
    await resize(800, 800);
    expect(runs).toBe(1);
  });

  it('that is not displayed is looked at when it is', async () => {
    frame.style.cssText = 'border: 0; width: 800px; height: 800px; display: none';
    wait();
    expect(runs).toBe(0);
    frame.style.display = 'block';
    await vi.waitUntil(() => runs === 1);
  });

  it('that grows after the end is not looked at any more', async () => {
    await resize(100, 100);
    wait();
    end.abort();
    await resize(800, 800);
    expect(runs).toBe(0);
  });
});

describe('a whole page', () => {
  it('is looked at whatever its size', () => {
    const top = { innerWidth: 10, innerHeight: 10 };
    whenRoom(
      Object.assign(top, { top }) as unknown as Window,
      () => {
        runs += 1;
      },
      end.signal,
    );
    expect(runs).toBe(1);
  });
});
