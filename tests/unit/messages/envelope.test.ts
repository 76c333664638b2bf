import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readAnswer, readEnvelope } from '../../../lib/messages/envelope.ts';
import { ToReader } from '../../../lib/messages/protocol.ts';
import { READER_REQUESTS } from '../../../lib/messages/reader-requests.ts';

z.config({ jitless: true });

/** The same forms as a schema library reads them. */
const Envelope = z.strictObject({
  app: z.literal('point-by-point'),
  name: z.string(),
  request: z.optional(z.unknown()),
});
const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject({ code: z.string(), message: z.string() }) }),
]);

/** Values near to what a form takes: right, of another type, missing, or one too many. */
const near = (properties: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record(properties, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...properties, extra: fc.anything() }, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.anything() },
  );
const orAnything = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.anything() });

/** As a message arrives: without prototypes, functions and symbols. */
const arrived = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null) ?? 'null');

describe('an envelope', () => {
  it('is taken and refused as its schema would', () => {
    let taken = 0;
    const messages = near({
      app: orAnything('point-by-point', 'other'),
      name: orAnything('a', ''),
      request: fc.anything(),
    });
    fc.assert(
      fc.property(messages, (message) => {
        const value = arrived(message);
        const { success, data } = Envelope.safeParse(value);
        if (success) taken += 1;
        expect(readEnvelope(value)).toEqual(success ? { request: undefined, ...data } : null);
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

describe('an answer', () => {
  it('is taken and refused as its schema would', () => {
    let taken = 0;
    const error = near({ code: orAnything('failed', 7), message: orAnything('x', null) });
    const answers = near({ ok: orAnything(true, false, 'yes'), value: fc.anything(), error });
    const done = near({ ok: orAnything(true), value: fc.anything() });
    const failed = near({ ok: orAnything(false), error });
    fc.assert(
      fc.property(fc.oneof(answers, done, failed), (answer) => {
        const value = arrived(answer);
        const { success, data } = Answer.safeParse(value);
        if (success) taken += 1;
        expect(readAnswer(value)).toEqual(success ? (data.ok ? { value: undefined, ...data } : data) : null);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

describe('a request to the reader', () => {
  const requests = near({
    kind: orAnything('entity', 'provision', 'page'),
    id: orAnything(
      'steve-witkoff',
      'plan-28',
      'nato',
      'A',
      'a--b',
      '',
      'a'.repeat(80),
      'a'.repeat(81),
      '__proto__',
      'a\n',
    ),
    by: orAnything('next', 'previous', 'last'),
    from: orAnything('view', 'card', 'edge', 'top'),
  });
  const FIELDS = {
    'page.summary': [],
    'page.count': [],
    'page.jump': ['kind', 'id', 'from'],
    'page.step': ['by', 'from'],
  } as const;
  const one = (...names: readonly ('kind' | 'id' | 'by' | 'from')[]) =>
    requests.map((request) =>
      Object.fromEntries(names.map((name) => [name, (request as Record<string, unknown> | null)?.[name]])),
    );

  it.each(['page.summary', 'page.count', 'page.jump', 'page.step'] as const)(
    '%s is taken and refused as the protocol says',
    (name) => {
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof(requests, { weight: 3, arbitrary: one(...FIELDS[name]) }), (request) => {
          const value = arrived(request);
          const wanted = ToReader[name].request.safeParse(value);
          if (wanted.success) taken += 1;
          const read = READER_REQUESTS[name].request.safeParse(value);
          expect(read).toEqual(wanted.success ? { success: true, data: wanted.data } : { success: false });
        }),
        { numRuns: 3_000 },
      );
      expect(taken).toBeGreaterThan(50);
    },
  );

  it('is known by hand for each message of the protocol', () => {
    expect(Object.keys(READER_REQUESTS)).toEqual(Object.keys(ToReader));
  });
});
