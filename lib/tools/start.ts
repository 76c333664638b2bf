/**
 * `npm start [-- FILE] [--browser chromium|firefox] [--headless] [--out DIR]`: the extension on a page, to look at.
 *
 * With a display, a window stays open until it is closed. Without one (or with `--headless`) the marks are printed
 * as a table and pictures are saved.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { launch, type RunningBrowser } from './launch.ts';
import { serveFile } from './serve.ts';
import { formatSummary, savePictures, waitForSummary } from './start-report.ts';

const DEMO = fileURLToPath(new URL('../../tests/fixtures/demo/article.html', import.meta.url));

interface StartOptions {
  readonly browser: BrowserName;
  readonly headless?: boolean;
  readonly out?: string;
}

const program = new Command('start')
  .description('Build the extension and open it on the demo article, or on an HTML file of your own.')
  .argument('[file]', 'an HTML file', DEMO)
  .addOption(new Option('--browser <name>', 'which browser').choices(BROWSER_NAMES).default('chromium'))
  .option('--headless', 'no window: print what is marked and save pictures')
  .option('--out <folder>', 'where pictures go (default: a new folder for temporary files)')
  .action(start);

async function start(file: string, options: StartOptions): Promise<void> {
  // npm runs scripts in the project's folder; a path is meant from where the person is.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const headless = options.headless === true || !hasDisplay();
  const server = await serveFile(path);
  let browser: RunningBrowser | undefined;
  try {
    const extensionDir = await buildExtension(options.browser);
    browser = await launch(options.browser, { extensionDir, headless });
    if (headless) await report(browser, server.url, path, options.out);
    else await look(browser, server.url);
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function look(browser: RunningBrowser, url: string): Promise<void> {
  await browser.open(url);
  console.log(`${url} is open in ${browser.name} ${browser.version}. Close its window, or press Ctrl+C, to end.`);
  await browser.closed;
}

async function report(browser: RunningBrowser, url: string, path: string, out: string | undefined): Promise<void> {
  const article = await browser.open(url);
  const found = await waitForSummary(browser, article, url);
  console.log(formatSummary(found.summary, path, browser));
  const folder =
    out === undefined ? await mkdtemp(join(tmpdir(), 'point-by-point-')) : resolve(process.env.INIT_CWD ?? '.', out);
  await mkdir(folder, { recursive: true });
  for (const picture of await savePictures(found, browser, article, folder)) console.log(picture);
}

/** On Linux a window needs an X or Wayland server; other systems always have one. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
