import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thenAndNow } from '../../../components/card/then-now.ts';
import { isOnOrBefore } from '../../../components/ui/dates.ts';
import type { FigureRecord, HistoryRecord } from '../../../lib/dataset/records.ts';

const step = (date: string, draft: string | null, en: string): HistoryRecord => ({
  date,
  ...(draft === null ? { occasion: { en: 'Remarks' } } : { draft }),
  says: { en },
  status: 'reported',
  sources: ['s'],
});
const figure = (date: string, draft: string, en: string): FigureRecord => ({
  label: { en },
  amount: 1,
  unit: 'personnel',
  date,
  draft,
  sources: ['s'],
});

const PRESS = step('2025-11-19', 'press', 'reported as 400,000');
const TEXT = step('2025-11-20', 'text', 'published as 600,000');
const REMARK = step('2025-11-25', null, 'a general spoke');
const FRAMEWORK = step('2025-12-24', 'framework', 'stays at 800,000');
const DISPUTE = step('2026-02-11', null, 'listed as unresolved');
const ARMY = {
  history: [PRESS, TEXT, REMARK, FRAMEWORK, DISPUTE],
  figures: [figure('2025-11-19', 'press', '400,000'), figure('2025-12-24', 'framework', '800,000')],
};
const told = (said: readonly { readonly step: HistoryRecord }[] | undefined) => said?.map((one) => one.step.says.en);

describe('a provision on a page', () => {
  test('is told as the newest text had it on the page’s day, and as it is now', () => {
    const { before, now } = thenAndNow(ARMY, '2025-11-19');
    expect(before).toMatchObject({ date: '2025-11-19', told: [{ figures: [{ label: { en: '400,000' } }] }] });
    expect(told(now)).toEqual(['stays at 800,000', 'listed as unresolved']);
    expect(now[0]?.figures.map(({ label }) => label.en)).toEqual(['800,000']);
  });

  test('is told with what was said last after that text', () => {
    expect(told(thenAndNow(ARMY, '2025-12-01').before?.told)).toEqual(['published as 600,000', 'a general spoke']);
  });

  test('is told as now where only a remark has come since', () => {
    const { before, now } = thenAndNow(ARMY, '2025-12-24');
    expect(told(before?.told)).toEqual(['stays at 800,000']);
    expect(told(now)).toEqual(['listed as unresolved']);
  });

  test.each([null, '2026-02-11', '2026-11-22', '2019-05-05', '2025-10'])(
    'is told as it is now on one of date %s',
    (day) => {
      expect(thenAndNow(ARMY, day).before).toBeNull();
      expect(told(thenAndNow(ARMY, day).now)).toEqual(['stays at 800,000', 'listed as unresolved']);
    },
  );

  test('was not known on a day before its first report', () => {
    expect(thenAndNow(ARMY, '2025-11-03').before).toEqual({ date: '2025-11-03', told: [] });
  });

  test('shows every text of one day', () => {
    const both = { history: [TEXT, step('2025-11-20', 'other', 'no limit')], figures: [] };
    expect(told(thenAndNow(both, null).now)).toEqual(['published as 600,000', 'no limit']);
  });

  test('without any text of the plan is told by what was said last', () => {
    expect(told(thenAndNow({ history: [REMARK, DISPUTE], figures: [] }, null).now)).toEqual(['listed as unresolved']);
  });
});

const anyDay = fc
  .tuple(fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02'), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`);
const anyHistory = fc
  .array(fc.tuple(anyDay, fc.constantFrom('press', 'text', 'framework', null)), { minLength: 1, maxLength: 12 })
  .map((entries) =>
    entries
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([date, draft], index) => step(date, draft, `says ${index}`)),
  );

describe('whatever the history', () => {
  test('nothing from after the page is told as known then, and nothing twice', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        const { before, now } = thenAndNow({ history, figures: [] }, day);
        const then = before?.told.map((one) => one.step) ?? [];
        for (const one of then) expect(isOnOrBefore(one.date, day)).toBe(true);
        if (before !== null) for (const one of now) expect(one.step.date > day).toBe(true);
        const all = [...then, ...now.map((one) => one.step)];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(history.filter((one) => all.includes(one)));
      }),
    );
  });

  test('the last thing said is always told', () => {
    fc.assert(
      fc.property(anyHistory, fc.option(anyDay), (history, day) => {
        expect(thenAndNow({ history, figures: [] }, day).now.at(-1)?.step).toBe(history.at(-1));
      }),
    );
  });

  test('a page newer than every step, or of no date, is told the same', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const provision = { history, figures: [] };
        expect(thenAndNow(provision, '2026-12-31')).toEqual(thenAndNow(provision, null));
      }),
    );
  });
});
