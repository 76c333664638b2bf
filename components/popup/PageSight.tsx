import { useReading } from './reading.ts';

/** What the extension reads of a page and what it does not, folded. */
export function PageSight() {
  const { words } = useReading();
  return (
    <details class="fold sight">
      <summary>{words.sees}</summary>
      <p class="note">{words.seesText}</p>
    </details>
  );
}
