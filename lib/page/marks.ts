/**
 * What the reader sees: our highlights in the registry of `CSS.highlights`.
 *
 * No node is touched. A page can read the registry, so names say nothing but how a mark looks.
 */
import type { TextBlock } from './blocks.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Subject } from './ports.ts';
import { ShadowRules } from './shadow-rules.ts';
import { composedContains, openShadowRoot } from './unclobbered.ts';

/** One mention as it is shown. */
export interface Mark extends Subject {
  /** The words of the page. */
  readonly label: string;
  readonly range: StaticRange;
  readonly block: TextBlock;
  /** Offset in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a mark can look; each look is one highlight per ground. */
type Look = Subject['kind'] | 'active';

/** From the lowest layer to the topmost. */
const LOOKS: readonly Look[] = ['provision', 'entity', 'active'];
const GROUNDS: readonly Ground[] = ['light', 'dark', 'coloured'];

/** The registry with the method that TypeScript's DOM library does not know yet. CSS Highlight API, 5.2. */
export type PointedRegistry = HighlightRegistry & {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
};

/** The marks of a page. */
export class Marks {
  readonly #registry: PointedRegistry;
  readonly #rules: ShadowRules;
  readonly #highlights = new Map<string, Highlight>();
  readonly #shown = new Map<AbstractRange, { readonly mark: Mark; readonly ground: Ground }>();
  #active: Mark | null = null;

  /** `css` are the rules of `marks.css`, for shadow roots. The signal's abort takes all marks away. */
  constructor(registry: PointedRegistry, css: string, signal: AbortSignal) {
    this.#registry = registry;
    this.#rules = new ShadowRules(css);
    for (const [priority, look] of LOOKS.entries()) {
      for (const ground of GROUNDS) {
        const highlight = new Highlight();
        highlight.priority = priority;
        this.#highlights.set(nameOf(look, ground), highlight);
      }
    }
    this.register();
    signal.addEventListener('abort', () => this.#unregister(), { once: true });
  }

  /**
   * Puts our highlights into the registry, again where the page has cleared it (`document.open()`, a search of its own),
   * and our ranges into them. Costs next to nothing where all is well.
   */
  register(): void {
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
    if (this.#isWhole()) return;
    // The page can also reach into what it finds in the registry.
    for (const highlight of this.#highlights.values()) highlight.clear();
    for (const [range, { mark, ground }] of this.#shown) this.#highlight(mark.kind, ground)?.add(range);
    const active = this.#active;
    this.#active = null;
    this.activate(active);
  }

  /** Whether our highlights hold as many ranges as we put into them. */
  #isWhole(): boolean {
    let held = 0;
    for (const { size } of this.#highlights.values()) held += size;
    return held === this.#shown.size + (this.#active === null ? 0 : 1);
  }

  show(mark: Mark, ground: Ground): void {
    const { range } = mark;
    this.#shown.set(range, { mark, ground });
    this.#highlight(mark.kind, ground)?.add(range);
    this.#reach(range);
  }

  /** Shows all marks for the ground they stand on now. */
  reground(groundOf: (mark: Mark) => Ground): void {
    for (const { mark, ground } of [...this.#shown.values()]) {
      const now = groundOf(mark);
      if (now === ground) continue;
      const active = this.#active === mark;
      this.hide(mark);
      this.show(mark, now);
      if (active) this.activate(mark);
    }
  }

  hide(mark: Mark): void {
    if (this.#active === mark) this.activate(null);
    const ground = this.#shown.get(mark.range)?.ground;
    if (ground === undefined) return;
    this.#shown.delete(mark.range);
    this.#highlight(mark.kind, ground)?.delete(mark.range);
  }

  /** To be told of shadow roots that left the page: nothing of ours stays in them, nor anything of them with us. */
  leave(root: ShadowRoot): void {
    this.#rules.leave(root);
  }

  /** Tints this mark and no other, also one that is not shown: the popup may lead to it. */
  activate(mark: Mark | null): void {
    if (mark === this.#active) return;
    for (const ground of GROUNDS) this.#highlight('active', ground)?.clear();
    this.#active = mark;
    if (mark === null) return;
    const ground = this.#shown.get(mark.range)?.ground ?? groundOf(mark.block.element);
    this.#highlight('active', ground)?.add(mark.range);
    this.#reach(mark.range);
  }

  /**
   * The mark under a point (CSS px in the viewport), the innermost where several lie on each other: an entity
   * before a provision, the shorter before the longer.
   */
  at(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Mark | null {
    this.register();
    let found: Mark | null = null;
    for (const { ranges } of this.#registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mark = this.#shown.get(range)?.mark;
        if (mark !== undefined && (found === null || isInside(mark, found))) found = mark;
      }
    }
    return found !== null && isUncovered(found, x, y) ? found : null;
  }

  #reach({ startContainer }: StaticRange): void {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.#rules.reach(root);
  }

  #highlight(look: Look, ground: Ground): Highlight | undefined {
    return this.#highlights.get(nameOf(look, ground));
  }

  #unregister(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#shown.clear();
    this.#active = null;
    this.#rules.withdraw();
  }
}

/** The name of a highlight in the registry and in `marks.css`. */
function nameOf(look: Look, ground: Ground): string {
  return `point-by-point-${look}-${ground}`;
}

/** Firefox's hit test finds highlights under whatever lies on them (153), Chromium's does not. */
function isUncovered({ block }: Mark, x: number, y: number): boolean {
  const top = topmostAt(x, y);
  return top === null || composedContains(block.element, top) || composedContains(top, block.element);
}

function topmostAt(x: number, y: number): Element | null {
  let top = Document.prototype.elementFromPoint.call(document, x, y);
  for (let root = top && openShadowRoot(top); root !== null; root = top && openShadowRoot(top)) {
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === top) break;
    top = inner;
  }
  return top;
}

function isInside(mark: Mark, other: Mark): boolean {
  if (mark.kind !== other.kind) return mark.kind === 'entity';
  return mark.end - mark.start < other.end - other.start;
}
