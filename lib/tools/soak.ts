/**
 * `npm run soak [-- FOLDER] [--loads N]`: whether the extension stays as small as it is over hundreds of pages. Prints the
 * heaps of the background and of one tab that is used again and again; exits with 1 where a bound is broken.
 */
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { openBrowser } from './bench-browser.ts';
import { buildExtension } from './build-extension.ts';
import { copyExtension } from './extension-copy.ts';
import { breachesOfSoak, growthOf } from './soak-bounds.ts';
import { soakPages } from './soak-pages.ts';
import { runSoak, type SoakReading } from './soak-run.ts';
import { formatTable } from './table.ts';

/** Five readings; the first is after what only happens once: caches, compiled code. */
const READINGS = 5;

const program = new Command('soak')
  .description('Load page after page in one Chromium and see that nothing grows. Chromium only.')
  .argument('[folder]', 'a folder of .html files to load as well (default: generated pages only)')
  .option('--loads <n>', 'so many page loads', parseLoads, 500)
  .action(async (folder: string | undefined, { loads }: { readonly loads: number }) => {
    const below = folder === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', folder);
    const pages = await soakPages(below);
    const every = Math.max(1, Math.floor(loads / READINGS));
    await buildExtension('chromium');
    // A build that is made meanwhile must not change what is looked at.
    const copy = await copyExtension('chromium', {});
    const browser = await openBrowser('chromium', copy.folder, { seesWorkers: true });
    const started = performance.now();
    try {
      const onReading = ({ loads: done }: SoakReading) => console.error(`${done} of ${loads} pages loaded`);
      const result = await runSoak(browser, { pages, loads, every, onReading });
      const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
      const rows = result.readings.map((one) => [`${one.loads}`, kilobytes(one.background), kilobytes(one.tab)]);
      console.log(formatTable(['loads', 'background, kB', 'tab, kB'], rows));
      const percent = (heap: 'background' | 'tab') => `${(growthOf(result.readings, every, heap) * 100).toFixed(1)} %`;
      console.log(`From ${every} to ${loads} loads: background ${percent('background')}, tab ${percent('tab')}.`);
      const minutes = (performance.now() - started) / 60_000;
      console.log(`${pages.length} pages, ${result.marked} loads with marks, ${minutes.toFixed(1)} minutes.`);
      const breaches = breachesOfSoak(result, every);
      for (const breach of breaches) console.error(breach);
      if (breaches.length > 0) process.exitCode = 1;
    } finally {
      await browser.close();
      await copy.remove();
    }
  });

function parseLoads(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 2) throw new InvalidArgumentError('It must be a whole number from 2.');
  return count;
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
