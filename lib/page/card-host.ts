/**
 * The one element that the page gets from us, and only when a card is first opened: the host of the card.
 *
 * It stands beside the body, outside what frameworks own, in the top layer, and shuts the page's styles out.
 */
import { computePosition, inline, offset, type Platform, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { CardProps } from '../../components/card/props.ts';
import { CardGuard } from './card-guard.ts';
import { follow } from './follow.ts';
import type { CardStage, PageCardProps, StageWatcher } from './ports.ts';
import { publishedDate } from './published-date.ts';
import { boxesOf } from './ranges.ts';
import { rootElementOf, viewOf } from './unclobbered.ts';

/** Between mention and card, and between card and the viewport's edge, in CSS px. */
const GAP = 6;
const MARGIN = 8;

/** Height that lets a card be read well, and below which it rather covers its mention than be squeezed further. CSS px. */
const GOOD_ROOM = 360;
const MIN_ROOM = 240;

/** Where the card is a sheet at the bottom: in narrow windows and under fingers. `card.css` asks the same. */
const SHEET = '(max-width: 479px), (hover: none) and (pointer: coarse)';

/** Inline and important, so that no rule of the page reaches the host. `all` also undoes the browser's popover look. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  width: 'max-content',
  'z-index': '2147483647',
};

/** How a card looks. */
export interface CardLook {
  /** Its rules; as a sheet where a style element would not be let in. */
  readonly css: string | CSSStyleSheet;
  /** Draws it into `root`, which lies in a shadow root of ours; null takes away what was drawn. */
  render(root: HTMLElement, props: CardProps | null): void;
}

/** The host of the card of one session. */
export class CardHost implements CardStage {
  readonly #page: Document;
  readonly #look: CardLook;
  readonly #signal: AbortSignal;
  #parts: { readonly host: HTMLElement; readonly root: HTMLElement; readonly guard: CardGuard } | null = null;
  #anchor: StaticRange | null = null;
  #stopPlacing: (() => void) | null = null;
  #pinned = false;
  #pageDate: string | null = null;

  /** The signal's abort takes the host out of the page. */
  constructor(page: Document, look: CardLook, signal: AbortSignal) {
    this.#page = page;
    this.#look = look;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  get element(): HTMLElement | null {
    return this.#parts?.host ?? null;
  }

  show(range: StaticRange, watcher: StageWatcher): void {
    if (this.#parts === null) {
      const made = this.#make();
      const guard = new CardGuard(this.#page, made.host, () => watcher.touched(), this.#signal);
      this.#parts = { ...made, guard };
      watcher.listen(made.host, this.#signal);
    }
    const { host, guard } = this.#parts;
    guard.change(() => {
      const root = rootElementOf(this.#page);
      if (host.parentNode === root && isOpen(host)) return;
      // Whatever the page made of it while it was closed.
      for (const { name } of [...host.attributes]) host.removeAttribute(name);
      dress(host);
      root?.append(host);
      this.#set('display', 'block');
      host.showPopover();
    });
    guard.watch();
    this.#anchor = range;
    // Once a card and not for good: pages that change their address become another article.
    this.#pageDate = publishedDate(this.#page);
    this.#stopPlacing?.();
    this.#stopPlacing = follow(
      viewOf(this.#page),
      () => this.#outline(),
      () => void this.#place(),
    );
    void this.#place();
  }

  draw(props: PageCardProps): void {
    if (this.#parts !== null) this.#look.render(this.#parts.root, { ...props, pageDate: this.#pageDate });
  }

  pin(pinned: boolean): void {
    this.#pinned = pinned;
    void this.#place();
  }

  moveBy(x: number, y: number): void {
    const host = this.#parts?.host;
    const view = viewOf(this.#page);
    if (host === undefined || this.#isSheet()) return;
    const { left, top, width, height } = host.getBoundingClientRect();
    // The width without the page's scroll bar, as far as a quirky page tells it.
    const room = rootElementOf(this.#page)?.clientWidth || view.innerWidth;
    const within = (value: number, size: number, all: number) =>
      Math.round(Math.max(MARGIN, Math.min(value, all - MARGIN - size)));
    this.#set('left', `${within(left + x, width, room)}px`);
    this.#set('top', `${within(top + y, height, view.innerHeight)}px`);
  }

  moveAside(): void {
    const box = this.#parts?.host.getBoundingClientRect();
    const width = viewOf(this.#page).innerWidth;
    if (box !== undefined) this.moveBy(box.left + box.width / 2 < width / 2 ? width : -width, 0);
  }

  hide(): void {
    if (this.#parts !== null) this.#look.render(this.#parts.root, null);
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#anchor = null;
    this.#pinned = false;
    if (this.#parts === null) return;
    const { host, guard } = this.#parts;
    guard.rest();
    if (isOpen(host)) host.hidePopover();
    host.style.setProperty('display', 'none', 'important');
  }

  focus(): void {
    this.#parts?.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  #make(): { host: HTMLElement; root: HTMLElement } {
    const create = (name: string) => Document.prototype.createElement.call(this.#page, name);
    const host = create('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    const { css } = this.#look;
    if (typeof css === 'string') {
      const style = create('style');
      // Set by this very property, the text counts as ours and not as the page's before its content security policy.
      style.textContent = css;
      shadow.append(style);
    } else shadow.adoptedStyleSheets = [css];
    const root = create('div');
    shadow.append(root);
    return { host, root };
  }

  #remove(): void {
    this.hide();
    this.#parts?.host.remove();
    this.#parts = null;
  }

  /** What the card points at. Measured anew each time, since static ranges do not follow. */
  #reference(): VirtualElement {
    const boxes = () => (this.#anchor === null ? [] : boxesOf(this.#anchor));
    return {
      getBoundingClientRect: () => around(boxes()),
      getClientRects: () => [...boxes()],
    };
  }

  /**
   * Below the mention if a card has room there, else where there is more. Decided without the card's own height, so
   * that it does not jump to the other side when its content comes.
   */
  #placement(): 'bottom-start' | 'top-start' {
    const boxes = this.#anchor === null ? [] : boxesOf(this.#anchor);
    const { top, bottom } = around(boxes);
    const below = viewOf(this.#page).innerHeight - bottom;
    return below >= GOOD_ROOM || below >= top ? 'bottom-start' : 'top-start';
  }

  #isSheet(): boolean {
    return viewOf(this.#page).matchMedia(SHEET).matches;
  }

  #set(property: string, value: string): void {
    const parts = this.#parts;
    parts?.guard.change(() => parts.host.style.setProperty(property, value, 'important'));
  }

  async #place(): Promise<void> {
    const host = this.#parts?.host;
    if (host === undefined || this.#anchor === null) return;
    if (this.#isSheet()) {
      this.#set('left', '0');
      this.#set('top', '0');
      return;
    }
    if (this.#pinned) {
      this.#set('--card-room', '100dvh');
      // Only so that it stays in view when the window or the card itself becomes another size.
      this.moveBy(0, 0);
      return;
    }
    const { x, y } = await computePosition(this.#reference(), host, {
      platform: this.#platform(host),
      strategy: 'fixed',
      placement: this.#placement(),
      middleware: [
        inline(),
        offset(GAP),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            this.#set('--card-room', `${Math.max(MIN_ROOM, Math.floor(availableHeight))}px`),
        }),
        // After the size, so that only a card that could not be made small enough is moved over its mention.
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    });
    // Pinned while this was computed.
    if (this.#pinned) return;
    const place = [`${Math.round(x)}px`, `${Math.round(y)}px`] as const;
    if (host.style.left !== place[0] || host.style.top !== place[1]) this.#parts?.guard.moved();
    this.#set('left', place[0]);
    this.#set('top', place[1]);
  }

  /**
   * What the placing asks of the page: boxes and the window alone. The library's own way looks for what scrolls and clips
   * above the mention, which in the top layer makes no difference, and trusts properties that a page can hide.
   */
  #platform(host: HTMLElement): Platform {
    const box = (element: Element | VirtualElement) => element.getBoundingClientRect();
    const sizeOf = () => ({ width: host.offsetWidth, height: host.offsetHeight });
    return {
      getElementRects: async ({ reference }) => ({ reference: box(reference), floating: { x: 0, y: 0, ...sizeOf() } }),
      getDimensions: sizeOf,
      getClientRects: (element) => [...element.getClientRects()],
      getClippingRect: () => {
        const view = viewOf(this.#page);
        const width = rootElementOf(this.#page)?.clientWidth || view.innerWidth;
        return { x: 0, y: 0, width, height: view.innerHeight };
      },
      isRTL: () => getComputedStyle(host).direction === 'rtl',
      getScale: () => ({ x: 1, y: 1 }),
      getOffsetParent: () => viewOf(this.#page),
      getDocumentElement: () => host,
      isElement: () => false,
      convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    };
  }

  /** Changes whenever the card may have to stand elsewhere. */
  #outline(): string {
    const host = this.#parts?.host;
    const { left, top, right, bottom } = this.#reference().getBoundingClientRect();
    const { innerWidth, innerHeight } = viewOf(this.#page);
    return [left, top, right, bottom, innerWidth, innerHeight, host?.offsetWidth, host?.offsetHeight].join();
  }
}

/** Gives the host its attributes; it has no others. */
function dress(host: HTMLElement): void {
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  host.popover = 'manual';
}

function isOpen(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
