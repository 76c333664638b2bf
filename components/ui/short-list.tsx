/** Lists that show their first lines and unfold to all. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useReading } from './reading.tsx';

/**
 * The first `atFirst` of `items`, or all once the reader asked for them, and the button for that (null where all fit).
 *
 * One item too many does not fold: the button would take the room that the item needs.
 */
export function useShortList<Item>(
  items: readonly Item[],
  atFirst: number,
): { readonly shown: readonly Item[]; readonly toggle: ComponentChildren } {
  const { words } = useReading();
  const [all, setAll] = useState(false);
  if (items.length <= atFirst + 1) return { shown: items, toggle: null };
  const toggle = (
    <Button look="plain" onPress={() => setAll(!all)}>
      {all ? words.showFewer : words.showAll(items.length)}
    </Button>
  );
  return { shown: all ? items : items.slice(0, atFirst), toggle };
}
