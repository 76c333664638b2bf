/** What happened with the entity: the events that name it, folded behind their count. */
import type { SourceRecord, TimelineRecord } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { SourceLine, sourcesNamed } from '../ui/SourceList.tsx';
import { useShortList } from '../ui/short-list.tsx';
import { useReading } from './reading.ts';

interface EntityTimelineProps {
  /** Oldest first. */
  readonly events: readonly TimelineRecord[];
  readonly sources: readonly SourceRecord[];
}

/** About as many as a card of full height shows. */
const EVENTS_AT_FIRST = 5;

/** The fold with the events, oldest first. */
export function EntityTimeline({ events, sources }: EntityTimelineProps) {
  const { words } = useReading();
  const { shown, toggle } = useShortList(events, EVENTS_AT_FIRST);
  return (
    <details class="fold">
      <summary>{words.timeline(events.length)}</summary>
      <ol class="timeline">
        {shown.map((event) => (
          <li key={event.id} class="step">
            <p class="step-head">
              <span>
                <DateText date={event.date} length="short" />
                {event.end !== undefined && (
                  <>
                    {' – '}
                    <DateText date={event.end} length="short" />
                  </>
                )}
              </span>
            </p>
            <p class="step-says">
              <LocalText text={event.text} />
            </p>
            <SourceLine sources={sourcesNamed(event.sources, sources)} />
          </li>
        ))}
      </ol>
      {toggle}
    </details>
  );
}
