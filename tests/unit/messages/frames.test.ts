import { describe, expect, it } from 'vitest';
import { joinSummaries, walkFrames } from '../../../lib/messages/frames.ts';
import type { PageSummary, StepFrom, Stepped } from '../../../lib/messages/protocol.ts';

const line = (id: string, count: number, label = id) => ({ id, count, label });

describe('what a page of several frames mentions', () => {
  it('is nothing known where no frame has a reader', () => {
    expect(joinSummaries([])).toBeNull();
  });

  it('has one line a subject, in the order and the words of the first frame, and all counts', () => {
    const top: PageSummary = {
      topic: 'other',
      entities: [line('a', 2, 'Ada'), line('b', 1)],
      provisions: [line('a', 1)],
    };
    const frame: PageSummary = { topic: 'plan', entities: [line('c', 4), line('a', 3, 'ADA')], provisions: [] };
    expect(joinSummaries([top, frame])).toEqual({
      topic: 'plan',
      entities: [line('a', 5, 'Ada'), line('b', 1), line('c', 4)],
      provisions: [line('a', 1)],
    });
    expect(joinSummaries([top])).toEqual(top);
  });
});

/** A page whose frames have so many mentions, by frame number; a card may be open at one. */
function makePage(frames: Readonly<Record<number, number>>) {
  let card: { readonly frame: number; readonly at: number } | null = null;
  const asked: string[] = [];
  const open = (frame: number, at: number): Stepped => {
    card = { frame, at };
    return 'went';
  };
  const step = (by: 'next' | 'previous') =>
    walkFrames(Object.keys(frames).map(Number), by, async (frame: number, from: StepFrom) => {
      asked.push(`${frame} ${from}`);
      const all = frames[frame] ?? 0;
      const way = by === 'next' ? 1 : -1;
      const here = card?.frame === frame ? card.at : null;
      if (from === 'card') {
        if (here === null) return 'none';
        if (here + way >= 0 && here + way < all) return open(frame, here + way);
        card = null;
        return 'ended';
      }
      if (all === 0) return 'none';
      if (from === 'view' && here !== null) return open(frame, (here + way + all) % all);
      return open(frame, from === 'view' || by === 'next' ? 0 : all - 1);
    });
  return { step, asked, card: () => card && `${card.frame}:${card.at}` };
}

describe('the way through the mentions of a page', () => {
  it('leads through all frames in order, around the end, and past those without a mention', async () => {
    const page = makePage({ 0: 2, 5: 0, 7: 1, 9: 2 });
    const seen: unknown[] = [];
    for (let step = 0; step < 6; step += 1) {
      expect(await page.step('next')).toBe(true);
      seen.push(page.card());
    }
    expect(seen).toEqual(['0:0', '0:1', '7:0', '9:0', '9:1', '0:0']);
  });

  it('leads back the same way', async () => {
    const page = makePage({ 0: 2, 5: 0, 7: 1, 9: 2 });
    await page.step('next');
    const seen: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.step('previous');
      seen.push(page.card());
    }
    expect(seen).toEqual(['9:1', '9:0', '7:0', '0:1', '0:0']);
  });

  it('begins in the first frame that has a mention, also backwards', async () => {
    for (const by of ['next', 'previous'] as const) {
      const page = makePage({ 0: 0, 5: 1, 7: 1 });
      await page.step(by);
      expect(page.card()).toBe('5:0');
    }
  });

  it('comes around to the only frame that has mentions', async () => {
    const page = makePage({ 0: 0, 5: 2 });
    for (const wanted of ['5:0', '5:1', '5:0']) {
      await page.step('next');
      expect(page.card()).toBe(wanted);
    }
  });

  it('asks a frame that is alone once, so that its card need not close at the end', async () => {
    const page = makePage({ 0: 1 });
    await page.step('next');
    await page.step('next');
    expect(page.asked).toEqual(['0 view', '0 view']);
  });

  it('leads nowhere in a page without a mention', async () => {
    expect(await makePage({ 0: 0, 5: 0 }).step('next')).toBe(false);
  });
});
