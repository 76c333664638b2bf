/** All provisions of the plan by theme, with search and filters. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { ChecklistFilters } from './ChecklistFilters.tsx';
import { type Filter, filterProvisions, groupByTheme, NO_FILTER } from './filter.ts';
import { ProvisionItem } from './ProvisionItem.tsx';
import type { ProvisionHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';
import { StatusLegend } from './StatusLegend.tsx';

/** The checklist. `pageIsRead` says whether "on this page" means anything. */
export function ChecklistView(props: {
  readonly checklist: Checklist;
  readonly here: readonly ProvisionHere[];
  readonly pageIsRead: boolean;
  readonly onJump: PopupProps['onJump'];
}) {
  const { checklist, here } = props;
  const { words, language } = useReading();
  const title = useId();
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const idsHere = useMemo(() => new Set(here.map(({ provision }) => provision.id)), [here]);
  const offersCoverage = props.pageIsRead && idsHere.size > 0;
  const coverage = offersCoverage ? filter.coverage : 'all';
  const shown = useMemo(
    () => filterProvisions(checklist.provisions, { ...filter, coverage }, idsHere, language),
    [checklist, filter, coverage, idsHere, language],
  );
  const showAll = () => {
    setFilter(NO_FILTER);
    // The button that was pressed goes away with the empty list.
    search.current?.focus();
  };
  return (
    <section class="checklist" aria-labelledby={title}>
      <h2 id={title} class="checklist-title">
        {words.checklist}
      </h2>
      <ChecklistFilters
        checklist={checklist}
        filter={{ ...filter, coverage }}
        searchField={search}
        here={offersCoverage ? idsHere.size : null}
        onChange={setFilter}
      />
      <StatusLegend statuses={checklist.statuses} />
      <p class="shown" role="status">
        {shown.length < checklist.provisions.length && words.shown(shown.length, checklist.provisions.length)}
      </p>
      {groupByTheme(checklist.themes, shown).map(({ theme, provisions }) => (
        <section key={theme.id} class="theme">
          <h3 class="theme-title">
            <LocalText text={theme.title} />
          </h3>
          <ul>
            {provisions.map((provision) => (
              <ProvisionItem
                key={provision.id}
                provision={provision}
                context={checklist}
                onPage={idsHere.has(provision.id)}
                onJump={props.onJump}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && (
        <div class="none">
          <p>{words.noneShown}</p>
          <Button onPress={showAll}>{words.clearFilters}</Button>
        </div>
      )}
    </section>
  );
}
