/** One reader for one document, also across an update of the extension in an open page. */
import { isContextAlive } from './browser.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { onLookedAt } from './looked-at.ts';

/** Says in the document that a reader has come. A page may hear it or send it; neither does anything to a live one. */
const ARRIVAL = 'point-by-point:arrival';

interface ClaimedGlobal {
  pointByPointReader?: boolean;
}

/**
 * How the style of every card begins. It lies in a shadow root that is closed to the page, and there it is how a later
 * version knows what an earlier one left behind.
 */
export const CARD_SIGNATURE = '/* point-by-point */';

/** A script's life in a document. */
export interface Life {
  /** Aborts when it ends: the script is to leave nothing. */
  readonly signal: AbortSignal;
  /** Ends it, and makes room for another script. */
  end(): void;
  /** Listeners on the document and its window that end with it. */
  readonly listeners: Listeners;
}

/**
 * Claims the document for the script that calls. Null: another script of this very version has it already.
 *
 * The life ends by itself when a script of a newer version comes, whereupon what the older one left in the page is gone
 * before the newer one starts; and when the page is looked at after the extension was switched off or removed.
 */
export function claimDocument(page: Document): Life | null {
  const scope = globalThis as ClaimedGlobal;
  if (scope.pointByPointReader) return null;
  scope.pointByPointReader = true;
  // By its own prototype: an element of the page may have this name, and hide it.
  EventTarget.prototype.dispatchEvent.call(page, new Event(ARRIVAL));
  removeLeftovers(page);

  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  signal.addEventListener('abort', () => delete scope.pointByPointReader, { once: true });
  // Scripts of other versions live in worlds of their own and share only the document's events with us. Only a script
  // that was left behind obeys: otherwise any page could switch us off.
  const endIfLeft = () => {
    if (!isContextAlive()) end();
  };
  const listeners = createListeners(signal);
  listeners.add(page, ARRIVAL, endIfLeft);
  onLookedAt(page, listeners, endIfLeft);
  return { signal, end, listeners };
}

/** Firefox lets extensions look into closed shadow roots by this property; Chromium has none of the name. */
type Peekable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Firefox tears scripts down at an update without a word to them, so that they cannot take their card's host along. */
function removeLeftovers(page: Document): void {
  const children: Iterable<Peekable> = Document.prototype.querySelectorAll.call(page, 'html > *');
  for (const child of children) {
    const style = child.openOrClosedShadowRoot?.querySelector('style');
    if (style?.textContent?.startsWith(CARD_SIGNATURE)) child.remove();
  }
}
