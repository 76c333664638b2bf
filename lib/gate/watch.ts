/** Asks the gate about a page, and again when the page changes, until it says yes. */
import type { Gate } from './gate.ts';

/** The shortest pause between two checks, in ms. */
const MIN_PAUSE_MS = 250;

/** Part of the time that checks may take at most: a pause is this many times as long as the check before it. */
const PAUSE_PER_CHECK = 100;

/** What is asked about in one task, in UTF-16 units: about a millisecond. Text of most pages is one piece. */
const PIECE = 100_000;

/** Nodes that are looked at in one task: some milliseconds. Hardly a page has as many. */
const MANY = 10_000;

/** What two pieces share, in UTF-16 units, so that a word, or a group of words, is whole in one of them. */
const OVERLAP = 200;

/**
 * Calls `onYes` once, as soon as the page holds anything for us: now, or after a change. A page in the background is
 * asked once and then again when it is shown. Ends with the controller, which a yes aborts, too.
 */
export function watchGate(page: Document, gate: Gate, onYes: () => void, watch: AbortController): void {
  const { signal } = watch;
  const changes = new MutationObserver(() => later());
  let pause = MIN_PAUSE_MS;
  let checking = false;
  let changed = false;

  const check = () => {
    checking = true;
    changed = false;
    const work = holdsKey(page, gate, (root) => changes.observe(root, WHAT));
    let spent = 0;
    const go = () => {
      if (signal.aborted) return;
      const start = performance.now();
      const { done, value } = work.next();
      spent += performance.now() - start;
      if (done !== true) requestIdleCallback(go, { timeout: MIN_PAUSE_MS });
      else if (value) {
        watch.abort();
        onYes();
      } else {
        checking = false;
        pause = Math.max(MIN_PAUSE_MS, spent * PAUSE_PER_CHECK);
        if (changed) later();
      }
    };
    go();
  };
  const later = () => {
    changed = true;
    if (checking || page.visibilityState === 'hidden') return;
    checking = true;
    setTimeout(() => requestIdleCallback(check, { timeout: MIN_PAUSE_MS }), pause);
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', () => changes.disconnect());
  changes.observe(page, WHAT);
  // Not `page.addEventListener`: `<img name="addEventListener">` hides it.
  addEventListener.call(page, 'visibilitychange', later, { signal });
  // Custom elements that were defined meanwhile show shadow roots, of which no change tells.
  if (select(page, ':not(:defined)').length > 0) {
    addEventListener('load', later, { signal });
  }
  check();
}

const WHAT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What most pages consist of and what can have no shadow root (DOM standard, "valid shadow host name"). */
const NO_HOSTS = ':not(a,b,br,em,i,img,input,li,option,path,script,svg,td,tr,ul)';

/**
 * Whether the gate says yes to the page's text or that of an open shadow root, in pieces; tells the roots it comes
 * upon.
 */
function* holdsKey(page: Document, gate: Gate, found: (root: ShadowRoot) => void): Generator<void, boolean, void> {
  // Not `document.body`: `<img name="body">` hides it. Nor the head, whose scripts and styles nobody reads.
  const trees: (Element | ShadowRoot)[] = [...select(page, 'body,frameset')];
  for (const tree of trees) {
    // What the browser joins by itself costs next to nothing, but holds scripts: a yes must stand without them.
    if ((yield* isHeldIn(tree.textContent ?? '', gate)) && (yield* isHeldIn(yield* textOf(tree), gate))) return true;
    for (const element of tree.querySelectorAll(NO_HOSTS)) {
      const root = element.shadowRoot;
      if (!(root instanceof ShadowRoot)) continue;
      found(root);
      trees.push(root);
    }
  }
  return false;
}

function* isHeldIn(text: string, gate: Gate): Generator<void, boolean, void> {
  for (let from = 0; from < text.length; from += PIECE) {
    if (from > 0) yield;
    if (gate(text.slice(from, from + PIECE + OVERLAP))) return true;
  }
  return false;
}

/** Text that nobody reads and that the engine does not either; on many pages it is the greater part. */
const UNREAD = /^(script|style|noscript)$/;

/** `NodeFilter.SHOW_TEXT` by its number in the DOM standard: each page pays for every letter here. */
const SHOW_TEXT = 4;

/** The words of a tree as they run on, whatever elements part them. */
function* textOf(tree: Node): Generator<void, string, void> {
  const walker = Document.prototype.createTreeWalker.call(document, tree, SHOW_TEXT);
  let text = '';
  let steps = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++steps % MANY === 0) yield;
    if (!UNREAD.test(node.parentElement?.localName ?? '')) text += (node as Text).data;
  }
  return text;
}

function select(page: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(page, selector);
}
