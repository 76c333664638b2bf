/** The IndexedDB database: its shape, and one connection that can be lost and found again. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DatasetInfo, DatasetRecords } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ONLY_KEY, RECORD_STORES, type RecordStore, type Rows, STORES, type StoreName } from './rows.ts';

/** The name of the database in the extension's origin. */
export const DATABASE_NAME = 'point-by-point';

/**
 * The shape of the stores. Raise it when a store comes, goes or changes its keys; rows of another shape are told by
 * `DatasetInfo.schema`. An upgrade throws all rows away: they are a copy.
 */
export const DATABASE_VERSION = 2;

type RecordStores = {
  [S in RecordStore]: { key: string; value: DatasetRecords[S][number] };
};

/** The typed schema. What is written has these types; what is read is parsed all the same (`read.ts`). */
export interface StoreSchema extends DBSchema, RecordStores {
  lexicon: { key: typeof ONLY_KEY; value: Lexicon };
  meta: { key: typeof ONLY_KEY; value: DatasetInfo };
}
/** An open connection. */
export type StoreDatabase = IDBPDatabase<StoreSchema>;

/** The database cannot be used now: switched off, full, broken on disk, or held back by another context. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A connection that opens when it is needed and opens again when it was lost. */
export interface Connection {
  /** @throws StoreUnavailable */
  open(): Promise<StoreDatabase>;
  /** Lets go of the database. The next `open` opens it again. */
  close(): void;
}

/**
 * How long an opening may take before questions are answered without the store. It takes some ten ms; but a request
 * that waits in line behind one that is blocked is told nothing, and browsers have had faults in which none is answered.
 */
const OPEN_LIMIT_MS = 3000;

/** A connection to the database `name`. Nothing is opened before the first {@link Connection.open}. */
export function createConnection(name: string = DATABASE_NAME): Connection {
  let current: Promise<StoreDatabase> | null = null;

  const start = (): Promise<StoreDatabase> => {
    const forget = () => {
      if (current === promised || current === opening) current = null;
    };
    let refuse: (why: StoreUnavailable) => void = () => undefined;
    const refusal = new Promise<never>((_resolve, reject) => {
      refuse = reject;
    });
    const opening: Promise<StoreDatabase> = openOrReplace(name, {
      onBlocked: () => refuse(new StoreUnavailable('another context holds another version open')),
      onLost: forget,
    });
    const timer = setTimeout(() => refuse(new StoreUnavailable('IndexedDB does not answer')), OPEN_LIMIT_MS);
    const promised = Promise.race([opening, refusal]);
    // A refused opening goes on behind the refusal. Until it ends, everyone is refused at once instead of queueing up.
    opening.then(() => {
      clearTimeout(timer);
      if (current === promised) current = opening;
    }, forget);
    promised.catch(() => clearTimeout(timer));
    return promised;
  };

  return {
    open() {
      current ??= start();
      return current;
    },
    close() {
      const closing = current;
      current = null;
      void closing?.then(
        (db) => db.close(),
        () => undefined,
      );
    },
  };
}

/** The rows of one read-only transaction over `stores`: all of one dataset, even while another is being written. */
export function rowsInTransaction(db: StoreDatabase): Rows {
  const transaction = db.transaction(STORES, 'readonly');
  // A failure shows in the request that failed; the transaction's own promise would report it a second time.
  transaction.done.catch(() => undefined);
  return {
    one: (store: StoreName, key: string) =>
      store === 'lexicon' || store === 'meta'
        ? transaction.objectStore(store).get(ONLY_KEY)
        : transaction.objectStore(store).get(key),
    all: (store: RecordStore) => transaction.objectStore(store).getAll(),
  };
}

interface OpenEvents {
  /** Another context keeps the request waiting, maybe for hours. It goes on when that context lets go. */
  readonly onBlocked: () => void;
  /** The connection was closed from outside. */
  readonly onLost: () => void;
}

async function openOrReplace(name: string, events: OpenEvents): Promise<StoreDatabase> {
  try {
    return await openOnce(name, events);
  } catch (error) {
    // Written by a newer release than the one that was put back. Its copy is of no use to us, and ours is in the package.
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw unavailable(error);
  }
  try {
    await deleteDB(name, { blocked: events.onBlocked });
    return await openOnce(name, events);
  } catch (error) {
    throw unavailable(error);
  }
}

function openOnce(name: string, { onBlocked, onLost }: OpenEvents): Promise<StoreDatabase> {
  return openDB<StoreSchema>(name, DATABASE_VERSION, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      for (const store of RECORD_STORES) db.createObjectStore(store, { keyPath: 'id' });
      db.createObjectStore('lexicon');
      db.createObjectStore('meta');
    },
    blocked: onBlocked,
    // A newer context waits for us: make room at once, and open again when next asked.
    blocking(_current, _blocked, event) {
      onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: onLost,
  });
}

function unavailable(error: unknown): StoreUnavailable {
  return new StoreUnavailable('IndexedDB cannot be opened', { cause: error });
}
