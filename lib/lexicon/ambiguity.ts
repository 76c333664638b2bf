/** Decides which entity a form means that several have: "peace plan", "talks in Geneva". */
import { type NameInArticle, onlySense } from './article.ts';
import { SenseFlag } from './tables.ts';

/**
 * Makes the decision for the ambiguous names of one article, by index: the entity named last before it, or else
 * the one named first behind it, or else the one whose dossier names most of those whom the article names.
 * `namesakes` are nobody's names; `related` is by entity, see `related.ts`.
 */
export function createChooser(
  names: readonly NameInArticle[],
  namesakes: ReadonlySet<NameInArticle>,
  related: readonly ReadonlySet<number>[],
): (index: number) => number | null {
  /** For each entity the indexes of the names that mean it for certain, rising. */
  const certain = new Map<number, number[]>();
  for (const [index, name] of names.entries()) {
    const sense = onlySense(name.candidate);
    if (!sense || (sense.flags & SenseFlag.Ambiguous) !== 0 || namesakes.has(name)) continue;
    const indexes = certain.get(sense.entity) ?? [];
    indexes.push(index);
    certain.set(sense.entity, indexes);
  }
  const present = new Set(certain.keys());

  return (index) => {
    const name = names[index];
    const possible = [...new Set(name?.candidate.senses.map((sense) => sense.entity))];
    if (!name || possible.length === 0) return null;
    const named = possible.map((entity) => {
      const indexes = certain.get(entity) ?? [];
      const behind = firstAbove(indexes, index);
      return { entity, before: indexes[behind - 1] ?? -1, after: indexes[behind] ?? Number.POSITIVE_INFINITY };
    });
    const last = named.reduce((best, one) => (one.before > best.before ? one : best));
    if (last.before >= 0) return last.entity;
    const next = named.reduce((best, one) => (one.after < best.after ? one : best));
    if (next.after < Number.POSITIVE_INFINITY) return next.entity;
    return mostRelated(possible, related, present) ?? byDefault(name);
  };
}

/** The place of the first of the rising numbers that is above `limit`; their count where none is. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The entity most of whose dossier's names the article has too; null where two share the lead. */
function mostRelated(
  possible: readonly number[],
  related: readonly ReadonlySet<number>[],
  present: ReadonlySet<number>,
): number | null {
  const scores = possible
    .map((entity) => ({ entity, score: [...present].filter((other) => related[entity]?.has(other)).length }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && best.score > (second?.score ?? 0) ? best.entity : null;
}

/** Without any hint only an entity for which the form is strong, and only if it is the one such entity. */
function byDefault({ candidate }: NameInArticle): number | null {
  const strong = candidate.senses.filter((sense) => (sense.flags & SenseFlag.Weak) === 0);
  return strong.length === 1 ? (strong[0]?.entity ?? null) : null;
}
