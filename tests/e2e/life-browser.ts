/** A browser in which the extension's life can be interfered with: stopped, killed, switched off, put in anew. */

import type { Browser, Page } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import type { Tab } from '../../lib/tools/launch.ts';
import { EXTENSION_UUID, tabOf } from '../../lib/tools/launch-firefox.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk, type DeskBrowser } from './desk.ts';
import { install, launchPlain } from './plain-browser.ts';

export { BROWSER_NAMES };

/** Firefox's name for the extension, see `wxt.config.ts`. */
const GECKO_ID = 'point-by-point@extension';

/** As much of the browsers' own pages as is used here. */
interface Privileged {
  readonly chrome: {
    readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
    readonly developerPrivate: {
      updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(what: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
  readonly ChromeUtils: {
    importESModule(name: string): {
      readonly AddonManager: {
        getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
      };
      readonly ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, change: object, extension: object) => Promise<void>
      >;
    };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: { terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void> };
    };
  };
}

/** A tab with what its console says of errors. */
export interface WatchedTab extends Tab {
  readonly page: Page;
  /** Errors in the page's console, ours among them, since it was opened. */
  readonly errors: readonly string[];
}

/** One browser with the extension in it. */
export class LifeBrowser implements DeskBrowser {
  readonly name: BrowserName;
  readonly driver: Browser;
  readonly #id: string;
  readonly #folder: string;
  /** The browser's own page for extensions, from which they are ruled. */
  readonly #rule: Page;

  private constructor(name: BrowserName, driver: Browser, id: string, folder: string, rule: Page) {
    this.name = name;
    this.driver = driver;
    this.#id = id;
    this.#folder = folder;
    this.#rule = rule;
  }

  /** Starts it. `folder`: an unpacked extension that is not the build. */
  static async start(name: BrowserName, folder = extensionFolder(name)): Promise<LifeBrowser> {
    const uuids = JSON.stringify({ [GECKO_ID]: EXTENSION_UUID });
    const driver = await launchPlain(name, {
      keepsPages: true,
      systemAccess: true,
      preferences: { 'extensions.webextensions.uuids': uuids },
    });
    const id = await install(driver, folder);
    const rule = await driver.newPage();
    // Firefox shows its own page in another process: puppeteer sees no load.
    const shown = rule.goto(name === 'chromium' ? 'chrome://extensions/' : 'about:addons').catch(() => null);
    if (name === 'chromium') await shown;
    else await until('the page of add-ons', () => rule.evaluate(() => 'WebExtensionPolicy' in globalThis));
    if (name === 'chromium') {
      await rule.evaluate(() =>
        (globalThis as unknown as Privileged).chrome.developerPrivate.updateProfileConfiguration({
          inDeveloperMode: true,
        }),
      );
    }
    return new LifeBrowser(name, driver, id, folder, rule);
  }

  async extensionOrigin(): Promise<string> {
    return this.name === 'chromium' ? `chrome-extension://${this.#id}` : `moz-extension://${EXTENSION_UUID}`;
  }

  async open(url: string): Promise<WatchedTab> {
    const page = await this.driver.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const tab = tabOf(page);
    await tab.goto(url);
    return Object.assign(tab, { page, errors });
  }

  /** Switches the extension off, as its reader does. */
  async disable(): Promise<void> {
    await this.#setEnabled(false);
  }

  /** Switches it on again. */
  async enable(): Promise<void> {
    await this.#setEnabled(true);
  }

  /** Puts the same release in anew, as an update does; all pages of the extension close. */
  async update(): Promise<void> {
    if (this.name === 'firefox') {
      await this.driver.installExtension(this.#folder);
      return;
    }
    const own = await this.open(`${await this.extensionOrigin()}/popup.html?tab=0`);
    await own.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
    await until('the pages of the old version to close', () => own.page.isClosed());
  }

  /** Ends the background, whatever it does at the time. */
  async kill(): Promise<void> {
    if (this.name === 'firefox') {
      await this.#rule.evaluate(
        (id) =>
          (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id).extension.terminateBackground({
            disableResetIdleForTest: true,
          }),
        GECKO_ID,
      );
      return;
    }
    const workers = await this.driver.newPage();
    const session = await workers.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await workers.close();
  }

  /** The reader withdraws access to all sites, or gives it again, where the browser lets them. */
  async setAccess(given: boolean): Promise<void> {
    if (this.name === 'chromium') {
      await this.#rule.evaluate(
        (what) => (globalThis as unknown as Privileged).chrome.developerPrivate.updateExtensionConfiguration(what),
        { extensionId: this.#id, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' },
      );
      return;
    }
    await this.#rule.evaluate(
      async ([id, on]) => {
        const { ChromeUtils: parts, WebExtensionPolicy: policies } = globalThis as unknown as Privileged;
        const { ExtensionPermissions } = parts.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = policies.getByID(id);
        const change = { permissions: [], origins: ['*://*/*'], data_collection: [] };
        await ExtensionPermissions[on ? 'add' : 'remove'](id, change, extension);
      },
      [GECKO_ID, given] as const,
    );
  }

  /** A desk, once the extension answers. */
  desk(): Promise<Desk> {
    return until('the extension to answer', () => Desk.open(this), 30_000);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** In front, as for a person: the page behind learns no other way. */
  async #setEnabled(enabled: boolean): Promise<void> {
    await this.#rule.bringToFront();
    if (this.name === 'chromium') {
      await this.#rule.evaluate(
        ([id, on]) => (globalThis as unknown as Privileged).chrome.management.setEnabled(id, on),
        [this.#id, enabled] as const,
      );
    } else {
      await this.#rule.evaluate(
        async ([id, on]) => {
          const { ChromeUtils: browserParts } = globalThis as unknown as Privileged;
          const { AddonManager } = browserParts.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(id);
          await (on ? addon.enable() : addon.disable());
        },
        [GECKO_ID, enabled] as const,
      );
    }
  }
}
