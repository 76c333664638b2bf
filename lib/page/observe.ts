/** Watches a page for changes and says, with pauses, what must be walked again. */
import { blockOf, flowOf, isBlockByName, passedOver } from './layout.ts';
import {
  bodyOf,
  composedContains,
  composedParent,
  documentOf,
  openShadowRoot,
  rootElementOf,
  viewOf,
} from './unclobbered.ts';

/** The shortest time between a change and the rescan, in ms: what comes together is done together. */
const MIN_PAUSE_MS = 200;

/**
 * Part of the time that rescans may take, 1 %: the next comes this many times as long after one as it took. What the
 * browser does to paint the marks and to tell of the changes comes on top, about as much again.
 */
const PAUSE_PER_RESCAN = 100;

/** The longest that a change waits, in ms, however large the page: 1 % holds for rescans of up to a hundredth of it. */
const MAX_PAUSE_MS = 10_000;

/** Until a change of theme has faded over, in ms. */
const RESTYLE_PAUSE_MS = 400;

/** Changes between two rescans beyond which it is cheaper to walk everything than to tell them apart. */
const MAX_CHANGES = 2_000;
const MAX_ROOTS = 100;

/** Hidden elements whose appearance is waited for. */
const MAX_HIDDEN = 1_000;

/** What the watching calls. */
export interface PageChanges {
  /** Walk these again; none lies in another. Nodes may have left the page, too. The next call waits for this one. */
  rescan(roots: readonly Element[]): Promise<void>;
  /** The document began anew (`document.open()`): listeners and highlights are gone. */
  restarted(): void;
  /** The look of the whole page may have changed: dark mode, another theme. */
  restyled(): void;
}

/** A page under watch. */
export interface PageWatch {
  /** Watches inside this open shadow root, too. */
  observe(root: ShadowRoot): void;
  /** Has this element walked again when it is displayed. */
  awaitDisplay(element: Element): void;
  /** Has this element walked again soon. */
  touch(element: Element): void;
}

/** Watches until the signal is aborted. */
export function watchPage(page: Document, changes: PageChanges, signal: AbortSignal): PageWatch {
  /** Nodes within which words changed; their blocks must be read again. */
  const changed = new Set<Node>();
  /** Elements that came; they and what they hold must be read. */
  const added = new Set<Element>();
  let whole = false;
  let nodesLeft = false;
  /** When the next rescan may begin, on the clock of `performance`. */
  let earliest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rescanning = false;

  const later = () => {
    if (rescanning || timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => void rescan(), Math.max(MIN_PAUSE_MS, earliest - performance.now()));
  };

  const rescan = async () => {
    timer = undefined;
    rescanning = true;
    const start = performance.now();
    const roots = takeRoots();
    const anything = roots.length > 0 || nodesLeft;
    nodesLeft = false;
    try {
      if (anything) await changes.rescan(roots);
    } finally {
      const end = performance.now();
      earliest = end + Math.min(MAX_PAUSE_MS, (end - start) * PAUSE_PER_RESCAN);
      rescanning = false;
      if (whole || nodesLeft || changed.size > 0 || added.size > 0) later();
    }
  };

  /** The elements to walk. Asks for style, so it must not run for each change. */
  const takeRoots = (): readonly Element[] => {
    const body = bodyOf(page);
    if (body === null) return [];
    const roots = new Set<Element>();
    // Remembered, so that the way up is gone once, however many changes lie however deep.
    const blocks = new Map<Node, Element>();
    for (const node of changed) if (node.isConnected) roots.add(blockOf(node, body, blocks));
    for (const element of added) {
      if (!element.isConnected) continue;
      const flow = flowOf(element);
      if (flow === 'block' || flow === 'hidden' || openShadowRoot(element) !== null) roots.add(element);
      else if (flow !== 'textless') roots.add(blockOf(element, body, blocks));
    }
    const everything = whole || roots.size > MAX_ROOTS;
    whole = false;
    changed.clear();
    added.clear();
    if (everything) return [body];
    // What moved into an editor, or is written there, is the editor's.
    const passed = new Map<Node, Element | null>();
    const read = new Set([...roots].map((root) => passedOver(root, body, passed) ?? root));
    return outermost([...read].filter((root) => composedContains(body, root)));
  };

  const note = (record: MutationRecord) => {
    const { target } = record;
    if (target === page) {
      whole = true;
      changes.restarted();
    } else if (target === rootElementOf(page)) {
      // A new body; all else at this level is not text of the page, and our own host is here.
      if (Array.from(record.addedNodes).includes(bodyOf(page) as Node)) whole = true;
    } else if (record.type === 'characterData') {
      changed.add(target);
    } else if (record.type === 'attributes') {
      // The text around it reads otherwise, too, when an element turns into an editor or back.
      if (target === bodyOf(page)) whole = true;
      else changed.add(composedParent(target) ?? target);
    } else {
      for (const node of record.addedNodes) noteAdded(node, record);
      for (const node of record.removedNodes) noteRemoved(node, target);
    }
    if (changed.size + added.size > MAX_CHANGES) whole = true;
  };

  const noteAdded = (node: Node, { target, previousSibling, nextSibling }: MutationRecord) => {
    const splits = isWords(previousSibling) || isWords(nextSibling);
    if (isWords(node) || (node instanceof Element && splits)) changed.add(target);
    else if (node instanceof Element) added.add(node);
  };

  const noteRemoved = (node: Node, target: Node) => {
    nodesLeft = true;
    if (isWords(node) || (node instanceof Element && !isBlockByName(node) && hasWords(node))) changed.add(target);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) if (!whole || record.target === page) note(record);
    if (whole || nodesLeft || changed.size > 0 || added.size > 0) later();
  });

  let restyleTimer: ReturnType<typeof setTimeout> | undefined;
  const restyleLater = () => {
    clearTimeout(restyleTimer);
    restyleTimer = setTimeout(() => changes.restyled(), RESTYLE_PAUSE_MS);
  };
  const restyle = new MutationObserver(restyleLater);
  const dark = viewOf(page).matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', restyleLater, { signal });
  for (const element of [rootElementOf(page), bodyOf(page)]) {
    if (element !== null) restyle.observe(element, { attributeFilter: ['class', 'style', 'data-theme', 'data-mode'] });
  }

  const hidden = new Set<Element>();
  const displays = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      // A closed `details` may count as intersecting; what is still not laid out would be found hidden again.
      if (!isIntersecting || flowOf(target) === 'hidden') continue;
      displays.unobserve(target);
      hidden.delete(target);
      added.add(target);
      later();
    }
  });

  observer.observe(page, WHAT);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearTimeout(restyleTimer);
      observer.disconnect();
      restyle.disconnect();
      displays.disconnect();
    },
    { once: true },
  );

  return {
    observe: (root) => observer.observe(root, WHAT),
    awaitDisplay(element) {
      for (const gone of hidden.size < MAX_HIDDEN ? [] : [...hidden].filter((other) => !other.isConnected)) {
        hidden.delete(gone);
        displays.unobserve(gone);
      }
      if (hidden.size >= MAX_HIDDEN || hidden.has(element)) return;
      hidden.add(element);
      displays.observe(element);
    },
    touch(element) {
      added.add(element);
      later();
    },
  };
}

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
  subtree: true,
};

/** Those elements that lie in none of the others. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<Node>(elements);
  return elements.filter((element) => {
    for (let at = composedParent(element); at !== null; at = composedParent(at)) if (all.has(at)) return false;
    return true;
  });
}

function isWords(node: Node | null): boolean {
  return node instanceof Text && holdsWords(node);
}

/** Text nodes, and UTF-16 units in each, after which there is taken to be a word: a page can make us ask at each change. */
const MAX_ASKED_NODES = 50;
const MAX_ASKED_UNITS = 500;

/** Whether the node shows words, as far as a short look tells: never no where it does. */
function hasWords(node: Node): boolean {
  if (node instanceof Text) return holdsWords(node);
  const walker = Document.prototype.createTreeWalker.call(documentOf(node), node, NodeFilter.SHOW_TEXT);
  for (let asked = 0; asked < MAX_ASKED_NODES; asked += 1) {
    const text = walker.nextNode();
    if (text === null) return false;
    if (holdsWords(text as Text)) return true;
  }
  return true;
}

function holdsWords(text: Text): boolean {
  return text.length > MAX_ASKED_UNITS || /\S/.test(text.data);
}
