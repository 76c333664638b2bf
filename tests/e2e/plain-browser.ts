/** A browser into which the extension comes later, or which must do what the launcher's driver switches off. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../lib/tools/browsers.ts';
import { awaitWelcome } from '../../lib/tools/welcome-page.ts';

/** Starts a browser without our extension. {@link install} puts it in. */
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

/** Puts the extension in and closes the page with which it welcomes its reader, so that the tab before is in front. */
export async function install(browser: Browser, extensionDir: string): Promise<string> {
  const id = await browser.installExtension(extensionDir);
  await (await awaitWelcome(browser)).close();
  return id;
}
