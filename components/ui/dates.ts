/** Dates of the data (ISO 8601, to the day, month or year) for readers. */

/** How much room a date may take: `20 November 2025` or `20 Nov 2025`. */
export type DateLength = 'long' | 'short';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** How exact an ISO date is; a date with a time counts as a day, and null is no date at all. */
export function datePrecision(iso: string): 'day' | 'month' | 'year' | null {
  const parts = ISO_DATE.exec(iso);
  if (parts === null) return null;
  if (parts[3] !== undefined) return 'day';
  return parts[2] === undefined ? 'year' : 'month';
}

/**
 * An ISO date in words, never more exact than it is: `2025-11` is "November 2025".
 *
 * What is no date comes back as it was. Computed in UTC, so that no time zone moves the day.
 */
export function formatDate(iso: string, language: string, length: DateLength = 'long'): string {
  const precision = datePrecision(iso);
  const parts = ISO_DATE.exec(iso);
  if (precision === null || parts === null) return iso;
  const moment = new Date(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)));
  const month = length === 'long' ? 'long' : 'short';
  // British English puts the day first, as the data's texts do.
  const words = formatterFor(language === 'en' ? 'en-GB' : language, precision, month).format(moment);
  // The data of Intl lack the ordinal that French has for the first of a month.
  return language === 'fr' && precision === 'day' ? words.replace(/^1 /, '1er ') : words;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than all that it formats; the dossier has some two thousand dates. */
function formatterFor(
  locale: string,
  precision: 'day' | 'month' | 'year',
  month: 'long' | 'short',
): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${month}`;
  const kept = formatters.get(key);
  if (kept !== undefined) return kept;
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, formatter);
  return formatter;
}

/** Whether ISO date `date` lies on or before `limit`, each taken at its own precision: a month holds its days. */
export function isOnOrBefore(date: string, limit: string): boolean {
  const shared = Math.min(date.length, limit.length);
  return date.slice(0, shared) <= limit.slice(0, shared);
}
