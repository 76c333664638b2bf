/**
 * `npm run eval-pages -- FOLDER [--browser chromium|firefox] [--sample N]`: what the built extension marks on stored
 * pages, to be judged by a person. Each page is opened as it is, with its scripts, but reaches nothing outside.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { PageSummary } from '../messages/protocol.ts';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { servePages } from './eval-pages-server.ts';
import { launch, type RunningBrowser, type Tab } from './launch.ts';
import { formatTable } from './table.ts';
import { until } from './until.ts';

interface EvalPagesOptions {
  readonly browser: BrowserName;
  readonly sample?: number;
}

const program: Command = new Command('eval-pages')
  .description('List what the extension marks on the HTML files of a folder, in a real browser.')
  .argument('<folder>', 'a folder of .html files')
  .addOption(new Option('--browser <name>', 'which browser').choices(BROWSER_NAMES).default('chromium'))
  .option('--sample <n>', 'so many of them, evenly spread over the sorted list', parseCount)
  .action(evaluatePages);

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}

async function evaluatePages(folder: string, { browser: name, sample }: EvalPagesOptions): Promise<void> {
  // npm runs scripts in the project's folder; a path is meant from where the person is.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const files = every((await readdir(path)).filter((file) => /\.html?$/.test(file)).sort(), sample);
  if (files.length === 0) program.error(`${path} has no .html file`);
  const extensionDir = await buildExtension(name);
  const server = await servePages(path);
  let browser: RunningBrowser | undefined;
  try {
    browser = await launch(name, { extensionDir });
    const desk = await browser.open(`${await browser.extensionOrigin()}/popup.html?tab=0`);
    const seen: SeenPage[] = [];
    for (const file of files) {
      const page = await look(browser, desk, server.origin, file);
      seen.push(page);
      console.error(`${seen.length}/${files.length}  ${page.state}  ${file}`);
    }
    console.log(report(seen, browser));
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** So many of a list, evenly spread from its first; all of them where it is no longer. */
function every(files: readonly string[], count = files.length): string[] {
  const step = Math.max(1, Math.floor(files.length / count));
  return files.filter((_, index) => index % step === 0).slice(0, count);
}

/** A page as the extension saw it. `asleep`: the gate said no, so that nothing was loaded for it. */
type SeenPage =
  | { readonly file: string; readonly state: 'asleep' }
  | { readonly file: string; readonly state: 'read'; readonly summary: PageSummary }
  | { readonly file: string; readonly state: 'failed'; readonly reason: string };

/** How long the extension's answer must stay the same, in ms: longer than the gate waits between two looks. */
const SETTLED_MS = 2_000;
const PAGE_TIMEOUT_MS = 40_000;

async function look(browser: RunningBrowser, desk: Tab, origin: string, file: string): Promise<SeenPage> {
  let page: Tab | undefined;
  try {
    page = await browser.open(`${origin}/${encodeURIComponent(file)}`);
    const last = { answer: '', since: 0 };
    return await until(
      `a steady answer about ${file}`,
      async () => {
        const answer = JSON.stringify(await ask(desk, origin));
        if (answer !== last.answer) Object.assign(last, { answer, since: performance.now() });
        if (performance.now() - last.since < SETTLED_MS) return undefined;
        const summary: PageSummary | null = JSON.parse(answer);
        return summary === null ? { file, state: 'asleep' as const } : { file, state: 'read' as const, summary };
      },
      PAGE_TIMEOUT_MS,
    );
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { file, state: 'failed', reason };
  } finally {
    await page?.close();
  }
}

/** The part of the WebExtension API that the extension's page is asked to use. */
interface ExtensionTabs {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    };
  };
}

/** What the session of the one page from `origin` has found; null where none was started. */
async function ask(desk: Tab, origin: string): Promise<PageSummary | null> {
  const answer = await desk.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionTabs).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(wanted));
    if (tab?.id === undefined) return { gone: true };
    const envelope = { app: 'point-by-point', name: 'page.summary', request: {} };
    // Without a session nobody listens in the page, which both browsers tell by a rejection.
    return tabs.sendMessage(tab.id, envelope, { frameId: 0 }).catch(() => null);
  }, origin);
  if (answer === null || answer === undefined) return null;
  const { gone, ok, value } = answer as { gone?: boolean; ok?: boolean; value?: PageSummary };
  if (gone) throw new Error('the page went to another address');
  if (!ok || value === undefined) throw new Error('the session refused to answer');
  return value;
}

function report(pages: readonly SeenPage[], { name, version }: RunningBrowser): string {
  const rows = pages.flatMap((page): string[][] => {
    if (page.state === 'asleep') return [[page.file, '–', '', '', '']];
    if (page.state === 'failed') return [[page.file, 'failed', page.reason, '', '']];
    const { topic, entities } = page.summary;
    if (entities.length === 0) return [[page.file, topic, '', '', '']];
    return entities.map(({ label, id, count }) => [page.file, topic, label.replace(/\s+/g, ' '), id, String(count)]);
  });
  const read = pages.filter((page) => page.state === 'read');
  const marks = read.flatMap(({ summary }) => summary.entities).reduce((sum, { count }) => sum + count, 0);
  return [
    `${pages.length} pages in ${name} ${version}: ${read.length} read, ${read.filter(({ summary }) => summary.topic === 'plan').length} about the plan, ${marks} marks\n`,
    formatTable(['page', 'topic', 'name', 'entity', 'count'], rows),
  ].join('\n');
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
