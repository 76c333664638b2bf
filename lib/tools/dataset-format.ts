/** `dataset format`: the one layout of the authored files. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { layoutOf } from '../dataset/layout.ts';
import { formatTexts } from './biome-format.ts';
import { DATASET_FOLDER, datasetFiles } from './dataset-files.ts';
import { arrange } from './dataset-layout.ts';

/** A file that is not as it should be laid out. */
export interface Reformatted {
  /** Path below the dataset's folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Every file of `folder` whose canonical text differs from what is there, with that text. Writes nothing. */
export async function findUnformatted(folder: string = DATASET_FOLDER): Promise<Reformatted[]> {
  const before = new Map<string, string>();
  for (const file of await datasetFiles(folder)) before.set(file, await readFile(path.join(folder, file), 'utf8'));
  const arranged = [...before].map(([file, text]): [string, string] => {
    const layout = layoutOf(file);
    return [file, layout ? arrange(text, layout) : text];
  });
  const after = await formatTexts(new Map(arranged));
  return [...after].flatMap(([file, text]) => (text === before.get(file) ? [] : { file, text }));
}

/** The command. */
export function formatCommand(): Command {
  return new Command('format')
    .description('put fields, lists and lines into their one canonical order and layout')
    .argument('[folder]', 'another dataset than the shipped one', DATASET_FOLDER)
    .option('--check', 'change nothing; fail where a file is not formatted')
    .addHelpText(
      'after',
      '\nFields come in the order of the schema, sources by id, the timeline by date and id, histories by date.\n' +
        'Lines are broken and values quoted by Biome, as everywhere in the project. Comments stay with what they stand at.',
    )
    .action(async (folder: string, options: { check?: boolean }) => {
      const files = await findUnformatted(folder);
      for (const { file, text } of files) {
        if (!options.check) await writeFile(path.join(folder, file), text);
        console.log(options.check ? `${file}: not formatted` : `${file}: formatted`);
      }
      if (!options.check || files.length === 0) return;
      console.error('Run `npm run dataset -- format`.');
      process.exitCode = 1;
    });
}
