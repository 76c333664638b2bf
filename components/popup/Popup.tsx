/** The toolbar's window: this page against the plan, then the whole plan as a checklist. */
import { useId, useMemo } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { themeOf } from '../ui/theme.ts';
import { Actors } from './Actors.tsx';
import { ChecklistView } from './ChecklistView.tsx';
import { DataStatus, NoData } from './DataStatus.tsx';
import { PageHeadline } from './PageHeadline.tsx';
import { ProvisionsHere } from './ProvisionsHere.tsx';
import { type NamesHere, namesHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { ReadingProvider, readingIn } from './reading.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

const NOTHING_HERE: NamesHere = { actors: [], others: [], provisions: [] };

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { checklist, page } = props;
  const reading = useMemo(() => readingIn(props.language), [props.language]);
  const { words } = reading;
  const titleHere = useId();
  const summary = page.state === 'ready' ? page.summary : null;
  const here = useMemo(
    () => (summary === null || checklist === null ? NOTHING_HERE : namesHere(summary, checklist)),
    [summary, checklist],
  );
  const mentionsAny = here.actors.length + here.others.length + here.provisions.length > 0;

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
        </header>
        <main>
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
              onJump={props.onJump}
            />
          )}
          {checklist === null && props.store !== null && <NoData store={props.store} onRetry={props.onRetry} />}
        </main>
        <DataStatus info={checklist?.info ?? props.store?.info ?? null} store={props.store}>
          {props.enabled && (
            <Button look="plain" onPress={() => props.onEnable(false)}>
              {words.turnOffEverywhere}
            </Button>
          )}
        </DataStatus>
      </div>
    </ReadingProvider>
  );
}
