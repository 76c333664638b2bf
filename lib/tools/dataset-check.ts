/** `dataset check`: every mistake in the data, with file, line and remedy. */
import { Command, InvalidArgumentError } from 'commander';
import { findStale } from '../dataset/check-dates.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import { DATASET_FOLDER, formatProblem, inspectDataset, type LocatedProblem } from './dataset-files.ts';

interface CheckOptions {
  readonly json?: boolean;
  /** Days. */
  readonly stale?: number;
}

/** The command. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check schema, references, sources, dates, texts and names')
    .argument('[folder]', 'another dataset than the shipped one', DATASET_FOLDER)
    .option('--stale <days>', 'also list provisions not known for longer than this before the dataset’s date', toDays)
    .option('--json', 'print {"problems": […], "warnings": […]} instead of lines')
    .addHelpText('after', '\nExits with 1 when there is a problem. A warning alone is no failure.')
    .action(async (folder: string, options: CheckOptions) => {
      const { parsed, problems, locate } = await inspectDataset(folder);
      const warnings = parsed && options.stale !== undefined ? findStale(parsed, options.stale).map(locate) : [];
      if (problems.length > 0 || !parsed) process.exitCode = 1;
      if (options.json) {
        console.log(JSON.stringify({ problems, warnings }, null, 2));
        return;
      }
      for (const warning of warnings) console.log(`Warning: ${formatProblem(warning)}`);
      for (const problem of problems) console.error(formatProblem(problem));
      console[problems.length > 0 ? 'error' : 'log'](parsed ? summary(parsed.dataset, problems) : count(problems));
    });
}

function summary(
  { head, provisions, entities, drafts, sources, timeline }: AuthoredDataset,
  problems: readonly LocatedProblem[],
): string {
  return (
    `Dataset ${head.version}, known up to ${head.asOf}: ${provisions.length} provisions, ${entities.length} entities, ` +
    `${timeline.length} events, ${drafts.length} drafts, ${sources.length} sources. ${count(problems)}`
  );
}

function count(problems: readonly LocatedProblem[]): string {
  if (problems.length === 0) return 'No problems.';
  return problems.length === 1 ? 'One problem.' : `${problems.length} problems.`;
}

function toDays(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 0) throw new InvalidArgumentError('Give a number of days, 90 for example.');
  return days;
}
