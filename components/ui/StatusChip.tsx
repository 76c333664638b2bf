import type { StatusId, StatusRecord } from '../../lib/dataset/records.ts';
import { Icon } from './Icon.tsx';
import { StatusLabel } from './terms.tsx';

/** A status as icon and word on a tint of its own; in forced colours the outline and the icon remain. */
export function StatusChip(props: { readonly status: StatusId; readonly statuses: readonly StatusRecord[] }) {
  return (
    <span class={`chip status-${props.status}`}>
      <Icon name={props.status} />
      <StatusLabel {...props} />
    </span>
  );
}
