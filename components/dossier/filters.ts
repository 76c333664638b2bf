/** Which provisions and events the dossier shows. Pure. */
import type {
  DatasetRecords,
  ProvisionRecord,
  StatusId,
  TextRecord,
  ThemeRecord,
  TimelineRecord,
} from '../../lib/dataset/records.ts';
import { fold, searchWords } from '../ui/fold.ts';
import { pointNumber } from '../ui/point-number.ts';
import { pickText } from '../ui/text.ts';

/** What the reader asks the comparison for; null and nothing show all. */
export interface ComparisonFilter {
  readonly search: string;
  /** The id of a theme. */
  readonly theme: string | null;
  readonly status: StatusId | null;
}

/** Shows every provision. */
export const ALL_PROVISIONS: ComparisonFilter = { search: '', theme: null, status: null };

/** What the reader asks the timeline for; null shows all. */
export interface TimelineFilter {
  readonly scope: TimelineRecord['scope'] | null;
  /** `2025-11`. */
  readonly month: string | null;
}

/** Shows every event. */
export const ALL_EVENTS: TimelineFilter = { scope: null, month: null };

/** Whether every word of `search` occurs in one of the texts, in the reader's language or in English. */
export function holdsWords(texts: readonly (TextRecord | string)[], search: string, language: string): boolean {
  const all = fold(
    texts.map((text) => (typeof text === 'string' ? text : `${pickText(text, language).text} ${text.en}`)).join(' '),
  );
  return searchWords(search).every((word) => all.includes(word));
}

/** Everything that a search for a provision looks through: number, title, summary, figures, what each text says. */
export function textsOf(provision: ProvisionRecord): readonly (TextRecord | string)[] {
  return [
    pointNumber(provision) ?? '',
    provision.title,
    provision.summary,
    ...provision.figures.map(({ label }) => label),
    ...provision.history.map(({ says }) => says),
  ];
}

/** Whether a provision fits the filter. */
export function fitsComparison(provision: ProvisionRecord, filter: ComparisonFilter, language: string): boolean {
  if (filter.theme !== null && provision.theme !== filter.theme) return false;
  if (filter.status !== null && provision.status !== filter.status) return false;
  return filter.search.trim() === '' || holdsWords(textsOf(provision), filter.search, language);
}

/** Whether an event fits the filter; one that lasted belongs to the month in which it began. */
export function fitsTimeline(event: TimelineRecord, filter: TimelineFilter): boolean {
  return (
    (filter.scope === null || event.scope === filter.scope) &&
    (filter.month === null || monthOf(event) === filter.month)
  );
}

/** `2025-11` of an event's first day. */
export function monthOf({ date }: Pick<TimelineRecord, 'date'>): string {
  return date.slice(0, 7);
}

/** Events by month, both in the order of the events. */
export function byMonth(
  events: readonly TimelineRecord[],
): readonly { readonly month: string; readonly events: readonly TimelineRecord[] }[] {
  return [...new Set(events.map(monthOf))].map((month) => ({
    month,
    events: events.filter((event) => monthOf(event) === month),
  }));
}

/** Provisions under their themes in the order of the checklist; a theme without any is left out. */
export function byTheme(
  themes: readonly ThemeRecord[],
  provisions: readonly ProvisionRecord[],
): readonly { readonly theme: ThemeRecord; readonly provisions: readonly ProvisionRecord[] }[] {
  return themes
    .toSorted((a, b) => a.order - b.order)
    .map((theme) => ({
      theme,
      provisions: provisions.filter((provision) => provision.theme === theme.id).toSorted((a, b) => a.order - b.order),
    }))
    .filter((group) => group.provisions.length > 0);
}

/** Statuses that provisions have, in the order of the data, with how many have each. */
export function countStatuses({
  statuses,
  provisions,
}: Pick<DatasetRecords, 'statuses' | 'provisions'>): readonly { readonly status: StatusId; readonly amount: number }[] {
  return statuses
    .map(({ id }) => ({ status: id, amount: provisions.filter(({ status }) => status === id).length }))
    .filter(({ amount }) => amount > 0);
}
