/** The records by id, handed down once: nearly every part names others. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { DatasetRecords, EntityRecord, ProvisionRecord, SourceRecord } from '../../lib/dataset/records.ts';

interface Lookup {
  /** Those sources that are named, in their order; an unknown id is left out. */
  readonly sources: (ids: readonly string[]) => readonly SourceRecord[];
  readonly entities: (ids: readonly string[]) => readonly EntityRecord[];
  readonly provisions: (ids: readonly string[]) => readonly ProvisionRecord[];
}

const NOTHING: Lookup = { sources: () => [], entities: () => [], provisions: () => [] };

const Records = createContext<Lookup>(NOTHING);

/** Hands {@link useLookup} its records. */
export const LookupProvider = Records.Provider;

/** The records of the dossier around by id. */
export function useLookup(): Lookup {
  return useContext(Records);
}

/** A lookup that is made anew only when the records are others. */
export function useLookupOf(records: DatasetRecords | null): Lookup {
  return useMemo(
    () =>
      records === null
        ? NOTHING
        : {
            sources: finder(records.sources),
            entities: finder(records.entities),
            provisions: finder(records.provisions),
          },
    [records],
  );
}

function finder<T extends { readonly id: string }>(records: readonly T[]): (ids: readonly string[]) => readonly T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}
