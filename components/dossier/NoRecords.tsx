import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { type DossierReading, useReading } from './reading.ts';

/** What stands in the place of the dossier while there are no records; null as long as they may still come. */
export function NoRecords({ store, onRetry }: { readonly store: StoreStatus | null; readonly onRetry: () => void }) {
  const { words } = useReading();
  return (
    <div class="no-records" role="status">
      <p class={store === null ? 'waiting' : undefined}>{store === null ? words.opening : reasonOf(store, words)}</p>
      {store !== null && <Button onPress={onRetry}>{words.retry}</Button>}
    </div>
  );
}

function reasonOf(store: StoreStatus, words: DossierReading['words']): string {
  switch (store.state) {
    case 'empty':
      return words.notUnpacked;
    case 'seeding':
      return words.unpacking;
    case 'ready':
    case 'failed':
      return words.notOpened;
  }
}
