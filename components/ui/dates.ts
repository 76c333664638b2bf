/** Dates of the data (ISO 8601, to the day, month or year) for readers. */

/** How much room a date may take: `20 November 2025` or `20 Nov 2025`. */
export type DateLength = 'long' | 'short';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Made once each: making one takes longer than a hundred dates, and a list has as many. */
const formats = new Map<string, Intl.DateTimeFormat>();

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
  const words = formatFor(language, precision, length).format(moment);
  // The data of Intl lack the ordinal that French has for the first of a month.
  return language === 'fr' && precision === 'day' ? words.replace(/^1 /, '1er ') : words;
}

function formatFor(language: string, precision: 'day' | 'month' | 'year', length: DateLength): Intl.DateTimeFormat {
  const key = `${language} ${precision} ${length}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  // British English puts the day first, as the data's texts do.
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
}

/** Whether ISO date `date` lies on or before `limit`, each taken at its own precision: a month holds its days. */
export function isOnOrBefore(date: string, limit: string): boolean {
  const shared = Math.min(date.length, limit.length);
  return date.slice(0, shared) <= limit.slice(0, shared);
}
