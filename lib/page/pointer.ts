/** What pointer, touch and keyboard focus do on the page, as far as it concerns mentions. */
import type { HeldKeys } from './choice.ts';
import type { Mark } from './marks.ts';
import { fits } from './unclobbered.ts';

/** What the listening asks and tells. */
export interface PointerPorts {
  /** The mark at a point, CSS px in the viewport. */
  markAt(x: number, y: number): Mark | null;
  /** The first mark inside an element. */
  markIn(element: Element): Mark | null;
  /** The card's host, once there is one. */
  host(): Element | null;
  /** `keys` are those that are held, as far as an event told. */
  over(mark: Mark | null, by: 'pointer' | 'focus', keys: HeldKeys): void;
  tapped(mark: Mark): void;
  /** A press anywhere but in the card. */
  pressedOutside(): void;
}

/** What a tap does by itself; a mention there is left to its owner. */
const ACTS_BY_ITSELF =
  'a[href], area[href], button, input, select, textarea, label, summary, audio, video, iframe, [contenteditable], ' +
  '[onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]';

/**
 * Listens until the signal is aborted. Only to events that a person caused: a page's script must not open cards.
 * Returns a function that listens again, for a document that began anew.
 */
export function listenToPointer(view: Window, ports: PointerPorts, signal: AbortSignal): () => void {
  /** Where the pointer was last seen on the page itself; null in the card, outside, or while a button is held. */
  let point: { readonly x: number; readonly y: number } | null = null;
  let frame = 0;
  let keys: HeldKeys = { altKey: false, shiftKey: false, ctrlKey: false };

  // The frame that is about to be drawn decides, not each of the many moves before it.
  const testSoon = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (point !== null) ports.over(ports.markAt(point.x, point.y), 'pointer', keys);
    });
  };
  const away = () => {
    point = null;
    ports.over(null, 'pointer', keys);
  };
  const hold = ({ altKey, shiftKey, ctrlKey }: HeldKeys) => {
    keys = { altKey, shiftKey, ctrlKey };
  };
  const inCard = (event: Event) => event.target !== null && event.target === ports.host();

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    hold(event);
    if (inCard(event)) point = null;
    else if (event.buttons !== 0) away();
    else {
      point = { x: event.clientX, y: event.clientY };
      testSoon();
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const { altKey, shiftKey, ctrlKey } = keys;
    hold(event);
    if (altKey === event.altKey && shiftKey === event.shiftKey && ctrlKey === event.ctrlKey) return;
    if (point !== null) testSoon();
  };
  const onOut = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') away();
  };
  const onScroll = (event: Event) => {
    if (event.isTrusted && point !== null) testSoon();
  };
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted && !inCard(event)) ports.pressedOutside();
  };
  const onClick = (event: PointerEvent) => {
    const byTouch = event.pointerType === 'touch' || event.pointerType === 'pen';
    if (!event.isTrusted || !byTouch || event.defaultPrevented || inCard(event)) return;
    const acts = event.composedPath().some((node) => node instanceof Element && fits(node, ACTS_BY_ITSELF));
    const mark = acts ? null : ports.markAt(event.clientX, event.clientY);
    if (mark !== null) ports.tapped(mark);
  };
  const onFocus = (event: FocusEvent) => {
    const { target } = event;
    if (!event.isTrusted || inCard(event) || !(target instanceof Element) || !fits(target, ':focus-visible')) return;
    const mark = ports.markIn(target);
    if (mark !== null) ports.over(mark, 'focus', keys);
  };
  const onBlur = (event: FocusEvent) => {
    if (event.isTrusted && !inCard(event)) ports.over(null, 'focus', keys);
  };

  const listen = () => {
    const early = { capture: true, passive: true, signal };
    view.addEventListener('pointermove', onMove, early);
    view.addEventListener('pointerout', onOut, early);
    view.addEventListener('scroll', onScroll, early);
    view.addEventListener('pointerdown', onDown, early);
    // Late, so that a page that handles the tap itself can be seen to have done so.
    view.addEventListener('click', onClick, { passive: true, signal });
    view.addEventListener('keydown', onKey, early);
    view.addEventListener('keyup', onKey, early);
    view.addEventListener('focusin', onFocus, early);
    view.addEventListener('focusout', onBlur, early);
  };
  listen();
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return listen;
}
