/** What the extension asks for, keeps, says and leaves behind is what `docs/footprint.md` says: no more and no less. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PageToBackground, ScreenToBackground, ToReader } from '../../lib/messages/protocol.ts';
import { DATABASE_NAME } from '../../lib/store/db.ts';
import { STORES } from '../../lib/store/rows.ts';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { ROOT } from '../../lib/tools/package-bin.ts';

/** What of the source ends up in the package. */
const SHIPPED = ['entrypoints', 'components', 'lib/page', 'lib/hover', 'lib/gate', 'lib/messages', 'lib/platform'];
SHIPPED.push('lib/settings', 'lib/store', 'lib/lexicon', 'lib/dataset');

let document = '';
let source = '';
let privacy = '';

beforeAll(async () => {
  document = await readFile(join(ROOT, 'docs/footprint.md'), 'utf8');
  privacy = await readFile(join(ROOT, 'PRIVACY.md'), 'utf8');
  const files = await Promise.all(
    SHIPPED.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true }))
        .filter((name) => /\.(?:tsx?|css)$/.test(name))
        .map((name) => join(ROOT, folder, name)),
    ),
  );
  // Without comments: they may speak of what is not done.
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  source = texts.join('\n').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
});

/** The first cells of the table under this head, without their quotes, sorted. */
function listed(head: string): readonly string[] {
  const table = document.split(`\n| ${head} |`)[1]?.split('\n\n')[0];
  if (table === undefined) throw new Error(`docs/footprint.md has no table of ${head}s`);
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '').sort();
}

function found(pattern: RegExp): readonly string[] {
  return [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? match[0]))].sort();
}

describe.each(BROWSER_NAMES)('the manifest for %s', (name) => {
  let manifest: Record<string, unknown>;
  beforeAll(async () => {
    manifest = JSON.parse(await readFile(join(extensionFolder(name), 'manifest.json'), 'utf8'));
  });

  it('asks for the listed permissions', () => {
    const asked = Object.entries(manifest).flatMap(([key, value]) =>
      /permissions$/.test(key) ? (value as string[]) : [],
    );
    expect(asked.sort()).toEqual(listed('permission'));
  });

  it('has the listed policy', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split('; ').sort()).toEqual(listed('directive'));
  });

  it('paints the listed highlights', async () => {
    const css = await readFile(join(extensionFolder(name), 'content-scripts/gate.css'), 'utf8');
    const names = [...css.matchAll(/::highlight\(([\w-]+)\)/g)].map((match) => match[1] ?? '');
    expect([...new Set(names)].sort()).toEqual(listed('trace').filter((trace) => /^point-by-point-/.test(trace)));
  });
});

describe('the source', () => {
  it('stores under the listed keys, each in its place', async () => {
    const stored: string[] = [];
    for (const file of ['lib/settings/storage.ts', 'lib/settings/seen-storage.ts', 'lib/platform/failures.ts']) {
      const text = await readFile(join(ROOT, file), 'utf8');
      const key = /^const KEY = '(\w+)';$/m.exec(text)?.[1];
      for (const area of new Set(
        [...text.matchAll(/\bstorage\.(local|session|sync|managed)\b/g)].map((one) => one[1]),
      )) {
        // In the comment at its head, a file may name the other area.
        if (text.includes(`browser.storage.${area}.set`)) stored.push(`\`${key}\` | \`storage.${area}\``);
      }
    }
    expect(stored.map((row) => row.split('`')[1]).sort()).toEqual(listed('key'));
    for (const row of stored) expect(document).toContain(`| ${row} |`);
    // These three are all that touch the storage.
    expect(source.match(/browser\.storage\.\w+\.set\b/g)).toHaveLength(stored.length);
  });

  it('keeps the listed stores and locks, and nothing by any other way', () => {
    expect([...STORES].sort()).toEqual(listed('store'));
    expect(document).toContain(`database \`${DATABASE_NAME}\``);
    expect(found(/locks\s*\.request\('([^']+)'/g)).toEqual(listed('lock'));
    expect(found(/\b(?:localStorage|sessionStorage|cookieStore|document\.cookie|caches\.open|indexedDB)\b/g)).toEqual(
      [],
    );
  });

  it('sends the listed messages', () => {
    const names = [PageToBackground, ScreenToBackground, ToReader].flatMap((table) => Object.keys(table));
    expect(names.sort()).toEqual(listed('message'));
  });

  it('leaves the listed traces in a page', () => {
    const traces = [...found(/\bpointByPoint[A-Z]\w*/g), ...found(/'(point-by-point:[\w-]+)'/g)];
    expect(traces.sort()).toEqual(listed('trace').filter((trace) => !/^point-by-point-/.test(trace)));
  });
});

it('the words for readers name everything that is stored', () => {
  for (const words of ['IndexedDB', 'choices', 'sites', 'statuses', 'errors', 'memory'])
    expect(privacy).toContain(words);
  for (const key of listed('key')) expect(privacy).toContain(`\`${key}\``);
});
