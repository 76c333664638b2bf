/** The card about a provision. */
import type { ProvisionCard } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { ProvisionStory, saysContested } from '../ui/ProvisionStory.tsx';
import { SourceFold } from '../ui/SourceList.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { StatusDefinition, StatusLabel } from '../ui/terms.tsx';
import { KnownUpTo } from './KnownUpTo.tsx';
import { useReading } from './reading.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

/** Status, summary, what the page's date meant, folded what the status means, then the whole story and its sources. */
export function ProvisionBody({ card, pageDate }: { readonly card: ProvisionCard; readonly pageDate: string | null }) {
  const { words } = useReading();
  const { provision } = card;
  const status = card.statuses.find(({ id }) => id === provision.status);
  return (
    <>
      <div class="standing-head">
        <StatusChip status={provision.status} statuses={card.statuses} />
        <span class="as-of">
          {words.asOf} <DateText date={provision.asOf} />
        </span>
      </div>
      <p class="summary">
        <LocalText text={provision.summary} />
      </p>
      {saysContested(provision) && <p class="definition">{words.contested}</p>}
      <ThenAndNow card={card} pageDate={pageDate} />
      {status !== undefined && (
        <details class="fold">
          <summary>{words.statusMeans}</summary>
          <p class="definition">
            <b>
              <StatusLabel status={status.id} statuses={card.statuses} />:
            </b>{' '}
            <StatusDefinition status={status} />
          </p>
          {provision.statusNote !== undefined && (
            <p class="definition">
              <LocalText text={provision.statusNote} />
            </p>
          )}
        </details>
      )}
      <ProvisionStory provision={provision} context={card} level={3} />
      <SourceFold sources={card.sources} />
      <KnownUpTo asOf={provision.asOf} info={card.info} />
    </>
  );
}
