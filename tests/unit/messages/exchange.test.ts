import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Envelope } from '../../../lib/messages/envelope.ts';
import { MessageError } from '../../../lib/messages/errors.ts';
import { type Channel, exchange } from '../../../lib/messages/exchange.ts';
import { createDesk, reply, type Sender } from '../../../lib/messages/reply.ts';

const Sums = {
  'sum.get': { request: z.strictObject({ a: z.number(), b: z.number() }), answer: z.number() },
} as const;

const page: Sender = { tabId: 7, frameId: 0, url: 'https://news.example/a', tabUrl: 'https://news.example/a' };

/** A channel whose other end is `listen`, by way of the structured clone that every real message goes through. */
function channelTo(listen: (envelope: Envelope) => unknown, over: Partial<Channel> = {}): Channel {
  return {
    send: async (envelope) => structuredClone(await listen(structuredClone(envelope))),
    isAlive: () => true,
    retryAfterMs: [],
    ...over,
  };
}

const desk = createDesk(Sums, () => true, { 'sum.get': ({ a, b }) => a + b });

function codeOf(failing: Promise<unknown>): Promise<string> {
  return failing.then(
    () => 'answered',
    (error: unknown) => (error instanceof MessageError ? error.code : `not a MessageError: ${String(error)}`),
  );
}

describe('exchange', () => {
  it('brings a request to its handler and the answer back', async () => {
    const channel = channelTo((envelope) => reply([desk], envelope, page));
    expect(await exchange(Sums, channel, 'sum.get', { a: 2, b: 3 })).toBe(5);
  });

  it('asks again while nobody listens, and no longer than it was told', async () => {
    let attempts = 0;
    const wakesAtThird = channelTo(
      (envelope) => {
        attempts += 1;
        if (attempts < 3) throw new Error('Could not establish connection. Receiving end does not exist.');
        return reply([desk], envelope, page);
      },
      { retryAfterMs: [1, 1] },
    );
    expect(await exchange(Sums, wakesAtThird, 'sum.get', { a: 1, b: 1 })).toBe(2);
    expect(attempts).toBe(3);

    attempts = -100;
    expect(await codeOf(exchange(Sums, wakesAtThird, 'sum.get', { a: 1, b: 1 }))).toBe('unreachable');
    expect(attempts).toBe(-97);
  });

  it('takes silence for nobody there: an answer of ours is never undefined', async () => {
    expect(
      await codeOf(
        exchange(
          Sums,
          channelTo(() => undefined),
          'sum.get',
          { a: 1, b: 1 },
        ),
      ),
    ).toBe('unreachable');
  });

  it('says gone, and asks nobody, once the context was left behind', async () => {
    let asked = false;
    const dead = channelTo(
      () => {
        asked = true;
      },
      { isAlive: () => false, retryAfterMs: [1] },
    );
    expect(await codeOf(exchange(Sums, dead, 'sum.get', { a: 1, b: 1 }))).toBe('gone');
    expect(asked).toBe(false);
  });

  it('says gone when the context ends while the answer is awaited', async () => {
    const dying = channelTo(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await codeOf(exchange(Sums, dying, 'sum.get', { a: 1, b: 1 }))).toBe('gone');
  });

  it('does not ask a second time when the other end failed', async () => {
    let attempts = 0;
    const failing = createDesk(Sums, () => true, {
      'sum.get': () => {
        attempts += 1;
        throw new Error('out of numbers');
      },
    });
    const channel = channelTo((envelope) => reply([failing], envelope, page), { retryAfterMs: [1, 1] });
    await expect(exchange(Sums, channel, 'sum.get', { a: 1, b: 1 })).rejects.toThrow('out of numbers');
    expect(attempts).toBe(1);
  });

  it.each([
    ['an answer in no envelope', 5],
    ['an envelope of another make', { ok: 'yes', value: 5 }],
    ['a value of another shape', { ok: true, value: 'five' }],
    ['an envelope with more in it', { ok: true, value: 5, extra: 1 }],
  ])('does not let through %s', async (_what, answer) => {
    expect(
      await codeOf(
        exchange(
          Sums,
          channelTo(() => answer),
          'sum.get',
          { a: 1, b: 1 },
        ),
      ),
    ).toBe('malformed');
  });

  it('reads an error code that it does not know as failed', async () => {
    const newer = channelTo(() => ({ ok: false, error: { code: 'too-late', message: 'x' } }));
    expect(await codeOf(exchange(Sums, newer, 'sum.get', { a: 1, b: 1 }))).toBe('failed');
  });
});
