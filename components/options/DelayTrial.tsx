import { useEffect, useState } from 'preact/hooks';
import type { Modifier } from '../../lib/settings/schema.ts';
import { formatSeconds } from './durations.ts';
import { useReading } from './reading.ts';

type Keys = Readonly<Record<'altKey' | 'shiftKey' | 'ctrlKey', boolean>>;

/** A mark to point at, whose small card opens as those on pages do. */
export function DelayTrial({ dwellMs, modifier }: { readonly dwellMs: number; readonly modifier: Modifier }) {
  const { words, wordsLanguage } = useReading();
  const [attention, setAttention] = useState<'pointer' | 'focus' | null>(null);
  const [held, setHeld] = useState(false);
  const [open, setOpen] = useState(false);
  const hold = (keys: Keys) => setHeld(modifier !== 'none' && keys[`${modifier}Key`]);
  const asked = attention === 'focus' || (attention === 'pointer' && (modifier === 'none' || held));

  useEffect(() => {
    if (attention === null) setOpen(false);
    if (!asked || open) return undefined;
    const timer = setTimeout(() => setOpen(true), dwellMs);
    return () => clearTimeout(timer);
  }, [attention, asked, open, dwellMs]);

  useEffect(() => {
    if (attention === null) return undefined;
    const over = new AbortController();
    window.addEventListener('keydown', hold, { signal: over.signal });
    window.addEventListener('keyup', hold, { signal: over.signal });
    return () => over.abort();
  }, [attention, modifier]);

  const delay = formatSeconds(dwellMs, wordsLanguage);
  const byKey = attention === 'pointer' && modifier !== 'none';
  return (
    <div class="trial">
      <button
        type="button"
        class="trial-target"
        onPointerEnter={(event) => {
          hold(event);
          setAttention('pointer');
        }}
        onPointerLeave={() => setAttention(null)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setAttention('focus')}
        onBlur={() => setAttention(null)}
      >
        <span class="mark mark-entity">{words.tryDelay}</span>
      </button>
      <p class="trial-card" aria-live="polite" data-open={open}>
        {open && (byKey ? words.delayCardWith(words.modifiers[modifier], delay) : words.delayCard(delay))}
      </p>
    </div>
  );
}
