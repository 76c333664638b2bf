/** What changed in the data since the reader last saw them. Pure. */
import type { Checklist, ProvisionRecord, StatusId } from '../../lib/dataset/records.ts';
import type { Seen, SeenProvision } from '../../lib/settings/seen.ts';

/** One provision that is not as the reader knew it. */
export interface Change {
  readonly provision: ProvisionRecord;
  /** New in the data altogether. */
  readonly added: boolean;
  /** The status it had, where that is another one now. */
  readonly statusBefore: string | null;
  /** How many entries its history has gained. */
  readonly newEntries: number;
  /** Its history reads otherwise, though it is no longer than before. */
  readonly corrected: boolean;
}

/** The checklist as it is to be remembered, shown on `day` (ISO). */
export function seenOf({ info, provisions }: Pick<Checklist, 'info' | 'provisions'>, day: string): Seen {
  return {
    hash: info.hash,
    version: info.version,
    date: day,
    provisions: Object.fromEntries(provisions.map((provision) => [provision.id, seenProvision(provision)])),
  };
}

/**
 * The provisions whose status or history is not as it was seen, in the order of the checklist. None at a first visit,
 * and none where the memory of a provision is damaged: what it was like is not known.
 */
export function changesSince(
  seen: Seen | null,
  { info, provisions }: Pick<Checklist, 'info' | 'provisions'>,
): readonly Change[] {
  if (seen === null || seen.hash === info.hash) return [];
  return provisions.flatMap((provision): Change[] => {
    const before = Object.hasOwn(seen.provisions, provision.id) ? seen.provisions[provision.id] : undefined;
    if (before === undefined) {
      return [{ provision, added: true, statusBefore: null, newEntries: 0, corrected: false }];
    }
    if (before === null) return [];
    const now = seenProvision(provision);
    const statusBefore = before.status === now.status ? null : before.status;
    const newEntries = Math.max(0, now.entries - before.entries);
    const corrected = newEntries === 0 && before.digest !== now.digest;
    return statusBefore !== null || newEntries > 0 || corrected
      ? [{ provision, added: false, statusBefore, newEntries, corrected }]
      : [];
  });
}

/**
 * What to remember after `checklist` was shown on `day`. While changes wait for the reader to say that they were seen,
 * the dataset before them stays remembered: opening the popup in passing loses nothing.
 */
export function rememberShown(seen: Seen | null, checklist: Pick<Checklist, 'info' | 'provisions'>, day: string): Seen {
  return seen !== null && changesSince(seen, checklist).length > 0 ? seen : seenOf(checklist, day);
}

/** Whether a status of an earlier dataset is one that this one knows. */
export function isStatus(status: string, statuses: Checklist['statuses']): status is StatusId {
  return statuses.some(({ id }) => id === status);
}

function seenProvision({ status, history }: ProvisionRecord): SeenProvision {
  return { status, entries: history.length, digest: digest(JSON.stringify(history.map(stepOf))) };
}

/** In an order of its own: that of an object's keys may change from build to build. */
function stepOf({ date, draft, occasion, says, status, sources }: ProvisionRecord['history'][number]) {
  return [date, draft ?? null, occasion?.en ?? null, says.en, says.de ?? null, status, sources];
}

/** FNV-1a, 32 bit, hex: short, and told apart is all that two histories must be. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
