/** `npm run build [-- --browser chromium|firefox]`: the extension for both browsers, unpacked below `.output`. */
import { Command, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';

const program = new Command('build')
  .description('Build the extension for both browsers.')
  .addOption(new Option('--browser <name>', 'only for this browser').choices(BROWSER_NAMES))
  .action(async (options: { browser?: BrowserName }) => {
    for (const browser of options.browser === undefined ? BROWSER_NAMES : [options.browser]) {
      await buildExtension(browser);
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
