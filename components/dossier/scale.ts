/** Round numbers for an axis. Pure. */

/** An axis that starts at nought. */
export interface Scale {
  /** Where the axis ends; at least the greatest amount. */
  readonly max: number;
  /** From nought to `max`, evenly spaced. */
  readonly ticks: readonly number[];
}

/** Steps that people count in, within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * The shortest axis from nought to at least `greatest` in at most `most` steps (1 or more), each 1, 2, 2.5 or 5 times
 * a power of ten. What is not above nought has an axis to 1.
 */
export function niceScale(greatest: number, most: number): Scale {
  const top = Number.isFinite(greatest) && greatest > 0 ? greatest : 1;
  const power = Math.floor(Math.log10(top / most));
  for (let exponent = power; ; exponent += 1) {
    for (const step of STEPS) {
      const size = timesPowerOfTen(step, exponent);
      // A step that rounding made too short by its last digit would need one more.
      const count = Math.ceil(top / size - 1e-9);
      if (count > most) continue;
      const ticks = Array.from({ length: count + 1 }, (_, index) => timesPowerOfTen(step * index, exponent));
      return { max: ticks[count] ?? size, ticks };
    }
  }
}

/** Exact where a product would leave 0.30000000000000004. */
function timesPowerOfTen(value: number, exponent: number): number {
  return Number(`${value}e${exponent}`);
}
