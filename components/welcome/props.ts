/** What the page after installation is given. */
import type { Theme } from '../../lib/settings/schema.ts';

/** What goes on in the practice text: it is read, marks are switched off, or its reader paused it from a card. */
export type Practice = 'on' | 'off' | 'paused';

/** Everything the page is given. */
export interface WelcomeProps {
  /** BCP 47. */
  readonly language: string;
  readonly theme: Theme;
  readonly practice: Practice;
  readonly onNextCard: () => void;
  readonly onResume: () => void;
}
