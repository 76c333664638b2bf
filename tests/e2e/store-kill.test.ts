/**
 * A browser that dies, or a background that is stopped, at any moment of seeding. The moments are drawn at random;
 * `POINT_KILLS=40` draws that many for each way and browser, takes up to half an hour, and says what was found.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DatasetRecords } from '../../lib/dataset/records.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { launch, type RunningBrowser } from '../../lib/tools/launch.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { findKill } from './kill-browser.ts';
import { markRows, type RawStore, readRaw } from './raw-store.ts';

const KILLS = Number(process.env.POINT_KILLS ?? 1);
const TRIALS = Array.from({ length: KILLS }, (_, trial) => trial);

/** Taken out of the store; the question for it has the whole store written anew. */
const LOST = { store: 'entities', id: 'rustem-umerov' } as const;

/** Seeding the store over an earlier one takes less than this, in ms, also on a machine that is busy. */
const SEEDING_MS = 300;
/** From the start of the browser's process to a store that is filled for the first time, in ms. */
const START_MS: Readonly<Record<BrowserName, number>> = { chromium: 1500, firefox: 4000 };

/** What the store was found to be, and how often: a trial that never hits the writing proves nothing. */
const tally = new Map<string, number>();

afterAll(() => {
  if (process.env.POINT_KILLS !== undefined) console.info(Object.fromEntries(tally));
});

/** Says which of the two it is. Anything else is a fault. */
function beforeOrAfter(way: string, found: RawStore | null, whole: RawStore['rows']): void {
  const isBefore = { rows: without(whole, LOST), marked: without(whole, LOST) };
  const isAfter = { rows: whole, marked: NONE(whole) };
  const seen = { rows: found?.rows, marked: found?.marked };
  expect([isBefore, isAfter]).toContainEqual(seen);
  const which = `${way}: ${found?.marked.meta === 1 ? 'before' : 'after'}`;
  tally.set(which, (tally.get(which) ?? 0) + 1);
}

/** The number of rows that a whole store has. */
async function wholeRows(name: BrowserName): Promise<RawStore['rows']> {
  const file = join(extensionFolder(name), 'dataset/records.json');
  const { info: _, ...lists } = DatasetRecords.parse(JSON.parse(await readFile(file, 'utf8')));
  const counts = Object.entries(lists).map(([store, rows]) => [store, rows.length] as const);
  return { ...Object.fromEntries(counts), lexicon: 1, meta: 1 };
}

function without(rows: RawStore['rows'], { store }: typeof LOST): RawStore['rows'] {
  return { ...rows, [store]: (rows[store] ?? 0) - 1 };
}

const NONE = (rows: RawStore['rows']) => Object.fromEntries(Object.keys(rows).map((store) => [store, 0]));

/** Asks as a reader's page does, and looks whether everything is as it should be. */
async function expectWhole(desk: Desk, whole: RawStore['rows']): Promise<void> {
  expect(await desk.ask('entity.get', { id: LOST.id })).toMatchObject({ ok: true });
  expect(await desk.ask('store.status')).toMatchObject({ ok: true, value: { state: 'ready', fallback: false } });
  expect(await readRaw(desk)).toMatchObject({ rows: whole, marked: NONE(whole) });
}

describe.each(BROWSER_NAMES)('a store that is being written when %s dies', (name) => {
  let profileDir: string;
  let whole: RawStore['rows'];
  let running: RunningBrowser | null;

  const start = async () => {
    running = await launch(name, { extensionDir: extensionFolder(name), profileDir });
    return Desk.open(running);
  };

  beforeEach(async () => {
    whole = await wholeRows(name);
    profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-kill-'));
  });

  afterEach(async () => {
    await running?.close();
    running = null;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is the dataset before or the dataset after, and the settings stand', {
    timeout: 60_000 + KILLS * 20_000,
  }, async () => {
    let desk = await start();
    await expectWhole(desk, whole);
    for (const trial of TRIALS) {
      const kill = await findKill(profileDir);
      await desk.changeStored({ pausedHosts: [`trial-${trial}.example`] });
      await markRows(desk, LOST);
      const asked = desk.ask('entity.get', { id: LOST.id }).catch(() => null);
      await pause(Math.random() * SEEDING_MS);
      await kill();
      await asked;
      await running?.closed;

      desk = await start();
      beforeOrAfter(`${name} killed`, await readRaw(desk), whole);
      expect(await desk.stored()).toMatchObject({ settings: { values: { pausedHosts: [`trial-${trial}.example`] } } });
      await expectWhole(desk, whole);
    }
  });

  it('for the first time is empty or whole', { timeout: 60_000 + KILLS * 30_000 }, async () => {
    for (const _trial of TRIALS) {
      const starting = launch(name, { extensionDir: extensionFolder(name), profileDir }).catch(() => null);
      const kill = await findKill(profileDir);
      await pause(Math.random() * START_MS[name]);
      await kill();
      await (await starting)?.closed;

      const desk = await start();
      const found = await readRaw(desk);
      expect([null, NONE({}), NONE(whole), whole]).toContainEqual(found === null ? null : found.rows);
      const which = `${name} killed at the first start, then ${found?.rows.meta === 1 ? 'whole' : 'empty'}`;
      tally.set(which, (tally.get(which) ?? 0) + 1);
      await expectWhole(desk, whole);
      const end = await findKill(profileDir);
      await end();
      await running?.closed;
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

describe('a store that is being written when Chromium stops the background', () => {
  let running: RunningBrowser;

  beforeAll(async () => {
    running = await launch('chromium', { extensionDir: extensionFolder('chromium') });
  });

  afterAll(async () => {
    await running?.close();
  });

  it('is the dataset before or the dataset after', { timeout: 60_000 + KILLS * 5_000 }, async () => {
    const whole = await wholeRows('chromium');
    const workers = await running.open('chrome://serviceworker-internals/');
    await workers.waitFor(() => document.querySelector('[data-command="stop"]') !== null, { what: 'a stop button' });
    const desk = await Desk.open(running);
    await expectWhole(desk, whole);
    for (const _trial of TRIALS) {
      await markRows(desk, LOST);
      // The answer may never come: its giver is gone.
      void desk.ask('entity.get', { id: LOST.id }).catch(() => null);
      await pause(Math.random() * SEEDING_MS);
      await workers.evaluate(() => document.querySelector<HTMLElement>('[data-command="stop"]')?.click());
      await until('the worker to stop', () => workers.evaluate(() => document.body.textContent?.includes('STOPPED')));
      beforeOrAfter('background stopped', await readRaw(desk), whole);
      await expectWhole(desk, whole);
    }
  });
});
