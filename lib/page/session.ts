/**
 * One run of the reader on one page: blocks → mentions → marks → cards, and again where the page changes.
 *
 * Knows neither extension nor messages; what it needs from there comes through its ports.
 */
import type { PageSummary, StepFrom, Stepped } from '../messages/protocol.ts';
import { type TextBlock, walkBlocks } from './blocks.ts';
import { Cards } from './cards.ts';
import { findUnseen, mayHoldName } from './glance.ts';
import { type Ground, groundOf } from './ground.ts';
import { inViewFirst } from './in-view.ts';
import { type BlockRecord, Inventory, type MarkChange } from './inventory.ts';
import { listenToEscape } from './keyboard.ts';
import { type Mark, Marks, type PointedRegistry } from './marks.ts';
import { type PageWatch, watchPage } from './observe.ts';
import { placesOf } from './places.ts';
import { listenToPointer } from './pointer.ts';
import type { Session, SessionPorts, Subject } from './ports.ts';
import { edgeMark, nextMark, reveal } from './reveal.ts';
import { runInSlices } from './schedule.ts';
import { keyOf } from './subjects.ts';
import { bodyOf, composedContains } from './unclobbered.ts';
import { awaitUpgrades } from './upgrades.ts';

/**
 * Starts reading a page. All ends with the signal: listeners, highlights and the card's host are gone then.
 *
 * Needs the CSS Custom Highlight API with hit testing (Chrome 140, Firefox 150).
 */
export function startSession(page: Document, ports: SessionPorts, signal: AbortSignal): Session {
  const run = new Run(page, ports, signal);
  run.start();
  return run;
}

class Run implements Session {
  readonly #page: Document;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;
  readonly #inventory: Inventory;
  readonly #marks: Marks;
  readonly #cards: Cards;
  readonly #watch: PageWatch;
  readonly #awaitUpgrade: (element: Element) => void;
  readonly #shadowRoots = new Set<ShadowRoot>();
  #grounds = new WeakMap<Element, Ground>();
  #scanning = Promise.resolve();
  /** Whether a name was ever seen: from then on blocks are kept, because all of an article decides over a name in it. */
  #walked = false;
  #order: readonly Mark[] = [];
  #places: ReadonlyMap<Mark, readonly Mark[]> = new Map();
  #hidden: ReadonlySet<string> = new Set();
  #counted: number | null = null;

  constructor(page: Document, ports: SessionPorts, signal: AbortSignal) {
    this.#page = page;
    this.#ports = ports;
    this.#signal = signal;
    this.#inventory = new Inventory(ports.scanner);
    this.#marks = new Marks(CSS.highlights as PointedRegistry, ports.marksCss, signal);
    const around = {
      page,
      marks: this.#marks,
      all: () => this.#order,
      placeOf: (mark: Mark) => this.#places.get(mark) ?? [mark],
      step: (by: 'next' | 'previous') => this.step(by),
    };
    this.#cards = new Cards(around, ports, signal);
    const relisten = this.#listen(page.defaultView ?? window);
    this.#watch = watchPage(
      page,
      {
        rescan: (roots) => this.#scan(roots),
        restarted: () => {
          relisten();
          this.#marks.register();
        },
        restyled: () => this.#reground(),
      },
      signal,
    );
    this.#awaitUpgrade = awaitUpgrades((element) => this.#watch.touch(element), signal);
  }

  start(): void {
    const body = bodyOf(this.#page);
    if (body !== null) void this.#scan([body]);
  }

  summary(): PageSummary {
    return this.#inventory.summary();
  }

  jump(kind: Subject['kind'], id: string, from: StepFrom = 'view'): Stepped {
    const same = this.#order.filter((mark) => mark.kind === kind && mark.id === id);
    const { shown } = this.#cards;
    const isNew = shown === null || !same.includes(shown);
    return this.#goOn(same, 'next', from === 'view' && isNew ? 'edge' : from);
  }

  step(by: 'next' | 'previous', from: StepFrom = 'view'): Stepped {
    // From place to place: what lies on each other has one card.
    return this.#goOn(
      this.#order.filter((mark) => this.#places.get(mark)?.[0] === mark),
      by,
      from,
    );
  }

  hide(subjects: readonly string[]): void {
    const before = this.#hidden;
    this.#hidden = new Set(subjects);
    const all = this.#inventory.marks();
    const change = {
      gone: all.filter((mark) => !before.has(keyOf(mark)) && this.#hidden.has(keyOf(mark))),
      come: all.filter((mark) => before.has(keyOf(mark))),
    };
    if (change.gone.length === 0 && change.come.length === 0) return;
    // At once: the reader has just asked for it.
    for (const _ of this.#paint(change));
    this.#settle();
  }

  #goOn(marks: readonly Mark[], by: 'next' | 'previous', from: StepFrom): Stepped {
    const { shown } = this.#cards;
    const place = shown && [shown, ...(this.#places.get(shown) ?? [])];
    const here = place?.find((mark) => marks.includes(mark)) ?? null;
    if (from === 'card' && here === null) {
      // Whatever card is open here, another frame may show the next one.
      this.#cards.dismiss();
      return 'none';
    }
    const mark = from === 'view' ? nextMark(marks, here, by) : edgeMark(marks, by, from === 'card' ? here : null);
    if (mark !== null) {
      reveal(mark, this.#page.defaultView ?? window);
      this.#cards.show(mark, 'keyboard');
      return 'went';
    }
    if (from !== 'card') return 'none';
    this.#cards.dismiss();
    return 'ended';
  }

  /** Walks, matches and marks; one scan after the other. */
  #scan(roots: readonly Element[]): Promise<void> {
    const scan = this.#scanning.then(() => runInSlices(this.#work(roots), this.#page, this.#signal));
    this.#scanning = scan.catch(() => undefined);
    return scan.catch((error: unknown) => {
      // A scan that the session's end has cut off is no failure.
      if (!this.#signal.aborted) throw error;
    });
  }

  *#work(changed: readonly Element[]): Generator<null, void, void> {
    const body = bodyOf(this.#page);
    if (body === null) return;
    const first = !this.#walked;
    if (first && !(yield* this.#glance(changed))) return this.#settle();
    this.#walked = true;
    yield* this.#read(first ? [body] : changed, body);
    this.#settle();
  }

  /** Whether there is a name in any of these, and in the shadow roots that they show. */
  *#glance(roots: readonly Element[]): Generator<null, boolean, void> {
    for (const root of roots) {
      if (yield* mayHoldName(root, this.#ports.scanner)) return true;
      const { shadowRoots, undefinedElements } = yield* findUnseen(root);
      for (const element of undefinedElements) this.#awaitUpgrade(element);
      for (const shadow of shadowRoots) {
        this.#meet(shadow);
        if (yield* mayHoldName(shadow, this.#ports.scanner)) return true;
      }
    }
    return false;
  }

  *#read(roots: readonly Element[], body: HTMLElement): Generator<null, void, void> {
    const blocks: TextBlock[] = [];
    for (const root of roots) yield* this.#walk(root, body, blocks);

    const known = this.#inventory.byFirstNode();
    // The first time, articles are marked one by one, those in view first; later on, together, so that none flickers.
    const batches = this.#inventory.isEmpty ? inViewFirst(blocks) : [blocks];
    let first = true;
    for (const batch of batches) {
      const records: BlockRecord[] = [];
      for (const block of batch) {
        records.push(this.#inventory.match(block, known));
        yield null;
      }
      const articles = new Set<Element>();
      if (first) {
        const removed = this.#inventory.remove(roots, new Set(records));
        yield* this.#paint({ gone: removed.gone, come: [] });
        for (const article of removed.articles) articles.add(article);
        first = false;
      }
      for (const article of this.#inventory.insert(records)) articles.add(article);
      for (const article of articles) {
        yield* this.#paint(yield* this.#inventory.resolve(article));
      }
    }
  }

  /** Adds the blocks at and below `root`. */
  *#walk(root: Element, body: Element, blocks: TextBlock[]): Generator<null, void, void> {
    const walk = walkBlocks(root, body, {
      hidden: (element) => this.#watch.awaitDisplay(element),
      shadowRoot: (shadow) => this.#meet(shadow),
      undefinedElement: (element) => this.#awaitUpgrade(element),
    });
    for (;;) {
      const step = walk.next();
      if (step.done !== true) {
        if (step.value !== null) blocks.push(step.value);
        yield null;
        continue;
      }
      // The page took away what the walk stood on; what came instead is looked at with the next changes.
      if (!step.value) this.#watch.touch(root);
      return;
    }
  }

  #meet(root: ShadowRoot): void {
    if (this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    this.#watch.observe(root);
  }

  /**
   * The ground is looked at in steps, but all marks come at once: whenever some do, the browser paints the whole page
   * anew, which takes it a third of a second in a page of ten million units.
   */
  *#paint({ gone, come }: MarkChange): Generator<null, void, void> {
    for (const mark of come) {
      this.#groundOf(mark);
      yield null;
    }
    for (const mark of gone) this.#marks.hide(mark);
    this.#cards.forget(gone);
    for (const mark of come) if (!this.#hidden.has(keyOf(mark))) this.#marks.show(mark, this.#groundOf(mark));
  }

  #groundOf({ block }: Mark): Ground {
    const known = this.#grounds.get(block.element);
    if (known !== undefined) return known;
    const ground = groundOf(block.element);
    this.#grounds.set(block.element, ground);
    return ground;
  }

  #reground(): void {
    this.#grounds = new WeakMap();
    this.#marks.reground((mark) => this.#groundOf(mark));
  }

  /** After a scan: tells what has changed for the outside. */
  #settle(): void {
    this.#order = this.#inventory.marks().filter((mark) => !this.#hidden.has(keyOf(mark)));
    this.#places = placesOf(this.#order);
    this.#cards.refresh();
    for (const root of this.#shadowRoots) {
      if (root.host.isConnected) continue;
      this.#shadowRoots.delete(root);
      this.#marks.leave(root);
    }
    if (this.#counted === this.#order.length) return;
    this.#counted = this.#order.length;
    this.#ports.counted(this.#order.length);
  }

  /** Returns a function that listens again. */
  #listen(view: Window): () => void {
    const cards = this.#cards;
    const pointer = listenToPointer(
      view,
      {
        markAt: (x, y) => this.#marks.at(x, y, [...this.#shadowRoots]),
        markIn: (element) => this.#order.find((mark) => composedContains(element, mark.range.startContainer)) ?? null,
        host: () => cards.host,
        over: (mark, by) => cards.over(mark, by),
        tapped: (mark) => cards.show(mark, 'tap'),
        pressedOutside: () => cards.abandon(),
      },
      this.#signal,
    );
    const keys = listenToEscape(
      view,
      () => cards.shown !== null,
      () => cards.dismiss(),
      this.#signal,
    );
    return () => {
      pointer();
      keys();
    };
  }
}
