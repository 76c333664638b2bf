/** Escape closes the card, and the page never learns of it. */

/**
 * Takes Escape from the page while `isOpen()`: key down and the key up that follows. Only keys that a person pressed.
 * Returns a function that listens again, for a document that began anew.
 *
 * A page script that listened on the window in the capture phase before us still sees the key; nothing can precede it.
 */
export function listenToEscape(
  view: Window,
  isOpen: () => boolean,
  dismiss: () => void,
  signal: AbortSignal,
): () => void {
  let swallowing = false;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    // A held key repeats; the repeats belong to the press that closed the card.
    const repeats = swallowing && event.repeat;
    if (!repeats && !isOpen()) return;
    swallowing = true;
    swallow(event);
    if (!repeats) dismiss();
  };
  const onUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || !swallowing) return;
    swallowing = false;
    swallow(event);
  };
  const listen = () => {
    view.addEventListener('keydown', onDown, { capture: true, signal });
    view.addEventListener('keyup', onUp, { capture: true, signal });
  };
  listen();
  return listen;
}
