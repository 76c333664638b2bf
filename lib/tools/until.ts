/** Waiting on a condition from Node: the tools and the e2e tests never wait for a clock alone. */
import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL_MS = 50;
/** Even the last question gets this long, so that the error can tell its answer. */
const LEAST_PATIENCE_MS = 1_000;

/**
 * Asks again and again until the answer is truthy, and returns that answer.
 *
 * An exception counts as "not yet" (a page may be navigating); the last one is told if time runs out.
 *
 * @param what names the condition in the error: "Waited 10 s for WHAT".
 * @param timeoutMs upper bound, in milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeoutMs = 10_000,
): Promise<Exclude<T, null | undefined | false | '' | 0>> {
  const deadline = performance.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await withDeadline(ask(), deadline);
      if (answer) return answer as Exclude<T, null | undefined | false | '' | 0>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() >= deadline) {
      const because = last === undefined ? '' : ` Last answer: ${last instanceof Error ? last.message : String(last)}`;
      throw new Error(`Waited ${timeoutMs / 1000} s for ${what}.${because}`);
    }
    await pause(INTERVAL_MS);
  }
}

/** A question that itself never returns (a page blocked by a dialog) must not outlast the deadline. */
async function withDeadline<T>(answer: Promise<T> | T, deadline: number): Promise<T> {
  const cancel = new AbortController();
  const late = pause(Math.max(LEAST_PATIENCE_MS, deadline - performance.now()), undefined, {
    signal: cancel.signal,
  }).then(() => {
    throw new Error('no answer');
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    cancel.abort();
    late.catch(() => {});
  }
}
