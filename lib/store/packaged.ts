/** The dataset as it lies in the package: the truth, of which the store is a faster copy. */
import * as z from 'zod/mini';
import { DatasetInfo, DatasetRecords } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Reads a packaged JSON file by its path in the package. */
export type LoadFile = (path: string) => Promise<unknown>;

/** The packaged dataset. Every member rejects where a file is missing or does not parse: the package is broken. */
export interface DatasetPackage {
  /** A small file: enough to see whether a store is current. */
  info(): Promise<DatasetInfo>;
  /** Read once while this object lives, then kept. */
  records(): Promise<DatasetRecords>;
  /** Read once while this object lives, then kept. */
  lexicon(): Promise<Lexicon>;
}

const Envelope = z.object({
  schema: z.literal(1),
  hash: z.string(),
  entities: z.array(z.unknown()),
  provisions: z.array(z.string()),
  tables: z.looseObject({}),
});

/**
 * A lexicon as far as others than `lib/lexicon` know it. Its tables are large and ours (the build made them), so they
 * are taken as they are.
 */
export const LexiconEnvelope = z.custom<Lexicon>((value) => Envelope.safeParse(value).success);

/** The packaged dataset behind `load`. */
export function readPackaged(load: LoadFile): DatasetPackage {
  return {
    info: once(async () => DatasetInfo.parse(await load('dataset/info.json'))),
    records: once(async () => DatasetRecords.parse(await load('dataset/records.json'))),
    lexicon: once(async () => LexiconEnvelope.parse(await load('dataset/lexicon.json'))),
  };
}

/** Keeps what came out, not that it failed: the next call tries again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null;
  return () => {
    pending ??= read().catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}
