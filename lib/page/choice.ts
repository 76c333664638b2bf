/** What the reader wants of a page: which mentions are marked, and how a card is asked for. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { chooseMarks, type MarkChoice } from '../settings/choice.ts';
import type { BlockRecord, MarkChange } from './inventory.ts';
import type { Mark } from './marks.ts';
import { sectionsOf } from './sections.ts';

/** The reader's settings, as far as they concern a page. */
export interface PageChoice extends MarkChoice {
  /** How long the pointer rests on a mark before its card opens, in ms. */
  readonly dwellMs: number;
  /** The key that must be held for that. */
  readonly modifier: 'none' | 'alt' | 'shift' | 'ctrl';
}

/** The keys that an event tells of. */
export type HeldKeys = Readonly<Record<'altKey' | 'shiftKey' | 'ctrlKey', boolean>>;

/** Whether the pointer may open a card while these keys are held. */
export function mayOpen({ modifier }: Pick<PageChoice, 'modifier'>, keys: HeldKeys): boolean {
  return modifier === 'none' || keys[`${modifier}Key`];
}

/**
 * Which mentions of a page are marked.
 *
 * The inventory knows nothing of it: what a page mentions is counted and told to the popup, and can be jumped to from
 * there, whatever the reader wants to see marked.
 */
export class Chosen {
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #marked = new Set<Mark>();

  constructor({ entities }: Pick<Lexicon, 'entities'>) {
    this.#kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  }

  has(mark: Mark): boolean {
    return this.#marked.has(mark);
  }

  /** To be told of mentions that left the page. */
  forget(gone: readonly Mark[]): void {
    for (const mark of gone) this.#marked.delete(mark);
  }

  /** Decides over one article anew, given all its records in reading order: which marks are to be taken away and put. */
  decide(records: readonly BlockRecord[], choice: MarkChoice): MarkChange {
    const mentions = records.flatMap(({ marks }) => marks);
    const sections = choice.density === 'section' ? sectionsOf(records.map(({ block }) => block)) : null;
    const wanted = new Set(
      chooseMarks(mentions, choice, {
        kindOf: ({ kind, id }) => (kind === 'provision' ? kind : (this.#kinds.get(id) ?? '')),
        sectionOf: ({ block }) => sections?.get(block),
      }),
    );
    const gone = mentions.filter((mark) => this.#marked.has(mark) && !wanted.has(mark));
    const come = [...wanted].filter((mark) => !this.#marked.has(mark));
    this.forget(gone);
    for (const mark of come) this.#marked.add(mark);
    return { gone, come };
  }
}
