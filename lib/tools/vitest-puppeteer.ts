/**
 * A Vitest browser provider on puppeteer-core, for Chromium and for stock Firefox.
 *
 * Vitest's own Playwright provider drives only Playwright's patched Firefox; readers use the stock one.
 */
import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import { BROWSER_NAMES, type BrowserName, findBrowser } from './browsers.ts';

declare module 'vitest/node' {
  interface _BrowserNames {
    puppeteer: BrowserName;
  }
}

const START_TIMEOUT_MS = 60_000;

/** The provider, for `test.browser.provider`. */
export function puppeteerProvider(): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: BROWSER_NAMES,
    providerFactory: (project) => new PuppeteerProvider(project),
  });
}

/** One browser of one project; Vitest opens one page per session in it. */
class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer';
  /** One session at a time: pointer and focus belong to one page of a browser. */
  readonly supportsParallelism = false;
  readonly #project: TestProject;
  readonly #pages = new Map<string, Page>();
  #browser: Promise<Browser> | undefined;

  constructor(project: TestProject) {
    this.#project = project;
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    await this.#pages.get(sessionId)?.close();
    this.#browser ??= launchFor(this.#project);
    const browser = await this.#browser;
    const page = await browser.newPage();
    this.#pages.set(sessionId, page);
    await page.goto(url, { timeout: START_TIMEOUT_MS });
  }

  getCommandsContext(sessionId: string): { page: Page } {
    const page = this.#pages.get(sessionId);
    if (page === undefined)
      throw new Error(`Session ${sessionId} has no page in ${this.#project.config.browser.name}.`);
    return { page };
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#pages.clear();
    await (await browser?.catch(() => undefined))?.close();
  }
}

async function launchFor(project: TestProject): Promise<Browser> {
  const { name, headless } = project.config.browser;
  const found = await findBrowser(name === 'firefox' ? 'firefox' : 'chromium');
  return puppeteer.launch({
    browser: found.name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.path,
    headless,
    timeout: START_TIMEOUT_MS,
    args: found.name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Vitest's pages hold several import maps, which Firefox allows by this preference only.
    extraPrefsFirefox: { 'dom.multiple_import_maps.enabled': true },
  });
}
