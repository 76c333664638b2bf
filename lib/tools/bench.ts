/**
 * `npm run bench [-- FOLDER] [--sample N] [--browser chromium|firefox] [--json] [--set-budgets]`: what the extension
 * costs, as ratios that were measured side by side in a real browser. Times are reported, never judged by a test;
 * the byte budgets of `tests/bench/budgets.json` are (`tests/e2e/sizes.test.ts`).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type BenchPage, generatedPages } from './bench-prose.ts';
import { formatResults } from './bench-report.ts';
import { runBench } from './bench-run.ts';
import { spread } from './bench-spread.ts';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { budgetsFor, sizesOf, writeBudgets } from './budgets.ts';
import { buildExtension } from './build-extension.ts';

interface BenchOptions {
  readonly browser: BrowserName;
  readonly sample: number;
  readonly json?: boolean;
  readonly setBudgets?: boolean;
}

const program: Command = new Command('bench')
  .description('Measure what the extension costs, on pages of our own or on the HTML files of a folder.')
  .argument('[folder]', 'a folder of .html files (default: generated pages)')
  .addOption(new Option('--browser <name>', 'which browser').choices(BROWSER_NAMES).default('chromium'))
  .option('--sample <n>', 'so many files of the folder, evenly spread over the sorted list', parseCount, 40)
  .option('--json', 'everything that was measured, as JSON')
  .option('--set-budgets', 'only set the byte budgets to the present sizes, and little more')
  .action(bench);

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}

async function bench(folder: string | undefined, options: BenchOptions): Promise<void> {
  if (options.setBudgets === true) {
    const sizes = [];
    for (const browser of BROWSER_NAMES) sizes.push(...(await sizesOf(await buildQuietly(browser))));
    await writeBudgets(budgetsFor(sizes));
    return;
  }
  const pages = folder === undefined ? generatedPages() : await storedPages(folder, options.sample);
  const results = await runBench({
    browser: options.browser,
    extensionDir: await buildQuietly(options.browser),
    pages,
    say: (what) => process.stderr.write(`${what}\n`),
  });
  console.log(options.json === true ? JSON.stringify(results, null, 2) : formatResults(results));
}

/** The bundler tells its progress on stdout, where the results go. */
async function buildQuietly(browser: BrowserName): Promise<string> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    return await buildExtension(browser);
  } finally {
    process.stdout.write = write;
  }
}

async function storedPages(folder: string, sample: number): Promise<BenchPage[]> {
  // npm runs scripts in the project's folder; a path is meant from where the person is.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const names = (await readdir(path)).filter((name) => /\.html?$/.test(name)).sort();
  if (names.length === 0) throw new Error(`${path} has no .html files.`);
  return Promise.all(spread(names, sample).map(async (name) => ({ name, body: await readFile(join(path, name)) })));
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
