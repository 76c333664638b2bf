/** Builds the extension from Node, for the tools that need it ready. */
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from './browsers.ts';
import { ROOT } from './package-bin.ts';

/** WXT's own names for our browsers. */
const TARGET: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the built extension for a browser is, unpacked. */
export function extensionFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${TARGET[browser]}-mv3`);
}

/**
 * Builds the extension for one browser and returns its folder. One after another only: WXT keeps its state globally.
 * Rejects with the bundler's message, or with the dataset's problems where the dataset is not sound.
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  await build({ root: ROOT, browser: TARGET[browser], manifestVersion: 3, mode: 'production' });
  return extensionFolder(browser);
}
