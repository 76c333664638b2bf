/** Notices when something on the screen is elsewhere than a frame ago. */

/**
 * Calls `changed` in each frame in which `outline` gives another text than in the frame before; in the background there
 * are no frames. Returns a function that ends it.
 *
 * Asks anew instead of listening: nothing that moves a piece of text tells of it in all cases, and what scrolls around it
 * would have to be looked for above it, where a page can lead in circles (`<input name="parentNode">`).
 */
export function follow(view: Window, outline: () => string, changed: () => void): () => void {
  let last = outline();
  const look = () => {
    frame = view.requestAnimationFrame(look);
    const now = outline();
    if (now === last) return;
    last = now;
    changed();
  };
  let frame = view.requestAnimationFrame(look);
  return () => view.cancelAnimationFrame(frame);
}
