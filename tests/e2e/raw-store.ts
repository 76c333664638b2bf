/** The extension's database as it lies on the disk, seen and changed from one of the extension's own pages. */
import type { Desk } from './desk.ts';

const DATABASE = 'point-by-point';

/** How many rows each store holds, and how many of them bear a mark of {@link markRows}. */
export interface RawStore {
  readonly version: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly marked: Readonly<Record<string, number>>;
}

/** Looks at every store in one transaction. Null where there is no database. */
export function readRaw(desk: Desk): Promise<RawStore | null> {
  return desk.tab.evaluate(async (name) => {
    const isThere = (await indexedDB.databases()).some((one) => one.name === name);
    if (!isThere) return null;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(name));
    const names = [...db.objectStoreNames];
    try {
      if (names.length === 0) return { version: db.version, rows: {}, marked: {} };
      const transaction = db.transaction(names);
      const stores = await Promise.all(
        names.map(async (store) => [store, await done(transaction.objectStore(store).getAll())] as const),
      );
      const marked = (rows: readonly { marked?: boolean }[]) => rows.filter((row) => row.marked === true).length;
      return {
        version: db.version,
        rows: Object.fromEntries(stores.map(([store, rows]) => [store, rows.length])),
        marked: Object.fromEntries(stores.map(([store, rows]) => [store, marked(rows)])),
      };
    } finally {
      db.close();
    }
  }, DATABASE);
}

/** Marks every row, so that rows that are written later are told from those before, and takes one row out. */
export function markRows(desk: Desk, without: { readonly store: string; readonly id: string }): Promise<void> {
  return desk.tab.evaluate(
    async ([name, gone]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open(name));
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
      const over = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      for (const name of db.objectStoreNames) {
        const store = transaction.objectStore(name);
        const keyed = store.keyPath !== null;
        for (const row of await done(store.getAll())) {
          store.put({ ...row, marked: true }, ...(keyed ? [] : ['current']));
        }
      }
      transaction.objectStore(gone.store).delete(gone.id);
      await over;
      db.close();
    },
    [DATABASE, without] as const,
  );
}

/** Writes these values into a store, by key. For a store with keys of its own, the value's id is the key. */
export function putRow(desk: Desk, store: string, value: object, key?: string): Promise<void> {
  return desk.tab.evaluate(
    async ([name, where, row, by]) => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(where, 'readwrite');
          transaction.objectStore(where).put(row, ...(by === null ? [] : [by]));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      });
    },
    [DATABASE, store, value, key ?? null] as const,
  );
}

/** Takes the database away and puts one of another version and shape in its place, open until {@link letGo}. */
export function holdOtherVersion(desk: Desk, version: number, store: string): Promise<void> {
  return desk.tab.evaluate(
    async ([name, other, only]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, other);
      opening.onupgradeneeded = () => opening.result.createObjectStore(only);
      Object.assign(globalThis, { held: await done(opening) });
    },
    [DATABASE, version, store] as const,
  );
}

/** Lets go of what {@link holdOtherVersion} holds. */
export function letGo(desk: Desk): Promise<void> {
  return desk.tab.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
}

/** Deletes the database, whoever has it open, as a reader can in the developer tools. */
export function deleteRaw(desk: Desk): Promise<void> {
  return desk.tab.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );
}
