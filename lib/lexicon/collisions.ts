/** Names that two entities share in some inflected form, found the way matching compares them. */
import type { ParsedDataset } from '../dataset/parse.ts';
import type { Problem } from '../dataset/problem.ts';
import { foldWords } from './fold.ts';
import { byIdOf, formsOf } from './inflect.ts';

interface Claim {
  readonly entity: string;
  readonly record: object;
  readonly alias: number;
  readonly ambiguous: boolean;
}

/**
 * One problem for each alias that has a form in common with an alias of another entity, unless both say that they
 * are ambiguous. Call it on a dataset whose paradigms were checked.
 */
export function findCollisions({ dataset, placeOf }: ParsedDataset): readonly Problem[] {
  const paradigms = byIdOf(dataset.paradigms);
  const claims = new Map<string, Claim[]>();
  for (const entity of dataset.entities) {
    entity.aliases.forEach((alias, index) => {
      const claim = { entity: entity.id, record: entity, alias: index, ambiguous: alias.ambiguous === true };
      for (const form of formsOf(alias, paradigms)) {
        const key = foldWords(form)
          .map(({ folded }) => folded)
          .join(' ');
        claims.set(key, [...(claims.get(key) ?? []), claim]);
      }
    });
  }
  const problems = new Map<Claim, Problem>();
  for (const [form, sharing] of claims) {
    for (const claim of sharing) {
      const others = new Set(sharing.filter(({ entity }) => entity !== claim.entity).map(({ entity }) => entity));
      if (claim.ambiguous || others.size === 0 || problems.has(claim)) continue;
      const place = placeOf(claim.record);
      problems.set(claim, {
        file: place.file,
        path: [...place.path, 'aliases', claim.alias],
        message: `the form "${form}" also belongs to ${[...others].join(', ')}`,
        remedy: 'remove it from one of them, or set `ambiguous: true` in all so that context decides',
      });
    }
  }
  return [...problems.values()];
}
