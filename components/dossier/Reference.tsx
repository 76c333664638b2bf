/** The parts to look things up in: the texts of the plan, the statuses, the sources. */
import { useMemo } from 'preact/hooks';
import type { DatasetRecords, SourceRecord } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { StatusDefinition } from '../ui/terms.tsx';
import { CitedFold } from './Links.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { textAnchor } from './targets.ts';

/** Each text of the plan: what it is and where it comes from. */
export function Texts({ records }: { readonly records: DatasetRecords }) {
  const { words } = useReading();
  return (
    <Section id="texts" title={words.sectionTitles.texts}>
      <ol class="texts">
        {records.drafts.map((draft) => (
          <li key={draft.id} id={textAnchor(draft.id)} class="text" tabIndex={-1}>
            <p class="text-date">
              <DateText date={draft.date} />
            </p>
            <h3 class="text-title">
              <LocalText text={draft.title} />
            </h3>
            <p class="text-description">
              <LocalText text={draft.description} />
            </p>
            <CitedFold sources={draft.sources} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What each status means. */
export function Statuses({ records }: { readonly records: DatasetRecords }) {
  const { words } = useReading();
  return (
    <Section id="statuses" title={words.sectionTitles.statuses}>
      <dl class="statuses">
        {records.statuses.map((status) => (
          <div key={status.id}>
            <dt>
              <StatusChip status={status.id} statuses={records.statuses} />
            </dt>
            <dd>
              <StatusDefinition status={status} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Every source, by the month in which it appeared, newest first. */
export function Sources({ records }: { readonly records: DatasetRecords }) {
  const { words } = useReading();
  const months = useMemo(() => sourcesByMonth(records.sources), [records]);
  return (
    <Section id="sources" title={words.sectionTitles.sources} intro={words.sourcesIntro(records.sources.length)}>
      {months.map(({ month, sources }) => (
        <section key={month} class="source-month">
          <h3 class="month-title">
            <DateText date={month} />
          </h3>
          <SourceList sources={sources} />
        </section>
      ))}
    </Section>
  );
}

function sourcesByMonth(
  sources: readonly SourceRecord[],
): readonly { readonly month: string; readonly sources: readonly SourceRecord[] }[] {
  const newestFirst = sources.toSorted((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)));
  return [...new Set(newestFirst.map(({ date }) => date.slice(0, 7)))].map((month) => ({
    month,
    sources: newestFirst.filter(({ date }) => date.slice(0, 7) === month),
  }));
}
