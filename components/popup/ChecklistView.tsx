/** All provisions of the plan by theme, with search and filters. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../lib/dataset/records.ts';
import { Button } from '../ui/Button.tsx';
import { useRoving } from '../ui/roving.ts';
import { ThemeTitle } from '../ui/terms.tsx';
import { ChecklistFilters } from './ChecklistFilters.tsx';
import { type Filter, filterProvisions, groupByTheme, NO_FILTER } from './filter.ts';
import { ProvisionItem } from './ProvisionItem.tsx';
import type { ProvisionHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';
import { StatusLegend } from './StatusLegend.tsx';
import { findIn, indexOf } from './search.ts';

/** What another part of the popup wants to be shown here; a new object each time it is wanted. */
export type Wish = { readonly show: 'left-out' } | { readonly show: 'provision'; readonly id: string };

/** The checklist. `pageIsRead` says whether "on this page" means anything. */
export function ChecklistView(props: {
  readonly checklist: Checklist;
  readonly here: readonly ProvisionHere[];
  readonly pageIsRead: boolean;
  /** The latest wish; it is granted once, when it comes. */
  readonly wish: Wish | null;
  readonly onJump: PopupProps['onJump'];
  readonly onFollow: PopupProps['onFollow'];
}) {
  const { checklist, here, wish } = props;
  const { words } = useReading();
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRoving<HTMLDivElement>('.item-line', 'column');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [granted, setGranted] = useState<Wish | null>(null);
  const idsHere = useMemo(() => new Set(here.map(({ provision }) => provision.id)), [here]);
  const isSearching = filter.search.trim() !== '';
  // Not before the first letter is typed: most readers open the popup to look.
  const index = useMemo(() => (isSearching ? indexOf(checklist) : []), [checklist, isSearching]);
  const found = useMemo(() => findIn(index, filter.search), [index, filter.search]);
  const offersCoverage = props.pageIsRead && idsHere.size > 0;
  const coverage = offersCoverage ? filter.coverage : 'all';
  const shown = useMemo(
    () => filterProvisions(checklist.provisions, { ...filter, coverage }, idsHere, found),
    [checklist, filter, coverage, idsHere, found],
  );

  if (wish !== granted) {
    setGranted(wish);
    if (wish !== null) setFilter(wish.show === 'left-out' ? { ...NO_FILTER, coverage: 'absent' } : NO_FILTER);
    if (wish?.show === 'provision') setOpen(new Set([...open, wish.id]));
  }
  // Once it is drawn: the keyboard goes on where the eye is led.
  useEffect(() => {
    if (granted === null) return;
    const target =
      granted.show === 'left-out' ? '.coverage :checked' : `[data-provision="${CSS.escape(granted.id)}"] .item-line`;
    section.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    const seen = granted.show === 'left-out' ? section.current : section.current?.querySelector(target);
    seen?.scrollIntoView({ block: 'start' });
  }, [granted]);

  const showAll = () => {
    setFilter(NO_FILTER);
    // The button that was pressed goes away with the empty list.
    search.current?.focus();
  };
  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const goToFirst = () => list.ref.current?.querySelector<HTMLElement>('.item-line')?.focus();

  return (
    <section class="checklist" aria-labelledby={title} ref={section}>
      <h2 id={title} class="checklist-title">
        {words.checklist}
      </h2>
      <ChecklistFilters
        checklist={checklist}
        filter={{ ...filter, coverage }}
        searchField={search}
        here={offersCoverage ? idsHere.size : null}
        onChange={setFilter}
        onLeaveDown={goToFirst}
      />
      <StatusLegend statuses={checklist.statuses} />
      <p class="shown" role="status">
        {shown.length < checklist.provisions.length && words.shown(shown.length, checklist.provisions.length)}
      </p>
      <div {...list}>
        {groupByTheme(checklist.themes, shown).map(({ theme, provisions }) => (
          <section key={theme.id} class="theme">
            <h3 class="theme-title">
              <ThemeTitle theme={theme} />
            </h3>
            <ul>
              {provisions.map((provision) => (
                <ProvisionItem
                  key={provision.id}
                  provision={provision}
                  context={checklist}
                  onPage={idsHere.has(provision.id)}
                  find={found?.get(provision.id) ?? null}
                  open={open.has(provision.id)}
                  onOpen={(isOpen) => toggle(provision.id, isOpen)}
                  onJump={props.onJump}
                  onFollow={props.onFollow}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {shown.length === 0 && (
        <div class="none">
          <p>{words.noneShown}</p>
          <Button onPress={showAll}>{words.clearFilters}</Button>
        </div>
      )}
    </section>
  );
}
