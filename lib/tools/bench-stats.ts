/** Order statistics for times: a mean tells more about the machine's other work than about ours. */

/** The value below which the part `q` (0 to 1) of the values lies, between two values where none is there. NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle value. NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
