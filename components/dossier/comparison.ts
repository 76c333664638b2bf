/** The plan's clauses against its texts: what each text says of each clause, and what is known to have changed. Pure. */
import type { DraftRecord, HistoryRecord, ProvisionRecord } from '../../lib/dataset/records.ts';

/** How a text differs from an earlier one, as far as the data tell. */
export type Change =
  /** The text's figures of one unit are others than those of the column before that speaks of the clause. */
  | {
      readonly kind: 'figures';
      readonly unit: string;
      readonly from: readonly number[];
      readonly to: readonly number[];
      /** Whether the earlier figures come from unnamed people only: the reports may have erred, and no text changed. */
      readonly fromReports: boolean;
    }
  /** The same figures as in the column before that speaks of the clause. */
  | { readonly kind: 'same-figures'; readonly unit: string; readonly amounts: readonly number[] }
  /** The sources say that the clause is not in this text. */
  | { readonly kind: 'left-out' }
  /** Worded differently from an earlier text; null where no earlier one is known. */
  | { readonly kind: 'reworded'; readonly against: DraftRecord | null }
  /** The parties or the reports contradict each other on what this text says, or on the clause. */
  | { readonly kind: 'disputed' };

/** One clause in one text. */
export interface Cell {
  readonly draft: DraftRecord;
  /**
   * What is reported of it, oldest first. Empty means that no source here reports on it: not that the text is silent.
   */
  readonly entries: readonly HistoryRecord[];
  readonly change: Change | null;
}

/** One clause in all texts. */
export interface ComparisonRow {
  readonly provision: ProvisionRecord;
  readonly cells: readonly Cell[];
}

/** The row of a provision; `drafts` oldest first, as its cells. */
export function rowOf(provision: ProvisionRecord, drafts: readonly DraftRecord[]): ComparisonRow {
  const cells = drafts.map((draft) => ({
    draft,
    entries: provision.history.filter((entry) => entry.draft === draft.id),
  }));
  return {
    provision,
    cells: cells.map((cell, index) => ({ ...cell, change: changeIn(provision, cell, cells.slice(0, index)) })),
  };
}

type Bare = Pick<Cell, 'draft' | 'entries'>;

function changeIn(provision: ProvisionRecord, cell: Bare, earlier: readonly Bare[]): Change | null {
  const status = statusOf(cell);
  if (status === undefined) return null;
  if (status === 'dropped') return { kind: 'left-out' };
  const before = earlier.findLast(({ entries }) => entries.length > 0);
  const figures = before === undefined ? null : changeOfFigures(provision, before, cell);
  if (figures?.kind === 'figures') return figures;
  if (status === 'disputed') return { kind: 'disputed' };
  if (figures !== null) return figures;
  if (status !== 'revised') return null;
  // "Revised" says that it differs from the published or reported wording, not from another revision.
  const model = earlier.findLast((other) => ['published', 'reported'].includes(statusOf(other) ?? ''));
  return { kind: 'reworded', against: model?.draft ?? null };
}

function changeOfFigures({ figures }: ProvisionRecord, before: Bare, now: Bare): Change | null {
  const fromReports = statusOf(before) === 'reported';
  for (const unit of new Set(figures.map((figure) => figure.unit))) {
    const of = (draft: string) =>
      [...new Set(figures.filter((one) => one.draft === draft && one.unit === unit).map(({ amount }) => amount))].sort(
        (a, b) => a - b,
      );
    const from = of(before.draft.id);
    const to = of(now.draft.id);
    if (from.length === 0 || to.length === 0) continue;
    if (from.join() === to.join()) return { kind: 'same-figures', unit, amounts: to };
    return { kind: 'figures', unit, from, to, fromReports };
  }
  return null;
}

/** The status that the clause had at the end of what is reported of a text. */
function statusOf({ entries }: Bare): HistoryRecord['status'] | undefined {
  return entries.at(-1)?.status;
}
