/** What the benchmark's two halves tell each other: the code in the page (`tests/bench/in-page.ts`) and the tool. */

/** Median times of one page, in ms; what was not measured there is null. */
export interface PageTimes {
  /** UTF-16 units of all text nodes. */
  readonly units: number;
  /** Elements of the body. */
  readonly elements: number;
  readonly blocks: number;
  /** Names and provisions found by a whole reading. */
  readonly mentions: number;
  readonly gateSays: boolean;
  /** Whether a name may be in the text: where not, that is all that a session does. */
  readonly glanceSays: boolean;
  /** A TreeWalker over the text nodes, touching each unit once: less is not possible. */
  readonly limit: number;
  /** A glance at the text and, where a name may be in it, the blocks and the names in them. */
  readonly scan: number;
  /** The blocks and the names in them, also where there is none. */
  readonly scanBlocks: number;
  /** The search for open shadow roots, which comes after a glance that says no. */
  readonly shadowRoots: number;
  /** The blocks alone, and the names alone in blocks that are there already. */
  readonly walk: number;
  readonly match: number;
  /** Touching each unit of the blocks, without the walk. */
  readonly touch: number;
  /** All that a session reads the first time. */
  readonly read: number;
  /** The same walk as `limit`, with one alternation of all forms run over each text node. */
  readonly regex: number;
  /** mark.js with 200 names, without taking the marks away again. */
  readonly markJs: number | null;
  readonly gate: number;
  readonly textContent: number;
  /** The first time of each in a fresh page, before any of it is compiled. */
  readonly first: { readonly limit: number; readonly gate: number; readonly scan: number };
}

/** How a page is to be measured. */
export interface PageTask {
  /** Time for the samples of all candidates together, ms. */
  readonly budgetMs: number;
  readonly withMarkJs: boolean;
}

/** Median scan of one page with several lexica, in ms, in the order of the addresses given. */
export interface NamesTimes {
  readonly scans: readonly number[];
}

/** A session in a long page. */
export interface SessionTimes {
  readonly units: number;
  /** Median of the scan alone, ms. */
  readonly scan: number;
  readonly limit: number;
  /** From the session's start until its marks are set, slices and pauses included, ms. */
  readonly marked: number;
  readonly marks: number;
}

/** The gate in a page without a key, ms. It looks through a page in one task. */
export interface GateTimes {
  readonly gate: number;
  /** Its first call, with its making. */
  readonly first: number;
  readonly textContent: number;
}

/** Medians of the store, ms. */
export interface StoreTimes {
  /** An empty profile: the database is made and filled. */
  readonly seed: number;
  /** Open and look whether the store is current. */
  readonly check: number;
  /** After that, from a new connection each. */
  readonly lexicon: number;
  readonly card: number;
  readonly checklist: number;
}

/** What the code in the page can do. All answers are JSON. */
export interface InPage {
  measurePage(task: PageTask): Promise<PageTimes>;
  measureNames(task: { readonly lexica: readonly string[]; readonly budgetMs: number }): Promise<NamesTimes>;
  measureSession(task: { readonly budgetMs: number }): Promise<SessionTimes>;
  measureGate(task: { readonly budgetMs: number }): Promise<GateTimes>;
  measureStore(task: { readonly rounds: number }): Promise<StoreTimes>;
  /** The dwell of `lib/hover`, ms. */
  dwell(): number;
}

/** Under this name it stands in the page. */
export type BenchWindow = typeof globalThis & { readonly pointByPointBench: InPage };
