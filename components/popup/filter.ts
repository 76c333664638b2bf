/** Which provisions the checklist shows. Pure. */
import type { Checklist, ProvisionRecord, StatusId, ThemeRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from '../ui/point-number.ts';
import { pickText } from '../ui/text.ts';

/** Provisions that the page mentions, those that it leaves out, or all. */
export type Coverage = 'all' | 'here' | 'absent';

/** What the reader asks the checklist for. */
export interface Filter {
  readonly search: string;
  readonly coverage: Coverage;
  /** Statuses to show; an empty set shows all. */
  readonly statuses: ReadonlySet<StatusId>;
}

/** Shows everything. */
export const NO_FILTER: Filter = { search: '', coverage: 'all', statuses: new Set() };

/** A text made comparable: without accents, case, or difference between apostrophes, dashes and spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .trim();
}

/**
 * The provisions that fit `filter`, in the order of the data.
 *
 * Every word of the search must occur in the number, title, summary or figures, in the reader's language or English.
 */
export function filterProvisions(
  provisions: readonly ProvisionRecord[],
  filter: Filter,
  here: ReadonlySet<string>,
  language: string,
): readonly ProvisionRecord[] {
  const words = plain(filter.search).split(' ');
  return provisions.filter((provision) => {
    if (filter.statuses.size > 0 && !filter.statuses.has(provision.status)) return false;
    if (filter.coverage !== 'all' && here.has(provision.id) !== (filter.coverage === 'here')) return false;
    const text = searchText(provision, language);
    return words.every((word) => text.includes(word));
  });
}

function searchText(provision: ProvisionRecord, language: string): string {
  const texts = [provision.title, provision.summary, ...provision.figures.map(({ label }) => label)];
  const readable = texts.flatMap((text) => [pickText(text, language).text, text.en]);
  return plain([pointNumber(provision) ?? '', ...readable].join(' '));
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
