/** The small sound dataset of `tests/fixtures/datasets/valid`, parsed. */
import { fileURLToPath } from 'node:url';
import type { AuthoredDataset } from '../../../lib/dataset/schema.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';

export const VALID_FOLDER = fileURLToPath(new URL('../../fixtures/datasets/valid', import.meta.url));

export async function validDataset(): Promise<AuthoredDataset> {
  return (await loadDataset(VALID_FOLDER)).dataset;
}
