/** Stock Firefox with an unpacked extension, driven by puppeteer-core over WebDriver BiDi. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Evaluate, LaunchPlan, RunningBrowser, Tab, WaitOptions } from './launch.ts';
import { pressKeys } from './puppeteer-keys.ts';
import { until } from './until.ts';
import { awaitWelcome } from './welcome-page.ts';

const START_TIMEOUT_MS = 60_000;
/** Without a window; with one, its own size. */
const VIEWPORT = { width: 1280, height: 800 };

/** Firefox draws a random UUID per profile for an extension's pages; set beforehand, their address is known. */
export const EXTENSION_UUID = '7c1f0f0e-28b0-4e28-9d28-000000000028';

/** Starts Firefox and installs the extension for this session. */
export async function launchFirefox(plan: LaunchPlan): Promise<RunningBrowser> {
  const extensionId = plan.extensionDir === undefined ? undefined : await geckoId(plan.extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: plan.executablePath,
    headless: plan.headless,
    enableExtensions: true,
    // BiDi opens moz-extension: pages only with system access.
    args: ['--remote-allow-system-access'],
    ...(plan.profileDir === undefined ? {} : { userDataDir: plan.profileDir }),
    defaultViewport: null,
    timeout: START_TIMEOUT_MS,
    extraPrefsFirefox: {
      ...(extensionId === undefined
        ? {}
        : { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }) }),
      'layout.css.prefers-color-scheme.content-override': plan.colorScheme === 'dark' ? 0 : 1,
      'intl.accept_languages': plan.language,
      // 2: whatever a page says of colours is overridden, as by a contrast theme.
      ...(plan.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
      ...(plan.proxy === undefined ? {} : proxyPreferences(plan.proxy)),
      // Translations would offer themselves over the page.
      'browser.translations.automaticallyPopup': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  try {
    if (plan.extensionDir !== undefined) {
      await browser.installExtension(plan.extensionDir);
      const welcome = await awaitWelcome(browser);
      if (!plan.keepWelcome) await welcome.close();
    }
    return await wrap(browser, plan);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Sends every request through the proxy, also to this machine, and keeps Firefox from asking for things of its own. */
function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'browser.region.network.url': '',
    'app.normandy.enabled': false,
    'dom.push.connection.enabled': false,
  };
}

/** The id under which Firefox knows the extension, from its manifest. */
async function geckoId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const settings = property(property(manifest, 'browser_specific_settings'), 'gecko');
  const id = property(settings, 'id');
  if (typeof id !== 'string') {
    throw new Error(
      `${extensionDir}/manifest.json has no browser_specific_settings.gecko.id: is it the Firefox build, Manifest V3?`,
    );
  }
  return id;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

async function wrap(browser: Browser, plan: LaunchPlan): Promise<RunningBrowser> {
  const requests: string[] = [];
  const errors: string[] = [];
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  // The empty tab of a new window is taken for the first address.
  const unused = (await browser.pages()).filter((page) => page.url() === 'about:blank').slice(0, 1);
  // "firefox/153.7.0"
  const version = (await browser.version()).replace(/^.*\//, '');

  return {
    name: 'firefox',
    version,
    open: async (url) => {
      const page = unused.pop() ?? (await browser.newPage());
      if (plan.headless) await page.setViewport(VIEWPORT);
      await page.bringToFront();
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await goto(page, url);
      return tabOf(page);
    },
    extensionOrigin: async () => {
      if (plan.extensionDir === undefined) throw new Error('No extension is installed in this browser.');
      return `moz-extension://${EXTENSION_UUID}`;
    },
    requests: () => requests.filter((url) => !url.startsWith('data:')),
    errors: () => errors,
    closed,
    close: async () => {
      if (browser.connected) await browser.close();
    },
  };
}

/**
 * Loads an address. A page of the extension lives in another process: puppeteer takes that change for a
 * detached frame and never sees the load event, so there the page itself is asked.
 */
async function goto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  let refused: unknown;
  page.goto(url, { timeout: START_TIMEOUT_MS }).catch((error: unknown) => {
    if (!(error instanceof Error) || !/detached|timeout/i.test(error.message)) refused = error;
  });
  await until(`${url} to load`, async () => {
    if (refused !== undefined) return true;
    return page.evaluate((target) => location.href === target && document.readyState === 'complete', url);
  });
  if (refused !== undefined) throw refused;
}

/** A page that puppeteer drives, as a tab. */
export function tabOf(page: Page): Tab {
  const evaluate = ((run: (argument: unknown) => unknown, argument?: unknown) =>
    page.evaluate(run, argument)) as Evaluate;
  return {
    goto: (url) => goto(page, url),
    evaluate,
    hover: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => pressKeys(page, key),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, options) => {
      await page.screenshot({ path: pngPath(path), fullPage: options?.fullPage ?? false });
    },
    waitFor: (predicate: (argument: unknown) => unknown, options: WaitOptions & { argument?: unknown } = {}) =>
      until(
        options.what ?? 'a condition in the page',
        () => page.evaluate(predicate, options.argument),
        options.timeoutMs,
      ) as Promise<never>,
    setViewport: (width, height) => page.setViewport({ width, height }),
    title: () => page.title(),
    url: () => page.evaluate(() => location.href),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function pngPath(path: string): `${string}.png` {
  if (!path.endsWith('.png')) throw new Error(`A screenshot is a PNG: "${path}" must end with .png.`);
  return path as `${string}.png`;
}
