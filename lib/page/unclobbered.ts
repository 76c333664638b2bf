/**
 * Document and element properties as the DOM standard means them.
 *
 * `<img name="body">` or `<input name="localName">` hides the real property behind a named one, for us too:
 * both are [LegacyOverrideBuiltIns] in the HTML standard. The prototypes of our own world are out of reach.
 */

const bodyGetter = getter(Document.prototype, 'body');
const rootGetter = getter(Document.prototype, 'documentElement');
const ownerGetter = getter(Node.prototype, 'ownerDocument');
const viewGetter = getter(Document.prototype, 'defaultView');
const activeGetter = getter(Document.prototype, 'activeElement');
const stateGetter = getter(Document.prototype, 'visibilityState');
const nameGetter = getter(Element.prototype, 'localName');
const parentGetter = getter(Node.prototype, 'parentNode');
const shadowGetter = getter(Element.prototype, 'shadowRoot');

function getter(prototype: object, property: string): (this: unknown) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (get === undefined) throw new TypeError(`The DOM has no ${property}`);
  return get;
}

/** The body (or frameset) of a document, null where there is none yet. */
export function bodyOf(document: Document): HTMLElement | null {
  const body = bodyGetter.call(document);
  return body instanceof HTMLElement ? body : null;
}

/** The root element of a document, null where there is none yet. */
export function rootElementOf(document: Document): Element | null {
  const root = rootGetter.call(document);
  return root instanceof Element ? root : null;
}

/** The document of a node, or the node itself where it is one. */
export function documentOf(node: Node): Document {
  const owner = ownerGetter.call(node);
  return owner instanceof Document ? owner : (node as Document);
}

/** The window that shows a document; ours where none does. */
export function viewOf(document: Document): Window {
  return (viewGetter.call(document) as Window | null) ?? window;
}

/** What has the focus in a document. */
export function activeElementOf(document: Document): Element | null {
  const active = activeGetter.call(document);
  return active instanceof Element ? active : null;
}

/** Whether nobody can see a document now. */
export function isInBackground(document: Document): boolean {
  return stateGetter.call(document) === 'hidden';
}

/** Whether a selector fits an element. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element's name in lower case, without namespace prefix. */
export function localName(element: Element): string {
  return String(nameGetter.call(element));
}

/** The element's open shadow root, if it has one. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const root = shadowGetter.call(element);
  return root instanceof ShadowRoot ? root : null;
}

/** The node above this one: its parent, or the host of the shadow root that it is. */
export function composedParent(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const parent = parentGetter.call(node);
  return parent instanceof Node ? parent : null;
}

/** Whether `node` is `container` or inside it, through open shadow roots too. */
export function composedContains(container: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; ) {
    if (Node.prototype.contains.call(container, at)) return true;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Whether `a` comes before `b` in the page's tree; a shadow root's nodes come right after their host. */
export function precedes(a: Node, b: Node): boolean {
  for (const x of withHosts(a)) {
    for (const y of withHosts(b)) {
      if (x === y) return x === a && y !== b;
      const position = Node.prototype.compareDocumentPosition.call(x, y);
      if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
        return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }
    }
  }
  return false;
}

function withHosts(node: Node): readonly Node[] {
  const nodes = [node];
  for (let root = Node.prototype.getRootNode.call(node); root instanceof ShadowRoot; ) {
    nodes.push(root.host);
    root = Node.prototype.getRootNode.call(root.host);
  }
  return nodes;
}
