/** What the card is given. The page's session fills it, the card's components draw it. */
import type { EntityCard, ProvisionCard } from '../../lib/dataset/records.ts';

/** What a card shows. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: 'gone' | 'unreachable' }
  | { readonly state: 'entity'; readonly card: EntityCard }
  | { readonly state: 'provision'; readonly card: ProvisionCard };

/** Everything a card is given; it owns no state but what is unfolded. */
export interface CardProps {
  readonly content: CardContent;
  /** The words of the page that the card is about. */
  readonly label: string;
  /** Place of this mention among all of the page, 1-based. */
  readonly position: number;
  readonly total: number;
  /** The page's own date (ISO), if it gives one: decides what "then" means. */
  readonly pageDate: string | null;
  readonly language: string;
  /** Left out or `auto`: as the system. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly onClose: () => void;
  readonly onStep: (by: 'next' | 'previous') => void;
  readonly onOpenProvision: (id: string) => void;
  readonly onPauseSite: () => void;
}
