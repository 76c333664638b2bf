/**
 * The text blocks of a page: runs of text that read as one line of thought, joined across inline elements.
 *
 * Walks the tree as it is shown: an open shadow root instead of its host's children, and those where they are slotted.
 */
import { articleOf, flowOf, isArticle, keepsLineBreaks } from './layout.ts';
import { documentOf, localName, openShadowRoot } from './unclobbered.ts';
import { isUndefinedYet } from './upgrades.ts';

/** Where a part of a block's text comes from. */
export interface Segment {
  readonly node: Text;
  /** Offset of this part in the block's text. */
  readonly start: number;
  /** Offset of this part in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** A run of text. All its segments lie in one tree (document or one shadow root). */
export interface TextBlock {
  /** The element that lays the text out; it may hold several blocks, before and after others. */
  readonly element: Element;
  /** What decides the context: see `articleOf`. */
  readonly article: Element;
  /** The text with a line feed for each line break shown, and U+FFFC for a control or code within the line. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What else the walk comes upon. */
export interface WalkNotes {
  /** An element whose text is not displayed now, the outermost. */
  hidden?(element: Element): void;
  /** An open shadow root. */
  shadowRoot?(root: ShadowRoot): void;
  /** A custom element that the page has not defined yet. */
  undefinedElement?(element: Element): void;
}

/** Length at which a block's text is cut, in UTF-16 units: no line of thought is longer, but a hostile page's is. */
export const MAX_BLOCK_LENGTH = 20_000;

/**
 * Trees in each other that are walked: shadow roots, and what is slotted into them. No page has as many by half; a hostile
 * one has so many that going down them overflows the stack.
 */
const MAX_TREES = 100;

/** Steps after which the walk gives its driver a chance to pause. */
const STEPS_BETWEEN_PAUSES = 200;

/** Stands for something within a line that is not text. */
const OBJECT = '\ufffc';

const HAS_LETTER = /\p{L}/u;

/**
 * Yields the text blocks at and below an element in reading order, and `null` now and then where there are none.
 *
 * The page may change between two steps; if the walk loses its place because of it, it returns `false`.
 */
export function* walkBlocks(
  root: Element,
  body: Element,
  notes: WalkNotes = {},
): Generator<TextBlock | null, boolean, void> {
  return yield* new Walk(notes).tree(root, root, articleOf(root, body));
}

class Walk {
  readonly #notes: WalkNotes;
  #text = '';
  #segments: Segment[] = [];
  #steps = 0;
  #trees = 0;

  constructor(notes: WalkNotes) {
    this.#notes = notes;
  }

  /** The tree below `root`; `block` lays out text that stands in none of its elements. */
  *tree(root: Node, block: Element, article: Element): Generator<TextBlock | null, boolean, void> {
    // A TreeWalker, because `firstChild` and the like can be hidden by form controls of that name.
    const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, ELEMENTS_AND_TEXT);
    const blocks: Element[] = [];
    // Containers that this tree brings; an article outside of it stands.
    let main: Element | null = null;
    let inner: Element | null = null;
    const current = () => blocks.at(-1) ?? block;
    const context = () => (isArticle(article) ? article : (inner ?? main ?? article));

    for (let node: Node = root; ; node = walker.currentNode) {
      let deeper = node instanceof ShadowRoot;
      if (node instanceof Text) {
        yield* this.#add(node, current(), context());
      } else if (node instanceof Element) {
        const flow = flowOf(node);
        if (flow === 'block') {
          yield* this.#flush(current(), context());
          blocks.push(node);
        }
        if (flow === 'break') this.#text += '\n';
        if (flow === 'foreign') this.#text += OBJECT;
        if (flow === 'hidden') this.#notes.hidden?.(node);
        deeper = flow === 'block' || flow === 'inline';
        if (deeper && isArticle(node)) inner ??= node;
        if (deeper && localName(node) === 'main') main ??= node;
        if (deeper) deeper = yield* this.#boundary(node, current(), context());
      }
      if (++this.#steps % STEPS_BETWEEN_PAUSES === 0) yield null;
      if (deeper && walker.firstChild() !== null) continue;
      // Up and on: to the next node after this one and all that it holds.
      for (;;) {
        const done = walker.currentNode;
        if (done === blocks.at(-1)) {
          yield* this.#flush(current(), context());
          blocks.pop();
        }
        if (done === inner) inner = null;
        if (done === main) main = null;
        if (done === root) return true;
        if (walker.nextSibling() !== null) break;
        if (walker.parentNode() === null) return false;
      }
    }
  }

  /** Enters shadow roots and slots in place of an element's children. Returns whether the children are to be walked. */
  *#boundary(element: Element, block: Element, article: Element): Generator<TextBlock | null, boolean, void> {
    const shadow = openShadowRoot(element);
    if (shadow !== null) {
      this.#notes.shadowRoot?.(shadow);
      yield* this.#flush(block, article);
      yield* this.#inner(shadow, element, article);
      yield* this.#flush(element, article);
      return false;
    }
    if (isUndefinedYet(element)) this.#notes.undefinedElement?.(element);
    if (!(element instanceof HTMLSlotElement)) return true;
    const assigned = element.assignedNodes();
    if (assigned.length === 0) return true;
    yield* this.#flush(block, article);
    const tree = Node.prototype.getRootNode.call(element);
    const host = tree instanceof ShadowRoot ? tree.host : element;
    for (const node of assigned) {
      if (node instanceof Text) yield* this.#add(node, host, article);
      else yield* this.#inner(node, host, article);
    }
    yield* this.#flush(host, article);
    return false;
  }

  *#inner(root: Node, block: Element, article: Element): Generator<TextBlock | null, void, void> {
    if (this.#trees >= MAX_TREES) return;
    this.#trees += 1;
    yield* this.tree(root, block, article);
    this.#trees -= 1;
  }

  *#add(node: Text, block: Element, article: Element): Generator<TextBlock, void, void> {
    const { data } = node;
    let from = 0;
    while (from < data.length) {
      const room = Math.max(0, MAX_BLOCK_LENGTH - this.#text.length);
      const length = Math.min(data.length - from, room);
      this.#segments.push({ node, start: this.#text.length, from, length });
      // A piece at a time: a page may have all of its megabytes in one node.
      this.#text += asShown(data.slice(from, from + length), block);
      from += length;
      if (this.#text.length >= MAX_BLOCK_LENGTH) yield* this.#flush(block, article);
    }
  }

  *#flush(element: Element, article: Element): Generator<TextBlock, void, void> {
    const text = this.#text;
    const segments = this.#segments;
    this.#text = '';
    this.#segments = [];
    if (HAS_LETTER.test(text)) yield { element, article, text, segments };
  }
}

/** A piece of a node's text with the source's own line ends as spaces, unless they are shown. Same length. */
function asShown(data: string, block: Element): string {
  // Asking for style costs more than the rest, so only where a line end stands between words.
  if (/[\n\r]/.test(data.trim()) && keepsLineBreaks(block)) return data;
  return data.replace(/[\n\r\t\f]/g, ' ');
}

const ELEMENTS_AND_TEXT = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
