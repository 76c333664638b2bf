/** Showing and focusing the element that an address leads to. */

/**
 * Scrolls to the element of this id and gives it focus: its first part marked `data-focus`, or itself. Says whether
 * there is such an element.
 */
export function focusTarget(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  const part = element.querySelector<HTMLElement>('[data-focus]') ?? element;
  // Focus alone would scroll as little as it can, and leave the target at the edge.
  part.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', inline: 'nearest' });
  return true;
}
