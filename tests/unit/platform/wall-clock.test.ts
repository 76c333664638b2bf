import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../lib/tools/package-bin.ts';

/** Where the time of day is asked for, and why it may be wrong there. */
const ASKERS = [
  // A date that a page gives and that lies in the future is not believed.
  'lib/page/published-date.ts',
  // The day that is shown and kept as that of the last visit.
  'entrypoints/popup/main.tsx',
  // The minute of an error in the diagnosis, which is shown and nothing else.
  'lib/platform/failures.ts',
];

const WALL_CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\btimeOrigin\b/;

it('nothing but dates that are shown depends on the wall clock, which a reader may turn', async () => {
  const folders = ['lib', 'components', 'entrypoints'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((name) => `${folder}/${name}`),
    ),
  );
  const sources = names.flat().filter((name) => /\.tsx?$/.test(name) && !name.startsWith('lib/tools/'));
  expect(sources.length).toBeGreaterThan(100);
  const asking = await Promise.all(
    sources.map(async (name) => (WALL_CLOCK.test(await readFile(join(ROOT, name), 'utf8')) ? [name] : [])),
  );
  expect(asking.flat().sort()).toEqual([...ASKERS].sort());
});
