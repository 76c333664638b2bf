/** Asks the gate about a page, and again when the page changes, until it says yes. */
import type { Gate } from './gate.ts';

/** The shortest pause between two checks, in ms. */
const MIN_PAUSE_MS = 250;

/** Part of the time that checks may take at most: a pause is this many times as long as the check before it. */
const PAUSE_PER_CHECK = 50;

/**
 * Calls `onYes` once, as soon as the page holds anything for us: now, or after a change. A page in the background is
 * asked once and then again when it is shown. Ends with the signal; asks no more after a yes.
 */
export function watchGate(page: Document, gate: Gate, onYes: () => void, signal: AbortSignal): void {
  const until = new AbortController();
  signal.addEventListener('abort', () => until.abort(), { signal: until.signal });
  const changes = new MutationObserver(() => later());
  let pause = MIN_PAUSE_MS;
  let waiting = false;

  const check = () => {
    waiting = false;
    if (until.signal.aborted) return;
    const start = performance.now();
    if (holdsKey(page, gate, (root) => changes.observe(root, WHAT))) {
      until.abort();
      onYes();
    }
    pause = Math.max(MIN_PAUSE_MS, (performance.now() - start) * PAUSE_PER_CHECK);
  };
  const later = () => {
    if (waiting || page.visibilityState === 'hidden') return;
    waiting = true;
    setTimeout(() => requestIdleCallback(check, { timeout: MIN_PAUSE_MS }), pause);
  };

  until.signal.addEventListener('abort', () => changes.disconnect());
  if (signal.aborted) return;
  changes.observe(page, WHAT);
  page.addEventListener('visibilitychange', later, { signal: until.signal });
  // Custom elements that were defined meanwhile show shadow roots, of which no change tells.
  page.defaultView?.addEventListener('load', later, { signal: until.signal });
  check();
}

const WHAT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Whether the gate says yes to the page's text or that of an open shadow root; tells the roots it comes upon. */
function holdsKey(page: Document, gate: Gate, found: (root: ShadowRoot) => void): boolean {
  // Not `document.body`: `<img name="body">` hides it. Nor the head, whose scripts and styles nobody reads.
  const body = Document.prototype.querySelector.call(page, 'body, frameset');
  const trees: (Element | ShadowRoot)[] = body === null ? [] : [body];
  for (const tree of trees) {
    if (gate(textOf(tree))) return true;
    for (const element of tree.querySelectorAll('*')) {
      const root = element.shadowRoot;
      if (!(root instanceof ShadowRoot)) continue;
      found(root);
      trees.push(root);
    }
  }
  return false;
}

/** Text that nobody reads and that the engine does not either; on many pages it is the greater part. */
const UNREAD = /^(script|style|noscript)$/;

/** The words of a tree as they run on, whatever elements part them. */
function textOf(tree: Node): string {
  const page = tree.ownerDocument ?? document;
  const walker = Document.prototype.createTreeWalker.call(page, tree, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !UNREAD.test(node.parentElement?.localName ?? '')) text += node.data;
  }
  return text;
}
