/** What a provision was on the day of a page, and what it is now. */
import type { FigureRecord, HistoryRecord, ProvisionRecord } from '../../lib/dataset/records.ts';
import { isOnOrBefore } from '../ui/dates.ts';
import { PLAN_MONTH } from './roles.ts';

/** One step of the history with the figures that its text names. */
export interface Told {
  readonly step: HistoryRecord;
  readonly figures: readonly FigureRecord[];
}

/** Then and now, oldest first. */
export interface ThenAndNow {
  /** How it stood on the page's day, null where that is how it stands now; without steps where nothing was known. */
  readonly before: { readonly date: string; readonly told: readonly Told[] } | null;
  /** How it stands now, without what stood so on the page's day already. */
  readonly now: readonly Told[];
}

/**
 * What to tell of a provision on a page of `pageDate` (ISO; null where the page gives none).
 *
 * At any day it stands as the newest text of the plan has it, together with the last thing said about it since. A page
 * from before the plan, or newer than the last change, is told how it stands now.
 */
export function thenAndNow(
  provision: Pick<ProvisionRecord, 'history' | 'figures'>,
  pageDate: string | null,
): ThenAndNow {
  const tell = (steps: readonly HistoryRecord[]) =>
    steps.map((step) => ({ step, figures: provision.figures.filter((figure) => belongs(figure, step)) }));
  const now = standing(provision.history);
  if (pageDate === null || !isOnOrBefore(PLAN_MONTH, pageDate)) return { before: null, now: tell(now) };
  const then = standing(provision.history.filter(({ date }) => isOnOrBefore(date, pageDate)));
  const news = now.filter((step) => !then.includes(step));
  if (news.length === 0) return { before: null, now: tell(now) };
  return { before: { date: pageDate, told: tell(then) }, now: tell(news) };
}

/** What the newest text of the plan says, and what was said last after it. `history` is in order of date. */
function standing(history: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const newest = history.findLast(({ draft }) => draft !== undefined);
  const last = history.at(-1);
  return history.filter(
    (step) => step === last || (newest !== undefined && step.draft !== undefined && step.date === newest.date),
  );
}

function belongs(figure: FigureRecord, step: HistoryRecord): boolean {
  return figure.draft !== undefined && figure.draft === step.draft && figure.date === step.date;
}
