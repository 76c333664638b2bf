/** A session on the test's own page, begun anew for each test. */
import { afterEach, beforeEach, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { Session } from '../../../lib/page/ports.ts';
import { startSession } from '../../../lib/page/session.ts';
import { middleOf, putPage, type TestPorts } from './fixtures.ts';

/** What a test of a session works with. The functions may be taken out of it. */
export interface LiveSession<P extends TestPorts> {
  /** Ends the session. */
  end: AbortController;
  ports: P;
  session: Session;
  /** Begins the session. */
  readonly begin: () => void;
  /** Puts this into the page, begins the session, and waits until it has read it. */
  readonly start: (html: string) => Promise<void>;
  readonly cardShown: () => boolean;
  /** Steps as the keys do, and waits for the card: what draws the first one comes later. */
  readonly step: (by: 'next' | 'previous') => Promise<void>;
  /** Moves the pointer onto a word. */
  readonly moveTo: (word: string) => Promise<void>;
}

/** To be called once in a file of tests: gives each of them ports of its own and an empty page. */
export function liveSession<P extends TestPorts>(makeOwnPorts: () => P): LiveSession<P> {
  const live = {
    begin() {
      live.session = startSession(document, live.ports, live.end.signal);
    },
    async start(html: string) {
      putPage(html);
      live.begin();
      await vi.waitUntil(() => live.ports.counts.length > 0);
    },
    cardShown: () => live.ports.props !== null,
    async step(by: 'next' | 'previous') {
      live.session.step(by);
      await vi.waitUntil(live.cardShown);
    },
    async moveTo(word: string) {
      const { x, y } = middleOf(word);
      await commands.movePointer(x, y);
    },
  } as LiveSession<P>;
  beforeEach(async () => {
    live.end = new AbortController();
    live.ports = makeOwnPorts();
    // Away from where the last test left it.
    await commands.movePointer(1000, 740);
  });
  afterEach(() => {
    vi.useRealTimers();
    live.end.abort();
    document.body.replaceChildren();
    scrollTo(0, 0);
  });
  return live;
}

/** Longer than any wait of a session, in ms of the faked clock. */
export const LONG = 60_000;

/** Stops the clock of waits, until the test's end. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** Our host in the page. */
export function cardHost(): HTMLElement | null {
  return document.querySelector<HTMLElement>('html > div[popover]');
}

/** Something to wait for until `come` is called. */
export function awaited(): { readonly arrival: Promise<void>; readonly come: () => void } {
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { arrival, come: () => come() };
}
