/** `npm run dataset -- COMMAND`: the maintainers' tool for the authored data. */
import { Command } from 'commander';
import { checkCommand } from './dataset-check.ts';
import { diffCommand } from './dataset-diff.ts';
import { formatCommand } from './dataset-format.ts';
import { formsCommand } from './dataset-forms.ts';
import { newCommand } from './dataset-new.ts';
import { schemaCommand } from './dataset-schema.ts';
import { statsCommand } from './dataset-stats.ts';

const program: Command = new Command('dataset')
  .description('Check, change and look into the authored dataset.')
  .showHelpAfterError('(add --help for what there is)')
  .addCommand(checkCommand())
  .addCommand(formatCommand())
  .addCommand(newCommand())
  .addCommand(formsCommand())
  .addCommand(diffCommand())
  .addCommand(statsCommand())
  .addCommand(schemaCommand());

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
