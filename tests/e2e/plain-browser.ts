/** A browser into which the extension comes later, or which must do what the launcher's driver switches off. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../lib/tools/browsers.ts';
import { awaitWelcome } from '../../lib/tools/welcome-page.ts';

/** What a plain browser is to do otherwise. */
export interface PlainOptions {
  /** Chromium keeps pages for the way back, as it does for readers; its driver switches that off. */
  readonly keepsPages?: boolean;
  /** Lets the driver into Firefox's own pages and into those of the extension. */
  readonly systemAccess?: boolean;
  /** Firefox's preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** Chromium: an unpacked extension that is there from the start. */
  readonly extension?: string;
  /** Chromium: start with the tabs of the last session. */
  readonly restore?: boolean;
  /** Profile to use and keep. */
  readonly profileDir?: string;
}

/** Starts a browser without our extension. {@link install} puts it in. */
export async function launchPlain(name: BrowserName, options: PlainOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: (await findBrowser(name)).path,
    headless: true,
    enableExtensions: options.extension === undefined ? true : [options.extension],
    // Chromium takes extensions at run time over a pipe only.
    pipe: name === 'chromium',
    args: [
      ...(name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.restore ? ['--restore-last-session'] : []),
      ...(name === 'firefox' && options.systemAccess ? ['--remote-allow-system-access'] : []),
    ],
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    ...(options.preferences ? { extraPrefsFirefox: { ...options.preferences } } : {}),
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    timeout: 60_000,
  });
}

/** Puts the extension in and closes the page with which it welcomes its reader, so that the tab before is in front. */
export async function install(browser: Browser, extensionDir: string): Promise<string> {
  const id = await browser.installExtension(extensionDir);
  await (await awaitWelcome(browser)).close();
  return id;
}
