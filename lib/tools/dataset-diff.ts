/** `dataset diff`: what changes for readers, in words. */
import { Command, Option } from 'commander';
import { diffDatasets } from '../dataset/diff.ts';
import { describeChanges, toMarkdown, toPlain } from '../dataset/diff-words.ts';
import { parseLeniently } from '../dataset/parse.ts';
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
      const sides = [
        { name: ref, ...old },
        { name: 'the files', ...now },
      ].map(({ name, files, broken }) => {
        const { dataset, problems } = parseLeniently(files);
        for (const file of broken) console.error(`Not all of ${file} in ${name} can be read: it is not YAML.`);
        for (const file of new Set(problems.map((problem) => problem.file))) {
          const first = problems.find((problem) => problem.file === file)?.message;
          console.error(`Not all of ${file} in ${name} can be read: ${first}.`);
        }
        if (!dataset) throw new Error(`The dataset of ${name} has no head (dataset.yaml).`);
        return dataset;
      });
      const [before, after] = sides;
      if (!before || !after) return;
      const changes = diffDatasets(before, after);
      if (options.json) {
        console.log(JSON.stringify(changes, null, 2));
        return;
      }
      const sections = describeChanges(changes, [...before.sources, ...after.sources]);
      if (sections.length > 0) console.log(options.markdown ? toMarkdown(sections) : toPlain(sections));
      else console.log(`Nothing changes for readers since ${ref}.`);
    });
}
