/** The whole plan on one page: its clauses against its texts, its figures, events, actors and sources. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { StatusId } from '../../lib/dataset/records.ts';
import { ActorList } from './ActorList.tsx';
import { Comparison } from './Comparison.tsx';
import { DossierHead } from './DossierHead.tsx';
import { Figures } from './Figures.tsx';
import { ALL_EVENTS, ALL_PROVISIONS, fitsComparison, fitsTimeline } from './filters.ts';
import { focusTarget } from './focus-target.ts';
import { LookupProvider, useLookupOf } from './Lookup.tsx';
import { NoRecords } from './NoRecords.tsx';
import type { DossierProps } from './props.ts';
import { Sources, Statuses, Texts } from './Reference.tsx';
import { ReadingProvider, readingIn } from './reading.ts';
import { SearchAll } from './SearchAll.tsx';
import { Timeline } from './Timeline.tsx';
import { resolveTarget } from './targets.ts';

/** The dossier. */
export function Dossier(props: DossierProps) {
  const { records, target } = props;
  const reading = useMemo(() => readingIn(props.language), [props.language]);
  const lookup = useLookupOf(records);
  const [comparison, setComparison] = useState(ALL_PROVISIONS);
  const [timeline, setTimeline] = useState(ALL_EVENTS);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState('');
  const { words } = reading;
  const named = useMemo(() => (records === null ? null : resolveTarget(target, records)), [records, target]);

  // Before the target can take focus it has to be on the page: filters that hide it are cleared, its story opened.
  useLayoutEffect(() => {
    if (records === null || named === null) return;
    if (named.kind === 'provision') {
      const provision = records.provisions.find(({ id }) => id === named.id);
      if (provision !== undefined && !fitsComparison(provision, comparison, props.language)) {
        setComparison(ALL_PROVISIONS);
      }
      setOpen((ids) => new Set([...ids, named.id]));
    }
    if (named.kind === 'event') {
      const event = records.timeline.find(({ id }) => id === named.id);
      if (event !== undefined && !fitsTimeline(event, timeline)) setTimeline(ALL_EVENTS);
    }
    setFocused('');
    // Filters that change later must not be cleared again.
  }, [records, named]);

  useLayoutEffect(() => {
    if (named !== null && focused !== target && focusTarget(target)) setFocused(target);
  });

  const showStatus = (status: StatusId) => {
    setComparison({ ...ALL_PROVISIONS, status });
    focusTarget('compare');
    props.onOpen('compare');
  };
  const toggle = (id: string) => {
    const ids = new Set(open);
    if (!ids.delete(id)) {
      ids.add(id);
      props.onOpen(id);
    }
    setOpen(ids);
  };

  return (
    <ReadingProvider reading={reading}>
      <LookupProvider value={lookup}>
        <div
          class="surface dossier"
          lang={reading.wordsLanguage}
          dir={words.direction}
          data-theme={props.theme === 'auto' ? undefined : props.theme}
        >
          <DossierHead records={records} store={props.store} onStatus={showStatus} onExport={props.onExport} />
          <main>
            {records !== null && target !== '' && named === null && (
              <p class="no-target" role="alert">
                {words.nothingCalled(target)}
              </p>
            )}
            {records === null ? (
              <NoRecords store={props.store} onRetry={props.onRetry} />
            ) : (
              <>
                <SearchAll records={records} />
                <Comparison
                  records={records}
                  filter={comparison}
                  open={open}
                  onFilter={setComparison}
                  onToggle={toggle}
                />
                <Figures records={records} />
                <Timeline records={records} filter={timeline} onFilter={setTimeline} />
                <ActorList records={records} />
                <Texts records={records} />
                <Statuses records={records} />
                <Sources records={records} />
              </>
            )}
          </main>
        </div>
      </LookupProvider>
    </ReadingProvider>
  );
}
