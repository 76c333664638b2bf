/** A browser into which the extension comes later, or which must do what the launcher's driver switches off. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../lib/tools/browsers.ts';

/** Starts a browser without our extension. `installExtension` puts it in. */
export async function launchPlain(name: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: (await findBrowser(name)).path,
    headless: true,
    enableExtensions: true,
    // Chromium takes extensions at run time over a pipe only.
    pipe: name === 'chromium',
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: 60_000,
  });
}
