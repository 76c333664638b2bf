import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FILE_KINDS, kindOf } from '../../../lib/dataset/files.ts';
import { readDatasetFiles } from '../../../lib/tools/dataset-files.ts';
import { findOldSchemas, SCHEMA_FOLDER } from '../../../lib/tools/dataset-schema.ts';

const SETTINGS = fileURLToPath(new URL('../../../.vscode/settings.json', import.meta.url));

async function readSchema(name: string): Promise<z.ZodType> {
  return z.fromJSONSchema(JSON.parse(await readFile(path.join(SCHEMA_FOLDER, `${name}.json`), 'utf8')));
}

test('the editors’ schemas are those of the code', async () => {
  expect(await findOldSchemas(), 'run `npm run dataset -- schema`').toEqual([]);
});

test('every shipped file fits its schema, and one with a misspelt field does not', async () => {
  const schemas = new Map<string, z.ZodType>();
  for (const { name } of FILE_KINDS) schemas.set(name, await readSchema(name));
  const { files, broken } = await readDatasetFiles();
  expect(broken).toEqual([]);
  for (const { file, value } of files) {
    const result = schemas.get(kindOf(file)?.name ?? '')?.safeParse(value);
    expect(result?.success, `${file}: ${result?.error?.message}`).toBe(true);
  }
  const [provision] = files.filter(({ file }) => file.startsWith('provisions/'));
  const misspelt = { ...Object(provision?.value), sumary: { en: 'x' } };
  expect(schemas.get('provision')?.safeParse(misspelt).success).toBe(false);
});

test('the editor’s settings lead every kind of file to its schema', async () => {
  const settings: unknown = JSON.parse(await readFile(SETTINGS, 'utf8'));
  expect(settings).toMatchObject({
    'yaml.schemas': Object.fromEntries(
      FILE_KINDS.map(({ name, glob }) => [`assets/dataset/.schema/${name}.json`, `assets/dataset/${glob}`]),
    ),
  });
});
