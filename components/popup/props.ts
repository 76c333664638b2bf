/** What the popup is given. Its entry point fills it, the popup's components draw it. */
import type { Checklist } from '../../lib/dataset/records.ts';
import type { PageSummary, StoreStatus } from '../../lib/messages/protocol.ts';
import type { Seen } from '../../lib/settings/seen.ts';

/**
 * Why a page cannot be read: one of the browser itself, of an extension store, a PDF, a file; or the browser lets us
 * not read its site, or no site at all (then a page of the browser looks the same). `unknown` is a reader that failed.
 */
export type Unreadable = 'browser' | 'store' | 'pdf' | 'file' | 'no-access' | 'no-access-anywhere' | 'unknown';

/** What is known of the page in the tab. */
export type PageState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly summary: PageSummary }
  /** No reader is at work there: nothing was found, or the extension is paused or off. */
  | { readonly state: 'off' }
  /** No web page, or one that extensions may not read. */
  | { readonly state: 'unreachable'; readonly why: Unreadable };

/** What a reader can jump to on the page. */
export type JumpKind = 'entity' | 'provision';

/** Everything the popup is given; it owns no state but search, filters and what is unfolded. */
export interface PopupProps {
  /** Null while it is on its way, or when the store cannot give it. */
  readonly checklist: Checklist | null;
  readonly page: PageState;
  /** The host of the tab's page, null where it is no web page. */
  readonly host: string | null;
  readonly paused: boolean;
  readonly enabled: boolean;
  /** Null while it is on its way. */
  readonly store: StoreStatus | null;
  /** What the reader saw last, as it was before this visit; null at the first one. */
  readonly seen: Seen | null;
  readonly language: string;
  /** Left out or `auto`: as the system. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly onJump: (kind: JumpKind, id: string) => void;
  readonly onPauseSite: (paused: boolean) => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onRetry: () => void;
  /** The reader has seen what changed. */
  readonly onSeen: () => void;
  /** Asks the browser for access to the page's site, or to all where none is known. Called in the click itself. */
  readonly onAllowAccess: () => void;
  /** Opens another page of the extension, by its path. */
  readonly onFollow: (path: string) => void;
}
