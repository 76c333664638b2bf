/** Custom elements that the page has yet to define: what they will show is in no shadow root so far. */
import { localName, openShadowRoot } from './unclobbered.ts';

/**
 * When to look whether they were upgraded, in ms after the last one came. No event tells, and `whenDefined` belongs to
 * the page's own world. What is not defined by then is taken for a tag that never will be.
 */
const LOOKS_MS = [500, 2_000, 8_000];

/** Elements beyond which nothing more is waited for. */
const MAX_WAITING = 500;

/** Returns a function that takes elements to wait for; each is given to `upgraded` once, or never. */
export function awaitUpgrades(upgraded: (element: Element) => void, signal: AbortSignal): (element: Element) => void {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookAfter = (looks: readonly number[]) => {
    clearTimeout(timer);
    const [delay, ...rest] = looks;
    if (delay === undefined) waiting.clear();
    else if (waiting.size > 0) timer = setTimeout(() => look(rest), delay);
  };
  const look = (rest: readonly number[]) => {
    for (const element of waiting) {
      // A root can be attached without a definition, too.
      if (element.isConnected && !isDefined(element) && openShadowRoot(element) === null) continue;
      waiting.delete(element);
      if (element.isConnected) upgraded(element);
    }
    lookAfter(rest);
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (element) => {
    if (signal.aborted || waiting.has(element) || waiting.size >= MAX_WAITING) return;
    waiting.add(element);
    lookAfter(LOOKS_MS);
  };
}

/** Whether an element is a custom one that the page has not defined. */
export function isUndefinedYet(element: Element): boolean {
  return localName(element).includes('-') && !isDefined(element);
}

function isDefined(element: Element): boolean {
  return Element.prototype.matches.call(element, ':defined');
}
