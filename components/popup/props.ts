/** What the popup is given. Its entry point fills it, the popup's components draw it. */
import type { Checklist } from '../../lib/dataset/records.ts';
import type { PageSummary, StoreStatus } from '../../lib/messages/protocol.ts';

/** What is known of the page in the tab. */
export type PageState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly summary: PageSummary }
  /** No reader is at work there: nothing was found, or the extension is paused or off. */
  | { readonly state: 'off' }
  /** No web page, or one that extensions may not read. */
  | { readonly state: 'unreachable' };

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
  readonly language: string;
  /** Left out or `auto`: as the system. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly onJump: (kind: JumpKind, id: string) => void;
  readonly onPauseSite: (paused: boolean) => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onRetry: () => void;
}
