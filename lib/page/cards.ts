/** The card of a session: when it opens (`lib/hover`), what it shows (the ports), where it stands (the stage). */
import type { CardContent } from '../../components/card/props.ts';
import { QUIET_MS } from '../hover/delays.ts';
import { type HoverEvent, type HoverState, IDLE, type Opening, reduceHover, timerOf } from '../hover/machine.ts';
import { listenToCard } from './card-events.ts';
import { type CardTarget, markShown } from './card-target.ts';
import { copyText } from './clipboard.ts';
import type { Mark, Marks } from './marks.ts';
import { inTime, PATIENCE_MS } from './patience.ts';
import type { CardStage, SessionPorts, Subject } from './ports.ts';
import { isSame } from './subjects.ts';
import { activeElementOf } from './unclobbered.ts';

type State = HoverState<CardTarget, CardContent>;
type Event = HoverEvent<CardTarget, CardContent>;
type Showing = Extract<State, { at: 'open' | 'lingering' }>;

const LOADING: CardContent = { state: 'loading' };
const UNREACHABLE: CardContent = { state: 'failed', reason: 'unreachable' };

/** What the card needs to know of the session. */
export interface CardSurroundings {
  readonly page: Document;
  readonly marks: Marks;
  /** All marks of the page in reading order. */
  all(): readonly Mark[];
  /** The marks that lie on each other where this one is, in reading order. */
  placeOf(mark: Mark): readonly Mark[];
  step(by: 'next' | 'previous'): void;
}

/** The card of one session. */
export class Cards {
  readonly #around: CardSurroundings;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;
  /** Null until the card's piece is there. */
  #stage: CardStage | null = null;
  #isFetching = false;
  #state: State = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the quiet before a card is drawn without its content. */
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The number of the card that is drawn, and of the one that is to get the focus when it is. */
  #drawn: number | null = null;
  #focusDue: number | null = null;
  /** Where the focus was when it went into the card. */
  #focusBefore: Element | null = null;
  /** What the reader has just asked not to have marked: the card stays to offer it back. */
  #hidden: Subject | null = null;
  /** One target a mark, so that the pointer's every move is not another one. */
  #targets = new WeakMap<Mark, CardTarget>();

  constructor(around: CardSurroundings, ports: SessionPorts, signal: AbortSignal) {
    this.#around = around;
    this.#ports = ports;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** The mark at which a card is to be seen. */
  get shown(): Mark | null {
    return showing(this.#state)?.target.mark ?? null;
  }

  /** The element in the page; null before the first card. */
  get host(): Element | null {
    return this.#stage?.element ?? null;
  }

  /** Pointer or focus came upon a mark, or went off. */
  over(mark: Mark | null, by: 'pointer' | 'focus'): void {
    this.#dispatch({ kind: 'over', target: mark && this.#targetOf(mark), by });
  }

  show(mark: Mark, by: Opening): void {
    this.#dispatch({ kind: 'show', target: this.#targetOf(mark), by });
  }

  dismiss(): void {
    this.#dispatch({ kind: 'dismiss' });
  }

  /** To be told of marks that left the page: their card goes too. */
  forget(gone: readonly Mark[]): void {
    const target = this.#state.at === 'idle' ? null : this.#state.target;
    if (target !== null && this.#hidden === null && gone.includes(target.mark)) this.abandon();
  }

  /** A press outside the card. */
  abandon(): void {
    this.#dispatch({ kind: 'abandon' });
  }

  /** Draws anew what depends on the other marks of the page. */
  refresh(): void {
    this.#targets = new WeakMap();
    if (this.#state.at !== 'idle') this.#around.marks.activate(markShown(this.#state.target));
    this.#redraw();
  }

  #dispatch(event: Event): void {
    const before = this.#state;
    const after = reduceHover(before, event);
    if (after === before) return;
    this.#state = after;
    clearTimeout(this.#timer);
    const timer = timerOf(after, this.#ports.choice?.dwellMs);
    if (timer !== null) this.#timer = setTimeout(() => this.#dispatch(timer.event), timer.delay);
    // Begun with the dwell, so that the card's piece is there when the dwell is over.
    if (after.at !== 'idle') this.#fetchStage();
    this.#around.marks.activate(after.at === 'idle' ? null : markShown(after.target));
    const was = showing(before);
    const is = showing(after);
    if (was?.card !== is?.card) this.#hidden = null;
    if (is === null) {
      if (was !== null) this.#close();
    } else if (was?.card !== is.card) this.#open(is);
    else {
      if (isPinned(before) !== isPinned(after)) this.#stage?.pin(isPinned(after));
      if (was.content !== is.content || isPinned(before) !== isPinned(after)) this.#draw(is);
    }
  }

  #open(shown: Showing): void {
    void this.#load(shown.target.subject, shown.card);
    this.#present(shown);
  }

  /** Puts the card on its stage, if that is there; else it follows when the stage comes. */
  #present(shown: Showing): void {
    const stage = this.#stage;
    if (stage === null) return;
    const { range } = shown.target.mark;
    const dispatch = (kind: Parameters<Parameters<typeof listenToCard>[1]>[0]) => this.#dispatch({ kind });
    const touched = () => this.dismiss();
    stage.show(range, { listen: (host, signal) => listenToCard(host, dispatch, signal), touched });
    if (shown.by === 'keyboard') this.#focusDue = shown.card;
    clearTimeout(this.#quiet);
    if (shown.content !== null) this.#draw(shown);
    else {
      this.#quiet = setTimeout(() => {
        const late = showing(this.#state);
        if (late !== null) this.#draw(late);
      }, QUIET_MS);
    }
  }

  #fetchStage(): void {
    if (this.#stage !== null || this.#isFetching) return;
    this.#isFetching = true;
    const present = (stage: CardStage) => {
      this.#stage = stage;
      const shown = showing(this.#state);
      if (shown !== null) this.#present(shown);
    };
    inTime(this.#ports.fetchCard())
      .then((piece) => {
        if (!this.#signal.aborted) present(piece.makeStage(this.#around.page, this.#signal));
      })
      // Told to the reader by no card, and to the developer by the port; the next look at a mark tries again.
      .catch(() => this.dismiss())
      .finally(() => {
        this.#isFetching = false;
      });
  }

  async #load(subject: Subject, card: number): Promise<void> {
    // What comes later than that is shown all the same.
    const late = setTimeout(() => this.#answer(card, UNREACHABLE), PATIENCE_MS);
    this.#answer(card, await this.#ports.load(subject).catch(() => UNREACHABLE));
    clearTimeout(late);
  }

  /** Nothing that was answered gives way to a failure: two questions may be on their way. */
  #answer(card: number, content: CardContent): void {
    const known = showing(this.#state)?.content?.state ?? 'loading';
    if (content !== UNREACHABLE || known === 'loading' || known === 'failed') {
      this.#dispatch({ kind: 'answer', card, content });
    }
  }

  #retry(): void {
    const shown = showing(this.#state);
    if (shown === null || shown.content?.state !== 'failed') return;
    this.#dispatch({ kind: 'answer', card: shown.card, content: LOADING });
    void this.#load(shown.target.subject, shown.card);
  }

  #draw({ target, content, card }: Showing): void {
    clearTimeout(this.#quiet);
    this.#drawn = card;
    const all = this.#around.all();
    const place = this.#around.placeOf(target.mark);
    const first = all.indexOf(place[0] ?? target.mark) + 1;
    const { subject } = target;
    this.#stage?.draw({
      content: content ?? LOADING,
      subject,
      label: markShown(target).label,
      here: place.filter((mark, index) => place.findIndex((other) => isSame(mark, other)) === index),
      positions: first === 0 ? null : [first, first + place.length - 1],
      total: all.length,
      pinned: isPinned(this.#state),
      hidden: this.#hidden !== null,
      language: this.#ports.language,
      theme: this.#ports.theme,
      onClose: () => this.dismiss(),
      onStep: (by) => this.#around.step(by),
      onTurn: (to) => this.#turn(to),
      onRetry: () => this.#retry(),
      onPin: (pinned) => this.#dispatch({ kind: 'pin', pinned }),
      onMove: (x, y) => this.#move((stage) => stage.moveBy(x, y)),
      onMoveAside: () => this.#move((stage) => stage.moveAside()),
      onHide: () => this.#hide(subject),
      onUnhide: () => this.#unhide(subject),
      onPauseSite: () => this.#ports.pauseSite(),
      onCopy: copyText,
    });
    const stage = this.#stage;
    if (this.#focusDue !== card || stage === null) return;
    this.#focusDue = null;
    const active = activeElementOf(this.#around.page);
    if (active !== stage.element) this.#focusBefore = active;
    stage.focus();
  }

  /** A card that is moved no longer stands at its mention. */
  #move(move: (stage: CardStage) => void): void {
    this.#dispatch({ kind: 'pin', pinned: true });
    if (this.#stage !== null) move(this.#stage);
  }

  #hide(subject: Subject): void {
    this.#hidden = subject;
    this.#ports.hideSubject(subject);
    this.#redraw();
  }

  #unhide(subject: Subject): void {
    this.#hidden = null;
    this.#ports.showSubject(subject);
    this.#redraw();
  }

  #redraw(): void {
    const shown = showing(this.#state);
    if (shown !== null && shown.card === this.#drawn) this.#draw(shown);
  }

  #targetOf(mark: Mark): CardTarget {
    const known = this.#targets.get(mark);
    if (known !== undefined) return known;
    const target = { anchor: this.#around.placeOf(mark)[0] ?? mark, mark, subject: mark };
    this.#targets.set(mark, target);
    return target;
  }

  /** Shows another subject in the place of the card. */
  #turn({ kind, id }: Subject): void {
    const shown = showing(this.#state);
    if (shown === null) return;
    const { anchor, mark } = shown.target;
    const subject = this.#around.placeOf(mark).find((here) => isSame(here, { kind, id })) ?? { kind, id };
    const focused = shown.at === 'open' && shown.focused;
    this.#dispatch({
      kind: 'show',
      target: { anchor, mark, subject },
      by: focused ? 'keyboard' : shown.by,
    });
  }

  #close(): void {
    const { page } = this.#around;
    const hadFocus = this.host !== null && activeElementOf(page) === this.host;
    const back = this.#focusBefore;
    this.#focusBefore = null;
    this.#drawn = null;
    clearTimeout(this.#quiet);
    this.#stage?.hide();
    if (hadFocus && back instanceof HTMLElement && back.isConnected)
      HTMLElement.prototype.focus.call(back, { preventScroll: true });
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (showing(this.#state) !== null) this.#close();
    this.#state = IDLE;
  }
}

function isPinned(state: State): boolean {
  return state.at === 'open' && state.pinned;
}

function showing(state: State): Showing | null {
  return state.at === 'open' || state.at === 'lingering' ? state : null;
}
