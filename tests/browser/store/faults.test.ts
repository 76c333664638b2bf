/** Stores as they should never be: shorter than they were, cut off, of another shape, held by others. */
import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../lib/lexicon/lexicon.ts';
import { type Connection, createConnection, DATABASE_VERSION, type StoreDatabase } from '../../../lib/store/db.ts';
import { createLibrary, type Library } from '../../../lib/store/library.ts';
import { readPackaged } from '../../../lib/store/packaged.ts';
import { ONLY_KEY, RECORD_STORES, STORES } from '../../../lib/store/rows.ts';
import { makeFiles, makeLexicon, makeRecords, type PackagedFiles } from '../../fixtures/packaged-dataset.ts';

let name: string;
let connection: Connection;
let library: Library;
let reports: string[];

function startLibrary(packaged: PackagedFiles = makeFiles()): void {
  connection = createConnection(name);
  reports = [];
  library = createLibrary({
    connection,
    packaged: readPackaged(async (path) => structuredClone(packaged[path])),
    report: (what) => reports.push(what),
  });
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  startLibrary();
});

afterEach(async () => {
  connection.close();
  await deleteDB(name);
});

/** That everything is answered, and from the store: after a repair at the most, and then without another. */
async function expectWhole(): Promise<void> {
  await askAll();
  expect(reports.length).toBeLessThanOrEqual(1);
  const before = reports.length;
  await askAll();
  expect(reports).toHaveLength(before);
  expect(await library.status()).toEqual({ state: 'ready', info: makeRecords().info, fallback: false });
  expect([...(await connection.open()).objectStoreNames].sort()).toEqual([...STORES].sort());
}

async function askAll(): Promise<void> {
  const inOrder = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
  const truth = makeRecords();
  const records = await library.records();
  for (const store of RECORD_STORES) expect(inOrder(records[store])).toEqual(inOrder(truth[store]));
  expect((await library.entityCard('jane-doe')).timeline).toHaveLength(3);
  expect((await library.checklist()).provisions).toHaveLength(2);
  expect(await library.lexicon()).toEqual(makeLexicon());
}

describe('a store in which something is missing', () => {
  it.each(RECORD_STORES)('is written anew when one row of %s was lost', async (store) => {
    await library.seed();
    const id = makeRecords()[store][0]?.id ?? '';
    await (await connection.open()).delete(store, id);
    await expectWhole();
  });

  it('is not taken for whole by the checklist', async () => {
    await library.seed();
    await (await connection.open()).delete('provisions', 'army-cap');
    expect((await library.checklist()).provisions.map(({ id }) => id)).toContain('army-cap');
    expect(reports).toEqual(['the store was damaged and is written anew:']);
  });

  const lexicon = makeLexicon();
  it.each([
    ['has no tables', { ...lexicon, tables: {} }],
    ['has a table that was cut off', { ...lexicon, tables: { names: ['jane'] } }],
    ['lost its entities', { ...lexicon, entities: undefined }],
    ['is text', 'jane doe'],
    ['is of another shape', { ...lexicon, schema: 2 }],
    ['is of another dataset', { ...lexicon, hash: 'f'.repeat(64) }],
  ])('is written anew when its lexicon %s', async (_what, damaged) => {
    await library.seed();
    await (await connection.open()).put('lexicon', damaged as unknown as Lexicon, ONLY_KEY);
    await expectWhole();
  });

  it.each([
    ['is gone', undefined],
    ['is a text', 'current'],
    ['knows no counts', makeRecords().info],
    ['has counts of wrong types', { ...makeRecords().info, rows: { sources: 'many' }, lexiconLength: null }],
  ])('is written anew when its row of meta %s', async (_what, damaged) => {
    await library.seed();
    const db = await connection.open();
    if (damaged === undefined) await db.delete('meta', ONLY_KEY);
    else await db.put('meta', damaged as never, ONLY_KEY);
    await expectWhole();
  });

  it.each([
    ['half a row', { id: 'army-cap', title: { en: 'Half' } }],
    ['wrong types', { id: 'army-cap', order: 'first', history: {} }],
  ])('is written anew when a provision is %s', async (_what, row) => {
    await library.seed();
    await (await connection.open()).put('provisions', row as never);
    await expectWhole();
  });
});

describe('a database of another shape', () => {
  /** Fills a database of the test's name as `upgrade` says, at a version. */
  async function make(version: number, upgrade: (db: IDBPDatabase) => void): Promise<void> {
    (await openDB(name, version, { upgrade })).close();
  }

  const shapes: [string, number, (db: IDBPDatabase) => void][] = [
    ['of the first version, before there were statuses', 1, (db) => createStores(db, ['statuses'])],
    ['of an earlier version, and empty', 1, () => undefined],
    ['of this version without any store', DATABASE_VERSION, () => undefined],
    [
      'of this version with stores that are missing',
      DATABASE_VERSION,
      (db) => createStores(db, ['timeline', 'lexicon']),
    ],
    [
      'of this version with other keys',
      DATABASE_VERSION,
      (db) => {
        for (const store of STORES) db.createObjectStore(store, { keyPath: 'key' });
      },
    ],
    ['of a version to come', DATABASE_VERSION + 7, (db) => createStores(db, [])],
  ];
  it.each(shapes)('is replaced: %s', async (_what, version, upgrade) => {
    await make(version, upgrade);
    await expectWhole();
  });

  function createStores(db: IDBPDatabase, without: readonly string[]): void {
    for (const store of STORES) {
      if (without.includes(store)) continue;
      db.createObjectStore(store, RECORD_STORES.some((one) => one === store) ? { keyPath: 'id' } : {});
    }
  }
});

describe('a store that others use', () => {
  it('is done without while a transaction of another context holds it, and used again afterwards', async () => {
    await library.seed();
    const other = await openDB(name, DATABASE_VERSION);
    const transaction = other.transaction(STORES, 'readwrite');
    let isHeld = true;
    const held = (async () => {
      while (isHeld) await transaction.objectStore('meta').get(ONLY_KEY);
      await transaction.done;
    })();
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect((await library.status()).fallback).toBe(true);
    // From now on nobody waits: while the first question has no answer, the others are not put to the store at all.
    const asked = performance.now();
    for (let card = 0; card < 20; card++) await library.entityCard('jane-doe');
    expect(performance.now() - asked).toBeLessThan(2000);
    isHeld = false;
    await held;
    other.close();
    const statusAfterAnswer = async () => {
      await library.checklist();
      return library.status();
    };
    await expect.poll(statusAfterAnswer).toMatchObject({ state: 'ready', fallback: false });
  });

  it('is thrown away when a row cannot be read from it, and made anew', async () => {
    await library.seed();
    spoilReading(await connection.open());
    const reopened = connection.open.bind(connection);
    let spoilt = 1;
    connection.open = async () => {
      const db = await reopened();
      // As long as it is the same files, opening them again does not help.
      if (spoilt > 0) spoilReading(db);
      return db;
    };
    const discard = connection.discard.bind(connection);
    connection.discard = async () => {
      spoilt = 0;
      await discard();
    };
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect(reports).toEqual(['the store cannot be read or written and is thrown away:']);
    expect(await library.status()).toMatchObject({ state: 'ready', fallback: false });
  });

  /** What Firefox does when a file beside the database is gone: the row is there, and reading it fails. */
  function spoilReading(db: StoreDatabase): void {
    const raw: IDBDatabase = unwrap(db);
    raw.transaction = () => {
      throw new DOMException('the row cannot be read', 'UnknownError');
    };
  }
});
