/** Rows of the dataset by store and key, wherever they come from: IndexedDB or the packaged file. */
import type { DatasetInfo, DatasetRecords } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The stores that hold one row for each record, by the record's id. */
export const RECORD_STORES = ['sources', 'drafts', 'statuses', 'themes', 'provisions', 'entities', 'timeline'] as const;
/** One of {@link RECORD_STORES}. */
export type RecordStore = (typeof RECORD_STORES)[number];
/** All stores. `lexicon` and `meta` hold one row each, under {@link ONLY_KEY}. */
export const STORES = [...RECORD_STORES, 'lexicon', 'meta'] as const;
/** One of {@link STORES}. */
export type StoreName = (typeof STORES)[number];
/** The key of the one row in `lexicon` and in `meta`. */
export const ONLY_KEY = 'current';

/**
 * Where rows are read. Rows are `unknown`: what lies on a disk for months is parsed when it is read.
 * Within one reading, await nothing but these: behind them may be a transaction that ends when it idles.
 */
export interface Rows {
  one(store: StoreName, key: string): Promise<unknown>;
  /** Every row of a store, in the order of the keys. */
  all(store: RecordStore): Promise<readonly unknown[]>;
}

/** Rows straight from the packaged dataset, for a browser in which IndexedDB cannot be used. */
export function rowsOf(records: DatasetRecords, lexicon: () => Promise<Lexicon>): Rows {
  const meta: DatasetInfo = records.info;
  return {
    async one(store, key) {
      if (store === 'lexicon') return lexicon();
      if (store === 'meta') return meta;
      return records[store].find(({ id }) => id === key);
    },
    async all(store) {
      return records[store].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
