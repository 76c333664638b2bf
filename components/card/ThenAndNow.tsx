/** What the date of the page meant for a provision: how it stood then, and what became of it. */
import { Fragment } from 'preact';
import type { ProvisionCard } from '../../lib/dataset/records.ts';
import { datePrecision, formatDate } from '../ui/dates.ts';
import { LocalText } from '../ui/LocalText.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { useReading } from './reading.ts';
import { type Told, thenAndNow } from './then-now.ts';

/** Languages lead up to a day, a month and a year in different ways. */
export const AT = { day: 'onDay', month: 'inMonth', year: 'inYear' } as const;
/** As {@link AT}, for what has held since. */
export const SINCE = { day: 'sinceDay', month: 'sinceMonth', year: 'sinceYear' } as const;

/** Then and now; on a page without a date, or newer than the last change, only now. */
export function ThenAndNow({ card, pageDate }: { readonly card: ProvisionCard; readonly pageDate: string | null }) {
  const { words, wordsLanguage } = useReading();
  const { before, now } = thenAndNow(card.provision, pageDate);
  const day = (iso: string, lead: typeof AT | typeof SINCE) =>
    words[lead[datePrecision(iso) ?? 'day']](formatDate(iso, wordsLanguage));
  return (
    <section>
      <h3 class="unseen">{before === null ? words.standsNow : words.thenAndNow}</h3>
      <dl class="told-list">
        {before !== null && (
          <>
            <dt class="told-day">{day(before.date, AT)}</dt>
            {before.told.length === 0 && <dd class="told">{words.notYetKnown}</dd>}
            {before.told.map((told) => (
              <Line key={told.step.says.en} told={told} card={card} />
            ))}
          </>
        )}
        {now.map((told, index) => (
          <Fragment key={told.step.says.en}>
            {/* A text of the plan holds on; a remark was made on a day. */}
            {now[index - 1]?.step.date !== told.step.date && (
              <dt class="told-day told-now">{day(told.step.date, told.step.draft === undefined ? AT : SINCE)}</dt>
            )}
            <Line told={told} card={card} />
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** Status, then the figures, or what is said where no figure is known, then who says it. */
function Line({ told: { step, figures }, card }: { readonly told: Told; readonly card: ProvisionCard }) {
  const draft = card.drafts.find(({ id }) => id === step.draft);
  const origin = draft?.short ?? step.occasion;
  return (
    <dd class="told">
      <StatusChip status={step.status} statuses={card.statuses} />{' '}
      {figures.length === 0 ? (
        <LocalText text={step.says} />
      ) : (
        figures.map(({ label }, index) => (
          <strong key={label.en}>
            {index > 0 && '; '}
            <LocalText text={label} />
          </strong>
        ))
      )}
      {origin !== undefined && (
        <>
          {' '}
          <span class="told-by">
            <LocalText text={origin} />
          </span>
        </>
      )}
    </dd>
  );
}
