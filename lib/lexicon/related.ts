/** Which entities belong together, read from the dataset's own words: the dossier of one names the other. */
import type { Entity } from '../dataset/schema.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { SenseFlag, unpackNames } from './tables.ts';

/**
 * For each entity the indexes of the others that its roles and its part in the plan name, or whose roles and
 * part name it, rising. Where two events share a phrase ("talks in Geneva"), the one whose people an article
 * names is meant.
 */
export function findRelated(lexicon: Lexicon, entities: readonly Entity[]): number[][] {
  const names = unpackNames(lexicon);
  const related = entities.map(() => new Set<number>());
  for (const [self, entity] of entities.entries()) {
    const texts = [...entity.roles.map((role) => role.text), entity.part.text];
    for (const text of texts.flatMap(({ en, de }) => (de === undefined ? [en] : [en, de]))) {
      for (const { senses } of findNames(text, names)) {
        const [sense, ...more] = senses;
        const sure = sense && more.length === 0 && (sense.flags & SenseFlag.Ambiguous) === 0;
        if (!sure || sense.entity === self) continue;
        related[self]?.add(sense.entity);
        related[sense.entity]?.add(self);
      }
    }
  }
  return related.map((others) => [...others].sort((a, b) => a - b));
}
