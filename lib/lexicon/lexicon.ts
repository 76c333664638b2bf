/**
 * The lexicon: the dataset's names, cues and topic words compiled for matching, and what matching yields.
 *
 * A lexicon is plain JSON (it is packaged, stored and sent in a message); {@link Scanner} is what a page or a
 * tool makes of it. Spans are UTF-16 offsets into a block's own text, end exclusive.
 */

/** What the lexicon needs to know of an entity, by index. */
export interface LexiconEntity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'event' | 'document' | 'concept';
  readonly mark: 'everywhere' | 'in-context' | 'never';
  /** A woman: "Mrs" before the surname may mean her. Left out for everyone else. */
  readonly feminine?: true;
}

/** The compiled lexicon. Only `lib/lexicon` looks inside `tables`. */
export interface Lexicon {
  /** Shape of the tables; a scanner refuses another one. */
  readonly schema: 1;
  /** Hash of the dataset it was compiled from: equal hashes, equal answers. */
  readonly hash: string;
  readonly entities: readonly LexiconEntity[];
  readonly provisions: readonly string[];
  readonly tables: LexiconTables;
}

/**
 * The tables of a lexicon, packed as `pack.ts` does; their layout belongs to `build.ts` and `tables.ts`.
 * They stay text and numbers so that a lexicon is the same in a file, a message and IndexedDB.
 */
export interface LexiconTables {
  /** Words of all names, folded and sorted; a word's index is its id. */
  readonly words: string;
  /** Sets of senses that forms share: entity, flags and the case that each word must have. */
  readonly senses: string;
  /** Every surface form as word ids, sorted, each with its set of senses. */
  readonly forms: string;
  /** For each entity the others that its own dossier names. */
  readonly related: string;
  /** Word patterns of cues and topic signals, sorted. */
  readonly terms: string;
  /** Word groups, each a list of alternatives, each a sequence of terms. */
  readonly groups: string;
  readonly cues: string;
  readonly signals: string;
  /** Common given names, folded and sorted. */
  readonly givenNames: string;
  /** First letters of words such that each anchor has a word that begins so; null where some has none. */
  readonly anchors: string | null;
}

/** A resolved occurrence of an entity. `block` is the index of its block in the article. */
export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A place where a provision is stated, reported, denied or discussed. */
export interface ProvisionMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly provision: string;
}

/** What one article says, as far as this dataset knows. */
export interface Findings {
  /** `plan`: the article concerns the plan, the talks or the war. */
  readonly topic: 'plan' | 'other';
  readonly mentions: readonly Mention[];
  readonly provisions: readonly ProvisionMention[];
}

/** What matching found in one block, before context decides. Opaque, cacheable, independent of other blocks. */
export interface BlockMatches {
  readonly length: number;
}

/** Takes a text in parts, in order, each of which may or may not run on from the one before. */
export interface Glance {
  /**
   * Whether there may be something to mark by now: a person's full name, or any name in a text that may be about the
   * war. It never says no where `resolve` finds a mention, in whatever way the parts are joined to blocks: without a
   * sign, with spaces or with anything that ends a name. (Where the page hides a part that stands within a name, that is
   * another text: there the name's words count only each by itself.)
   */
  add(part: string): boolean;
  /** The same for the whole text. */
  end(): boolean;
}

/** A lexicon made ready to match. */
export interface Scanner {
  readonly lexicon: Lexicon;
  /** Begins a glance at a page's text: whether there can be anything to mark. */
  glance(): Glance;
  /** One pass over one block's text. Cost grows with the text only, not with the number of names. */
  match(text: string): BlockMatches;
  /**
   * What `resolve` will find in an article in any case, without reading it: each person's first full name. A first answer
   * for a page that waits.
   */
  certain(blocks: readonly BlockMatches[]): readonly Mention[];
  /**
   * Decides over one article: blocks in reading order, as `match` returned them. The first time, blocks of an article
   * with a name in it are read word by word (about 12 ms for 100,000 UTF-16 units); after that it is cheap.
   */
  resolve(blocks: readonly BlockMatches[]): Findings;
  /** The same, a block at a step, for a page that must not wait. */
  resolving(blocks: readonly BlockMatches[]): Generator<null, Findings, void>;
}
