import { deleteDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatasetRecords } from '../../../lib/dataset/records.ts';
import { type Connection, createConnection, DATABASE_VERSION } from '../../../lib/store/db.ts';
import { createLibrary, type Library, UnknownRecord } from '../../../lib/store/library.ts';
import { readPackaged } from '../../../lib/store/packaged.ts';
import { ONLY_KEY } from '../../../lib/store/rows.ts';
import { seal } from '../../../lib/store/seal.ts';
import { StoreUnavailable } from '../../../lib/store/unavailable.ts';
import { makeFiles, makeLexicon, makeRecords, type PackagedFiles } from '../../fixtures/packaged-dataset.ts';

let name: string;
let open: Connection[];

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  open = [];
});

afterEach(async () => {
  for (const connection of open) connection.close();
  await deleteDB(name);
});

interface Background {
  readonly library: Library;
  readonly connection: Connection;
  /** The packaged files that were read, in order. */
  readonly files: string[];
  readonly reports: string[];
}

/** A background as it starts: nothing in memory but its package. */
function startBackground(packaged: PackagedFiles = makeFiles(), connection = createConnection(name)): Background {
  open.push(connection);
  const files: string[] = [];
  const reports: string[] = [];
  const load = async (path: string) => {
    files.push(path);
    return structuredClone(packaged[path]);
  };
  const library = createLibrary({
    connection,
    packaged: readPackaged(load),
    report: (what) => reports.push(what),
  });
  return { library, connection, files, reports };
}

/** The next release: another hash, and one entity renamed. */
function nextRelease(): PackagedFiles {
  const before = makeRecords();
  const entities = before.entities.map((entity) => ({ ...entity, name: { en: 'Jane Roe' } }));
  return makeFiles(makeRecords('b', { entities }), makeLexicon('b'));
}

const UNAVAILABLE: Connection = {
  open: () => Promise.reject(new StoreUnavailable('switched off')),
  close: () => undefined,
  discard: () => Promise.reject(new StoreUnavailable('switched off')),
};

describe('seeding', () => {
  it('happens on the first question, and fills the store', async () => {
    const { library } = startBackground();
    expect(await library.status()).toEqual({ state: 'empty', info: null, fallback: false });
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect(await library.status()).toEqual({ state: 'ready', info: makeRecords().info, fallback: false });
  });

  it('is not done again by a background that starts later', async () => {
    await startBackground().library.seed();
    const second = startBackground();
    await second.library.seed();
    expect((await second.library.checklist()).provisions).toHaveLength(2);
    expect(second.files).toEqual(['dataset/info.json']);
  });

  it('replaces the dataset of an earlier release', async () => {
    const before = startBackground();
    await before.library.seed();
    before.connection.close();
    const { library } = startBackground(nextRelease());
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Roe');
    expect((await library.lexicon()).hash).toBe('b'.repeat(64));
  });

  it('leaves no row of the earlier release behind', async () => {
    await startBackground().library.seed();
    const records: DatasetRecords = makeRecords('b');
    const fewer = { ...records, provisions: records.provisions.slice(0, 1) };
    const { connection, library } = startBackground(makeFiles(fewer, makeLexicon('b')));
    await library.seed();
    expect(await (await connection.open()).getAllKeys('provisions')).toEqual(['army-cap']);
  });

  it('by two backgrounds at once ends with one whole dataset', async () => {
    const backgrounds = [startBackground(), startBackground(), startBackground()];
    await Promise.all(backgrounds.map(({ library }) => library.seed()));
    for (const { library } of backgrounds) {
      expect((await library.status()).state).toBe('ready');
      expect((await library.checklist()).sources).toHaveLength(3);
    }
  });

  it('that is cut off leaves the earlier dataset whole', async () => {
    const before = startBackground();
    await before.library.seed();

    const dying = startBackground(nextRelease());
    const db: IDBDatabase = unwrap(await dying.connection.open());
    const start = db.transaction.bind(db);
    db.transaction = (...args) => {
      const transaction = start(...args);
      // What a killed browser does to a transaction in the middle of its writes: it never commits.
      if (args[1] === 'readwrite') setTimeout(() => tryAbort(transaction), 0);
      return transaction;
    };
    await dying.library.seed();
    expect(dying.reports).toEqual(['the store could not be seeded:']);

    expect((await before.library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect((await startBackground(nextRelease()).library.entityCard('jane-doe')).entity.name.en).toBe('Jane Roe');
  });

  it('refuses files that are not of one dataset, and answers from neither half', async () => {
    const { library, reports } = startBackground({ ...makeFiles(), 'dataset/info.json': makeRecords('c').info });
    await library.seed();
    expect(reports).toHaveLength(1);
    expect((await library.status()).state).toBe('failed');
  });
});

function tryAbort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Committed before the browser was "killed": the test then fails by its own expectations.
  }
}

describe('a damaged store', () => {
  it.each([
    ['a row was lost', async (db) => db.delete('entities', 'jane-doe')],
    ['a row was mangled', async (db) => db.put('entities', { id: 'jane-doe' } as never)],
    ['everything was lost', async (db) => Promise.all([db.clear('entities'), db.clear('meta'), db.clear('sources')])],
  ] as [string, (db: Awaited<ReturnType<Connection['open']>>) => Promise<unknown>][])(
    'answers and repairs itself: %s',
    async (_what, damage) => {
      const { library, connection, reports } = startBackground();
      await library.seed();
      await damage(await connection.open());
      expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
      expect(reports).toHaveLength(1);
      expect((await library.status()).fallback).toBe(false);
      // From the store again, not from the package: nothing more is reported.
      expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
      expect(reports).toHaveLength(1);
    },
  );

  it('is not suspected because someone asks for what never existed', async () => {
    const { library, connection, reports } = startBackground();
    await library.seed();
    const db = await connection.open();
    await db.put('meta', { ...seal(makeRecords(), makeLexicon()), version: 'untouched' }, ONLY_KEY);
    await expect(library.entityCard('nobody')).rejects.toThrow(UnknownRecord);
    await expect(library.provisionCard('nothing')).rejects.toThrow(UnknownRecord);
    expect(reports).toEqual([]);
    expect((await db.get('meta', ONLY_KEY))?.version).toBe('untouched');
  });

  it('comes back when the reader clears the site data between two questions', async () => {
    const { library, reports } = startBackground();
    await library.seed();
    // Deleting asks every connection to close, as clearing site data and a newer release do.
    await deleteDB(name);
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect(reports.length).toBeLessThanOrEqual(1);
    expect((await library.status()).state).toBe('ready');
  });
});

describe('a store that cannot be used', () => {
  it('is done without: every question is answered from the package', async () => {
    const { library } = startBackground(makeFiles(), UNAVAILABLE);
    await library.seed();
    expect((await library.entityCard('jane-doe')).entity.name.en).toBe('Jane Doe');
    expect((await library.provisionCard('army-cap')).drafts).toHaveLength(1);
    expect((await library.checklist()).provisions).toHaveLength(2);
    expect(await library.lexicon()).toEqual(makeLexicon());
    await expect(library.entityCard('nobody')).rejects.toThrow(UnknownRecord);
    expect(await library.status()).toEqual({ state: 'failed', info: makeRecords().info, fallback: true });
  });

  it('is tried again, and used once it works', async () => {
    let usable = false;
    const real = createConnection(name);
    const connection: Connection = {
      open: () => (usable ? real.open() : UNAVAILABLE.open()),
      close: () => real.close(),
      discard: () => real.discard(),
    };
    const { library } = startBackground(makeFiles(), connection);
    await library.checklist();
    usable = true;
    await library.checklist();
    expect(await library.status()).toEqual({ state: 'ready', info: makeRecords().info, fallback: false });
  });
});

describe('a connection', () => {
  it('gives way to a newer release and finds its way back', async () => {
    const connection = createConnection(name);
    open.push(connection);
    const db = await connection.open();
    await deleteDB(name);
    expect(await connection.open()).not.toBe(db);
  });

  it('replaces the store of a newer release that was taken back', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, DATABASE_VERSION + 1);
      request.onupgradeneeded = () => request.result.createObjectStore('other-shape');
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    const { library } = startBackground();
    expect((await library.checklist()).provisions).toHaveLength(2);
  });

  it('is done without at once while another context holds on to another version, and used when that lets go', async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, DATABASE_VERSION + 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { library, connection } = startBackground();
    await expect(connection.open()).rejects.toThrow(StoreUnavailable);
    expect((await library.checklist()).provisions).toHaveLength(2);
    expect((await library.status()).fallback).toBe(true);
    stubborn.close();
    const statusAfterAnswer = async () => {
      await library.checklist();
      return library.status();
    };
    await expect.poll(statusAfterAnswer).toMatchObject({ fallback: false });
  });
});
