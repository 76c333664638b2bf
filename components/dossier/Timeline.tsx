/** Everything that happened, by month. */
import { useMemo } from 'preact/hooks';
import type { DatasetRecords, TimelineRecord } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { formatDate } from '../ui/dates.ts';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceLine } from '../ui/SourceList.tsx';
import { ALL_EVENTS, byMonth, fitsTimeline, type TimelineFilter } from './filters.ts';
import { RelatedLinks } from './Links.tsx';
import { useLookup } from './Lookup.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { eventAnchor, sectionTitleId } from './targets.ts';

const SCOPES = ['plan', 'talks', 'personnel', 'background'] as const satisfies readonly TimelineRecord['scope'][];

/** The part of events with its filters. */
export function Timeline(props: {
  readonly records: DatasetRecords;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}) {
  const { words } = useReading();
  const { records, filter } = props;
  const shown = useMemo(() => records.timeline.filter((event) => fitsTimeline(event, filter)), [records, filter]);
  const isFiltered = shown.length < records.timeline.length;
  return (
    <Section id="timeline" title={words.sectionTitles.timeline}>
      <TimelineFilters {...props} />
      <p class="shown" role="status">
        {isFiltered && words.shownOf(shown.length, records.timeline.length)}
      </p>
      {shown.length === 0 && (
        <div class="none">
          <p>{words.noEvents}</p>
          <Button
            onPress={() => {
              props.onFilter(ALL_EVENTS);
              // The button goes away with the empty list.
              document.getElementById(sectionTitleId('timeline'))?.focus();
            }}
          >
            {words.allEvents}
          </Button>
        </div>
      )}
      {byMonth(shown).map(({ month, events }) => (
        <section key={month} class="month">
          <h3 class="month-title">
            <DateText date={month} />
          </h3>
          <ol class="events">
            {events.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

function TimelineFilters(props: {
  readonly records: DatasetRecords;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}) {
  const { words, wordsLanguage } = useReading();
  const { records, filter, onFilter } = props;
  const amount = (scope: TimelineRecord['scope']) => records.timeline.filter((event) => event.scope === scope).length;
  return (
    <search class="filters">
      <label class="choice">
        <span>{words.scope}</span>
        <select
          value={filter.scope ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, scope: SCOPES.find((scope) => scope === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{words.allScopes}</option>
          {SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {`${words.scopes[scope]} (${amount(scope)})`}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span>{words.month}</span>
        <select
          value={filter.month ?? ''}
          onChange={(event) => onFilter({ ...filter, month: event.currentTarget.value || null })}
        >
          <option value="">{words.allMonths}</option>
          {byMonth(records.timeline).map(({ month, events }) => (
            <option key={month} value={month}>
              {`${formatDate(month, wordsLanguage)} (${events.length})`}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function Event({ event }: { readonly event: TimelineRecord }) {
  const { words } = useReading();
  const lookup = useLookup();
  return (
    <li id={eventAnchor(event.id)} class="event" tabIndex={-1}>
      <p class="event-head">
        <span class="event-date">
          <DateText date={event.date} length="short" />
          {event.end !== undefined && (
            <>
              {' – '}
              <DateText date={event.end} length="short" />
            </>
          )}
        </span>
        <span class="event-scope">{words.scopes[event.scope]}</span>
      </p>
      <div class="event-body">
        <p class="event-text">
          <LocalText text={event.text} />
        </p>
        <RelatedLinks provisions={event.provisions} entities={event.entities} />
        <SourceLine sources={lookup.sources(event.sources)} />
      </div>
    </li>
  );
}
