/**
 * Messages of every make from every sender, at the listener that the background registers, with the real tables and the
 * real rules for senders. Only the browser around it is made up. `POINT_FUZZ` sets the number of messages.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { isMessageErrorCode } from '../../../lib/messages/errors.ts';
import { PageToBackground, type Protocol, ScreenToBackground } from '../../../lib/messages/protocol.ts';
import { createDesk, type Handlers, type Sender } from '../../../lib/messages/reply.ts';
import { hostileMessage } from '../../fixtures/hostile-messages.ts';

const MESSAGES = Number(process.env.POINT_FUZZ ?? 10_000);
const OWN = 'own-id';
const ORIGIN = `chrome-extension://${OWN}/`;

type Listener = (message: unknown, from: unknown, answer: (answer: unknown) => void) => true | undefined;

let listener: Listener;
const called: { readonly name: string; readonly request: unknown; readonly sender: Sender }[] = [];
const rejected: unknown[] = [];
const onRejection = (reason: unknown) => void rejected.push(reason);

/** Handlers that note what reached them; one in three fails in one way or another. */
function noting<P extends typeof PageToBackground | typeof ScreenToBackground>(protocol: P): Handlers<P> {
  const handler = (name: string) => (request: unknown, sender: Sender) => {
    called.push({ name, request, sender });
    if (called.length % 3 === 0) throw Object.assign(new Error('x'), { code: called.length % 2 ? 'not-found' : 7 });
    return called.length % 2 ? null : Promise.reject('not even an error');
  };
  return Object.fromEntries(Object.keys(protocol).map((name) => [name, handler(name)])) as unknown as Handlers<P>;
}

beforeAll(async () => {
  process.on('unhandledRejection', onRejection);
  vi.stubGlobal('chrome', {
    runtime: {
      id: OWN,
      getURL: (path: string) => ORIGIN + path,
      onMessage: { addListener: (heard: Listener) => (listener = heard) },
    },
  });
  const { isInTab, isOwnScreen, serve } = await import('../../../lib/messages/server.ts');
  serve([
    createDesk(PageToBackground, (sender) => isInTab(sender) || isOwnScreen(sender), noting(PageToBackground)),
    createDesk(ScreenToBackground, isOwnScreen, noting(ScreenToBackground)),
  ]);
});

afterAll(() => {
  process.off('unhandledRejection', onRejection);
  vi.unstubAllGlobals();
});

beforeEach(() => {
  called.length = 0;
});

const tab = fc.record({ id: fc.nat(), url: fc.webUrl() }, { requiredKeys: [] });
/** As the browser tells who sent it: a page can choose its address, but neither our id nor our origin. */
const pageUrl = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    ...[
      'about:blank',
      'about:srcdoc',
      'data:text/html,x',
      'file:///etc/passwd',
      '',
      'chrome-extension://other-id/popup.html',
    ],
    ...[
      `https://evil.example/${ORIGIN}`,
      `https://${OWN}/popup.html`,
      ` ${ORIGIN}`,
      ORIGIN.replace('own', 'OWN'),
      `${ORIGIN.slice(0, -1)}.evil.example/`,
    ],
  ),
);
const sender = fc.oneof(
  fc.record({ id: fc.constant(OWN), tab, frameId: fc.nat(9), url: pageUrl }, { requiredKeys: ['id'] }),
  fc.record({ id: fc.constant(OWN), url: fc.constantFrom(`${ORIGIN}popup.html`, `${ORIGIN}dossier.html#a`) }),
  fc.record({
    id: fc.oneof(fc.constant('other-id'), fc.constant(undefined), fc.string()),
    tab,
    url: fc.constant(`${ORIGIN}popup.html`),
  }),
);

/** What may reach a handler, said a second time and in other words: a schema that lets more through is noticed here. */
const ID = /^"[a-z0-9-]{1,80}"$/;
const SUBJECT = { kind: /^"(entity|provision)"$/, id: ID };
const FIELDS_OF: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'entity.get': { id: ID },
  'provision.get': { id: ID },
  'page.counted': { mentions: /^\d{1,16}$/ },
  'subject.hide': SUBJECT,
  'subject.show': SUBJECT,
  'failure.note': { what: /^"[A-Za-z ,;:’-]{1,120}"$/, kind: /^"[A-Za-z ,-]{1,200}"$/, place: /^"[\w./:-]{0,90}"$/ },
};

/** Whether a request has these fields and no others, all of their form. */
function isPlain(name: string, request: unknown): boolean {
  const fields = FIELDS_OF[name] ?? {};
  const given = request as Record<string, unknown>;
  const keys = Reflect.ownKeys(given).map(String);
  return (
    keys.sort().join() === Object.keys(fields).sort().join() &&
    Object.entries(fields).every(([key, form]) => form.test(JSON.stringify(given[key]) ?? ''))
  );
}

it('answers or leaves every message, lets through what fits from those who may, and never falls', async () => {
  const seen = { foreign: 0, refused: 0, malformed: 0, unknown: 0, handled: 0, screens: 0 };
  await fc.assert(
    fc.asyncProperty(hostileMessage, sender, async (message, from) => {
      const before = called.length;
      let answers = 0;
      const answered = new Promise<unknown>((resolve) => {
        const isOurs = listener(message, from, (answer) => {
          answers += 1;
          resolve(answer);
        });
        if (isOurs !== true) resolve(undefined);
      });
      const answer = (await answered) as { ok: boolean; error?: { code: string; message: string } } | undefined;
      const reached = called.slice(before);

      if (from.id !== OWN || answer === undefined) {
        expect([answers, reached.length, answer]).toEqual([0, 0, undefined]);
        seen.foreign += 1;
        return;
      }
      expect(answers).toBe(1);
      if (!answer.ok)
        expect(isMessageErrorCode(answer.error?.code) && typeof answer.error?.message === 'string').toBe(true);
      // Told apart from what a handler threw by whether one was reached.
      if (reached.length === 0) seen[answer.error?.code as 'refused' | 'malformed' | 'unknown'] += 1;
      const isScreen = 'url' in from && (from.url as string | undefined)?.startsWith(ORIGIN);
      for (const { name, request, sender: told } of reached) {
        const table: Protocol = { ...PageToBackground, ...ScreenToBackground };
        expect(table[name]?.request.safeParse(request)).toEqual({ success: true, data: request });
        expect(isPlain(name, request), name).toBe(true);
        expect(told.url).toBe(('url' in from ? from.url : undefined) ?? null);
        if (name in ScreenToBackground) {
          expect(isScreen).toBe(true);
          seen.screens += 1;
        }
        seen.handled += 1;
      }
    }),
    { numRuns: MESSAGES },
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(rejected).toEqual([]);
  // Every way out was taken, so that none of the above held for want of cases.
  for (const [way, times] of Object.entries(seen)) expect(times, way).toBeGreaterThan(MESSAGES / 1000);
}, 600_000);
