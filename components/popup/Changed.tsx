/** What is not as the reader last saw it. */
import { useId } from 'preact/hooks';
import type { Checklist } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { formatList } from '../ui/lists.ts';
import { PointNumber } from '../ui/PointNumber.tsx';
import { useRoving } from '../ui/roving.ts';
import { StatusChip } from '../ui/StatusChip.tsx';
import { useShortList } from '../ui/short-list.tsx';
import { StatusLabel } from '../ui/terms.tsx';
import { type Change, isStatus } from './changes.ts';
import { type PopupReading, useReading } from './reading.ts';

const LINES_AT_FIRST = 4;

/** The provisions that changed; pressing one shows it in the checklist. Stays until the reader says that it was seen. */
export function Changed(props: {
  readonly changes: readonly Change[];
  /** The day of the last visit, ISO. */
  readonly since: string;
  readonly statuses: Checklist['statuses'];
  readonly onShow: (id: string) => void;
  readonly onSeen: () => void;
}) {
  const reading = useReading();
  const { words } = reading;
  const title = useId();
  const { shown, toggle } = useShortList(props.changes, LINES_AT_FIRST);
  const roving = useRoving<HTMLUListElement>('.row', 'column');
  if (props.changes.length === 0) return null;
  return (
    <section class="changed" aria-labelledby={title}>
      <h2 id={title} class="changed-title">
        {words.changed(props.changes.length)}
      </h2>
      <p class="since">
        {words.lastVisit} <DateText date={props.since} />
      </p>
      <ul class="rows" {...roving}>
        {shown.map((change) => (
          <ChangeRow key={change.provision.id} change={change} {...props} />
        ))}
      </ul>
      <div class="changed-end">
        <Button onPress={props.onSeen}>{words.markSeen}</Button>
        {toggle}
      </div>
    </section>
  );
}

function ChangeRow(props: {
  readonly change: Change;
  readonly statuses: Checklist['statuses'];
  readonly onShow: (id: string) => void;
}) {
  const reading = useReading();
  const { provision, statusBefore } = props.change;
  const what = whatChanged(props.change, reading);
  return (
    <li>
      <button type="button" class="row" onClick={() => props.onShow(provision.id)}>
        <PointNumber provision={provision} />
        <span class="row-title">
          <LocalText text={provision.title} />
        </span>
        <StatusChip status={provision.status} statuses={props.statuses} />
        <span class="what-changed">
          {statusBefore !== null && isStatus(statusBefore, props.statuses) && (
            <>
              {reading.words.before} <StatusLabel status={statusBefore} statuses={props.statuses} />
              {what !== '' && ' · '}
            </>
          )}
          {what}
        </span>
      </button>
    </li>
  );
}

/** All that changed besides the status, in words. */
function whatChanged(change: Change, { words, wordsLanguage }: PopupReading): string {
  const parts = [
    ...(change.added ? [words.added] : []),
    ...(change.newEntries > 0 ? [words.newEntries(change.newEntries)] : []),
    ...(change.corrected ? [words.corrected] : []),
  ];
  return formatList(parts, wordsLanguage);
}
