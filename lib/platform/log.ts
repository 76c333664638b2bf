/** What the extension says to its developers. Never a page's text, address or title: logs can be shared. */

/** Notes something that went wrong but was dealt with. `what` is a fixed sentence of ours, without page data. */
export function logFailure(what: string, error: unknown): void {
  console.warn(`[point-by-point] ${what}`, error);
}
