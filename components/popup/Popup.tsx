/** The toolbar's window: this page against the plan, then the whole plan as a checklist. */
import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { themeOf } from '../ui/theme.ts';
import { Actors } from './Actors.tsx';
import { Changed } from './Changed.tsx';
import { ChecklistView, type Wish } from './ChecklistView.tsx';
import { changesSince } from './changes.ts';
import { DataStatus, NoData } from './DataStatus.tsx';
import { PageCoverage } from './PageCoverage.tsx';
import { PageHeadline } from './PageHeadline.tsx';
import { PageSight } from './PageSight.tsx';
import { ProvisionsHere } from './ProvisionsHere.tsx';
import { type NamesHere, namesHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { ReadingProvider, readingIn } from './reading.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Waiting } from './Waiting.tsx';

const NOTHING_HERE: NamesHere = { actors: [], others: [], provisions: [] };

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { checklist, page, seen } = props;
  const reading = useMemo(() => readingIn(props.language), [props.language]);
  const { words } = reading;
  const titleHere = useId();
  const [wish, setWish] = useState<Wish | null>(null);
  const summary = page.state === 'ready' ? page.summary : null;
  const here = useMemo(
    () => (summary === null || checklist === null ? NOTHING_HERE : namesHere(summary, checklist)),
    [summary, checklist],
  );
  const changes = useMemo(() => (checklist === null ? [] : changesSince(seen, checklist)), [seen, checklist]);
  const mentionsAny = here.actors.length + here.others.length + here.provisions.length > 0;
  const isWaiting = checklist === null && props.store === null;

  return (
    <ReadingProvider reading={reading}>
      <div class="surface popup" lang={reading.wordsLanguage} dir={words.direction} data-theme={themeOf(props.theme)}>
        <header class="popup-head">
          <h1 class="product">
            <Emblem />
            {words.product}
          </h1>
          {props.enabled && props.host !== null && (
            <SiteSwitch host={props.host} paused={props.paused} onPause={props.onPauseSite} />
          )}
          <PageHeadline {...props} here={here} />
          {!props.enabled && <Button onPress={() => props.onEnable(true)}>{words.turnOn}</Button>}
          {props.enabled && offersAccess(page) && <Button onPress={props.onAllowAccess}>{words.allowAccess}</Button>}
          {checklist !== null && here.provisions.length > 0 && (
            <PageCoverage
              checklist={checklist}
              here={here.provisions}
              onShowLeftOut={() => setWish({ show: 'left-out' })}
            />
          )}
        </header>
        {isWaiting && <Waiting />}
        {/* A new one when the data come: what was there before does not move down when the head grows. */}
        <main key={isWaiting ? 'waiting' : 'come'}>
          {checklist !== null && seen !== null && (
            <Changed
              changes={changes}
              since={seen.date}
              statuses={checklist.statuses}
              onShow={(id) => setWish({ show: 'provision', id })}
              onSeen={props.onSeen}
            />
          )}
          {checklist !== null && mentionsAny && (
            <section class="here" aria-labelledby={titleHere}>
              <h2 id={titleHere} class="unseen">
                {words.onThisPage}
              </h2>
              <ProvisionsHere provisions={here.provisions} checklist={checklist} onJump={props.onJump} />
              <Actors title={words.actors} names={here.actors} onJump={props.onJump} />
              <Actors title={words.otherNames} names={here.others} onJump={props.onJump} />
            </section>
          )}
          {checklist !== null && (
            <ChecklistView
              checklist={checklist}
              here={here.provisions}
              pageIsRead={page.state === 'ready'}
              wish={wish}
              onJump={props.onJump}
              onFollow={props.onFollow}
            />
          )}
          {checklist === null && props.store !== null && <NoData store={props.store} onRetry={props.onRetry} />}
          {(page.state === 'ready' || page.state === 'off') && <PageSight />}
        </main>
        <DataStatus
          info={checklist?.info ?? props.store?.info ?? null}
          store={props.store}
          enabled={props.enabled}
          onEnable={props.onEnable}
          onFollow={props.onFollow}
        />
      </div>
    </ReadingProvider>
  );
}

/** Only where the browser's own question can help. */
function offersAccess(page: PopupProps['page']): boolean {
  return page.state === 'unreachable' && (page.why === 'no-access' || page.why === 'no-access-anywhere');
}
