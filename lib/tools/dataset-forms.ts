/** `dataset forms`: what a page can say for an entity. */
import { Command } from 'commander';
import { formsOfEntity } from '../lexicon/inflect.ts';
import { loadDataset } from './dataset-files.ts';

/** The command. */
export function formsCommand(): Command {
  return new Command('forms')
    .description('list every form under which an entity is found')
    .argument('<entity>', 'the id of an entity')
    .action(async (id: string) => {
      const { dataset } = await loadDataset();
      const entity = dataset.entities.find((candidate) => candidate.id === id);
      if (!entity) throw new Error(`There is no entity "${id}"; ids are the file names in assets/dataset/entities.`);
      for (const form of formsOfEntity(entity, dataset.paradigms)) console.log(form);
    });
}
