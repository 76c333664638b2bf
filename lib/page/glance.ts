/** Whether anything in a page may be marked: looks at its text nodes, visits no element and asks for no style. */
import type { Scanner } from '../lexicon/lexicon.ts';
import { composedParent, documentOf, localName, openShadowRoot } from './unclobbered.ts';

/** Text nodes, or elements, after which there is a chance to pause. */
const STEPS_BETWEEN_PAUSES = 200;

/** Longer text, in UTF-16 units, is asked whether it is a script or a style; a short one is looked at as quickly. */
const LONG = 1_000;

/** Elements whose text nobody reads, and the walk over blocks does not either. */
const UNREAD = /^(script|style|noscript|template|textarea)$/;

/** What can have no shadow root (DOM standard, "valid shadow host name") and of which most pages consist. */
const NO_HOSTS = ':not(a,b,br,button,dd,dt,em,i,img,input,label,li,option,path,script,strong,svg,td,tr,ul)';

/**
 * Whether a name may stand in the text at and below `root`, with its open shadow roots left out. Never no where blocks
 * would hold one, see `Glance`. Yields `null` now and then.
 */
export function* mayHoldName(root: Node, scanner: Scanner): Generator<null, boolean, void> {
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_TEXT);
  const glance = scanner.glance();
  let steps = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < LONG || isRead(node)) {
      if (glance.add(data)) return true;
      steps += data.length >> 10;
    }
    if (++steps > STEPS_BETWEEN_PAUSES) {
      steps = 0;
      yield null;
    }
  }
  return glance.end();
}

/** What a page holds that its own text nodes do not show. */
export interface Unseen {
  readonly shadowRoots: readonly ShadowRoot[];
  /** Custom elements that the page has yet to define, and whose text may come into a shadow root then. */
  readonly undefinedElements: readonly Element[];
}

/** Looks for open shadow roots, nested ones too, and for what may become one. Yields `null` now and then. */
export function* findUnseen(root: Element): Generator<null, Unseen, void> {
  const shadowRoots: ShadowRoot[] = [];
  const undefinedElements: Element[] = [];
  const trees: (Element | ShadowRoot)[] = [root];
  const meet = (element: Element) => {
    const shadow = openShadowRoot(element);
    if (shadow === null) return;
    shadowRoots.push(shadow);
    trees.push(shadow);
  };
  meet(root);
  for (const tree of trees) {
    // One by one: a page can have more of them than a call can have arguments.
    for (const element of select(tree, ':not(:defined)')) undefinedElements.push(element);
    let steps = 0;
    for (const element of select(tree, NO_HOSTS)) {
      meet(element);
      if (++steps % STEPS_BETWEEN_PAUSES === 0) yield null;
    }
  }
  return { shadowRoots, undefinedElements };
}

function isRead(text: Node): boolean {
  const parent = composedParent(text);
  return !(parent instanceof Element && UNREAD.test(localName(parent)));
}

/** `querySelectorAll`, which a form control of that name would hide. */
function select(tree: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = tree instanceof Element ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(tree, selector);
}
