import type { StatusRecord } from '../../lib/dataset/records.ts';
import { StatusChip } from '../ui/StatusChip.tsx';
import { StatusDefinition } from '../ui/terms.tsx';
import { useReading } from './reading.ts';

/** Every status with its definition, folded. */
export function StatusLegend({ statuses }: { readonly statuses: readonly StatusRecord[] }) {
  const { words } = useReading();
  return (
    <details class="fold legend">
      <summary>{words.legend}</summary>
      <dl>
        {statuses.map((status) => (
          <div key={status.id}>
            <dt>
              <StatusChip status={status.id} statuses={statuses} />
            </dt>
            <dd>
              <StatusDefinition status={status} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
