import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../components/dossier/comparison.ts';
import type { HistoryRecord, ProvisionRecord } from '../../../lib/dataset/records.ts';
import { DRAFTS, figure, provision, says } from '../../fixtures/dossier-records.ts';

function changes(history: HistoryRecord[], figures: ProvisionRecord['figures'] = []) {
  return rowOf(provision('cap', { history, figures }), DRAFTS).cells.map(({ change }) => change);
}

describe('a provision in all texts', () => {
  it('has a cell for each text, in their order, with all that is reported of it and nothing said elsewhere', () => {
    const { cells } = rowOf(
      provision('cap', {
        history: [says('b', 'published', '1'), says(undefined, 'disputed', '2'), says('b', 'published', '3')],
      }),
      DRAFTS,
    );
    expect(cells.map(({ draft, entries }) => [draft.id, entries.map((entry) => entry.says.en)])).toEqual([
      ['a', []],
      ['b', ['1', '3']],
      ['c', []],
      ['d', []],
    ]);
  });

  it('says nothing of a change where a text is not reported on, and none of the first text', () => {
    expect(changes([says('a', 'reported'), says('c', 'published')])).toEqual([null, null, null, null]);
  });

  it('names figures that moved against the column before that speaks of the clause', () => {
    const figures = [
      figure(400, 'personnel', '2025-11-20', 'a'),
      figure(50, 'percent', '2025-11-20', 'a'),
      figure(600, 'personnel', '2025-11-21', 'b'),
      figure(800, 'personnel', '2025-11-23', 'd'),
    ];
    expect(changes([says('a', 'reported'), says('b', 'published'), says('d', 'revised')], figures)).toEqual([
      null,
      { kind: 'figures', unit: 'personnel', from: [400], to: [600], fromReports: true },
      null,
      { kind: 'figures', unit: 'personnel', from: [600], to: [800], fromReports: false },
    ]);
  });

  it('does not call a figure changed that is the same, even in a text that revises an older one', () => {
    const figures = [figure(800, 'personnel', '2025-11-22', 'c'), figure(800, 'personnel', '2025-11-23', 'd')];
    expect(changes([says('a', 'published'), says('c', 'revised'), says('d', 'revised')], figures)[3]).toEqual({
      kind: 'same-figures',
      unit: 'personnel',
      amounts: [800],
    });
  });

  it('says that a text is disputed before it says that its figure is the same', () => {
    const figures = [figure(800, 'personnel', '2025-11-22', 'c'), figure(800, 'personnel', '2025-11-23', 'd')];
    expect(changes([says('c', 'revised'), says('d', 'disputed')], figures)[3]).toEqual({ kind: 'disputed' });
  });

  it('does not compare figures across a text that has none', () => {
    const figures = [figure(400, 'personnel', '2025-11-20', 'a'), figure(800, 'personnel', '2025-11-22', 'c')];
    expect(changes([says('a', 'reported'), says('b', 'disputed'), says('c', 'published')], figures)[2]).toBeNull();
  });

  it('names the text whose wording was changed: the last published or reported one, not another revision', () => {
    const [, b, c] = changes([says('a', 'published'), says('b', 'revised'), says('c', 'revised')]);
    expect(b).toEqual({ kind: 'reworded', against: DRAFTS[0] });
    expect(c).toEqual({ kind: 'reworded', against: DRAFTS[0] });
    expect(changes([says('b', 'revised')])[1]).toEqual({ kind: 'reworded', against: null });
  });

  it('tells what the sources say is not in a text from what no source reports on', () => {
    const cells = rowOf(provision('cap', { history: [says('a', 'published'), says('d', 'dropped')] }), DRAFTS).cells;
    expect(cells[3]?.change).toEqual({ kind: 'left-out' });
    expect(cells[2]).toMatchObject({ entries: [], change: null });
  });
});
