/**
 * Keeps the card what the reader takes it for. The page owns the tree in which the card's host stands: it can take the
 * host out, make it see-through, lay something over it or move it under a pointer that is about to press.
 */

/** Attributes by which a host looks or acts otherwise. Translators and the like may add others. */
const TELLING = ['style', 'popover', 'inert', 'hidden'];

/** How long the card must have stood still for a press of the mouse or a finger to count, in ms. */
const STILL_MS = 300;

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/**
 * The guard of one host. A card that the page touches is closed, in the very microtask, so before it is painted: to put
 * it right again and again would be a race that the page can keep up for ever.
 *
 * Pressing in the card does nothing while it lies under something else of the top layer (it is raised then) or has moved
 * just before. What a page shows there from within a shadow root is not seen.
 */
export class CardGuard {
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #touched: () => void;
  readonly #changes = new MutationObserver((records) => {
    if (this.#isTouched(records)) this.#tell();
  });
  /** What lay in the top layer before the card, and so lies under it. */
  #under = new WeakSet<EventTarget>();
  /** What stands for the watch that goes on; null between two. */
  #watch: object | null = null;
  #home: ParentNode | null = null;
  #isOurs = false;
  #movedAt = Number.NEGATIVE_INFINITY;

  /** `touched` is told once for each {@link watch}. Ends with the signal. */
  constructor(page: Document, host: HTMLElement, touched: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#host = host;
    this.#touched = touched;
    signal.addEventListener('abort', () => this.rest(), { once: true });
    // `hidePopover` leaves no trace in the tree.
    host.addEventListener(
      'beforetoggle',
      ({ newState }) => newState === 'closed' && !this.#isOurs && this.#tellSoon(),
      { signal },
    );
    host.addEventListener('click', (event) => this.#admit(event), { capture: true, signal });
    const onToggle = ({ target }: Event) => target !== null && this.#under.delete(target);
    EventTarget.prototype.addEventListener.call(page, 'toggle', onToggle, { capture: true, signal });
  }

  /** Begins to watch a host that stands in the page, and is the topmost there unless it was watched before. */
  watch(): void {
    if (this.#watch !== null) return;
    this.#watch = {};
    this.#under = new WeakSet(this.#topLayer());
    this.#changes.observe(this.#host, { attributeFilter: TELLING });
    this.#home = this.#host.parentNode;
    if (this.#home !== null) this.#changes.observe(this.#home, { childList: true });
    this.#changes.takeRecords();
  }

  /** Stops watching: what happens to the host now is no harm. */
  rest(): void {
    this.#watch = null;
    this.#changes.disconnect();
  }

  /** Changes the host ourselves. */
  change(run: () => void): void {
    // What the page did a moment ago must not pass for ours.
    if (this.#isTouched(this.#changes.takeRecords())) {
      this.#tellSoon();
      return;
    }
    this.#isOurs = true;
    try {
      run();
    } finally {
      this.#isOurs = false;
      this.#changes.takeRecords();
    }
  }

  /** To be told when the card goes elsewhere by itself. */
  moved(): void {
    this.#movedAt = performance.now();
  }

  #isTouched(records: readonly MutationRecord[]): boolean {
    return (
      this.#watch !== null && records.some(({ type }) => type === 'attributes' || this.#host.parentNode !== this.#home)
    );
  }

  /** After the page's call that we are in the midst of. */
  #tellSoon(): void {
    const watch = this.#watch;
    queueMicrotask(() => watch === this.#watch && this.#tell());
  }

  #tell(): void {
    if (this.#watch === null) return;
    this.rest();
    this.#touched();
  }

  #admit(event: MouseEvent): void {
    // A script of the page cannot reach into the card; what a key does (no detail) follows the focus, not the place.
    if (!event.isTrusted || event.detail === 0) return;
    const isCovered = this.#isCovered();
    if (!isCovered && performance.now() - this.#movedAt >= STILL_MS) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (isCovered) this.#raise();
  }

  #isCovered(): boolean {
    const own = this.#host.getBoundingClientRect();
    return this.#topLayer().some((element) => {
      if (element === this.#host || this.#under.has(element)) return false;
      const box = Element.prototype.getBoundingClientRect.call(element);
      return box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
    });
  }

  #raise(): void {
    this.change(() => {
      this.#host.hidePopover();
      this.#host.showPopover();
    });
    this.#under = new WeakSet(this.#topLayer());
  }

  #topLayer(): Element[] {
    return [...Document.prototype.querySelectorAll.call(this.#page, IN_TOP_LAYER)];
  }
}
