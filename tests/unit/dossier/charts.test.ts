import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../../components/dossier/amounts.ts';
import { chartsOf } from '../../../components/dossier/charts.ts';
import { niceScale } from '../../../components/dossier/scale.ts';
import type { FigureRecord } from '../../../lib/dataset/records.ts';
import { figure, provision } from '../../fixtures/dossier-records.ts';

describe('an axis', () => {
  it.each([
    [800_000, 4, [0, 200_000, 400_000, 600_000, 800_000]],
    [50, 4, [0, 20, 40, 60]],
    [0.3, 4, [0, 0.1, 0.2, 0.3]],
    [210e9, 4, [0, 100e9, 200e9, 300e9]],
    [0, 4, [0, 0.25, 0.5, 0.75, 1]],
  ])('to %d in at most %d steps counts in round numbers', (greatest, most, ticks) => {
    expect(niceScale(greatest, most).ticks).toEqual(ticks);
  });

  it('starts at nought, reaches every amount, and counts in even, round steps, none of them in vain', () => {
    const amount = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 12 }), (greatest, most) => {
        const { max, ticks } = niceScale(greatest, most);
        const step = ticks[1] ?? Number.NaN;
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(max);
        expect(ticks.length - 1).toBeLessThanOrEqual(most);
        expect(max).toBeGreaterThanOrEqual(greatest * (1 - 1e-8));
        expect(max - step).toBeLessThan(greatest);
        const unevenness = ticks.map((tick, index) => Math.abs(tick - index * step));
        expect(Math.max(...unevenness)).toBeLessThanOrEqual(max * 1e-12);
        expect(step.toExponential()).toMatch(/^(1|2|2\.5|5)e/);
      }),
    );
  });
});

const chart = (...figures: FigureRecord[]) => chartsOf({ provisions: [provision('cap', { figures })] });

describe('the charts', () => {
  it('put figures of one provision and unit together, in the order of time, the longest row of them first', () => {
    const { charts, alone } = chart(
      figure(40, 'percent', '2025-11-20'),
      figure(600, 'personnel', '2025-11-21'),
      figure(50, 'percent', '2025-11-19'),
      figure(400, 'personnel', '2025-11-19'),
      figure(800, 'personnel', '2025-11-25'),
      figure(3, 'days', '2026-01-01'),
    );
    expect(charts.map(({ unit, points }) => [unit, points.map((point) => point.figure.amount)])).toEqual([
      ['personnel', [400, 600, 800]],
      ['percent', [50, 40]],
    ]);
    expect(alone.map((lone) => lone.figure.amount)).toEqual([3]);
  });

  it('join the figures of the texts by a line that passes what was said elsewhere', () => {
    const [first] = chart(
      figure(400, 'personnel', '2025-11-19', 'a'),
      figure(100, 'personnel', '2025-11-20'),
      figure(800, 'personnel', '2025-11-21', 'b'),
      figure(800, 'personnel', '2025-11-22'),
    ).charts;
    expect(first?.connected).toBe(true);
    expect(first?.points.map(({ share, inText, from, to }) => ({ share, inText, from, to }))).toEqual([
      { share: 0.5, inText: true, from: null, to: 0.5 },
      { share: 0.125, inText: false, from: 0.5, to: 0.5 },
      { share: 1, inText: true, from: 0.5, to: null },
      { share: 1, inText: false, from: null, to: null },
    ]);
  });

  it('draw no line through two figures of one text, or where no text has a second figure', () => {
    const two = chart(figure(33, 'percent', '2025-12-24', 'b'), figure(50, 'percent', '2025-12-24', 'b'));
    const one = chart(figure(10, 'years', '2025-11-21', 'a'), figure(15, 'years', '2025-12-28'));
    for (const { charts } of [two, one]) {
      expect(charts[0]?.connected).toBe(false);
      for (const { from, to } of charts[0]?.points ?? []) expect([from, to]).toEqual([null, null]);
    }
  });

  it('keep the line whole: where one row lets it go, the next takes it up at the same place', () => {
    const any = fc.record({
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      day: fc.integer({ min: 10, max: 28 }),
      draft: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 8 }), (all) => {
        const figures = all.map(({ amount, day, draft }) => figure(amount, 'personnel', `2025-11-${day}`, draft));
        const points = chart(...figures).charts[0]?.points ?? [];
        expect(points).toHaveLength(all.length);
        expect(points[0]?.from).toBeNull();
        points.forEach(({ share, to }, index) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(points[index + 1]?.from ?? null).toBe(to);
        });
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    [600_000, 'personnel', 'en', '600,000'],
    [600_000, 'personnel', 'de', '600 000'],
    [14.5, 'percent', 'en', '14.5%'],
    [100, 'days', 'fr', '100 jours'],
    [2027, 'calendar-year', 'en', '2027'],
    [100e9, 'usd', 'en', 'US$100bn'],
  ])('%d %s in %s is %s', (amount, unit, language, words) => {
    expect(formatAmount(amount, unit, language).replace(/\s/g, ' ')).toBe(words);
  });
});
