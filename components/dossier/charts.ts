/** The figures of the plan as charts: which belong together, where each stands, which the texts connect. Pure. */
import type { DatasetRecords, FigureRecord, ProvisionRecord } from '../../lib/dataset/records.ts';
import { niceScale, type Scale } from './scale.ts';

/** Most steps of an axis: as many as a narrow screen has room to name. */
const MOST_STEPS = 4;

/** One figure on its axis. Shares run from 0 (nought) to 1 (the axis' end). */
export interface ChartPoint {
  readonly figure: FigureRecord;
  readonly share: number;
  /** Whether a text of the plan, or a report of one, has it; else it was said elsewhere. */
  readonly inText: boolean;
  /** Where the line of the texts comes in from the row above; null where there is none. */
  readonly from: number | null;
  /** Where the line of the texts goes on to the row below; null where it ends. */
  readonly to: number | null;
}

/** Figures of one provision in one unit, oldest first. */
export interface Chart {
  readonly provision: ProvisionRecord;
  readonly unit: string;
  readonly scale: Scale;
  readonly points: readonly ChartPoint[];
  /** Whether the texts' figures are one line: each text has one figure, and there are two texts or more. */
  readonly connected: boolean;
}

/** A figure that stands alone: nothing to compare it with. */
export interface LoneFigure {
  readonly provision: ProvisionRecord;
  readonly figure: FigureRecord;
}

/**
 * All figures: those with company as charts, the others one by one. Both in the order of the checklist; of one
 * provision, the chart with most figures comes first.
 */
export function chartsOf({ provisions }: Pick<DatasetRecords, 'provisions'>): {
  readonly charts: readonly Chart[];
  readonly alone: readonly LoneFigure[];
} {
  const charts: Chart[] = [];
  const alone: LoneFigure[] = [];
  for (const provision of provisions) {
    for (const unit of new Set(provision.figures.map((figure) => figure.unit))) {
      const figures = provision.figures.filter((figure) => figure.unit === unit);
      // Years of the calendar have no nought to start from.
      if (figures.length > 1 && unit !== 'calendar-year') charts.push(chartOf(provision, unit, figures));
      else alone.push(...figures.map((figure) => ({ provision, figure })));
    }
  }
  const place = new Map(provisions.map(({ id }, index) => [id, index]));
  charts.sort(
    (a, b) => (place.get(a.provision.id) ?? 0) - (place.get(b.provision.id) ?? 0) || b.points.length - a.points.length,
  );
  return { charts, alone };
}

/** The chart of these figures; they share a unit. */
export function chartOf(provision: ProvisionRecord, unit: string, figures: readonly FigureRecord[]): Chart {
  const sorted = figures.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const scale = niceScale(Math.max(...sorted.map(({ amount }) => amount)), MOST_STEPS);
  const drafts = sorted.flatMap(({ draft }) => draft ?? []);
  // Two figures of one text are two proposals or two readings; a line through them would invent a movement.
  const connected = drafts.length > 1 && new Set(drafts).size === drafts.length;
  const shares = sorted.map(({ amount }) => Math.max(0, amount) / scale.max);
  const texts = connected ? sorted.flatMap(({ draft }, index) => (draft === undefined ? [] : [index])) : [];
  const points = sorted.map((figure, index): ChartPoint => {
    const before = texts.findLast((text) => text < index);
    const after = texts.find((text) => text > index);
    const isOnLine = texts.includes(index);
    const from = before !== undefined && (isOnLine || after !== undefined) ? (shares[before] ?? null) : null;
    const share = shares[index] ?? 0;
    const to = after === undefined ? null : isOnLine ? share : from;
    return { figure, share, inText: figure.draft !== undefined, from, to };
  });
  return { provision, unit, scale, points, connected };
}
