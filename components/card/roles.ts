/** Which of an entity's roles a card shows. */
import type { EntityRecord } from '../../lib/dataset/records.ts';
import { isOnOrBefore } from '../ui/dates.ts';

/** A role of an entity. */
export type Role = EntityRecord['roles'][number];

/** The month in which the plan became known: "then" for a page that does not say its own date. */
export const PLAN_MONTH = '2025-11';

/** The role at the time of the page with the date it is told for, and what came after it. */
export interface RolesShown {
  readonly atPage: Role;
  /** The page's date, or the month in which the plan became known. */
  readonly date: string;
  /** Between that role and the latest, in order of date. */
  readonly between: readonly Role[];
  /** The latest role, or null where it is the same. */
  readonly latest: Role | null;
}

/**
 * The role that held when the page was written, and the latest one.
 *
 * The first role is the one of November 2025. An older page falls back to it, as nothing earlier is recorded.
 */
export function rolesShown(roles: readonly Role[], pageDate: string | null): RolesShown | null {
  const [first] = roles;
  if (first === undefined) return null;
  const dated = pageDate !== null && isOnOrBefore(PLAN_MONTH, pageDate) ? pageDate : null;
  const held = dated === null ? 0 : roles.findLastIndex(({ from }) => isOnOrBefore(from, dated));
  const later = roles.slice(Math.max(held, 0) + 1);
  return {
    atPage: roles[held] ?? first,
    date: dated ?? PLAN_MONTH,
    between: later.slice(0, -1),
    latest: later.at(-1) ?? null,
  };
}
