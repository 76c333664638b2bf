import type { StatusId, StatusRecord } from '../../lib/dataset/records.ts';
import { Icon } from './Icon.tsx';
import { StatusLabel } from './terms.tsx';

/** A status as icon and word on a tint of its own; in forced colours the outline and the icon remain. */
export function StatusChip(props: {
  readonly status: StatusId;
  readonly statuses: readonly StatusRecord[];
  /** The word is there only for those who do not see the icon. */
  readonly iconOnly?: boolean;
}) {
  const label = <StatusLabel status={props.status} statuses={props.statuses} />;
  return (
    <span class={`chip ${props.iconOnly === true ? 'chip-icon ' : ''}status-${props.status}`}>
      <Icon name={props.status} />
      {props.iconOnly === true ? <span class="unseen">{label}</span> : label}
    </span>
  );
}
