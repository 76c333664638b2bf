import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PageToBackground, ScreenToBackground, ToReader } from '../../../lib/messages/protocol.ts';
import { createDesk, reply, type Sender } from '../../../lib/messages/reply.ts';

const Notes = {
  'note.keep': { request: z.strictObject({ text: z.string() }), answer: z.null() },
  'note.read': { request: z.strictObject({}), answer: z.string() },
} as const;

const page: Sender = { tabId: 7, frameId: 0, url: 'https://news.example/a', tabUrl: 'https://news.example/a' };
const popup: Sender = { tabId: null, frameId: null, url: 'ext://own/popup.html', tabUrl: null };

function makeNotes(accept: (sender: Sender) => boolean = () => true) {
  const kept: string[] = [];
  const desk = createDesk(Notes, accept, {
    'note.keep': ({ text }) => {
      kept.push(text);
      return null;
    },
    'note.read': async () => kept.join(),
  });
  return { kept, desk };
}

const envelope = (name: string, request: unknown) => ({ app: 'point-by-point', name, request });

describe('reply', () => {
  it('leaves messages that are not ours to others', () => {
    const { desk } = makeNotes();
    for (const foreign of [undefined, null, 'note.read', { name: 'note.read' }, { app: 'other', name: 'note.read' }]) {
      expect(reply([desk], foreign, page)).toBeNull();
    }
  });

  it('answers what it knows', async () => {
    const { desk } = makeNotes();
    expect(await reply([desk], envelope('note.keep', { text: 'a' }), page)).toEqual({ ok: true, value: null });
    expect(await reply([desk], envelope('note.read', {}), page)).toEqual({ ok: true, value: 'a' });
  });

  it.each(['note.burn', 'toString', '__proto__', 'constructor', ''])('knows no message %j', async (name) => {
    const { desk } = makeNotes();
    expect(await reply([desk], envelope(name, {}), page)).toMatchObject({ ok: false, error: { code: 'unknown' } });
  });

  it('refuses a sender before it looks at the request', async () => {
    const { desk, kept } = makeNotes((sender) => sender.tabId === null);
    const asked = envelope('note.keep', { text: 'a' });
    expect(await reply([desk], asked, page)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(kept).toEqual([]);
    expect(await reply([desk], asked, popup)).toEqual({ ok: true, value: null });
    expect(kept).toEqual(['a']);
  });

  it('does not let a request of another shape reach the handler', async () => {
    const { desk, kept } = makeNotes();
    for (const request of [undefined, {}, { text: 1 }, { text: 'a', more: true }, []]) {
      const answer = await reply([desk], envelope('note.keep', request), page);
      expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
    }
    expect(kept).toEqual([]);
  });

  it('gives an error of another room by its own code, and any other as failed', async () => {
    const failing = (error: unknown) =>
      createDesk({ 'note.read': Notes['note.read'] }, () => true, {
        'note.read': () => {
          throw error;
        },
      });
    const read = envelope('note.read', {});
    const missing = Object.assign(new Error('no such note'), { code: 'not-found' });
    expect(await reply([failing(missing)], read, page)).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'no such note' },
    });
    const numbered = Object.assign(new Error('x'), { code: 8 });
    for (const error of [numbered, new Error('x'), 'x']) {
      expect(await reply([failing(error)], read, page)).toEqual({ ok: false, error: { code: 'failed', message: 'x' } });
    }
  });

  it('answers something to anything, and never rejects', async () => {
    const { desk } = makeNotes();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({ app: fc.constant('point-by-point'), name: fc.string(), request: fc.anything() }),
        ),
        async (message) => {
          const answer = await reply([desk], message, page);
          expect(answer === null || typeof answer.ok === 'boolean').toBe(true);
        },
      ),
    );
  });
});

describe('the protocol', () => {
  it('names every message once, so that one listener can tell them apart', () => {
    const names = [PageToBackground, ScreenToBackground, ToReader].flatMap((table) => Object.keys(table));
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes no id that could be anything but a word of ours', () => {
    const ask = PageToBackground['entity.get'].request;
    expect(ask.safeParse({ id: 'steve-witkoff' }).success).toBe(true);
    for (const id of ['', 'A', 'a--b', '-a', 'a/b', '__proto__', 'a'.repeat(81), 5, null]) {
      expect(ask.safeParse({ id }).success).toBe(false);
    }
  });
});
