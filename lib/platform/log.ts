/** What the extension says to its developers. Never a page's text, address or title: logs can be shared. */
import { type FailureTrace, traceOf } from './failure-trace.ts';

/** Is told of each failure of this context: our sentence, and of the error what may be kept. */
export type Hearer = (what: string, trace: FailureTrace) => void;

let hearer: Hearer = () => undefined;

/** Notes something that went wrong but was dealt with. `what` is a fixed sentence of ours, without page data. */
export function logFailure(what: string, error: unknown): void {
  console.warn(`[point-by-point] ${what}`, error);
  hearer(what, traceOf(error));
}

/** Has `hear` told of every failure that this context logs from now on, in the place of whoever heard before. */
export function hearFailures(hear: Hearer): void {
  hearer = hear;
}
