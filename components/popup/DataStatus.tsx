/** Which data the popup shows, and in words whatever keeps them from being shown. */
import type { ComponentChildren } from 'preact';
import type { DatasetInfo } from '../../lib/dataset/records.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { type PopupReading, useReading } from './reading.ts';

/** The foot of the popup: known up to when, which version, and whether they come from the package for once. */
export function DataStatus(props: {
  readonly info: DatasetInfo | null;
  readonly store: StoreStatus | null;
  readonly children?: ComponentChildren;
}) {
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
      {props.children}
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
