/** What of an error is kept: names and places of ours, never a word that a page had a part in. */
import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../lib/platform/failure-trace.ts';
import type { Failure } from '../../../lib/platform/failures.ts';

const SECRET = 'https://news.example/private?name=Ada';

function thrown(stack: string, options?: ErrorOptions): Error {
  const error = new TypeError(`Cannot access contents of ${SECRET}`, options);
  error.stack = stack;
  return error;
}

describe('the trace of an error', () => {
  it('has the names of the error and its causes, and our code', () => {
    const cause = new DOMException(SECRET, 'QuotaExceededError');
    const error = Object.assign(thrown('', { cause }), { code: 'unreachable' });
    expect(traceOf(error)).toEqual({ kind: 'TypeError unreachable, QuotaExceededError', place: '' });
  });

  it('has the first place in our package, as both browsers write it', () => {
    const chromium = `TypeError: ${SECRET}\n    at f (${SECRET}:1:2)\n    at g (chrome-extension://abcdef/chunks/options-aB_1.js:1:2345)`;
    const firefox = `f@${SECRET}:1:2\ng@moz-extension://7c1f0f0e-28b0/reader.js:12:34\n`;
    expect(traceOf(thrown(chromium)).place).toBe('chunks/options-aB_1.js:1:2345');
    expect(traceOf(thrown(firefox)).place).toBe('reader.js:12:34');
  });

  it.each([
    ['an error', thrown(`x@${SECRET}:1:2`)],
    ['a text', SECRET],
    ['an error with a made-up name', Object.assign(new Error(SECRET), { name: SECRET, code: SECRET })],
    ['an object', { message: SECRET, stack: SECRET, name: 'Ada Example' }],
    ['nothing', undefined],
    ['null', null],
    ['a number', 28],
    [
      'a circle of causes',
      (() => {
        const error: Error = new Error(SECRET);
        error.cause = error;
        return error;
      })(),
    ],
    [
      'an object that is torn down',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(SECRET);
          },
        },
      ),
    ],
  ])('holds nothing of the message, whatever was thrown: %s', (_what, error) => {
    const trace = traceOf(error);
    expect(trace.kind).not.toBe('');
    expect(JSON.stringify(trace)).not.toMatch(/news|example|Ada|private|28/i);
  });
});

describe('the list of failures', () => {
  const failure = (what: string): Failure => ({
    at: '2026-11-22T20:14Z',
    where: 'reader',
    what,
    kind: 'Error',
    place: '',
    times: 1,
  });

  it('counts what happens again, has the latest first, and forgets the oldest', async () => {
    // It stands on the extension's API, which is not there yet when this file is read.
    Object.assign(globalThis, { chrome: {} });
    const { withFailure } = await import('../../../lib/platform/failures.ts');
    let kept: readonly Failure[] = [];
    for (const what of ['a', 'b', 'a']) kept = withFailure(kept, failure(what));
    expect(kept.map(({ what, times }) => `${what}${times}`)).toEqual(['a2', 'b1']);
    for (const what of 'cdefghijklm') kept = withFailure(kept, failure(what));
    expect(kept.map(({ what }) => what)).toEqual([...'mlkjihgfed']);
  });
});
