/** Steps from mark to mark and brings a mark into view. */
import type { Mark } from './marks.ts';
import { boxesOf } from './ranges.ts';
import { bodyOf, composedParent, rootElementOf } from './unclobbered.ts';

/**
 * The mark to go to from `from`, around the ends. Without `from`, forwards the first mark that is not above the
 * viewport, backwards the last one above it. Marks that cannot be seen are passed over.
 */
export function nextMark(marks: readonly Mark[], from: Mark | null, by: 'next' | 'previous'): Mark | null {
  const shown = marks.filter((mark) => mark === from || isShown(mark));
  if (shown.length === 0) return null;
  const step = by === 'next' ? 1 : -1;
  const here = from === null ? -1 : shown.indexOf(from);
  if (here >= 0) return shown.at((here + step) % shown.length) ?? null;
  const firstInView = shown.findIndex((mark) => topOf(mark) >= 0);
  if (by === 'next') return shown[Math.max(0, firstInView)] ?? null;
  return shown.at(firstInView - 1) ?? null;
}

/**
 * Forwards the first of the marks, backwards the last; behind or before `beyond`, where one is given. Marks that cannot be
 * seen are passed over. Null where none is left.
 */
export function edgeMark(marks: readonly Mark[], by: 'next' | 'previous', beyond: Mark | null = null): Mark | null {
  if (by === 'next') return marks.slice(beyond === null ? 0 : marks.indexOf(beyond) + 1).find(isShown) ?? null;
  return marks.slice(0, beyond === null ? marks.length : marks.indexOf(beyond)).findLast(isShown) ?? null;
}

const scrollBy: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollBy;

/** Scrolls a mark to the upper third of the viewport, where a card below it has room, and of whatever scrolls around it. */
export function reveal(mark: Mark, view: Window): void {
  const around = composedParent(mark.range.startContainer);
  // The pages around a frame scroll for an element only, and do not tell whether they have to.
  if (view.top !== view && around instanceof Element) {
    Element.prototype.scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
  }
  for (let at: Node | null = composedParent(mark.range.startContainer); at !== null; at = composedParent(at)) {
    if (at instanceof HTMLElement && scrolls(at)) {
      const box = boxesOf(mark.range)[0];
      const frame = Element.prototype.getBoundingClientRect.call(at);
      if (box !== undefined) scrollBy.call(at, { top: box.top - frame.top - frame.height / 3, behavior: 'instant' });
    }
  }
  const box = boxesOf(mark.range)[0];
  if (box === undefined) return;
  const top = box.top + box.height / 2 - view.innerHeight / 3;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A long way would be a blur, and the card would fly along.
  const behavior = still || Math.abs(top) > view.innerHeight ? 'instant' : 'smooth';
  if (box.top < 0 || box.bottom > view.innerHeight || Math.abs(top) > view.innerHeight / 4)
    view.scrollBy({ top, behavior });
}

/** Whether a reader can see the mark, or could by scrolling. */
export function isShown(mark: Mark): boolean {
  const visible = Element.prototype.checkVisibility.call(mark.block.element, {
    visibilityProperty: true,
    opacityProperty: true,
  });
  return visible && boxesOf(mark.range).length > 0;
}

function topOf(mark: Mark): number {
  return boxesOf(mark.range)[0]?.top ?? Number.NEGATIVE_INFINITY;
}

function scrolls(element: HTMLElement): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  // The root and the body scroll with the viewport, whatever their style says.
  return (
    (overflowY === 'auto' || overflowY === 'scroll') &&
    element !== rootElementOf(document) &&
    element !== bodyOf(document)
  );
}
