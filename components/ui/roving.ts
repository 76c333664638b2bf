/** One tab stop for a list of many: the arrow keys go from item to item (ARIA Authoring Practices, roving tabindex). */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the element around the items takes. */
export interface Roving<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/**
 * Makes the elements that `selector` finds one tab stop. `both` goes along with all four arrows, for items that wrap;
 * `column` with up and down only. Home and End go to the ends, and no key goes round. The stop is where the reader was
 * last, or the first item once that one is gone.
 */
export function useRoving<E extends HTMLElement>(selector: string, axis: 'column' | 'both'): Roving<E> {
  const ref = useRef<E>(null);
  const itemsIn = (list: E) => [...list.querySelectorAll<HTMLElement>(selector)].filter((item) => !isDisabled(item));

  // After every drawing: items come and go with filters.
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const items = itemsIn(ref.current);
    const stop = items.find((item) => item.getAttribute('tabindex') === '0') ?? items[0];
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  });

  const onFocusIn = (event: FocusEvent) => {
    if (ref.current === null) return;
    const items = itemsIn(ref.current);
    const focused = items.find((item) => item === event.target);
    if (focused === undefined) return;
    for (const item of items) item.tabIndex = item === focused ? 0 : -1;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (ref.current === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = itemsIn(ref.current);
    const at = items.indexOf(event.target as HTMLElement);
    const { direction } = getComputedStyle(ref.current);
    const next = at < 0 ? undefined : items[targetOf(event.key, at, items.length, axis, direction)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return { ref, onKeyDown, onFocusIn };
}

function targetOf(key: string, at: number, amount: number, axis: 'column' | 'both', direction: string): number {
  const [before, after] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'ArrowDown' || (axis === 'both' && key === after)) return Math.min(at + 1, amount - 1);
  if (key === 'ArrowUp' || (axis === 'both' && key === before)) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? amount - 1 : -1;
}

function isDisabled(item: HTMLElement): boolean {
  return item instanceof HTMLButtonElement && item.disabled;
}
