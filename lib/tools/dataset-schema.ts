/** `dataset schema`: JSON Schemas of the authored files, from which an editor completes and checks while one types. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { FILE_KINDS } from '../dataset/files.ts';
import { formatTexts } from './biome-format.ts';
import { DATASET_FOLDER } from './dataset-files.ts';

/** Where the schemas lie. */
export const SCHEMA_FOLDER: string = path.join(DATASET_FOLDER, '.schema');

/** The text of every schema by its file name, laid out as the project's formatter does. */
export function makeSchemas(): Promise<Map<string, string>> {
  const texts = FILE_KINDS.map(({ name, glob, schema }): [string, string] => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return [`${name}.json`, JSON.stringify({ title: `assets/dataset/${glob}`, ...json }, null, 2)];
  });
  return formatTexts(new Map(texts));
}

/** The names of the schemas on disk that are missing or not what the code says. */
export async function findOldSchemas(folder: string = SCHEMA_FOLDER): Promise<string[]> {
  const current = await makeSchemas();
  const old = [...current].map(async ([file, text]) => {
    const there = await readFile(path.join(folder, file), 'utf8').catch(() => null);
    return there === text ? [] : [file];
  });
  return (await Promise.all(old)).flat();
}

/** The command. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schemas for editors to assets/dataset/.schema')
    .option('--check', 'write nothing; fail where one is not current')
    .action(async (options: { check?: boolean }) => {
      const old = await findOldSchemas();
      if (!options.check) {
        const current = await makeSchemas();
        await mkdir(SCHEMA_FOLDER, { recursive: true });
        for (const file of old) await writeFile(path.join(SCHEMA_FOLDER, file), current.get(file) ?? '');
      }
      for (const file of old) console.log(options.check ? `${file}: not current` : `${file}: written`);
      if (!options.check || old.length === 0) return;
      console.error('Run `npm run dataset -- schema`.');
      process.exitCode = 1;
    });
}
