/** The IndexedDB database: its shape, and one connection that can be lost and found again. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DatasetRecords } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ONLY_KEY, RECORD_STORES, type RecordStore, type Rows, STORES, type StoreName } from './rows.ts';
import { type SealedInfo, sealed } from './seal.ts';
import { PATIENCE_MS, StoreUnavailable } from './unavailable.ts';

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
  meta: { key: typeof ONLY_KEY; value: SealedInfo };
}
/** An open connection. */
export type StoreDatabase = IDBPDatabase<StoreSchema>;

/** A connection that opens when it is needed and opens again when it was lost. */
export interface Connection {
  /** @throws StoreUnavailable */
  open(): Promise<StoreDatabase>;
  /** Lets go of the database. The next `open` opens it again. */
  close(): void;
  /**
   * Throws the database away, for one that opens and cannot be read or written. The next `open` makes it anew, empty.
   * @throws StoreUnavailable
   */
  discard(): Promise<void>;
}

/** How long a connection of ours may take to close, in ms. */
const OWN_END_MS = 500;

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
      onBlocked: () => refuse(heldBack()),
      onLost: forget,
    });
    const timer = setTimeout(() => refuse(new StoreUnavailable('IndexedDB does not answer')), PATIENCE_MS);
    const promised = Promise.race([opening, refusal]);
    // A refused opening goes on behind the refusal. Until it ends, everyone is refused at once instead of queueing up.
    opening.then(() => {
      clearTimeout(timer);
      if (current === promised) current = opening;
    }, forget);
    promised.catch(() => clearTimeout(timer));
    return promised;
  };

  const close = () => {
    const closing = current;
    current = null;
    void closing?.then(
      (db) => db.close(),
      () => undefined,
    );
  };

  return {
    open() {
      current ??= start();
      return current;
    },
    close,
    discard() {
      close();
      return new Promise((resolve, reject) => {
        // Our own connection closes with its last transaction; who else holds the database does so for longer.
        const blocked = () => void setTimeout(() => reject(heldBack()), OWN_END_MS);
        deleteDB(name, { blocked }).then(resolve, (error: unknown) => reject(unavailable(error)));
      });
    },
  };
}

/** The rows of one read-only transaction over `stores`: all of one dataset, even while another is being written. */
export function rowsInTransaction(db: StoreDatabase): Rows {
  const transaction = db.transaction(STORES, 'readonly');
  // A failure shows in the request that failed; the transaction's own promise would report it a second time.
  transaction.done.catch(() => undefined);
  return sealed({
    one: (store: StoreName, key: string) =>
      store === 'lexicon' || store === 'meta'
        ? transaction.objectStore(store).get(ONLY_KEY)
        : transaction.objectStore(store).get(key),
    all: (store: RecordStore) => transaction.objectStore(store).getAll(),
  });
}

/**
 * Why a database that cannot be opened is thrown away: it was written by a newer release than the one that was put back,
 * or its files are broken. It is a copy, and the dataset of this release is in the package.
 */
const REPLACEABLE: ReadonlySet<string> = new Set(['VersionError', 'UnknownError']);

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
    if (!(error instanceof DOMException) || !REPLACEABLE.has(error.name)) throw unavailable(error);
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

function heldBack(): StoreUnavailable {
  return new StoreUnavailable('another context holds the database open');
}

function unavailable(error: unknown): StoreUnavailable {
  return new StoreUnavailable('IndexedDB cannot be opened', { cause: error });
}
