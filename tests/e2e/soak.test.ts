/** Page after page, nothing of ours grows or fails; `npm run soak` says the same of hundreds of pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../lib/tools/bench-browser.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { breachesOfSoak } from '../../lib/tools/soak-bounds.ts';
import { soakPages } from '../../lib/tools/soak-pages.ts';
import { runSoak } from '../../lib/tools/soak-run.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

/** `POINT_SOAK=500 npx vitest … soak` loads as many. */
const LOADS = Number(process.env.POINT_SOAK ?? 30);
const EVERY = Math.floor(LOADS / 3);

describe('a soak in chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser('chromium', extensionFolder('chromium'), { seesWorkers: true });
  });

  afterAll(() => browser?.close());

  it('leaves the heaps of background and tab as they were, and no error in a console of ours', async () => {
    // Without the longest page, which alone takes as long as ten others.
    const pages = (await soakPages(undefined)).filter(({ body }) => body.length < 500_000);
    expect(pages.some(({ moves }) => moves)).toBe(true);
    const result = await runSoak(browser, { pages, loads: LOADS, every: EVERY });
    expect(result.readings.map(({ loads }) => loads)).toEqual([EVERY, 2 * EVERY, 3 * EVERY]);
    expect(breachesOfSoak(result, EVERY)).toEqual([]);
  });
});
