/** Which data the popup last showed, so that it can say what changed since. Parsed on the way in. Pure. */

/** What of one provision is compared with the next dataset. */
export interface SeenProvision {
  readonly status: string;
  /** How many entries its history had. */
  readonly entries: number;
  /** Hash of its history. */
  readonly digest: string;
}

/** The dataset that the reader knows. */
export interface Seen {
  /** Content hash and version of the dataset. */
  readonly hash: string;
  readonly version: string;
  /** The day on which it was last shown, ISO. */
  readonly date: string;
  /** By id; null where what was stored of it is damaged. */
  readonly provisions: Readonly<Record<string, SeenProvision | null>>;
}

/** The version of the stored form that we write. */
const SEEN_VERSION = 1;

/**
 * Reads what lies in storage: null where nothing does, or nothing that can be understood. A provision whose entry
 * does not fit becomes null by itself: nothing will be said of it until it is seen again.
 */
export function openSeen(stored: unknown): Seen | null {
  if (!isRecord(stored) || stored.version !== SEEN_VERSION || !isRecord(stored.seen)) return null;
  const { hash, version, date, provisions } = stored.seen;
  if (typeof hash !== 'string' || typeof version !== 'string' || !isDay(date) || !isRecord(provisions)) return null;
  const kept = Object.entries(provisions).map(([id, value]) => [id, fits(value) ? value : null] as const);
  return { hash, version, date, provisions: Object.fromEntries(kept) };
}

/** The form in which it is stored. */
export function packSeen(seen: Seen): { readonly version: number; readonly seen: Seen } {
  return { version: SEEN_VERSION, seen };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function fits(value: unknown): value is SeenProvision {
  return (
    isRecord(value) &&
    typeof value.status === 'string' &&
    Number.isSafeInteger(value.entries) &&
    typeof value.digest === 'string'
  );
}
