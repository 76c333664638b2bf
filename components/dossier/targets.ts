/** What the part of an address after `#` can name. Pure. */
import type { DatasetRecords } from '../../lib/dataset/records.ts';

/** The parts of the page, in its order; each is the id of its section. No provision may be called so. */
export const SECTIONS = ['compare', 'figures', 'timeline', 'actors', 'texts', 'statuses', 'sources'] as const;
/** One of {@link SECTIONS}. */
export type SectionId = (typeof SECTIONS)[number];

/** The id of a part's heading. */
export const sectionTitleId = (id: SectionId): string => `${id}-title`;

/** What an address leads to. */
export type Target =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'provision' | 'entity' | 'event' | 'text'; readonly id: string };

/** The id of the element that shows an entity, and what an address of it says after `#`. */
export const entityAnchor = (id: string): string => `entity-${id}`;
/** As {@link entityAnchor}, for an event of the timeline. */
export const eventAnchor = (id: string): string => `event-${id}`;
/** As {@link entityAnchor}, for a text of the plan. */
export const textAnchor = (id: string): string => `text-${id}`;

/** What `hash` (without `#`) names among these records; null where it names nothing. */
export function resolveTarget(hash: string, records: DatasetRecords): Target | null {
  const section = SECTIONS.find((id) => id === hash);
  if (section !== undefined) return { kind: 'section', id: section };
  const named = (anchor: (id: string) => string, among: readonly { readonly id: string }[]) =>
    among.find(({ id }) => anchor(id) === hash)?.id;
  // A provision's address is its bare id.
  const provision = named((id) => id, records.provisions);
  if (provision !== undefined) return { kind: 'provision', id: provision };
  const entity = named(entityAnchor, records.entities);
  if (entity !== undefined) return { kind: 'entity', id: entity };
  const event = named(eventAnchor, records.timeline);
  if (event !== undefined) return { kind: 'event', id: event };
  const text = named(textAnchor, records.drafts);
  return text === undefined ? null : { kind: 'text', id: text };
}
