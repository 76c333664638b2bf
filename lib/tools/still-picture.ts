/** Pictures of a tab in which nothing moves any more. */
import { readFile } from 'node:fs/promises';
import type { Tab } from './launch.ts';
import { until } from './until.ts';

/** Saves a PNG of the viewport once it has stopped changing, so that nothing is caught half drawn. */
export async function stillPicture(tab: Pick<Tab, 'screenshot'>, path: string): Promise<void> {
  let previous: Buffer | undefined;
  await until(`a still picture for ${path}`, async () => {
    await tab.screenshot(path);
    const now = await readFile(path);
    const still = previous?.equals(now) === true;
    previous = now;
    return still;
  });
}
