/**
 * The last failures of the extension, for the diagnosis in the settings. They lie in `storage.session`: in memory, out of
 * reach of scripts in pages, gone when the browser ends.
 */
import { browser } from './browser.ts';
import { type FailureTrace, traceOf } from './failure-trace.ts';
import { hearFailures } from './log.ts';

const KEY = 'failures';
/** The most that are kept; what happens again is counted, not listed again. */
const MOST = 10;

/** Our own contexts. A page is none: of its errors nothing is ever heard. */
export type FailurePlace = 'background' | 'reader' | 'popup' | 'dossier' | 'options' | 'welcome';

/** Something that went wrong. Holds no page's address, title or text. */
export interface Failure extends FailureTrace {
  /** When it last happened, ISO in UTC, to the minute: `2026-11-22T20:14Z`. */
  readonly at: string;
  readonly where: FailurePlace;
  /** A fixed sentence of ours. */
  readonly what: string;
  /** How often it happened. */
  readonly times: number;
}

/**
 * Keeps what this context logs, and what nobody in it caught, until the context ends. For the background and our own
 * screens: in a page, the events would be the page's.
 */
export function keepOwnFailures(where: FailurePlace): void {
  hearFailures((what, trace) => void keepFailure(where, what, trace));
  const uncaught = (what: string, error: unknown) => void keepFailure(where, what, traceOf(error));
  globalThis.addEventListener('error', ({ error }) => uncaught('an exception was not caught', error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => uncaught('a promise failed unheard', reason));
}

/** Adds a failure to those that are kept. Never rejects: a list of failures that cannot be kept is not worth another. */
export async function keepFailure(where: FailurePlace, what: string, trace: FailureTrace): Promise<void> {
  const at = `${new Date().toISOString().slice(0, 16)}Z`;
  const failure: Failure = { at, where, what: what.replace(/:$/, ''), ...trace, times: 1 };
  // In turn, across our contexts: each writes the whole list.
  await navigator.locks
    .request('point-by-point.failures', async () => {
      await browser.storage.session.set({ [KEY]: withFailure(await readFailures(), failure) });
    })
    .catch(() => undefined);
}

/** The failures since the browser started, the latest first. Rejects where the browser does not give them out. */
export async function readFailures(): Promise<readonly Failure[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return Array.isArray(kept) ? kept : [];
}

/** Calls `onChange` whenever a failure was added. */
export function watchFailures(onChange: () => void): void {
  browser.storage.session.onChanged.addListener(() => onChange());
}

/** The list with one more: the same failure moves to the front and is counted, and the oldest make room. */
export function withFailure(kept: readonly Failure[], failure: Failure): readonly Failure[] {
  const isSame = (other: Failure) => SAME.every((key) => other[key] === failure[key]);
  const times = failure.times + (kept.find(isSame)?.times ?? 0);
  return [{ ...failure, times }, ...kept.filter((other) => !isSame(other))].slice(0, MOST);
}

const SAME = ['where', 'what', 'kind', 'place'] as const;
