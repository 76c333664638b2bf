/** Where the plan as a whole stands: how many provisions have each status, and its latest texts. */
import type { PlanStanding, StatusRecord } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { useShortList } from '../ui/short-list.tsx';
import { useReading } from './reading.ts';

/** As many as tell the way from the first public text to the latest. */
const DRAFTS_AT_FIRST = 3;

/** `asOf` is the day up to which the whole dataset is known. */
export function PlanStands(props: {
  readonly plan: PlanStanding;
  readonly statuses: readonly StatusRecord[];
  readonly asOf: string;
}) {
  const { words } = useReading();
  const { drafts, counts } = props.plan;
  const { shown, toggle } = useShortList(drafts, DRAFTS_AT_FIRST);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <section>
        <h3 class="label">
          <span>
            {words.provisionsByStatus(total)}, {words.asOf} <DateText date={props.asOf} />
          </span>
        </h3>
        <ul class="counts">
          {counts.map(({ status, count }) => (
            <li key={status}>
              <StatusChip status={status} statuses={props.statuses} /> <b>{count}</b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 class="label">{words.latestDrafts}</h3>
        <ol class="drafts">
          {shown.map(({ id, title, date }) => (
            <li key={id}>
              <LocalText text={title} />{' '}
              <span class="told-by">
                <DateText date={date} length="short" />
              </span>
            </li>
          ))}
        </ol>
        {toggle}
      </section>
    </>
  );
}
