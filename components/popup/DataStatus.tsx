/** Which data the popup shows, and in words whatever keeps them from being shown. */
import type { DatasetInfo } from '../../lib/dataset/records.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import type { PopupProps } from './props.ts';
import { type PopupReading, useReading } from './reading.ts';
import { ScreenLink } from './ScreenLink.tsx';

type FootProps = Pick<PopupProps, 'enabled' | 'onEnable' | 'onFollow'> & {
  readonly info: DatasetInfo | null;
  readonly store: StoreStatus | null;
};

/** The foot of the popup: known up to when, which version, whether they come from the package for once; ways on. */
export function DataStatus(props: FootProps) {
  const { words } = useReading();
  const { info, store } = props;
  return (
    <footer class="popup-foot">
      {store?.fallback && <p class="note">{words.storeFallback}</p>}
      <p class="data">
        {info !== null && (
          <>
            {words.knownUpTo} <DateText date={info.asOf} /> · {words.dataVersion(info.version)}
          </>
        )}
      </p>
      <p class="ways-on">
        <ScreenLink to="/dossier.html" onFollow={props.onFollow}>
          {words.fullView}
        </ScreenLink>
        <ScreenLink to="/options.html" onFollow={props.onFollow}>
          {words.options}
        </ScreenLink>
        {props.enabled && (
          <Button look="plain" onPress={() => props.onEnable(false)}>
            {words.turnOffEverywhere}
          </Button>
        )}
      </p>
    </footer>
  );
}

/** What stands in the place of the checklist while there is none. */
export function NoData({ store, onRetry }: { readonly store: StoreStatus; readonly onRetry: () => void }) {
  const { words } = useReading();
  return (
    <div class="no-data" role="status">
      <p>{reasonOf(store, words)}</p>
      <Button onPress={onRetry}>{words.tryAgain}</Button>
    </div>
  );
}

function reasonOf(store: StoreStatus, words: PopupReading['words']): string {
  switch (store.state) {
    case 'empty':
      return words.storeEmpty;
    case 'seeding':
      return words.storeSeeding;
    case 'ready':
    case 'failed':
      return words.storeFailed;
  }
}
