/**
 * One run of the reader on one page: blocks → mentions → marks → cards, and again where the page changes.
 *
 * Knows neither extension nor messages; what it needs from there comes through its ports.
 */
import type { PageSummary, StepFrom, Stepped } from '../messages/protocol.ts';
import { type TextBlock, walkBlocks } from './blocks.ts';
import { Cards } from './cards.ts';
import { Chosen, mayOpen } from './choice.ts';
import { findUnseen, mayHoldName } from './glance.ts';
import { type Ground, groundOf, type Painted } from './ground.ts';
import { inViewFirst } from './in-view.ts';
import { type BlockRecord, Inventory, type MarkChange } from './inventory.ts';
import { listenToEscape } from './keyboard.ts';
import { type Mark, Marks, type PointedRegistry } from './marks.ts';
import { type PageWatch, watchPage } from './observe.ts';
import { listenToPointer } from './pointer.ts';
import { type Session, type SessionPorts, type Subject, UNCHOSEN } from './ports.ts';
import { runInSlices } from './schedule.ts';
import { Stops } from './stops.ts';
import { bodyOf, viewOf } from './unclobbered.ts';
import { awaitUpgrades } from './upgrades.ts';

/** Blocks of an article that is marked in two goes. */
const MOST_FORETOLD = 1_000;

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
  readonly #chosen: Chosen;
  readonly #marks: Marks;
  readonly #stops: Stops;
  readonly #cards: Cards;
  readonly #watch: PageWatch;
  readonly #awaitUpgrade: (element: Element) => void;
  readonly #shadowRoots = new Set<ShadowRoot>();
  #grounds = new WeakMap<Element, Ground>();
  #scanning = Promise.resolve();
  /** Whether a name was ever seen: from then on blocks are kept, because all of an article decides over a name in it. */
  #walked = false;
  #counted: number | null = null;

  constructor(page: Document, ports: SessionPorts, signal: AbortSignal) {
    this.#page = page;
    this.#ports = ports;
    this.#signal = signal;
    this.#inventory = new Inventory(ports.scanner);
    this.#chosen = new Chosen(ports.scanner.lexicon);
    this.#marks = new Marks(CSS.highlights as PointedRegistry, ports.marksCss, signal);
    this.#stops = new Stops({
      isMarked: (mark) => this.#chosen.has(mark),
      shown: () => this.#cards.shown,
      show: (mark) => this.#cards.show(mark, 'keyboard'),
      dismiss: () => this.#cards.dismiss(),
      view: () => viewOf(page),
    });
    const around = {
      page,
      marks: this.#marks,
      all: () => this.#stops.all(),
      placeOf: (mark: Mark) => this.#stops.placeOf(mark),
      step: (by: 'next' | 'previous') => this.step(by),
    };
    this.#cards = new Cards(around, ports, signal);
    const relisten = this.#listen(viewOf(page));
    this.#watch = watchPage(
      page,
      {
        rescan: (roots) => this.#scan(roots),
        restarted: () => {
          relisten();
          this.#marks.register();
          ports.restarted?.();
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
    return this.#stops.jump(kind, id, from);
  }

  step(by: 'next' | 'previous', from: StepFrom = 'view'): Stepped {
    return this.#stops.step(by, from);
  }

  follow(): void {
    // At once, also in the midst of a scan: a person who chooses looks at what changes.
    for (const article of this.#inventory.articles) for (const _ of this.#paint(this.#choose(article)));
    this.#stops.take();
    this.#cards.refresh();
  }

  #choose(article: Element): MarkChange {
    return this.#chosen.decide(this.#inventory.recordsOf(article), this.#ports.choice ?? UNCHOSEN);
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
    const isFirst = this.#inventory.isEmpty;
    const batches = isFirst ? inViewFirst(blocks) : [blocks];
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
        this.#chosen.forget(removed.gone);
        yield* this.#paint({ gone: removed.gone, come: [] });
        for (const article of removed.articles) articles.add(article);
        first = false;
      }
      for (const article of this.#inventory.insert(records)) articles.add(article);
      for (const article of articles) {
        if (isFirst) yield* this.#foretell(article);
        const { gone } = yield* this.#inventory.resolve(article);
        this.#chosen.forget(gone);
        const change = this.#choose(article);
        yield* this.#paint({ gone: [...gone, ...change.gone], come: change.come });
      }
    }
  }

  /** Marks what is certain before an article is read: that takes as long again as all before it. */
  *#foretell(article: Element): Generator<null, void, void> {
    // A choice of one in a section is made among all of them; and a long article takes long to paint.
    const mayWait = this.#ports.choice?.density === 'section';
    if (mayWait || this.#inventory.recordsOf(article).length > MOST_FORETOLD) return;
    yield* this.#inventory.foresee(article);
    yield* this.#paint(this.#choose(article));
    // What is seen can be stepped to.
    this.#stops.take(this.#inventory.marks());
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
    const painted: Painted = new WeakMap();
    for (const mark of come) {
      this.#groundOf(mark, painted);
      yield null;
    }
    for (const mark of gone) this.#marks.hide(mark);
    this.#cards.forget(gone);
    // The reader may have chosen anew between two steps.
    for (const mark of come) if (this.#chosen.has(mark)) this.#marks.show(mark, this.#groundOf(mark, painted));
  }

  #groundOf({ block }: Mark, painted: Painted): Ground {
    const known = this.#grounds.get(block.element);
    if (known !== undefined) return known;
    const ground = groundOf(block.element, painted);
    this.#grounds.set(block.element, ground);
    return ground;
  }

  #reground(): void {
    this.#grounds = new WeakMap();
    const painted: Painted = new WeakMap();
    this.#marks.reground((mark) => this.#groundOf(mark, painted));
  }

  /** After a scan: tells what has changed for the outside. */
  #settle(): void {
    this.#marks.register();
    this.#stops.take(this.#inventory.marks());
    this.#cards.refresh();
    for (const root of this.#shadowRoots) {
      if (root.host.isConnected) continue;
      this.#shadowRoots.delete(root);
      this.#marks.leave(root);
    }
    if (this.#counted === this.#stops.count) return;
    this.#counted = this.#stops.count;
    this.#ports.counted(this.#counted);
  }

  /** Returns a function that listens again. */
  #listen(view: Window): () => void {
    const cards = this.#cards;
    const pointer = listenToPointer(
      view,
      {
        markAt: (x, y) => this.#marks.at(x, y, [...this.#shadowRoots]),
        markIn: (element) => this.#stops.firstIn(element),
        host: () => cards.host,
        over: (mark, by, keys) => {
          // A card that is open stays while its mark is pointed at: the key asks for it, and is then let go.
          const asked = by === 'focus' || mark === cards.shown || mayOpen(this.#ports.choice ?? UNCHOSEN, keys);
          cards.over(asked ? mark : null, by);
        },
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
