/**
 * When a card opens and closes: a reducer without clocks, DOM or requests.
 *
 * Timers live outside; {@link timerOf} says which one a state waits for. Every state carries a token and every
 * card a number of its own, so that a late timer or a late answer for something that is over changes nothing.
 */
import { DWELL_MS, LINGER_MS } from './delays.ts';

/** What a card is about. Two targets with the same anchor stand at the same place of the page. */
export interface Target {
  readonly anchor: unknown;
}

/** What brings attention to a mention and takes it away again. */
export type Attention = 'pointer' | 'focus';

/** How a card was opened. One opened by keyboard or tap was asked for: it stays until it is dismissed. */
export type Opening = Attention | 'keyboard' | 'tap';

interface Idle<T> {
  readonly at: 'idle';
  readonly token: number;
  /** The mention whose card was dismissed: it has no other until pointer or focus has left it. */
  readonly dismissed: T | null;
}

interface Dwelling<T> {
  readonly at: 'dwelling';
  readonly token: number;
  readonly target: T;
  readonly by: Attention;
}

interface Shown<T, C> {
  readonly token: number;
  readonly target: T;
  readonly by: Opening;
  /** Number of this card; its answer must bring the same one. */
  readonly card: number;
  /** What the card shows; null until the answer is there. */
  readonly content: C | null;
}

interface Open<T, C> extends Shown<T, C> {
  readonly at: 'open';
  /** Whether the pointer is on the mention or in the card. */
  readonly inside: boolean;
  /** Whether the keyboard focus is in the card. */
  readonly focused: boolean;
  /** Whether the reader wants it to stay until it is closed. */
  readonly pinned: boolean;
}

interface Lingering<T, C> extends Shown<T, C> {
  readonly at: 'lingering';
  /** The other mention on which the pointer rests meanwhile; its card follows. */
  readonly next: T | null;
}

/** Where an interaction stands. A card is visible in `open` and `lingering`. */
export type HoverState<T extends Target, C> = Idle<T> | Dwelling<T> | Open<T, C> | Lingering<T, C>;

/** What can happen. */
export type HoverEvent<T extends Target, C> =
  /** Pointer or focus is on this mention now, or on none. */
  | { readonly kind: 'over'; readonly target: T | null; readonly by: Attention }
  | { readonly kind: 'dwelled' | 'lingered'; readonly token: number }
  | { readonly kind: 'card-entered' | 'card-left' | 'card-focused' | 'card-blurred' }
  /** Open this card now. */
  | { readonly kind: 'show'; readonly target: T; readonly by: Opening }
  | { readonly kind: 'answer'; readonly card: number; readonly content: C }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  /** Escape or the close button. */
  | { readonly kind: 'dismiss' }
  /** A press outside the card, or a mention that left the page: closes what is not pinned. */
  | { readonly kind: 'abandon' };

/** Where every interaction begins. */
export const IDLE: Idle<never> = { at: 'idle', token: 0, dismissed: null };

/**
 * The timer that a state waits for: after `delay` ms, `event` is due. Null if time changes nothing. `dwellMs` is how long
 * a pointer must rest on a mention.
 */
export function timerOf<T extends Target, C>(
  state: HoverState<T, C>,
  dwellMs: number = DWELL_MS,
): {
  readonly delay: number;
  readonly event: { readonly kind: 'dwelled' | 'lingered'; readonly token: number };
} | null {
  switch (state.at) {
    case 'dwelling':
      return { delay: dwellMs, event: { kind: 'dwelled', token: state.token } };
    case 'lingering':
      return { delay: LINGER_MS, event: { kind: 'lingered', token: state.token } };
    default:
      return null;
  }
}

/** The next state. Returns the very same object when the event changes nothing. */
export function reduceHover<T extends Target, C>(state: HoverState<T, C>, event: HoverEvent<T, C>): HoverState<T, C> {
  if (event.kind === 'show') return opened(state, event.target, event.by);
  if (event.kind === 'dismiss') return state.at === 'idle' ? state : idle(state, state.target);
  if (event.kind === 'abandon') {
    return state.at === 'idle' || isPinned(state) ? state : idle(state, state.target);
  }
  switch (state.at) {
    case 'idle':
      return whileIdle(state, event);
    case 'dwelling':
      return whileDwelling(state, event);
    case 'open':
      return whileOpen(state, event);
    case 'lingering':
      return whileLingering(state, event);
  }
}

type Ongoing<T extends Target, C> = Exclude<HoverEvent<T, C>, { kind: 'show' | 'dismiss' | 'abandon' }>;

function whileIdle<T extends Target, C>(state: Idle<T>, event: Ongoing<T, C>): HoverState<T, C> {
  if (event.kind !== 'over') return state;
  const { dismissed } = state;
  if (event.target === null) return dismissed === null ? state : { ...state, dismissed: null };
  return dismissed !== null && same(event.target, dismissed) ? state : dwelling(state, event.target, event.by);
}

function whileDwelling<T extends Target, C>(state: Dwelling<T>, event: Ongoing<T, C>): HoverState<T, C> {
  if (event.kind === 'dwelled') return event.token === state.token ? opened(state, state.target, state.by) : state;
  if (event.kind !== 'over') return state;
  // The pointer lies somewhere while the keyboard is used; that it is on nothing says nothing.
  if (event.target === null) return event.by === state.by ? idle(state) : state;
  // On its way to a name the pointer may cross the words around it: of one place, the last target counts.
  return event.target === state.target ? state : dwelling(state, event.target, event.by);
}

function whileOpen<T extends Target, C>(state: Open<T, C>, event: Ongoing<T, C>): HoverState<T, C> {
  switch (event.kind) {
    case 'over': {
      if (event.target === null && event.by !== state.by) return withInside(state, false, event.by);
      if (event.target !== null && same(event.target, state.target)) return withInside(state, true, event.by);
      return left(withInside(state, false, event.by), event.target);
    }
    case 'card-entered':
      return withInside(state, true, 'pointer');
    case 'card-left':
      return left(withInside(state, false, 'pointer'), null);
    case 'card-focused':
      return state.focused ? state : { ...state, focused: true };
    case 'card-blurred':
      return state.focused ? left({ ...state, focused: false }, null) : state;
    case 'answer':
      return answered(state, event);
    case 'pin':
      if (state.pinned === event.pinned) return state;
      return { ...state, pinned: event.pinned };
    default:
      return state;
  }
}

function whileLingering<T extends Target, C>(state: Lingering<T, C>, event: Ongoing<T, C>): HoverState<T, C> {
  switch (event.kind) {
    case 'lingered':
      if (event.token !== state.token) return state;
      return state.next === null ? idle(state) : opened(state, state.next, 'pointer');
    case 'over':
      if (event.target !== null && same(event.target, state.target)) return reopened(state, { inside: true });
      if (event.target === state.next || (event.target === null && event.by !== 'pointer')) return state;
      // The wait begins anew: the pointer must rest on the next mention as long as on the first.
      return { ...state, token: state.token + 1, next: event.target };
    case 'card-entered':
      return reopened(state, { inside: true });
    case 'card-focused':
      return reopened(state, { focused: true });
    case 'pin':
      return event.pinned ? reopened(state, { pinned: true }) : state;
    case 'answer':
      return answered(state, event);
    default:
      return state;
  }
}

/** A card that nobody asked for goes when neither pointer nor focus is with it. */
function left<T extends Target, C>(state: Open<T, C>, next: T | null): HoverState<T, C> {
  const stays = state.by === 'keyboard' || state.by === 'tap' || state.focused || state.inside || state.pinned;
  if (stays) return state;
  const { target, by, card, content } = state;
  return { at: 'lingering', token: state.token + 1, target, by, card, content, next };
}

function withInside<T extends Target, C>(state: Open<T, C>, inside: boolean, by: Attention): Open<T, C> {
  return by === 'focus' || state.inside === inside ? state : { ...state, inside };
}

function idle<T>(state: { readonly token: number }, dismissed: T | null = null): Idle<T> {
  return { at: 'idle', token: state.token + 1, dismissed };
}

function dwelling<T>(state: { readonly token: number }, target: T, by: Attention): Dwelling<T> {
  return { at: 'dwelling', token: state.token + 1, target, by };
}

function opened<T extends Target, C>(state: HoverState<T, C>, target: T, by: Opening): Open<T, C> {
  const token = state.token + 1;
  const inside = by === 'pointer';
  // A pinned card that turns to another mention stays pinned.
  const pinned = isPinned(state);
  return { at: 'open', token, target, by, card: token, content: null, inside, focused: false, pinned };
}

function isPinned<T extends Target, C>(state: HoverState<T, C>): boolean {
  return state.at === 'open' && state.pinned;
}

function reopened<T, C>(
  state: Lingering<T, C>,
  by: { readonly inside?: boolean; readonly focused?: boolean; readonly pinned?: boolean },
): Open<T, C> {
  const { target, card, content } = state;
  const opening = state.by;
  return {
    at: 'open',
    token: state.token + 1,
    target,
    by: opening,
    card,
    content,
    inside: by.inside ?? false,
    focused: by.focused ?? false,
    pinned: by.pinned ?? false,
  };
}

function answered<T extends Target, C, S extends Shown<T, C>>(
  state: S,
  event: { readonly card: number; readonly content: C },
): S {
  return event.card === state.card ? { ...state, content: event.content } : state;
}

function same(a: Target, b: Target): boolean {
  return a.anchor === b.anchor;
}
