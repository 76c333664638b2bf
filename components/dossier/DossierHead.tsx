/** What the plan is, where it stands, and what there is on the page. */
import type { DatasetRecords, StatusId } from '../../lib/dataset/records.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { labelOf } from '../ui/terms.tsx';
import { countStatuses } from './filters.ts';
import { CitedFold } from './Links.tsx';
import type { DossierProps } from './props.ts';
import { useReading } from './reading.ts';
import { SECTIONS } from './targets.ts';

/** The head of the page; without records, only its title. */
export function DossierHead(props: {
  readonly records: DatasetRecords | null;
  readonly store: StoreStatus | null;
  /** Show the provisions that have this status. */
  readonly onStatus: (status: StatusId) => void;
  readonly onExport: DossierProps['onExport'];
}) {
  const { words } = useReading();
  const { records } = props;
  return (
    <header class="dossier-head">
      <p class="product">
        <Emblem />
        {words.product}
      </p>
      <h1>{words.pageTitle}</h1>
      <p class="lead">{words.lead}</p>
      {records !== null && (
        <>
          <Standing {...props} records={records} />
          <nav class="contents" aria-label={words.contents}>
            <ol>
              {SECTIONS.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{words.sectionTitles[id]}</a>
                </li>
              ))}
            </ol>
          </nav>
        </>
      )}
    </header>
  );
}

function Standing(props: {
  readonly records: DatasetRecords;
  readonly store: StoreStatus | null;
  /** Show the provisions that have this status. */
  readonly onStatus: (status: StatusId) => void;
  readonly onExport: DossierProps['onExport'];
}) {
  const reading = useReading();
  const { words } = reading;
  const { records } = props;
  const last = records.timeline.at(-1);
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h2 id="standing-title" class="label">
        {words.whereItStands}
      </h2>
      <p class="standing-date">
        {words.knownUpTo} <DateText date={records.info.asOf} /> · {words.dataVersion(records.info.version)}
      </p>
      <ul class="tally" aria-label={words.byStatus(records.provisions.length)}>
        {countStatuses(records).map(({ status, amount }) => {
          return (
            <li key={status}>
              <button
                type="button"
                title={words.withStatus(labelOf(status, records.statuses, reading).text, amount)}
                onClick={() => props.onStatus(status)}
              >
                <strong>{amount}</strong> <StatusChip status={status} statuses={records.statuses} />
              </button>
            </li>
          );
        })}
      </ul>
      {last !== undefined && (
        <div class="latest">
          <p>
            <b>
              {words.lastEvent} <DateText date={last.date} />:
            </b>{' '}
            <LocalText text={last.text} />
          </p>
          <CitedFold sources={last.sources} />
        </div>
      )}
      {props.store?.fallback === true && <p class="note">{words.readFromPackage}</p>}
      <p class="take-along">
        <span>{words.takeAlong}</span>
        <Button onPress={() => props.onExport('markdown')}>Markdown</Button>
        <Button onPress={() => props.onExport('csv')}>CSV</Button>
      </p>
    </section>
  );
}
