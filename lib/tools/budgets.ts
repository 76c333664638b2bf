/** The byte budgets of what ships: `tests/bench/budgets.json`, checked by `tests/e2e/sizes.test.ts`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ROOT } from './package-bin.ts';

/** The one file that holds all budgets. */
export const BUDGETS_FILE = join(ROOT, 'tests/bench/budgets.json');

/** Bytes of one file, as it is and as a store's package holds it about. */
export interface FileSize {
  /** Path in the package with `/`, without the hash that the bundler puts into a name. */
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Most bytes (raw, because compressors differ between machines) by file name. */
export type Budgets = Readonly<Record<string, number>>;

/** The goal for the gate, which goes into every page; while it is met, its budget is the goal. */
const GATE = 'content-scripts/gate.js';
const GATE_GOAL = 5_120;

/** What a new budget leaves above the present size. */
const MARGIN = 1.02;

/** Sizes of all scripts and styles of an unpacked build, or, with `data`, of its JSON; sorted by name. */
export async function sizesOf(folder: string, kind: 'code' | 'data' = 'code'): Promise<FileSize[]> {
  const wanted = kind === 'code' ? /\.(js|css)$/ : /^dataset\/.*\.json$/;
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
  const sizes = names
    .filter((name) => wanted.test(name))
    .map(async (name): Promise<FileSize> => {
      const content = await readFile(join(folder, name));
      const packed = await promisify(gzip)(content, { level: 9 });
      return { name: name.replace(/-[\w-]{8}(?=\.\w+$)/, ''), raw: content.length, gzip: packed.length };
    });
  return (await Promise.all(sizes)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The budgets as they stand in their file. */
export async function readBudgets(): Promise<Budgets> {
  return JSON.parse(await readFile(BUDGETS_FILE, 'utf8')) as Budgets;
}

/** A sentence for each file that is over its budget or has none, and for each budget without a file. */
export function breachesOfBudget(sizes: readonly FileSize[], budgets: Budgets): string[] {
  const remedy = 'make it smaller, or run "npm run bench -- --set-budgets" and say why in the change';
  const breaches = sizes.flatMap(({ name, raw }) => {
    const budget = budgets[name];
    if (budget === undefined) return [`${name} has no budget: run "npm run bench -- --set-budgets"`];
    return raw > budget ? [`${name} has ${raw} bytes, its budget is ${budget}: ${remedy}`] : [];
  });
  const unused = Object.keys(budgets).filter((name) => !sizes.some((size) => size.name === name));
  return [...breaches, ...unused.map((name) => `${name} has a budget but is not built: take its line away`)];
}

/** Budgets for these sizes, of which there may be several of a name: the largest counts. */
export function budgetsFor(sizes: readonly FileSize[]): Budgets {
  const budgets: Record<string, number> = {};
  for (const { name, raw } of sizes) {
    const budget = name === GATE && raw <= GATE_GOAL ? GATE_GOAL : Math.ceil(raw * MARGIN);
    budgets[name] = Math.max(budgets[name] ?? 0, budget);
  }
  return budgets;
}

/** Writes the budgets' file, sorted by name. */
export async function writeBudgets(budgets: Budgets): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(budgets).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(BUDGETS_FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
