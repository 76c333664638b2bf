import type { ProvisionLine, StatusRecord } from '../../lib/dataset/records.ts';
import { LocalText } from './LocalText.tsx';
import { PointNumber } from './PointNumber.tsx';
import { StatusChip } from './StatusChip.tsx';

/** One line on a provision that is a button: number, title, status. For a list of class `rows`. */
export function ProvisionRow(props: {
  readonly provision: Pick<ProvisionLine, 'number' | 'subpoint' | 'title' | 'status'>;
  readonly statuses: readonly StatusRecord[];
  /** With the status as its icon alone, where the line is there to go somewhere. */
  readonly brief?: boolean;
  /** What pressing it does, where that is not simply to open it. */
  readonly hint?: string;
  readonly onPress: () => void;
}) {
  return (
    <li>
      <button type="button" class="row" title={props.hint} onClick={props.onPress}>
        <PointNumber provision={props.provision} />
        <span class="row-title">
          <LocalText text={props.provision.title} />
        </span>
        <StatusChip status={props.provision.status} statuses={props.statuses} iconOnly={props.brief === true} />
      </button>
    </li>
  );
}
