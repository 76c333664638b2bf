/** What the page mentions, joined with the names and titles that the checklist knows. Pure. */
import type { Checklist, KindId, ProvisionRecord, TextRecord } from '../../lib/dataset/records.ts';
import type { PageSummary } from '../../lib/messages/protocol.ts';

/** An entity that the page mentions. */
export interface NameHere {
  readonly id: string;
  readonly kind: KindId;
  readonly name: TextRecord;
  readonly count: number;
}

/** A provision that the page mentions. */
export interface ProvisionHere {
  readonly provision: ProvisionRecord;
  readonly count: number;
}

/** Everything the page mentions, in the order of the page. */
export interface NamesHere {
  /** Persons and organisations. */
  readonly actors: readonly NameHere[];
  /** Places, events, documents, concepts. */
  readonly others: readonly NameHere[];
  readonly provisions: readonly ProvisionHere[];
}

/**
 * What the page mentions. An id that the checklist does not know is left out: the page may still run the reader of an
 * older dataset.
 */
export function namesHere(summary: PageSummary, checklist: Checklist): NamesHere {
  const entities = new Map(checklist.entities.map((entity) => [entity.id, entity]));
  const provisions = new Map(checklist.provisions.map((provision) => [provision.id, provision]));
  const names = summary.entities.flatMap(({ id, count }): NameHere[] => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [{ ...entity, count }];
  });
  const isActor = ({ kind }: NameHere) => kind === 'person' || kind === 'organisation';
  return {
    actors: names.filter(isActor),
    others: names.filter((name) => !isActor(name)),
    provisions: summary.provisions.flatMap(({ id, count }): ProvisionHere[] => {
      const provision = provisions.get(id);
      return provision === undefined ? [] : [{ provision, count }];
    }),
  };
}
