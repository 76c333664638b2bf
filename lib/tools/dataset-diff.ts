/** `dataset diff`: what changes for readers, in words. */
import { Command, Option } from 'commander';
import { changesBetween } from './dataset-changes.ts';
import { readDatasetFiles } from './dataset-files.ts';
import { readDatasetAt } from './dataset-git.ts';

interface DiffOptions {
  readonly markdown?: boolean;
  readonly json?: boolean;
}

/** The command. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('say what changes for readers between a commit and the files as they are now')
    .argument('<ref>', 'a commit, tag or branch: HEAD, v0.1.0, origin/main')
    .addOption(new Option('--markdown', 'as Markdown, for a pull request or the changelog').conflicts('json'))
    .option('--json', 'the changes as data')
    .addHelpText('after', '\nWhat cannot be read with today’s schema, on either side, is named on stderr and left out.')
    .action(async (ref: string, options: DiffOptions) => {
      const [old, now] = [await readDatasetAt(ref), await readDatasetFiles()];
      const found = changesBetween({ name: ref, ...old }, { name: 'the files', ...now });
      for (const sentence of found.unread) console.error(sentence);
      if (options.json) console.log(JSON.stringify(found.changes, null, 2));
      else if (found.plain === '') console.log(`Nothing changes for readers since ${ref}.`);
      else console.log(options.markdown ? found.markdown : found.plain);
    });
}
