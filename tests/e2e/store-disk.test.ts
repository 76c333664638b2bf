/** Files of the store that were damaged on the disk while the browser did not run. */
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { Desk } from './desk.ts';
import { findKill } from './kill-browser.ts';
import { readRaw } from './raw-store.ts';

/** The files of the extension's IndexedDB in a profile, by what lies in them. Settings lie elsewhere. */
const FILES = {
  rows: {
    chromium: /IndexedDB\/chrome-extension_[^/]*\.leveldb\/.*(ldb|log|MANIFEST-\d+)$/,
    firefox: /storage\/default\/moz-extension[^/^]*\/idb\/[^/]*\.sqlite(-wal)?$/,
  },
  // Chromium puts what is large, for us the lexicon, beside the rows. Firefox has none for rows of our size.
  'large rows': { chromium: /IndexedDB\/chrome-extension_[^/]*\.blob\//, firefox: null },
  everything: {
    chromium: /IndexedDB\/chrome-extension_/,
    firefox: /storage\/default\/moz-extension[^/^]*\/idb\//,
  },
} as const satisfies Record<string, Record<BrowserName, RegExp | null>>;

async function filesOf(profileDir: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(profileDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => pattern.test(file.replaceAll('\\', '/')));
}

type Damage = (file: string) => Promise<void>;

/** Overwrites a part of a file, from one share of its length to another. */
function overwrite(from: number, to: number): Damage {
  return async (file) => {
    const content = await readFile(file);
    const at = (share: number) => Math.floor(content.length * share);
    await writeFile(file, content.fill(0xa5, at(from), at(to)));
  };
}
const remove: Damage = (file) => rm(file);
const halve: Damage = async (file) => truncate(file, Math.floor((await stat(file)).size / 2));

const DAMAGES: readonly [keyof typeof FILES, string, Damage][] = [
  ['rows', 'cut in half', halve],
  ['rows', 'overwritten in the middle', overwrite(0.25, 0.75)],
  ['rows', 'overwritten', overwrite(0, 1)],
  ['large rows', 'gone', remove],
  ['large rows', 'cut in half', halve],
  ['everything', 'gone', remove],
];

describe.each(BROWSER_NAMES)('a store in %s, the files of which were damaged', (name) => {
  let profileDir: string;
  let running: RunningBrowser | null;

  const start = async () => {
    running = await launch(name, { extensionDir: extensionFolder(name), profileDir });
    return Desk.open(running);
  };

  beforeEach(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-disk-'));
  });

  afterEach(async () => {
    await running?.close();
    running = null;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(DAMAGES.filter(([which]) => FILES[which][name] !== null))(
    '(%s %s) is whole again with the first questions, and the settings stand',
    async (which, _what, damage) => {
      const before = await start();
      const settings = { pausedHosts: ['paused.example'] };
      await before.changeStored(settings);
      expect(await before.ask('checklist.get')).toMatchObject({ ok: true });
      const whole = await readRaw(before);
      const kill = await findKill(profileDir);
      await kill();
      await running?.closed;

      const files = await filesOf(profileDir, FILES[which][name] ?? /^$/);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) await damage(file);

      const after = await start();
      expect(await after.stored()).toMatchObject({ settings: { values: settings } });
      const isWhole = async () => {
        // Each of these is answered whatever the state of the store.
        for (const question of ['checklist.get', 'dossier.get', 'lexicon.get']) {
          expect(await after.ask(question)).toMatchObject({ ok: true });
        }
        expect(await after.ask('entity.get', { id: 'rustem-umerov' })).toMatchObject({ ok: true });
        return after.ask('store.status');
      };
      await expect
        .poll(isWhole, { timeout: 15_000 })
        .toMatchObject({ ok: true, value: { state: 'ready', fallback: false } });
      expect(await readRaw(after)).toEqual(whole);
    },
  );
});

describe('a store that Chromium itself can neither open nor delete', () => {
  it('is done without: cards come from the package, and the settings stand', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-disk-'));
    let running: RunningBrowser | null = null;
    try {
      const start = async () => {
        running = await launch('chromium', { extensionDir: extensionFolder('chromium'), profileDir });
        return { desk: await Desk.open(running), running };
      };
      const before = await start();
      await before.desk.ask('checklist.get');
      const settings = { pausedHosts: ['paused.example'] };
      await before.desk.changeStored(settings);
      const kill = await findKill(profileDir);
      await kill();
      await before.running.closed;
      // What says where the rows are is gone, and what points to it is not.
      for (const file of await filesOf(profileDir, /chrome-extension_[^/]*\.leveldb\/MANIFEST/)) await rm(file);

      const { desk } = await start();
      expect(await desk.ask('entity.get', { id: 'rustem-umerov' })).toMatchObject({ ok: true });
      expect(await desk.ask('store.status')).toMatchObject({ ok: true, value: { state: 'failed', fallback: true } });
      expect(await desk.stored()).toMatchObject({ settings: { values: settings } });
    } finally {
      await (running as RunningBrowser | null)?.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
