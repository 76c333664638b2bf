/**
 * `npm run eval [-- FOLDER] [--list] [--json] [--half even|odd] [--raise]`: how well names and provisions are found in
 * annotated articles, by default those of `tests/corpus`.
 */
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { createScanner } from '../lexicon/match.ts';
import { scanArticle } from '../lexicon/scan.ts';
import { loadDataset } from './dataset-files.ts';
import { CORPUS_FOLDER, readCorpus, readFloors, writeFloors } from './eval-corpus.ts';
import { raise } from './eval-floors.ts';
import { type FiguresByPart, type ScoreError, score } from './eval-score.ts';
import { compileDataset } from './package-dataset.ts';
import { formatTable } from './table.ts';

interface EvalOptions {
  readonly list?: boolean;
  readonly json?: boolean;
  readonly half?: 'even' | 'odd';
  readonly raise?: boolean;
  readonly dataset?: string;
}

const program: Command = new Command('eval')
  .description('Score recognition on annotated articles: precision, recall and F1 of mentions and provisions.')
  .argument('[folder]', 'a folder of annotated articles (default: tests/corpus)')
  .option('--list', 'list every mention and provision that is wrong')
  .option('--json', 'print figures (and errors, with --list) as JSON')
  .addOption(
    new Option('--half <which>', 'only every second file, counted from 1 in the sorted list').choices(['even', 'odd']),
  )
  .option('--raise', 'raise the floors of tests/corpus to these figures; no floor is ever lowered')
  .option('--dataset <folder>', 'another dataset than the shipped one')
  .action(evaluate);

async function evaluate(folder: string | undefined, options: EvalOptions): Promise<void> {
  if (options.raise && (folder ?? options.half ?? options.dataset) !== undefined) {
    program.error('--raise is for the whole shipped corpus and the shipped dataset');
  }
  const { dataset } = await loadDataset(options.dataset && fromHere(options.dataset));
  const scanner = createScanner(compileDataset(dataset).lexicon);
  const corpus = await readCorpus(folder === undefined ? CORPUS_FOLDER : fromHere(folder));
  const articles = corpus.filter((_, index) => options.half === undefined || halfOf(index) === options.half);
  const { errors, ...figures } = score(articles, (text) => scanArticle(scanner, text));
  if (options.json) console.log(JSON.stringify(options.list ? { ...figures, errors } : figures));
  else {
    if (options.list) console.log(`${errors.map(formatError).join('\n')}\n`);
    console.log(`${articles.length} articles\n`);
    for (const [kind, parts] of Object.entries(figures)) console.log(formatFigures(kind, parts));
  }
  if (options.raise) await writeFloors(raise(await readFloors(), { ...figures, errors }));
}

/** npm runs scripts in the project's folder; a path is meant from where the person is. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function halfOf(index: number): 'even' | 'odd' {
  return index % 2 === 0 ? 'odd' : 'even';
}

function formatError({ file, line, verdict, kind, id, words, context }: ScoreError): string {
  return `${file}:${line}  ${verdict.padEnd(6)}  ${kind} ${id} "${words}" in ${context}`;
}

function formatFigures(kind: string, parts: FiguresByPart): string {
  const head = [kind, 'precision', 'recall', 'F1', 'right', 'extra', 'missed'];
  const rows = Object.entries(parts).map(([part, { precision, recall, f1, right, extra, missed }]) => [
    part,
    ...[precision, recall, f1].map((figure) => figure.toFixed(3)),
    ...[right, extra, missed].map(String),
  ]);
  return formatTable(head, rows);
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
