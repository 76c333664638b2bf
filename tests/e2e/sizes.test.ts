/** What ships stays as small as it is: no file is larger than its budget in `tests/bench/budgets.json`. */
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { breachesOfBudget, readBudgets, sizesOf } from '../../lib/tools/budgets.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';

describe.each(BROWSER_NAMES)('the build for %s', (name) => {
  it('keeps every script and style within its budget', async () => {
    expect(breachesOfBudget(await sizesOf(extensionFolder(name)), await readBudgets())).toEqual([]);
  });
});
