/** The card of a session: when it opens (`lib/hover`), what it shows (the ports), where it stands (the stage). */
import type { CardContent } from '../../components/card/props.ts';
import { type HoverEvent, type HoverState, IDLE, type Opening, reduceHover, timerOf } from '../hover/machine.ts';
import type { Mark, Marks } from './marks.ts';
import type { CardStage, SessionPorts, Subject } from './ports.ts';
import { publishedDate } from './published-date.ts';

/** What a card is about, and the mark where it stands. A card about an entity can turn to one of its provisions. */
interface CardTarget {
  readonly anchor: Mark;
  readonly subject: Subject;
}

type State = HoverState<CardTarget, CardContent>;
type Event = HoverEvent<CardTarget, CardContent>;
type Showing = Extract<State, { at: 'open' | 'lingering' }>;

const LOADING: CardContent = { state: 'loading' };
const UNREACHABLE: CardContent = { state: 'failed', reason: 'unreachable' };

const OURS_ALONE = (
  'keydown keypress keyup click dblclick auxclick contextmenu mousedown mouseup mousemove pointerdown pointerup ' +
  'touchstart touchmove touchend wheel'
).split(' ');

/** What the card needs to know of the session. */
export interface CardSurroundings {
  readonly page: Document;
  readonly marks: Marks;
  /** All marks of the page in reading order. */
  all(): readonly Mark[];
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
  /** Where the focus was when it went into the card. */
  #focusBefore: Element | null = null;

  constructor(around: CardSurroundings, ports: SessionPorts, signal: AbortSignal) {
    this.#around = around;
    this.#ports = ports;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** The mark at which a card is to be seen. */
  get shown(): Mark | null {
    return showing(this.#state)?.target.anchor ?? null;
  }

  /** The element in the page; null before the first card. */
  get host(): Element | null {
    return this.#stage?.element ?? null;
  }

  /** Pointer or focus came upon a mark, or went off. */
  over(mark: Mark | null, by: 'pointer' | 'focus'): void {
    this.#dispatch({ kind: 'over', target: mark && { anchor: mark, subject: mark }, by });
  }

  show(mark: Mark, by: Opening): void {
    this.#dispatch({ kind: 'show', target: { anchor: mark, subject: mark }, by });
  }

  dismiss(): void {
    this.#dispatch({ kind: 'dismiss' });
  }

  /** To be told of marks that left the page: their card goes too. */
  forget(gone: readonly Mark[]): void {
    const target = this.#state.at === 'idle' ? null : this.#state.target;
    if (target !== null && gone.includes(target.anchor)) this.dismiss();
  }

  /** Draws anew what depends on the other marks of the page. */
  refresh(): void {
    const shown = showing(this.#state);
    if (shown !== null) this.#draw(shown);
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
    this.#around.marks.activate(after.at === 'idle' ? null : after.target.anchor);
    const was = showing(before);
    const is = showing(after);
    if (is === null) {
      if (was !== null) this.#close();
    } else if (was?.card !== is.card) this.#open(is);
    else if (was.content !== is.content) this.#draw(is);
  }

  #open(shown: Showing): void {
    void this.#load(shown.target.subject, shown.card);
    this.#present(shown);
  }

  /** Puts the card on its stage, if that is there; else it follows when the stage comes. */
  #present(shown: Showing): void {
    const stage = this.#stage;
    if (stage === null) return;
    const { anchor } = shown.target;
    stage.show(anchor.range, anchor.block.element, (host, signal) => this.#listen(host, signal));
    this.#draw(shown);
    if (shown.by === 'keyboard') {
      const active = this.#around.page.activeElement;
      if (active !== stage.element) this.#focusBefore = active;
      stage.focus();
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
    this.#ports
      .fetchCard()
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
    const content = await this.#ports.load(subject).catch(() => UNREACHABLE);
    this.#dispatch({ kind: 'answer', card, content });
  }

  #draw({ target, content }: Showing): void {
    const all = this.#around.all();
    this.#stage?.draw({
      content: content ?? LOADING,
      label: target.anchor.label,
      position: all.indexOf(target.anchor) + 1,
      total: all.length,
      pageDate: publishedDate(this.#around.page),
      language: this.#ports.language,
      theme: this.#ports.theme,
      onClose: () => this.dismiss(),
      onStep: (by) => this.#around.step(by),
      onOpenProvision: (id) => this.#turn({ kind: 'provision', id }),
      onPauseSite: () => this.#ports.pauseSite(),
    });
  }

  /** Shows another subject in the place of the card. */
  #turn(subject: Subject): void {
    const shown = showing(this.#state);
    if (shown === null) return;
    const focused = shown.at === 'open' && shown.focused;
    this.#dispatch({
      kind: 'show',
      target: { anchor: shown.target.anchor, subject },
      by: focused ? 'keyboard' : shown.by,
    });
  }

  #close(): void {
    const { page } = this.#around;
    const hadFocus = this.host !== null && page.activeElement === this.host;
    const back = this.#focusBefore;
    this.#focusBefore = null;
    this.#stage?.hide();
    if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  #listen(host: HTMLElement, signal: AbortSignal): void {
    const tell = (type: string, kind: 'card-entered' | 'card-left' | 'card-focused' | 'card-blurred') =>
      host.addEventListener(type, (event) => event.isTrusted && this.#dispatch({ kind }), { signal });
    tell('pointerenter', 'card-entered');
    tell('pointerleave', 'card-left');
    tell('focusin', 'card-focused');
    tell('focusout', 'card-blurred');
    // What is done in the card is not done on the page: no shortcut, no "click outside", no scroll of its making.
    for (const type of OURS_ALONE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (showing(this.#state) !== null) this.#close();
    this.#state = IDLE;
  }
}

function showing(state: State): Showing | null {
  return state.at === 'open' || state.at === 'lingering' ? state : null;
}
