/** The background's one answer to every question about the dataset. */
import type { Checklist, DatasetInfo, DatasetRecords, EntityCard, ProvisionCard } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Connection, rowsInTransaction } from './db.ts';
import type { DatasetPackage } from './packaged.ts';
import {
  readChecklist,
  readEntityCard,
  readInfo,
  readLexicon,
  readProvisionCard,
  readRecords,
  StoreDamaged,
} from './read.ts';
import { type Rows, rowsOf } from './rows.ts';
import { seedStore } from './seed.ts';
import { createPatience, StoreUnavailable } from './unavailable.ts';

/** The dataset has no record of this id: an old page asks for an entry that is gone, or a page makes ids up. */
export class UnknownRecord extends Error {
  override readonly name = 'UnknownRecord';
  /** The protocol's word for it. */
  readonly code = 'not-found';
}

/** How the store is doing; the protocol's `StoreStatus`. */
export interface LibraryStatus {
  readonly state: 'empty' | 'seeding' | 'ready' | 'failed';
  readonly info: DatasetInfo | null;
  readonly fallback: boolean;
}

/** Answers from the store; seeds it when needed, repairs it when damaged, does without it when it must. */
export interface Library {
  /** Makes the store current. Never rejects: without a store the library answers from the package. */
  seed(): Promise<void>;
  /** @throws UnknownRecord */
  entityCard(id: string): Promise<EntityCard>;
  /** @throws UnknownRecord */
  provisionCard(id: string): Promise<ProvisionCard>;
  checklist(): Promise<Checklist>;
  /** Every record of the dataset. */
  records(): Promise<DatasetRecords>;
  lexicon(): Promise<Lexicon>;
  /** Looks, and changes nothing. */
  status(): Promise<LibraryStatus>;
}

/** What a library stands on. */
export interface LibraryPorts {
  readonly connection: Connection;
  readonly packaged: DatasetPackage;
  /** Told of everything that went wrong and was dealt with. */
  readonly report: (what: string, error: unknown) => void;
}

/** Makes a library. Nothing is opened before the first question. */
export function createLibrary({ connection, packaged, report }: LibraryPorts): Library {
  let work: 'idle' | 'seeding' | 'failed' = 'idle';
  let fallback = false;
  /** The check and, if needed, the writing; done once, then again only after a failure or a repair. */
  let seeded: Promise<void> | null = null;
  const patiently = createPatience();

  const fill = async (force: boolean): Promise<void> => {
    try {
      const onWriting = () => {
        work = 'seeding';
      };
      await seedStore(await connection.open(), packaged, { force, onWriting });
      work = 'idle';
      fallback = false;
    } catch (error) {
      work = 'failed';
      throw error;
    }
  };
  const ensureSeeded = (force = false): Promise<void> => {
    if (seeded !== null && !force) return seeded;
    const filling = fill(force);
    seeded = filling;
    filling.catch(() => {
      if (seeded === filling) seeded = null;
    });
    return filling;
  };

  const fromPackage = async <T>(read: (rows: Rows) => Promise<T>): Promise<T> => {
    try {
      return await read(rowsOf(await packaged.records(), packaged.lexicon));
    } catch (error) {
      // The package was checked when it was built: what is missing here does not exist.
      if (error instanceof StoreDamaged) throw new UnknownRecord(error.message);
      throw error;
    }
  };

  const tryStore = async <T>(read: (rows: Rows) => Promise<T>): Promise<T> => {
    await ensureSeeded();
    return read(rowsInTransaction(await connection.open()));
  };

  const fromStore = async <T>(read: (rows: Rows) => Promise<T>): Promise<T> => {
    try {
      return await tryStore(read);
    } catch (error) {
      // Nothing to be won by asking at once again.
      if (error instanceof StoreDamaged || error instanceof StoreUnavailable) throw error;
      // The connection may have been lost between two questions (a newer context took over, the disk was cleared).
      connection.close();
      seeded = null;
    }
    try {
      return await tryStore(read);
    } catch (error) {
      if (!isBroken(error)) throw error;
      report('the store cannot be read or written and is thrown away:', error);
      await connection.discard();
      seeded = null;
      return tryStore(read);
    }
  };

  const answer = async <T>(read: (rows: Rows) => Promise<T>): Promise<T> => {
    try {
      const found = await patiently(() => fromStore(read));
      fallback = false;
      return found;
    } catch (error) {
      // Asked of the package first: for an id that does not exist at all there is nothing to repair.
      const truth = await fromPackage(read);
      if (error instanceof StoreDamaged) {
        report('the store was damaged and is written anew:', error);
        await ensureSeeded(true).catch((failure: unknown) => {
          fallback = true;
          report('the store could not be written anew:', failure);
        });
      } else {
        fallback = true;
        report('the store cannot be used; the packaged dataset answers:', error);
      }
      return truth;
    }
  };

  return {
    seed: () =>
      ensureSeeded().catch((error: unknown) => {
        fallback = true;
        report('the store could not be seeded:', error);
      }),
    entityCard: (id) => answer((rows) => readEntityCard(rows, id)),
    provisionCard: (id) => answer((rows) => readProvisionCard(rows, id)),
    checklist: () => answer(readChecklist),
    records: () => answer(readRecords),
    lexicon: () => answer(readLexicon),
    async status() {
      if (work === 'seeding') return { state: 'seeding', info: null, fallback };
      try {
        const info = await patiently(async () => readInfo(rowsInTransaction(await connection.open())));
        return { state: 'ready', info, fallback };
      } catch (error) {
        if (error instanceof StoreDamaged && work !== 'failed') return { state: 'empty', info: null, fallback };
        return { state: 'failed', info: await packaged.info().catch(() => null), fallback };
      }
    },
  };
}

/**
 * Whether the database opens but is of no use: a store of it is missing, a row cannot be read from the disk. Not where it
 * is full or a transaction was cut off: then what it holds is whole.
 */
function isBroken(error: unknown): boolean {
  return error instanceof DOMException && !['QuotaExceededError', 'AbortError'].includes(error.name);
}
