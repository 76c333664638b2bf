/** The longest task of a piece of work in a page, from Chromium's own trace. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
}

/**
 * Runs `work` under trace and returns what it returns, with the longest main-thread task between the user timing
 * marks `from` and `to`, in ms.
 */
export async function traceLongestTask<T>(
  page: Page,
  [from, to]: readonly [string, string],
  work: () => Promise<T>,
): Promise<{ result: T; longestTask: number }> {
  await page.tracing.start({
    categories: ['blink.user_timing', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  const result = await work();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('Chromium recorded no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return { result, longestTask: longestTaskBetween(traceEvents, from, to) };
}

/** The longest `RunTask` that overlaps the time between two marks, on the thread that set them, in ms. */
export function longestTaskBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const [start, end] = [events.find(({ name }) => name === from), events.find(({ name }) => name === to)];
  if (start === undefined || end === undefined) throw new Error(`The trace has no mark ${start ? to : from}.`);
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur > start.ts &&
      ts < end.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no task between the marks.');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
