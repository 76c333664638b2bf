/** All blocks of a page by article in reading order, what matching found in them, and the marks that follow from it. */
import type { BlockMatches, Findings, Scanner } from '../lexicon/lexicon.ts';
import type { PageSummary } from '../messages/protocol.ts';
import type { TextBlock } from './blocks.ts';
import { isVertical } from './layout.ts';
import type { Mark } from './marks.ts';
import { rangeOf } from './ranges.ts';
import { composedContains, precedes } from './unclobbered.ts';

/** A block that was matched, with its marks as they are shown. */
export interface BlockRecord {
  readonly block: TextBlock;
  readonly matches: BlockMatches;
  marks: readonly Mark[];
}

/** What resolving an article changed. */
export interface MarkChange {
  readonly gone: readonly Mark[];
  readonly come: readonly Mark[];
}

/** Longest label sent to the popup, in UTF-16 units. */
const MAX_LABEL = 300;

/** The inventory of one page. */
export class Inventory {
  readonly #scanner: Scanner;
  readonly #articles = new Map<Element, BlockRecord[]>();
  readonly #topics = new Map<Element, Findings['topic']>();

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  get isEmpty(): boolean {
    return this.#articles.size === 0;
  }

  /** Matches a block; blocks whose words are as before keep what was found in them, and their marks if they may. */
  match(block: TextBlock, known: ReadonlyMap<Text, BlockRecord>): BlockRecord {
    const before = block.segments[0] && known.get(block.segments[0].node);
    if (before === undefined || before.block.text !== block.text) {
      return { block, matches: this.#scanner.match(block.text), marks: [] };
    }
    if (before.block.article === block.article && sameSegments(before.block, block)) return before;
    return { block, matches: before.matches, marks: [] };
  }

  /** The records by the text node with which they begin. */
  byFirstNode(): ReadonlyMap<Text, BlockRecord> {
    const known = new Map<Text, BlockRecord>();
    for (const records of this.#articles.values()) {
      for (const record of records) {
        const first = record.block.segments[0];
        if (first !== undefined) known.set(first.node, record);
      }
    }
    return known;
  }

  /**
   * Takes out all records inside `roots` and all that have left the page. Returns the articles they were in, and the
   * marks of those that are not among `staying`.
   */
  remove(roots: readonly Element[], staying: ReadonlySet<BlockRecord>): { articles: Set<Element>; gone: Mark[] } {
    const articles = new Set<Element>();
    const gone: Mark[] = [];
    for (const [article, list] of this.#articles) {
      const kept = list.filter((record) => {
        const { element, segments } = record.block;
        const out =
          segments.some(({ node }) => !node.isConnected) || roots.some((root) => composedContains(root, element));
        if (out && !staying.has(record)) gone.push(...record.marks);
        return !out;
      });
      if (kept.length < list.length) articles.add(article);
      if (kept.length > 0) this.#articles.set(article, kept);
      else {
        this.#articles.delete(article);
        this.#topics.delete(article);
      }
    }
    return { articles, gone };
  }

  /** Puts records where they belong in the reading order. Returns their articles. */
  insert(records: readonly BlockRecord[]): Set<Element> {
    const groups = groupByArticle(records);
    for (const [article, list] of groups) this.#insert(article, list);
    return new Set(groups.keys());
  }

  /** What {@link resolve} will find in a new article in any case; only that is known of it then. In steps. */
  *foresee(article: Element): Generator<null, MarkChange, void> {
    const records = [...this.recordsOf(article)];
    const mentions = this.#scanner.certain(records.map(({ matches }) => matches));
    return yield* change(records, { mentions, provisions: [] });
  }

  /** Decides over one article anew, in steps. Marks that stay as they are remain the same objects. */
  *resolve(article: Element): Generator<null, MarkChange, void> {
    const records = [...this.recordsOf(article)];
    if (records.length === 0) return { gone: [], come: [] };
    const findings = yield* this.#scanner.resolving(records.map(({ matches }) => matches));
    this.#topics.set(article, findings.topic);
    return yield* change(records, findings);
  }

  /** The articles of the page, in no particular order. */
  get articles(): readonly Element[] {
    return [...this.#articles.keys()];
  }

  /** The records of an article in reading order. */
  recordsOf(article: Element): readonly BlockRecord[] {
    return this.#articles.get(article) ?? [];
  }

  /** Every mark of the page in reading order. */
  marks(): readonly Mark[] {
    return this.#inOrder().flatMap(([, records]) => records.flatMap((record) => record.marks));
  }

  /** What the popup is told. */
  summary(): PageSummary {
    const entities = new Map<string, { id: string; count: number; label: string }>();
    const provisions = new Map<string, { id: string; count: number; label: string }>();
    // An article of which only the certain is known yet has not been read.
    const read = this.#inOrder().filter(([article]) => this.#topics.has(article));
    for (const { kind, id, label } of read.flatMap(([, records]) => records.flatMap(({ marks }) => marks))) {
      const lines = kind === 'entity' ? entities : provisions;
      const line = lines.get(id);
      if (line === undefined) lines.set(id, { id, count: 1, label: label.slice(0, MAX_LABEL) });
      else line.count += 1;
    }
    const topic = [...this.#topics.values()].includes('plan') ? 'plan' : 'other';
    return { topic, entities: [...entities.values()], provisions: [...provisions.values()] };
  }

  #insert(article: Element, records: readonly BlockRecord[]): void {
    const list = this.#articles.get(article);
    const first = records[0]?.block.segments[0]?.node;
    if (list === undefined || first === undefined) {
      this.#articles.set(article, [...records]);
      return;
    }
    // Records of one walk may come from several places: each is put where it belongs, searched from the last one on.
    let low = 0;
    for (const record of records) {
      const node = record.block.segments[0]?.node;
      if (node === undefined) continue;
      const at = placeOf(list, node, low);
      list.splice(at, 0, record);
      low = at + 1 < list.length ? at + 1 : 0;
    }
  }

  #inOrder(): readonly (readonly [Element, readonly BlockRecord[]])[] {
    return [...this.#articles].sort(([, a], [, b]) => {
      const x = a[0]?.block.segments[0]?.node;
      const y = b[0]?.block.segments[0]?.node;
      if (x === undefined || y === undefined || x === y) return 0;
      return precedes(x, y) ? -1 : 1;
    });
  }
}

/** Gives the records of an article the marks of these findings. */
function* change(
  records: readonly BlockRecord[],
  { mentions, provisions }: Pick<Findings, 'mentions' | 'provisions'>,
): Generator<null, MarkChange, void> {
  const gone: Mark[] = [];
  const come: Mark[] = [];
  const found = new Map<BlockRecord, Mark[]>();
  const add = (index: number, kind: Mark['kind'], id: string, start: number, end: number) => {
    const record = records[index];
    const mark = record && markOf(record, kind, id, start, end);
    if (record === undefined || mark === null || mark === undefined) return;
    const marks = found.get(record);
    if (marks === undefined) found.set(record, [mark]);
    else marks.push(mark);
  };
  for (const { block, start, end, entity } of mentions) {
    add(block, 'entity', entity, start, end);
    yield null;
  }
  for (const { block, start, end, provision } of provisions) {
    add(block, 'provision', provision, start, end);
    yield null;
  }
  for (const record of records) {
    yield null;
    const marks = isLeftAlone(record, found) ? [] : (found.get(record) ?? []).sort(inReadingOrder);
    for (const mark of record.marks) if (!marks.includes(mark)) gone.push(mark);
    for (const mark of marks) if (!record.marks.includes(mark)) come.push(mark);
    record.marks = marks;
  }
  return { gone, come };
}

function groupByArticle(records: readonly BlockRecord[]): ReadonlyMap<Element, BlockRecord[]> {
  const groups = new Map<Element, BlockRecord[]>();
  for (const record of records) {
    const group = groups.get(record.block.article);
    if (group === undefined) groups.set(record.block.article, [record]);
    else group.push(record);
  }
  return groups;
}

/** Index of the first record that comes after `node`, by halving. */
function placeOf(list: readonly BlockRecord[], node: Node, from: number): number {
  let low = from;
  const before = list[from - 1]?.block.segments[0]?.node;
  if (before !== undefined && !precedes(before, node)) low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle]?.block.segments[0]?.node;
    if (other !== undefined && precedes(other, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Asks for style, so only about a block that is about to get its first marks. */
function isLeftAlone(record: BlockRecord, found: ReadonlyMap<BlockRecord, unknown>): boolean {
  return record.marks.length === 0 && found.has(record) && isVertical(record.block.element);
}

/** The mark for a span: the one that the block has already, or a new one; null where the page has changed. */
function markOf(record: BlockRecord, kind: Mark['kind'], id: string, start: number, end: number): Mark | null {
  const { block, marks } = record;
  const before = marks.find((mark) => mark.kind === kind && mark.id === id && mark.start === start && mark.end === end);
  if (before !== undefined) return before;
  const range = rangeOf(block, start, end);
  return range && { kind, id, label: block.text.slice(start, end), range, block, start, end };
}

function inReadingOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

function sameSegments(a: TextBlock, b: TextBlock): boolean {
  return (
    a.element === b.element &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, index) => {
      const other = b.segments[index];
      return other?.node === segment.node && other.from === segment.from && other.length === segment.length;
    })
  );
}
