/** `npm run dataset -- COMMAND`: the maintainers' tool for the authored data. */
import { Command } from 'commander';
import { formsOfEntity } from '../lexicon/inflect.ts';
import { DATASET_FOLDER, formatProblem, inspectDataset, loadDataset } from './dataset-files.ts';

const program: Command = new Command('dataset').description('Check and look into the authored dataset.');

program
  .command('check')
  .description('check schema, references, sources, dates, paradigms and aliases')
  .argument('[folder]', 'another dataset than the shipped one', DATASET_FOLDER)
  .option('--json', 'print the problems as JSON')
  .action(async (folder: string, options: { json?: boolean }) => {
    const { parsed, problems } = await inspectDataset(folder);
    if (options.json) console.log(JSON.stringify(problems, null, 2));
    else for (const problem of problems) console.error(formatProblem(problem));
    if (problems.length > 0 || !parsed) {
      process.exitCode = 1;
      return;
    }
    if (options.json) return;
    const { head, provisions, entities, sources, drafts } = parsed.dataset;
    console.log(
      `Dataset ${head.version}, known up to ${head.asOf}: ${provisions.length} provisions, ${entities.length} entities, ` +
        `${drafts.length} drafts, ${sources.length} sources. No problems.`,
    );
  });

program
  .command('forms')
  .description('list every form under which an entity is found')
  .argument('<entity>', 'the id of an entity')
  .action(async (id: string) => {
    const { dataset } = await loadDataset();
    const entity = dataset.entities.find((candidate) => candidate.id === id);
    if (!entity) program.error(`there is no entity "${id}"; ids are the file names in assets/dataset/entities`);
    for (const form of formsOfEntity(entity, dataset.paradigms)) console.log(form);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
