/** Filling the store from the package. */
import type { DatasetInfo } from '../dataset/records.ts';
import type { StoreDatabase } from './db.ts';
import type { DatasetPackage } from './packaged.ts';
import { ONLY_KEY, RECORD_STORES, STORES } from './rows.ts';
import { SealedInfo, seal } from './seal.ts';

/** What a call of {@link seedStore} found and did. */
export type SeedOutcome = 'current' | 'written';

/** How {@link seedStore} goes about it. */
export interface SeedOptions {
  /** Write even where the hash says that the store is current: a row was found broken. */
  readonly force?: boolean;
  /** Called before the first row is written. */
  readonly onWriting?: () => void;
}

/**
 * Makes the store hold the packaged dataset.
 *
 * All rows are written in one transaction, the row that names the dataset last: whenever the browser is killed, the
 * store is either the old dataset or the new one, whole. Safe to call twice and from two contexts at once: the later
 * one finds its work done, or does it again with the same rows.
 */
export async function seedStore(
  db: StoreDatabase,
  packaged: DatasetPackage,
  { force = false, onWriting }: SeedOptions = {},
): Promise<SeedOutcome> {
  const wanted = await packaged.info();
  if (!force && isSame(await db.get('meta', ONLY_KEY), wanted)) return 'current';

  // Everything is in memory before the transaction starts: it would end while we wait for a file.
  const [records, lexicon] = await Promise.all([packaged.records(), packaged.lexicon()]);
  if (records.info.hash !== wanted.hash || lexicon.hash !== wanted.hash) {
    throw new Error('the packaged files are not of one dataset');
  }
  onWriting?.();

  const transaction = db.transaction(STORES, 'readwrite');
  // Whoever awaits it below hears of a failure; where nobody does yet, it shows in the request that failed.
  transaction.done.catch(() => undefined);
  // Write transactions run one after the other: another context may have finished while this one waited.
  if (!force && isSame(await transaction.objectStore('meta').get(ONLY_KEY), wanted)) {
    await transaction.done;
    return 'current';
  }
  const writes: Promise<unknown>[] = [];
  try {
    for (const store of STORES) writes.push(transaction.objectStore(store).clear());
    for (const store of RECORD_STORES) {
      const rows = transaction.objectStore(store);
      for (const record of records[store]) writes.push(rows.put(record));
    }
    writes.push(transaction.objectStore('lexicon').put(lexicon, ONLY_KEY));
    writes.push(transaction.objectStore('meta').put(seal(records, lexicon), ONLY_KEY));
    await Promise.all([...writes, transaction.done]);
  } catch (error) {
    // A row that cannot even be queued would leave the rest to be committed without it.
    abort(transaction);
    // Each of them fails by that, and nobody awaits them any more.
    void Promise.allSettled(writes);
    throw error;
  }
  return 'written';
}

function isSame(stored: unknown, wanted: DatasetInfo): boolean {
  const info = SealedInfo.safeParse(stored);
  return info.success && info.data.hash === wanted.hash && info.data.version === wanted.version;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: that is why we are here.
  }
}
