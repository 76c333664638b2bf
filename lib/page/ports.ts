/** What a session needs from outside the page. The entry file brings these; tests bring their own. */
import type { CardContent, CardProps } from '../../components/card/props.ts';
import { DWELL_MS } from '../hover/delays.ts';
import type { Scanner } from '../lexicon/lexicon.ts';
import type { PageSummary, StepFrom, Stepped } from '../messages/protocol.ts';
import type { PageChoice } from './choice.ts';

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
  /** Fetches what draws and places cards; asked when a mark is first looked at, and again after a rejection. */
  fetchCard(): Promise<CardPiece>;
  /** Language of the card's words, BCP 47. This and the next two are read anew each time; see {@link Session.follow}. */
  readonly language: string;
  /** Colours of the card; left out, those of the system. */
  readonly theme?: CardProps['theme'];
  /** Which mentions are marked and how a card is asked for; left out, {@link UNCHOSEN}. */
  readonly choice?: PageChoice;
  /** The content of a card. A rejection is shown as "unreachable". */
  load(subject: Subject): Promise<CardContent>;
  /** Told the number of mentions of the page, marked or not, once after the first scan and then when it changes. */
  counted(mentions: number): void;
  /** The document began anew (`document.open()`): listeners on it and its window are gone. */
  restarted?(): void;
  /** The reader asked not to be shown marks on this site. */
  pauseSite(): void;
  /** The reader asked not to have this marked again. What comes of it is told to {@link Session.follow}. */
  hideSubject(subject: Subject): void;
  /** The reader took that back. */
  showSubject(subject: Subject): void;
}

/** What holds where nobody chose. */
export const UNCHOSEN: PageChoice = {
  density: 'every',
  hiddenKinds: [],
  hiddenSubjects: [],
  dwellMs: DWELL_MS,
  modifier: 'none',
};

/** What draws and places cards; a script of its own (`entrypoints/card.ts`). */
export interface CardPiece {
  /** A place for the card of one session. The signal's abort takes it out of the page. */
  makeStage(page: Document, signal: AbortSignal): CardStage;
}

/** What a session tells the card; the stage adds what it reads off the page. */
export type PageCardProps = Omit<CardProps, 'pageDate'>;

/** Who is told what happens to the element in the page. */
export interface StageWatcher {
  /** Called once, when the element is made. */
  listen(host: HTMLElement, signal: AbortSignal): void;
  /** The page took the element out or changed how it looks: what is shown is not ours to vouch for any more. */
  touched(): void;
}

/** Where the card of a session is to be seen. */
export interface CardStage {
  /** The element in the page; null before the first card. */
  readonly element: HTMLElement | null;
  /** Appears at a range and, unless pinned, stays there while the page scrolls and changes. */
  show(range: StaticRange, watcher: StageWatcher): void;
  /** Draws the card, or updates what is drawn. To be called after `show`. */
  draw(props: PageCardProps): void;
  /** Keeps the card where it is in the window, or lets it go back to its range. Until `hide`. */
  pin(pinned: boolean): void;
  /** Moves a pinned card, CSS px, as far as it stays in view. */
  moveBy(x: number, y: number): void;
  /** Moves a pinned card to the other side of the window. */
  moveAside(): void;
  /** Moves the keyboard focus into the card. */
  focus(): void;
  /** Takes away what was drawn and disappears. */
  hide(): void;
}

/** A running session. It ends with the signal it was started with. */
export interface Session {
  /** What the page mentions, marked or not: a reader who hides marks can still ask what an article is about. */
  summary(): PageSummary;
  /** The reader chose anew (the ports say what): marks and an open card follow. */
  follow(): void;
  /**
   * Scrolls to the first mention of this subject, or to the one after the open card's, and opens its card; around its end.
   * `from` (by default `view`) makes it one of several frames, see there.
   */
  jump(kind: Subject['kind'], id: string, from?: StepFrom): Stepped;
  /** The same through all mentions of the page; around its ends. */
  step(by: 'next' | 'previous', from?: StepFrom): Stepped;
}
