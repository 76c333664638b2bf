/** Chromium with an unpacked extension, driven by Playwright. */
import { writeFile } from 'node:fs/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { Evaluate, LaunchPlan, RunningBrowser, Tab, WaitOptions } from './launch.ts';
import { until } from './until.ts';

const START_TIMEOUT_MS = 30_000;

/** Starts Chromium. With an extension, resolves once its background worker runs. */
export async function launchChromium(plan: LaunchPlan): Promise<RunningBrowser> {
  const context = await chromium.launchPersistentContext(plan.profileDir ?? '', {
    executablePath: plan.executablePath,
    // Playwright's own headless mode is a build without extensions; the browser's own one has them.
    headless: false,
    args: chromiumArguments(plan),
    locale: plan.language,
    colorScheme: plan.colorScheme,
    forcedColors: plan.forcedColors ? 'active' : 'none',
    // A window's real size when a person looks at it, a fixed one for tests.
    viewport: plan.headless ? { width: 1280, height: 800 } : null,
    timeout: START_TIMEOUT_MS,
    env: { ...process.env, LANGUAGE: plan.language },
  });
  try {
    return await wrap(context, plan);
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The switches Chromium is started with. */
function chromiumArguments(plan: LaunchPlan): string[] {
  const args = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${plan.language}`,
  ];
  // By default, what is on this machine goes past a proxy.
  if (plan.proxy !== undefined) args.push(`--proxy-server=${plan.proxy}`, '--proxy-bypass-list=<-loopback>');
  if (plan.headless) args.push('--headless=new');
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (plan.extensionDir !== undefined) {
    args.push(`--load-extension=${plan.extensionDir}`, `--disable-extensions-except=${plan.extensionDir}`);
  }
  return args;
}

async function wrap(context: BrowserContext, plan: LaunchPlan): Promise<RunningBrowser> {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // On macOS the application outlives its last window. A browser that was killed has nothing left to close.
  const close = () => context.close().catch(() => undefined);
  const watch = (page: Page) => page.once('close', () => context.pages().length === 0 && void close());
  context.on('page', watch);
  // The empty tab of a new window is taken for the first address.
  const [blank] = context.pages();
  if (blank !== undefined) watch(blank);
  const unused = blank === undefined ? [] : [blank];

  const worker = async (): Promise<Worker> => {
    if (plan.extensionDir === undefined) throw new Error('No extension is installed in this browser.');
    const running = context.serviceWorkers().find((candidate) => candidate.url().startsWith('chrome-extension://'));
    return running ?? (await context.waitForEvent('serviceworker', { timeout: START_TIMEOUT_MS }));
  };
  // Its address stays the same when the browser stops the worker, so it is read once, at the start.
  const origin = plan.extensionDir === undefined ? undefined : new URL((await worker()).url()).host;

  // A profile that is used again has been welcomed before.
  if (plan.extensionDir !== undefined && plan.profileDir === undefined) {
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    const welcome = await until('the page after installation', () => context.pages().find(isWelcome), START_TIMEOUT_MS);
    if (!plan.keepWelcome) await welcome.close();
  }

  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    open: async (url) => {
      const page = unused.pop() ?? (await context.newPage());
      await page.bringToFront();
      await page.goto(url);
      return tabOf(page);
    },
    extensionOrigin: async () => {
      if (origin === undefined) throw new Error('No extension is installed in this browser.');
      return `chrome-extension://${origin}`;
    },
    evaluateInBackground: (async (run: (argument: unknown) => unknown, argument?: unknown) =>
      (await worker()).evaluate(run, argument)) as Evaluate,
    requests: () => requests.filter((url) => !url.startsWith('data:')),
    errors: () => errors,
    closed,
    close: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  const evaluate = ((run: (argument: unknown) => unknown, argument?: unknown) =>
    page.evaluate(run, argument)) as Evaluate;
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate,
    hover: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, options) => {
      if (options?.fullPage) await page.screenshot({ path, fullPage: true });
      else await savePicture(page, path);
    },
    // Not Playwright's waitForFunction: it needs eval, which the CSP of extension pages forbids.
    waitFor: (predicate: (argument: unknown) => unknown, options: WaitOptions & { argument?: unknown } = {}) =>
      until(
        options.what ?? 'a condition in the page',
        () => page.evaluate(predicate, options.argument),
        options.timeoutMs,
      ) as Promise<never>,
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    title: () => page.title(),
    url: async () => page.url(),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Saves what the window shows. Playwright's own picture of a page that is zoomed and scrolled shows another part of it. */
async function savePicture(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  await writeFile(path, data, 'base64');
}
