import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DWELL_MS, LINGER_MS } from '../../../lib/hover/delays.ts';
import { type HoverEvent, type HoverState, IDLE, reduceHover, timerOf } from '../../../lib/hover/machine.ts';

interface Word {
  readonly anchor: string;
}
type State = HoverState<Word, string>;
type Event = HoverEvent<Word, string>;

const A: Word = { anchor: 'a' };
const B: Word = { anchor: 'b' };

/** Names of events, as the tables below write them. `time` is the timer that the state waits for. */
const EVENTS: Readonly<Record<string, Event | 'time' | 'answer'>> = {
  'on a': { kind: 'over', target: A, by: 'pointer' },
  'on b': { kind: 'over', target: B, by: 'pointer' },
  off: { kind: 'over', target: null, by: 'pointer' },
  'focus a': { kind: 'over', target: A, by: 'focus' },
  'focus b': { kind: 'over', target: B, by: 'focus' },
  blur: { kind: 'over', target: null, by: 'focus' },
  time: 'time',
  answer: 'answer',
  enter: { kind: 'card-entered' },
  leave: { kind: 'card-left' },
  'focus card': { kind: 'card-focused' },
  'blur card': { kind: 'card-blurred' },
  'key a': { kind: 'show', target: A, by: 'keyboard' },
  'key b': { kind: 'show', target: B, by: 'keyboard' },
  'tap a': { kind: 'show', target: A, by: 'tap' },
  escape: { kind: 'dismiss' },
  'press outside': { kind: 'abandon' },
  pin: { kind: 'pin', pinned: true },
  unpin: { kind: 'pin', pinned: false },
};

function step(state: State, name: string): State {
  const event = EVENTS[name];
  if (event === undefined) throw new Error(`no event "${name}"`);
  if (event === 'time') {
    const timer = timerOf(state);
    if (timer === null) throw new Error(`"${state.at}" waits for no time`);
    return reduceHover(state, timer.event);
  }
  if (event === 'answer') {
    if (!('card' in state)) throw new Error(`"${state.at}" waits for no answer`);
    return reduceHover(state, { kind: 'answer', card: state.card, content: 'text' });
  }
  return reduceHover(state, event);
}

function run(names: string): State {
  return names.split(', ').reduce<State>(step, IDLE);
}

/** `open a`, `lingering a then b`, `dwelling b`, `idle`. */
function tell(state: State): string {
  if (state.at === 'idle') return 'idle';
  const next = state.at === 'lingering' && state.next !== null ? ` then ${state.next.anchor}` : '';
  return `${state.at} ${state.target.anchor}${next}`;
}

describe('a card', () => {
  it.each([
    // Opening.
    ['on a', 'dwelling a'],
    ['on a, time', 'open a'],
    ['on a, off', 'idle'],
    ['on a, on b', 'dwelling b'],
    ['on a, on b, time', 'open b'],
    ['on a, escape', 'idle'],
    ['focus a, time', 'open a'],
    ['focus a, off', 'dwelling a'],
    ['focus a, blur', 'idle'],
    ['focus a, on b', 'dwelling b'],
    ['key a', 'open a'],
    ['tap a', 'open a'],
    // Leaving and coming back.
    ['on a, time, off', 'lingering a'],
    ['on a, time, off, time', 'idle'],
    ['on a, time, off, on a', 'open a'],
    ['on a, time, off, enter', 'open a'],
    ['on a, time, off, enter, leave', 'lingering a'],
    ['on a, time, off, enter, leave, time', 'idle'],
    ['on a, time, blur', 'open a'],
    ['focus a, time, blur', 'lingering a'],
    ['focus a, time, off', 'open a'],
    ['focus a, time, enter, blur', 'open a'],
    // On to the next mention.
    ['on a, time, on b', 'lingering a then b'],
    ['on a, time, on b, time', 'open b'],
    ['on a, time, on b, off', 'lingering a'],
    ['on a, time, on b, enter', 'open a'],
    ['on a, time, on b, on a', 'open a'],
    ['focus a, time, focus b, time', 'open b'],
    // Focus in the card holds it.
    ['on a, time, focus card, off', 'open a'],
    ['on a, time, focus card, on b', 'open a'],
    ['on a, time, focus card, off, blur card', 'lingering a'],
    ['on a, time, focus card, blur card', 'open a'],
    ['on a, time, off, focus card', 'open a'],
    // What was asked for stays until it is dismissed.
    ['key a, off', 'open a'],
    ['key a, on b', 'open a'],
    ['key a, enter, leave', 'open a'],
    ['key a, focus card, blur card', 'open a'],
    ['tap a, off', 'open a'],
    ['key a, key b', 'open b'],
    ['on a, time, key b', 'open b'],
    ['key a, escape', 'idle'],
    ['on a, time, off, escape', 'idle'],
    // A pinned one stays, whatever pointer and focus do, until it is closed.
    ['on a, time, pin, off', 'open a'],
    ['on a, time, pin, on b', 'open a'],
    ['on a, time, enter, pin, leave', 'open a'],
    ['on a, time, pin, press outside', 'open a'],
    ['on a, time, off, pin', 'open a'],
    ['on a, time, pin, focus card, blur card', 'open a'],
    ['on a, time, pin, key b, off, press outside', 'open b'],
    ['on a, time, pin, escape', 'idle'],
    ['on a, time, pin, escape, off, on a, time, press outside', 'idle'],
    ['on a, time, pin, unpin, off', 'lingering a'],
    ['on a, time, pin, unpin, press outside', 'idle'],
    ['on a, pin', 'dwelling a'],
    ['on a, time, press outside', 'idle'],
    ['on a, time, off, press outside', 'idle'],
    // What was dismissed does not come back by itself.
    ['on a, time, escape, on a', 'idle'],
    ['on a, time, escape, off, on a', 'dwelling a'],
    ['on a, time, escape, on b', 'dwelling b'],
    ['on a, escape, on a', 'idle'],
    ['on a, time, escape, key a', 'open a'],
  ])('after %s is %s', (events, end) => {
    expect(tell(run(events))).toBe(end);
  });

  it('shows its answer, also while it lingers', () => {
    expect(run('on a, time, answer')).toMatchObject({ content: 'text' });
    expect(run('on a, time, off, answer')).toMatchObject({ at: 'lingering', content: 'text' });
    expect(run('on a, time, answer, off, enter')).toMatchObject({ at: 'open', content: 'text' });
  });

  it('ignores the answer to a card that is over', () => {
    const first = run('on a, time');
    const second = ['on b', 'time'].reduce(step, first);
    if (!('card' in first)) throw new Error('no card');
    expect(reduceHover(second, { kind: 'answer', card: first.card, content: 'late' })).toBe(second);
  });

  it('is a new card when it turns to something else at the same place', () => {
    const first = run('on a, time, answer');
    const turned = reduceHover(first, { kind: 'show', target: { anchor: 'a' }, by: 'pointer' });
    expect(turned).toMatchObject({ at: 'open', content: null });
    expect(turned).not.toMatchObject({ card: (first as { card: number }).card });
  });

  it('is about the last of several targets at one place that the pointer came to', () => {
    const around = { anchor: 'a', word: 'around' };
    const inner = { anchor: 'a', word: 'inner' };
    const over = (state: State, target: Word) => reduceHover(state, { kind: 'over', target, by: 'pointer' });
    const waiting = over(over(IDLE, around), inner);
    expect(over(waiting, inner)).toBe(waiting);
    const open = step(waiting, 'time');
    expect(open).toMatchObject({ at: 'open', target: inner });
    // Once it is open, the place has its card.
    expect(over(open, around)).toMatchObject({ at: 'open', target: inner });
  });

  it('ignores timers of states that are over', () => {
    const dwelling = run('on a');
    const timer = timerOf(dwelling);
    const other = ['off', 'on b'].reduce(step, dwelling);
    if (timer === null) throw new Error('no timer');
    expect(reduceHover(other, timer.event)).toBe(other);
  });

  it('begins the wait anew when the pointer comes to the next mention late', () => {
    const lingering = run('on a, time, off');
    expect(step(lingering, 'on b').token).not.toBe(lingering.token);
  });
});

describe('timers', () => {
  it('run only while something is awaited', () => {
    expect(timerOf(run('on a'))?.delay).toBe(DWELL_MS);
    expect(timerOf(run('on a, time, off'))?.delay).toBe(LINGER_MS);
    expect(timerOf(run('on a, time'))).toBeNull();
    expect(timerOf(IDLE)).toBeNull();
  });
});

describe('any course of events', () => {
  const anyEvent = fc.oneof(
    fc.constantFrom(...Object.values(EVENTS).filter((event): event is Event => typeof event !== 'string')),
    fc.record({ kind: fc.constantFrom('dwelled' as const, 'lingered' as const), token: fc.nat(30) }),
    fc.record({ kind: fc.constant('answer' as const), card: fc.nat(30), content: fc.constant('text') }),
  );

  it('never takes a token back, and gives each card a number of its own', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state: State = IDLE;
        let newest = -1;
        for (const event of events) {
          const next: State = reduceHover(state, event);
          expect(next.token).toBeGreaterThanOrEqual(state.token);
          const before = 'card' in state ? state.card : null;
          if ('card' in next && next.card !== before) {
            expect(next.card).toBeGreaterThan(newest);
            newest = next.card;
          }
          state = next;
        }
      }),
    );
  });

  it('ends with a dismissal, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const end = events.reduce<State>((state, event) => reduceHover(state, event), IDLE);
        expect(reduceHover(end, { kind: 'dismiss' }).at).toBe('idle');
      }),
    );
  });

  it('leaves a pointer that rests nowhere with no card, once its time is up', () => {
    const byPointer = anyEvent.filter(
      (event) =>
        !(event.kind === 'show' || event.kind === 'card-focused' || (event.kind === 'over' && event.by === 'focus')),
    );
    fc.assert(
      fc.property(fc.array(byPointer, { maxLength: 40 }), (events) => {
        const before = events.reduce<State>((state, event) => reduceHover(state, event), IDLE);
        const outside: State = reduceHover(before, { kind: 'card-left' });
        const state = reduceHover<Word, string>(outside, { kind: 'over', target: null, by: 'pointer' });
        const timer = timerOf(state);
        expect((timer === null ? state : reduceHover(state, timer.event)).at).toBe('idle');
      }),
    );
  });
});
