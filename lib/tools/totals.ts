/** Totals of test runs, and the line in which `npm test` ends. */

/** How many tests passed, failed and were skipped. A file that does not load and an error outside any test count as failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Both together. */
export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * The totals of a run, held against its exit code: a run that ended badly without a failed test (no browser, no test
 * files, a crash) still counts as one failure.
 */
export function settle(reported: Totals | undefined, exitCode: number): Totals {
  const totals = reported ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = totals.failed === 0 && (exitCode !== 0 || totals.passed === 0);
  return silent ? { ...totals, failed: 1 } : totals;
}

/** "12 passed, 0 failed", with ", 1 skipped" only where there is one. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
