/** Whether a frame has room for a card: asked before anything else of it is looked at. */

/**
 * The least viewport in which a frame is read, CSS px. A card is 240 px high at least; with its distances, the line that
 * it is about and one more above it, that is 300. Advertisements are left out by their height (300 × 250, 336 × 280,
 * 728 × 90, 970 × 250, 320 × 100) or by their width (160 × 600, 300 × 600, 300 × 1050, and 320 × 480 on phones).
 */
export const LEAST_WIDTH = 321;
/** See {@link LEAST_WIDTH}. */
export const LEAST_HEIGHT = 300;

/**
 * Calls `run` once: now, where the view is a tab's whole page or a frame with room for a card, else as soon as the frame
 * has grown to that. A frame that is not displayed has no size. Ends with the signal.
 */
export function whenRoom(view: Window, run: () => void, signal: AbortSignal): void {
  if (view.top === view || (view.innerWidth >= LEAST_WIDTH && view.innerHeight >= LEAST_HEIGHT)) run();
  else view.addEventListener('resize', () => whenRoom(view, run, signal), { once: true, signal });
}
