/** What a session needs from outside the page. The entry file brings these; tests bring their own. */
import type { CardContent, CardProps } from '../../components/card/props.ts';
import type { Scanner } from '../lexicon/lexicon.ts';
import type { PageSummary } from '../messages/protocol.ts';

/** What a mark, and so a card, is about. */
export interface Subject {
  readonly kind: 'entity' | 'provision';
  readonly id: string;
}

/** The outside of a session. */
export interface SessionPorts {
  readonly scanner: Scanner;
  /** The `::highlight()` rules as text, for open shadow roots; the document has them by manifest. */
  readonly marksCss: string;
  /** Draws cards; `null` takes away what it drew. `root` lies in a shadow root of ours. */
  readonly card: {
    readonly css: string;
    render(root: HTMLElement, props: CardProps | null): void;
  };
  /** Language of the card's words, BCP 47. */
  readonly language: string;
  /** The content of a card. A rejection is shown as "unreachable". */
  load(subject: Subject): Promise<CardContent>;
  /** Told the number of marks of the page, once after the first scan and then when it changes. */
  counted(mentions: number): void;
  /** The reader asked not to be shown marks on this site. */
  pauseSite(): void;
}

/** A running session. It ends with the signal it was started with. */
export interface Session {
  summary(): PageSummary;
  /** Scrolls to the first mention of this subject, or to the one after the open card's, and opens its card. */
  jump(kind: Subject['kind'], id: string): void;
  /** The same through all mentions of the page; around its ends. */
  step(by: 'next' | 'previous'): void;
}
