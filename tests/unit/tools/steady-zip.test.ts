import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip, zip } from '../../../lib/tools/steady-zip.ts';

const FILES = fc.dictionary(
  fc.stringMatching(/^[a-zа-я]{1,8}(\/[\w.-]{1,8}){0,2}x$/),
  fc.uint8Array({ maxLength: 400 }),
);

test('a zip gives back the files, and its bytes do not depend on their order', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const entries = Object.entries(files);
      const bytes = zip(new Map(entries));
      expect(zip(new Map(entries.toReversed()))).toEqual(bytes);
      expect(new Map([...unzip(bytes)].map(([path, content]) => [path, [...content]]))).toEqual(
        new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]) => [path, [...content]])),
      );
    }),
    { numRuns: 200 },
  );
});

test('its bytes do not depend on the time zone', () => {
  const script = `
    import { zip } from ${JSON.stringify(new URL('../../../lib/tools/steady-zip.ts', import.meta.url).href)};
    const files = new Map([['a/b.js', new TextEncoder().encode('let a = 1;'.repeat(99))]]);
    console.log(Buffer.from(zip(files)).toString('base64'));`;
  const zones = ['UTC', 'Pacific/Kiritimati', 'America/Anchorage'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
    }).toString(),
  );
  expect(new Set(zones).size).toBe(1);
});
