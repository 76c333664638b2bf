/** The way through the mentions of a page: what a step, by the keys, in the card or from the popup, leads to. */
import type { StepFrom, Stepped } from '../messages/protocol.ts';
import type { Mark } from './marks.ts';
import { placesOf } from './places.ts';
import type { Subject } from './ports.ts';
import { reachesInto } from './ranges.ts';
import { edgeMark, nextMark, reveal } from './reveal.ts';

/** What stands around the way. */
export interface StopPorts {
  /** Whether the reader wants this mention marked. */
  isMarked(mark: Mark): boolean;
  /** The mention that has a card now. */
  shown(): Mark | null;
  show(mark: Mark): void;
  dismiss(): void;
  view(): Window;
}

/** All mentions of a page in reading order, and where one is among them. */
export class Stops {
  readonly #ports: StopPorts;
  /** Everything that the page mentions, marked or not. */
  #mentions: readonly Mark[] = [];
  #marked: readonly Mark[] = [];
  #places: ReadonlyMap<Mark, readonly Mark[]> = new Map();

  constructor(ports: StopPorts) {
    this.#ports = ports;
  }

  /** Number of mentions, marked or not. */
  get count(): number {
    return this.#mentions.length;
  }

  /** To be told of the mentions after each scan, and again, without any, when the reader chose anew. */
  take(mentions = this.#mentions): void {
    this.#mentions = mentions;
    this.#marked = mentions.filter((mark) => this.#ports.isMarked(mark));
    this.#places = placesOf(this.#marked);
  }

  /** Where a step leads: to what is marked, and from where the popup led, marked or not. */
  all(): readonly Mark[] {
    const shown = this.#ports.shown();
    if (shown === null || this.#ports.isMarked(shown)) return this.#marked;
    return this.#mentions.filter((mark) => mark === shown || this.#ports.isMarked(mark));
  }

  /** The mentions that lie on each other with this one, itself among them. */
  placeOf(mark: Mark): readonly Mark[] {
    return this.#places.get(mark) ?? [mark];
  }

  /** The first marked mention that reaches into an element. */
  firstIn(element: Element): Mark | null {
    return this.#marked.find(({ range }) => reachesInto(range, element)) ?? null;
  }

  /** As `Session.jump`. */
  jump(kind: Subject['kind'], id: string, from: StepFrom): Stepped {
    const same = this.#mentions.filter((mark) => mark.kind === kind && mark.id === id);
    const shown = this.#ports.shown();
    const isNew = shown === null || !same.includes(shown);
    return this.#goOn(same, 'next', from === 'view' && isNew ? 'edge' : from);
  }

  /** As `Session.step`. */
  step(by: 'next' | 'previous', from: StepFrom): Stepped {
    // From place to place: what lies on each other has one card.
    const places = this.all().filter((mark) => this.placeOf(mark)[0] === mark);
    return this.#goOn(places, by, from);
  }

  #goOn(marks: readonly Mark[], by: 'next' | 'previous', from: StepFrom): Stepped {
    const shown = this.#ports.shown();
    const place = shown && [shown, ...this.placeOf(shown)];
    const here = place?.find((mark) => marks.includes(mark)) ?? null;
    if (from === 'card' && here === null) {
      // Whatever card is open here, another frame may show the next one.
      this.#ports.dismiss();
      return 'none';
    }
    const mark = from === 'view' ? nextMark(marks, here, by) : edgeMark(marks, by, from === 'card' ? here : null);
    if (mark !== null) {
      reveal(mark, this.#ports.view());
      this.#ports.show(mark);
      return 'went';
    }
    if (from !== 'card') return 'none';
    this.#ports.dismiss();
    return 'ended';
  }
}
