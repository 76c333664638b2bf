import type { StatusRecord } from '../../lib/dataset/records.ts';
import { LocalText } from '../ui/LocalText.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { useReading } from './reading.ts';

/** Every status with its definition, folded. */
export function StatusLegend({ statuses }: { readonly statuses: readonly StatusRecord[] }) {
  const { words } = useReading();
  return (
    <details class="fold legend">
      <summary>{words.legend}</summary>
      <dl>
        {statuses.map(({ id, definition }) => (
          <div key={id}>
            <dt>
              <StatusChip status={id} statuses={statuses} />
            </dt>
            <dd>
              <LocalText text={definition} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
