/**
 * How much a whole store holds, noted beside its dataset when it is written: a list with a row too few is not broken, only
 * shorter, and a lexicon that was cut off has every member. Nothing else would tell.
 */
import * as z from 'zod/mini';
import { DatasetInfo, type DatasetRecords } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { StoreDamaged } from './read.ts';
import { ONLY_KEY, RECORD_STORES, type RecordStore, type Rows } from './rows.ts';

/** The row of `meta`: which dataset the rows are of, how many there are, and how long the lexicon is. */
export const SealedInfo = z.object({
  ...DatasetInfo.shape,
  rows: z.object({
    sources: z.number(),
    drafts: z.number(),
    statuses: z.number(),
    themes: z.number(),
    provisions: z.number(),
    entities: z.number(),
    timeline: z.number(),
  } satisfies Record<RecordStore, unknown>),
  /** Of all its tables and lists together. */
  lexiconLength: z.number(),
});
/** See {@link SealedInfo}. */
export type SealedInfo = z.infer<typeof SealedInfo>;

/** The row for a dataset. */
export function seal(records: DatasetRecords, lexicon: Lexicon): SealedInfo {
  const counts = RECORD_STORES.map((store) => [store, records[store].length] as const);
  const rows = Object.fromEntries(counts) as SealedInfo['rows'];
  return { ...records.info, rows, lexiconLength: lengthOf(lexicon) };
}

/** The same rows. What is read of them is all that was written, or rejects with {@link StoreDamaged}. */
export function sealed(rows: Rows): Rows {
  const readSeal = async () => {
    const found = SealedInfo.safeParse(await rows.one('meta', ONLY_KEY));
    if (!found.success) throw new StoreDamaged('the row of meta is missing or broken', { cause: found.error });
    return found.data;
  };
  let reading: Promise<SealedInfo> | null = null;
  const sealOnce = () => {
    reading ??= readSeal();
    return reading;
  };
  return {
    async one(store, key) {
      if (store !== 'lexicon') return rows.one(store, key);
      const [row, { lexiconLength }] = await Promise.all([rows.one(store, key), sealOnce()]);
      if (lengthOf(row) !== lexiconLength) throw new StoreDamaged('the lexicon is not as long as it was');
      return row;
    },
    async all(store) {
      const [found, { rows: counts }] = await Promise.all([rows.all(store), sealOnce()]);
      if (found.length !== counts[store]) throw new StoreDamaged(`rows are missing in ${store}`);
      return found;
    },
  };
}

/** Letters of its texts and entries of its lists. Of the value as it lies on a disk: anything. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + 1 + lengthOf(part), 0);
}
