import { expect, test } from 'vitest';
import { PLAN_ENTITY } from '../../../lib/dataset/records.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';

test('the entity whose card tells where the plan stands is in the dataset, and is a document', async () => {
  const { dataset } = await loadDataset();
  expect(dataset.entities.find(({ id }) => id === PLAN_ENTITY)?.kind).toBe('document');
});
