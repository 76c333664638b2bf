import type { StatusId, StatusRecord } from '../../lib/dataset/records.ts';
import { Icon } from './Icon.tsx';
import { LocalText } from './LocalText.tsx';

/** A status as icon and word on a tint of its own; in forced colours the outline and the icon remain. */
export function StatusChip(props: { readonly status: StatusId; readonly statuses: readonly StatusRecord[] }) {
  const record = props.statuses.find(({ id }) => id === props.status);
  return (
    <span class={`chip status-${props.status}`}>
      <Icon name={props.status} />
      {record === undefined ? props.status : <LocalText text={record.label} />}
    </span>
  );
}
