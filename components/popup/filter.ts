/** Which provisions the checklist shows. Pure. */
import type { Checklist, ProvisionRecord, StatusId, ThemeRecord } from '../../lib/dataset/records.ts';

/** Provisions that the page mentions, those that it leaves out, or all. */
export type Coverage = 'all' | 'here' | 'absent';

/** What the reader asks the checklist for. */
export interface Filter {
  readonly search: string;
  readonly coverage: Coverage;
  /** Statuses to show; an empty set shows all. */
  readonly statuses: ReadonlySet<StatusId>;
  /** The id of the only theme to show, or null for all. */
  readonly theme: string | null;
}

/** Shows everything. */
export const NO_FILTER: Filter = { search: '', coverage: 'all', statuses: new Set(), theme: null };

/**
 * The provisions that fit `filter`, in the order of the data. `found` are the ids that its search finds, or null
 * where it searches for nothing; `here` those that the page mentions.
 */
export function filterProvisions(
  provisions: readonly ProvisionRecord[],
  filter: Filter,
  here: ReadonlySet<string>,
  found: { readonly has: (id: string) => boolean } | null,
): readonly ProvisionRecord[] {
  return provisions.filter(({ id, status, theme }) => {
    if (filter.statuses.size > 0 && !filter.statuses.has(status)) return false;
    if (filter.theme !== null && filter.theme !== theme) return false;
    if (filter.coverage !== 'all' && here.has(id) !== (filter.coverage === 'here')) return false;
    return found === null || found.has(id);
  });
}

/** A theme with those of its provisions that are shown. */
export interface ThemeGroup {
  readonly theme: ThemeRecord;
  readonly provisions: readonly ProvisionRecord[];
}

/** Provisions under their themes, both in the order of the checklist; a theme without any is left out. */
export function groupByTheme(
  themes: Checklist['themes'],
  provisions: readonly ProvisionRecord[],
): readonly ThemeGroup[] {
  return themes
    .toSorted((a, b) => a.order - b.order)
    .map((theme) => ({
      theme,
      provisions: provisions.filter((provision) => provision.theme === theme.id).toSorted((a, b) => a.order - b.order),
    }))
    .filter((group) => group.provisions.length > 0);
}

/** How many of `provisions` are in each status. */
export function countByStatus(provisions: readonly ProvisionRecord[]): ReadonlyMap<StatusId, number> {
  const counts = new Map<StatusId, number>();
  for (const { status } of provisions) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
