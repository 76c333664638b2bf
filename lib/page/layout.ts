/** How elements lay out their text: what begins a new line of thought, what holds none for us, what is shown. */
import { composedParent, localName } from './unclobbered.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that browsers lay out as blocks, so that no style need be asked for. HTML standard, 15.3. */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p search section summary table tbody ' +
    'td tfoot th thead tr ul',
);

/** Elements that show no text of their own. */
const TEXTLESS = set(
  'audio canvas datalist embed frame frameset head iframe img link math meta noembed noframes noscript object param ' +
    'picture script style svg template title track video',
);

/** Elements that show text which is not the page's prose: controls and code. */
const FOREIGN = set('button code input kbd meter output pre progress samp select textarea');

/** What the walk does at an element. */
export type Flow =
  /** Skip it, as though it were not there. */
  | 'textless'
  /** Skip it, but it stands between the words around it. */
  | 'foreign'
  /** Skip it while it is not displayed. */
  | 'hidden'
  /** A line break. */
  | 'break'
  /** Its text runs on with the text around it. */
  | 'inline'
  | 'block';

/** How the text of this element belongs to the text around it. Asks for computed style only where tags do not tell. */
export function flowOf(element: Element): Flow {
  const name = localName(element);
  if (name === 'br') return 'break';
  if (name === 'wbr' || TEXTLESS.has(name)) return 'textless';
  if (isForeign(element)) return 'foreign';
  if (BLOCKS.has(name)) return isDisplayed(element) ? 'block' : 'hidden';
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'hidden';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

/** Whether browsers lay the element out as a block unless the page says otherwise. */
export function isBlockByName(element: Element): boolean {
  return BLOCKS.has(localName(element));
}

/**
 * Whether the element or anything above it is `display: none` or its content is not laid out (a closed `details`,
 * `hidden="until-found"`).
 */
export function isDisplayed(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** Whether line ends in the element's source are line ends on the screen. */
export function keepsLineBreaks(element: Element): boolean {
  const { whiteSpace } = getComputedStyle(element);
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

/** Whether lines run from top to bottom here: an underline and a card beside it would lie across the words. */
export function isVertical(element: Element): boolean {
  return !getComputedStyle(element).writingMode.startsWith('horizontal');
}

/** Whether this element makes an article of its own; articles within an article (comments, teasers) belong to it. */
export function isArticle(element: Element): boolean {
  return localName(element) === 'article' || Element.prototype.getAttribute.call(element, 'role') === 'article';
}

/** The container that decides the context of a node's text: outermost article, else `main`, else the body. */
export function articleOf(node: Node, body: Element): Element {
  let found: Element | null = null;
  let main: Element | null = null;
  for (let at: Node | null = node; at !== null && at !== body; at = composedParent(at)) {
    if (!(at instanceof Element)) continue;
    if (isArticle(at)) found = at;
    else if (localName(at) === 'main') main = at;
  }
  return found ?? main ?? body;
}

/**
 * The nearest element, from this node upwards, whose text does not run on with the text around it. `known` keeps what was
 * found for each node on the way; it holds as long as the page does not change.
 */
export function blockOf(node: Node, body: Element, known: Map<Node, Element> = new Map()): Element {
  const way: Node[] = [];
  let block: Element | undefined;
  for (let at: Node | null = node; block === undefined && at !== null && at !== body; at = composedParent(at)) {
    block = known.get(at);
    way.push(at);
    // A host is its own block: a shadow root's text does not run on with the text outside.
    if (at instanceof ShadowRoot) block = at.host;
    else if (block === undefined && at instanceof Element && flowOf(at) !== 'inline') block = at;
  }
  for (const at of way) known.set(at, block ?? body);
  return block ?? body;
}

/**
 * The outermost element, from this one upwards, that is passed over with all it holds whatever its style: an editor,
 * a control. Null where there is none. `known` as for {@link blockOf}.
 */
export function passedOver(
  element: Element,
  body: Element,
  known: Map<Node, Element | null> = new Map(),
): Element | null {
  const way: Node[] = [];
  let found: Element | null | undefined;
  for (let at: Node | null = element; at !== null && at !== body; at = composedParent(at)) {
    found = known.get(at);
    if (found !== undefined) break;
    way.push(at);
  }
  found ??= null;
  for (const at of way.reverse()) {
    if (found === null && at instanceof Element && (TEXTLESS.has(localName(at)) || isForeign(at))) found = at;
    known.set(at, found);
  }
  return found;
}

function isForeign(element: Element): boolean {
  return FOREIGN.has(localName(element)) || isEditable(element);
}

function isEditable(element: Element): boolean {
  const value = Element.prototype.getAttribute.call(element, 'contenteditable');
  return value !== null && value !== 'false';
}
