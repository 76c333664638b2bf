/** The first article that readers will bring asks forty questions; each has an answer somewhere in the dataset. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';

const Answer = z.union([
  z.strictObject({ provision: z.string() }),
  z.strictObject({ entity: z.string() }),
  z.strictObject({ event: z.string() }),
]);
const Claims = z.array(z.strictObject({ id: z.string(), claim: z.string(), answered: z.array(Answer).min(1) }));

const file = new URL('../../fixtures/claims.yaml', import.meta.url);
const claims = Claims.parse(parse(await readFile(file, 'utf8')));
const { dataset } = await loadDataset();
const ids = {
  provision: new Set(dataset.provisions.map(({ id }) => id)),
  entity: new Set(dataset.entities.map(({ id }) => id)),
  event: new Set(dataset.timeline.map(({ id }) => id)),
};

describe('the claims of the first article', () => {
  test('are forty, each once', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(40);
    expect(claims).toHaveLength(40);
  });

  test.each(claims)('$id is answered by entries that exist: $claim', ({ answered }) => {
    const missing = answered.flatMap((answer) =>
      Object.entries(answer).filter(([kind, id]) => !ids[kind as keyof typeof ids].has(id)),
    );
    expect(missing).toEqual([]);
  });
});
