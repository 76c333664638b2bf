/**
 * A glance at a page's text before anything is known of its layout: on most pages nothing can be marked, and to find
 * that out one need not know which words run on from one element to the next.
 */
import { anchorsOf, beginsAny, lengthOfLongest } from './anchors.ts';
import { foldTable } from './fold.ts';
import { Glue, isOfWord } from './glue.ts';
import { hashStep } from './hash.ts';
import type { Glance, Lexicon, LexiconEntity } from './lexicon.ts';
import { type Form, formFrom, wordAround } from './names.ts';
import { isRare, makeSigns, mayBeBeginning, type Signs, seekSign } from './seek.ts';
import { type NameTables, SenseFlag, starterHashes } from './tables.ts';

/** What a glance knows of a lexicon. */
export interface GlanceTables {
  readonly names: NameTables;
  readonly entities: readonly LexiconEntity[];
  /** What the first letters of anchors hash to. */
  readonly anchors: ReadonlySet<number>;
  /** Whether every text must be taken to hold an anchor, because some cannot be told by their first letters. */
  readonly anchoredAnyway: boolean;
  /** Words that begin names, and the beginnings of anchors. */
  readonly signs: Signs;
  /** Letters of the longest word of a name or beginning of an anchor. */
  readonly longest: number;
}

/** Makes the tables once for a lexicon, whose names are unpacked already. */
export function makeGlanceTables(lexicon: Lexicon, names: NameTables): GlanceTables {
  const { beginnings, longest } = anchorsOf(lexicon);
  return {
    names,
    entities: lexicon.entities,
    anchors: beginnings ?? new Set(),
    anchoredAnyway: beginnings === null,
    signs: makeSigns(starterHashes(names), [...(beginnings ?? [])]),
    longest: Math.max(longest, lengthOfLongest(names.vocabulary.words)),
  };
}

/** Text that is looked at together, in UTF-16 units, and what is looked at again with the next, for names in both. */
const PIECE = 16_384;
const OVERLAP = 1_000;

/** Between two parts that would else be one word. Any other two are read as though the one ran on into the other. */
const BREAK = '\n';

/** From here on a value of the fold table is a letter. */
const FIRST_LETTER = 32;

/** Begins a glance. */
export function createGlance(tables: GlanceTables): Glance {
  return new Parts(tables);
}

class Parts implements Glance {
  readonly #tables: GlanceTables;
  #parts: string[] = [];
  #length = 0;
  #last = '';
  readonly #glue: Glue;
  /** Whether there is a name that is marked where the article is about the war, and whether it may be about it. */
  #named = false;
  #anchored = false;
  #found = false;

  constructor(tables: GlanceTables) {
    this.#tables = tables;
    this.#anchored = tables.anchoredAnyway;
    this.#glue = new Glue(tables);
  }

  add(part: string): boolean {
    if (this.#found || part.length === 0) return this.#found;
    if (isOfWord(part, 0) && isOfWord(this.#last, this.#last.length - 1)) {
      this.#glue.join(this.#last, part, this.#parts.push(BREAK) - 1);
      this.#anchored ||= this.#glue.anchored;
      this.#found ||= this.#glue.overflowed;
    } else this.#glue.part();
    this.#last = part;
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length > PIECE && !this.#glue.isOpen) this.#look();
    return this.#found;
  }

  end(): boolean {
    if (!this.#found) this.#look();
    return this.#found;
  }

  #look(): void {
    const text = this.#parts.join('');
    this.#lookAt(text);
    const joints = this.#glue.takeJoints();
    if (joints.length > 0 && !this.#found) {
      for (const joint of joints) this.#parts[joint] = '';
      this.#lookAt(this.#parts.join(''));
    }
    const rest = text.slice(-OVERLAP);
    this.#parts = [rest];
    this.#length = rest.length;
  }

  #lookAt(text: string): void {
    const { names, signs } = this.#tables;
    const table = foldTable();
    state[0] = 0;
    // Its end, too: a word may have been stopped in at its last letter.
    for (let i = 0; i <= text.length && !this.#found; i += 1) {
      i = seekSign(text, i, this.#anchored ? names.starters : signs, state);
      let hash = state[0] ?? 0;
      const unit = text.charCodeAt(i);
      if (i < text.length && isRare(unit)) {
        const word = wordAround(text, i);
        if (!this.#anchored && beginsAny(text.slice(word.start, word.end), this.#tables.anchors)) this.#anchored = true;
        hash = word.hash;
        i = word.end;
      } else {
        if (!this.#anchored && this.#isAnchor(hash)) this.#anchored = true;
        const value = table[unit] ?? 0;
        if (value >= FIRST_LETTER) {
          state[0] = hashStep(hash, value);
          continue;
        }
      }
      const form = formFrom(text, i, hash, names);
      if (form !== null) {
        // "Armed Forces of Ukraine" is a name and an anchor.
        this.#anchored ||= beginsAny(text.slice(form.start, form.end), this.#tables.anchors);
        this.#take(form);
        i = form.next;
      }
      state[0] = 0;
    }
    this.#found ||= this.#named && this.#anchored;
  }

  #isAnchor(hash: number): boolean {
    return mayBeBeginning(this.#tables.signs, hash) && this.#tables.anchors.has(hash);
  }

  #take(form: Form): void {
    this.#named = true;
    if (this.#anchored || isMarkedAnywhere(form, this.#tables.entities)) this.#found = true;
  }
}

/** The hash of the word that is being read; see `seekSign`. */
const state = new Int32Array(1);

/** Whether this may be what is marked on a page of any topic: a person's full name. */
function isMarkedAnywhere({ words, senses }: Form, entities: readonly LexiconEntity[]): boolean {
  if (words < 2) return false;
  return senses.some(({ entity, flags }) => {
    const { kind, mark } = entities[entity] ?? {};
    return (flags & SenseFlag.Weak) === 0 && kind === 'person' && mark === 'everywhere';
  });
}
