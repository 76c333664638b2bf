import { describe, expect, it } from 'vitest';
import { allForms, enlargedLexicon, plainNames } from '../../../lib/tools/bench-lexica.ts';
import { generatedPages, longPage } from '../../../lib/tools/bench-prose.ts';
import { spread } from '../../../lib/tools/bench-spread.ts';
import { median, quantile } from '../../../lib/tools/bench-stats.ts';
import { longestTaskBetween } from '../../../lib/tools/bench-trace.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';

describe('medians', () => {
  it('lie in the middle, whatever the order', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10, 20, 30, 40], 0.1)).toBe(4);
    expect(median([])).toBeNaN();
  });
});

describe('a sample of pages', () => {
  it('is spread evenly and takes none twice', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 2)).toEqual([2, 6]);
    expect(spread(['a', 'b'], 5)).toEqual(['a', 'b']);
  });
});

describe('the longest task', () => {
  const task = (ts: number, dur: number, tid = 1) => ({ name: 'RunTask', pid: 1, tid, ts, dur });
  const mark = (name: string, ts: number) => ({ name, pid: 1, tid: 1, ts });

  it('is of the marked thread and of the time between the marks', () => {
    const events = [
      task(0, 90_000),
      mark('from', 100_000),
      task(100_000, 7_000),
      task(110_000, 12_500),
      task(112_000, 80_000, 2),
      mark('to', 130_000),
      task(131_000, 50_000),
    ];
    expect(longestTaskBetween(events, 'from', 'to')).toBe(12.5);
  });

  it('is no zero where the trace does not hold it', () => {
    expect(() => longestTaskBetween([mark('from', 1)], 'from', 'to')).toThrow(/no mark to/);
    expect(() => longestTaskBetween([mark('from', 1), mark('to', 2)], 'from', 'to')).toThrow(/no task/);
  });
});

describe('generated pages', () => {
  it('are the same each time', () => {
    expect(generatedPages()).toEqual(generatedPages());
  });

  it('have as much text as was asked for', () => {
    for (const units of [10_000, 100_000]) {
      const { length } = longPage(units, 10).replace(/<[^>]*>/g, '');
      expect(length / units).toBeGreaterThan(0.97);
      expect(length / units).toBeLessThan(1.03);
    }
  });

  it('speak of the plan only where they are to', () => {
    expect(longPage(20_000, 10)).toContain('Witkoff');
    expect(longPage(20_000, 0)).not.toMatch(/Witkoff|Dmitriev|28-point|Ukraine/);
  });
});

describe('enlarged lexica', () => {
  it('hold so many times the forms, and the dataset among them', async () => {
    const { dataset } = await loadDataset();
    const forms = allForms(dataset);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toContain('Steve Witkoff');
    const lexicon = enlargedLexicon(dataset, 2);
    const invented = lexicon.entities.slice(dataset.entities.length);
    expect(lexicon.entities.slice(0, dataset.entities.length).map(({ id }) => id)).toEqual(
      dataset.entities.map(({ id }) => id),
    );
    expect(invented.length).toBe(Math.ceil(forms.length / 5_000));
    expect(plainNames(dataset, 200)).toHaveLength(200);
  });
});
