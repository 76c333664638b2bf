/** Writes the totals of a Vitest run to the file named by POINT_TOTALS_FILE, for `npm test`. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Totals } from './totals.ts';

/** Counts a finished run. */
export function countTests(modules: readonly TestModule[], errorsOutside: number): Totals {
  let [passed, failed, skipped] = [0, errorsOutside, 0];
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failed += 1;
    }
  }
  return { passed, failed, skipped };
}

/** The reporter itself; Vitest takes a default export. */
// biome-ignore lint/style/noDefaultExport: Vitest loads a custom reporter by its default export.
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.POINT_TOTALS_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify(countTests(modules, errors.length)));
  }
}
