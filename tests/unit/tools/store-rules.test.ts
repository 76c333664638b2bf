/** What the Chrome Web Store would refuse is found in a package before it is sent there. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/tools/package-bin.ts';
import { findStoreProblems } from '../../../lib/tools/store-rules.ts';

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '1.2.3',
  default_locale: 'en',
  permissions: ['storage', 'scripting'],
  host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  icons: { 16: 'icon/16.png', 48: 'icon/48.png', 128: 'icon/128.png' },
};
const MESSAGES = { name: { message: 'A name' }, description: { message: 'What it does.' } };

describe('a package for the Chrome Web Store', () => {
  let folder: string;

  const write = async (file: string, text: string | object) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof text === 'string' ? text : JSON.stringify(text));
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'point-by-point-store-'));
    await write('manifest.json', MANIFEST);
    await write('_locales/en/messages.json', MESSAGES);
    await write('background.js', 'const evaluate = (a) => a; evaluate(1); model.eval(2);');
    await write('popup.html', '<script type="module" src="/popup.js"></script>');
    await cp(join(ROOT, 'assets/icon'), join(folder, 'icon'), { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('has no problem where it is as it should be', async () => {
    expect(await findStoreProblems(folder)).toEqual([]);
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    ['a permission', () => write('manifest.json', { ...MANIFEST, permissions: ['storage', 'tabs'] }), /asks for tabs/],
    ['a key', () => write('manifest.json', { ...MANIFEST, externally_connectable: {} }), /externally_connectable/],
    ['a version', () => write('manifest.json', { ...MANIFEST, version: '1.0-beta' }), /1\.0-beta/],
    [
      'a wide policy',
      () =>
        write('manifest.json', {
          ...MANIFEST,
          content_security_policy: { extension_pages: "default-src 'none'; img-src data:" },
        }),
      /too wide/,
    ],
    ['eval', () => write('background.js', 'eval("1")'), /eval/],
    ['code made from text', () => write('background.js', 'setTimeout("run()", 1)'), /from a text/],
    ['a module from elsewhere', () => write('a.js', 'import("https://cdn.example/a.js")'), /from elsewhere/],
    ['a script from elsewhere', () => write('a.html', '<script src="//cdn.example/a.js"></script>'), /from elsewhere/],
    ['a script in a page', () => write('a.html', '<script>run()</script>'), /a script in a page/],
    ['a handler in a page', () => write('a.html', '<a onclick="run()">'), /a handler in a page/],
    [
      'an icon of another size',
      () => cp(join(folder, 'icon/16.png'), join(folder, 'icon/48.png')),
      /16 × 16 px and not 48/,
    ],
    ['a missing icon', () => rm(join(folder, 'icon/128.png')), /no PNG/],
    [
      'a long description',
      () => write('_locales/en/messages.json', { ...MESSAGES, description: { message: 'x'.repeat(133) } }),
      /133 characters/,
    ],
    ['a missing word', () => write('_locales/de/messages.json', { name: { message: 'Name' } }), /has no "description"/],
    ['a source map', () => write('background.js.map', '{}'), /does not belong/],
  ])('is refused for %s', async (_what, spoil, problem) => {
    await spoil();
    const problems = await findStoreProblems(folder);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});
