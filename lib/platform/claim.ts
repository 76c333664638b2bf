/** One reader for one document, also across an update of the extension in an open page. */
import { isContextAlive } from './browser.ts';

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

/**
 * Claims the document for the script that calls. Null: another script of this very version has it already.
 *
 * The controller is the script's life: abort it to leave. It aborts by itself when a script of a newer version comes,
 * whereupon what the older one left in the page is gone before the newer one starts.
 */
export function claimDocument(page: Document): AbortController | null {
  const scope = globalThis as ClaimedGlobal;
  if (scope.pointByPointReader) return null;
  scope.pointByPointReader = true;
  // By their own prototype: elements of the page may have these names, and hide them.
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  dispatchEvent.call(page, new Event(ARRIVAL));
  removeLeftovers(page);

  const life = new AbortController();
  // Scripts of other versions live in worlds of their own and share only the document's events with us. Only a script
  // that was left behind obeys: otherwise any page could switch us off.
  const onArrival = () => {
    if (!isContextAlive()) life.abort();
  };
  addEventListener.call(page, ARRIVAL, onArrival, { signal: life.signal });
  return life;
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
