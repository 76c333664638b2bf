/** What the card is given. The page's session fills it, the card's components draw it. */
import type { EntityCard, ProvisionCard } from '../../lib/dataset/records.ts';

/**
 * Why a card has no content: the extension was updated or removed under the page, the data has no such entry, or nobody
 * answered, which may be otherwise the next time.
 */
type FailureReason = 'gone' | 'missing' | 'unreachable';

/** What a card shows. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: FailureReason }
  | { readonly state: 'entity'; readonly card: EntityCard }
  | { readonly state: 'provision'; readonly card: ProvisionCard };

/** What a card can be about. */
export interface CardSubject {
  readonly kind: 'entity' | 'provision';
  readonly id: string;
}

/** Everything a card is given; it owns no state but what is unfolded. */
export interface CardProps {
  readonly content: CardContent;
  readonly subject: CardSubject;
  /** The words of the page that the card is about. */
  readonly label: string;
  /** What is mentioned at the card's place, each with the words of the page, in reading order. */
  readonly here: readonly (CardSubject & { readonly label: string })[];
  /** The first and last of the place's mentions among all of the page, 1-based; null if they are marked no more. */
  readonly positions: readonly [first: number, last: number] | null;
  readonly total: number;
  /** The page's own date (ISO), if it gives one: decides what "then" means. */
  readonly pageDate: string | null;
  /** Whether the card stays where it is until it is closed. */
  readonly pinned: boolean;
  /** Whether the reader has just asked not to have the subject marked again. */
  readonly hidden: boolean;
  readonly language: string;
  /** Left out or `auto`: as the system. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly onClose: () => void;
  readonly onStep: (by: 'next' | 'previous') => void;
  /** To another subject in the place of this one. */
  readonly onTurn: (to: CardSubject) => void;
  /** To ask again for content that nobody answered with. */
  readonly onRetry: () => void;
  readonly onPin: (pinned: boolean) => void;
  /** To move the card, CSS px; that also pins it. */
  readonly onMove: (x: number, y: number) => void;
  /** To move the card to the other side of the window; that also pins it. */
  readonly onMoveAside: () => void;
  readonly onHide: () => void;
  readonly onUnhide: () => void;
  readonly onPauseSite: () => void;
  /** To put a text on the clipboard; false where that is not allowed. */
  readonly onCopy: (text: string) => Promise<boolean>;
}
