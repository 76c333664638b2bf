import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { breachesOfBudget, budgetsFor, sizesOf } from '../../../lib/tools/budgets.ts';

const size = (name: string, raw: number) => ({ name, raw, gzip: raw });

describe('byte budgets', () => {
  it('hold up to the last byte and no further', () => {
    const budgets = { 'reader.js': 100 };
    expect(breachesOfBudget([size('reader.js', 100)], budgets)).toEqual([]);
    expect(breachesOfBudget([size('reader.js', 101)], budgets)).toEqual([
      expect.stringMatching(/^reader\.js has 101 bytes, its budget is 100/),
    ]);
  });

  it('are missed where a file has none, and told of where they have no file', () => {
    expect(breachesOfBudget([size('new.js', 1)], { 'old.js': 1 })).toEqual([
      expect.stringMatching(/^new\.js has no budget/),
      expect.stringMatching(/^old\.js has a budget but is not built/),
    ]);
  });

  it('are set at the larger of two builds and at most 3 % above it', () => {
    const { 'reader.js': budget } = budgetsFor([size('reader.js', 10_000), size('reader.js', 9_000)]);
    expect(budget).toBeGreaterThanOrEqual(10_000);
    expect(budget).toBeLessThanOrEqual(10_300);
  });

  it('give the gate its goal while it meets it, and no more than 3 % where it does not', () => {
    expect(budgetsFor([size('content-scripts/gate.js', 4_000)])).toEqual({ 'content-scripts/gate.js': 5_120 });
    expect(budgetsFor([size('content-scripts/gate.js', 5_200)])['content-scripts/gate.js']).toBeLessThanOrEqual(5_356);
  });
});

describe('sizes of a build', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'point-by-point-sizes-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are those of scripts and styles, under names without a hash', async () => {
    await mkdir(join(folder, 'chunks'));
    await mkdir(join(folder, 'dataset'));
    await writeFile(join(folder, 'chunks/popup-DfFfKlAZ.js'), 'x'.repeat(500));
    await writeFile(join(folder, 'reader.js'), 'é');
    await writeFile(join(folder, 'dataset/info.json'), '{}');
    await writeFile(join(folder, 'popup.html'), '<p>');
    expect((await sizesOf(folder)).map(({ name, raw }) => [name, raw])).toEqual([
      ['chunks/popup.js', 500],
      ['reader.js', 2],
    ]);
    expect((await sizesOf(folder)).every(({ gzip }) => gzip > 0 && gzip < 100)).toBe(true);
    expect((await sizesOf(folder, 'data')).map(({ name }) => name)).toEqual(['dataset/info.json']);
  });
});
