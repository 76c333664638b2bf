/**
 * A real browser with the built extension in it, behind one interface: for `npm start` and for the e2e tests.
 *
 * Chromium goes through Playwright, stock Firefox through puppeteer-core and WebDriver BiDi; nothing outside
 * `launch-chromium.ts` and `launch-firefox.ts` knows which.
 */
import { type BrowserName, type FoundBrowser, findBrowser } from './browsers.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** How a browser is to be started. */
export interface LaunchOptions {
  /** The built extension, unpacked: the folder with `manifest.json`. Without it the browser starts bare. */
  readonly extensionDir?: string;
  /** Profile to use and keep; without it a fresh one that is deleted on close. */
  readonly profileDir?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** Leave the page open that the extension shows after its first install. Default: false, it is closed at once. */
  readonly keepWelcome?: boolean;
  /** Path of the browser; without it `findBrowser` looks for one. */
  readonly executablePath?: string;
  /** What pages learn from `prefers-color-scheme`. Default: light. */
  readonly colorScheme?: 'light' | 'dark';
  /** Colours as in a contrast theme of the system (`forced-colors: active`). Default: false. */
  readonly forcedColors?: boolean;
  /** A proxy for every request, also to this machine: `127.0.0.1:PORT`. What a browser asks for itself is off, as far as it can be. */
  readonly proxy?: string;
  /** Language of the browser and of `navigator.language`, BCP 47. Default: en-US. */
  readonly language?: string;
}

/** {@link LaunchOptions} with nothing left open. */
export interface LaunchPlan {
  readonly extensionDir: string | undefined;
  readonly profileDir: string | undefined;
  readonly headless: boolean;
  readonly keepWelcome: boolean;
  readonly executablePath: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: boolean;
  readonly proxy: string | undefined;
  readonly language: string;
}

/** A running browser. */
export interface RunningBrowser {
  readonly name: BrowserName;
  /** As the browser itself says it, "156.0.8078.79". */
  readonly version: string;
  /** Opens a new tab, brings it to the front and loads the address (also one of the extension's own pages). */
  open(url: string): Promise<Tab>;
  /** `chrome-extension://ID` or `moz-extension://UUID`, no slash at the end. Rejects when no extension is installed. */
  extensionOrigin(): Promise<string>;
  /**
   * Runs a function in the extension's service worker. Chromium only: WebDriver BiDi shows no background page, so
   * in Firefox open one of the extension's own pages and evaluate there.
   */
  readonly evaluateInBackground?: Evaluate;
  /** Addresses of all requests of all tabs opened by {@link open}, in order; `data:` is none, nothing is fetched. */
  requests(): readonly string[];
  /**
   * What tabs opened by {@link open} said of errors so far: what nobody caught, in any world, and the console's own. Not
   * the background: neither driver hears it. What nobody catches there is in the diagnosis of the settings.
   */
  errors(): readonly string[];
  /** Resolves when the browser is gone: by `close`, or because its last window was closed. */
  readonly closed: Promise<void>;
  /** Ends the browser and deletes a profile of its own. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Runs a function in the page's own world (an extension page has `chrome` there) and returns its JSON answer.
 * The function is sent as text: it sees its argument and the page's globals, nothing of the file it stands in.
 */
export interface Evaluate {
  <R>(run: () => R | Promise<R>): Promise<R>;
  <A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** One tab. Coordinates are CSS px of the viewport; the mouse and the keys are real input, not made-up events. */
export interface Tab {
  /** Loads an address and waits for its load event. */
  goto(url: string): Promise<void>;
  readonly evaluate: Evaluate;
  /** Moves the mouse there, in one step. */
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the main button at the first point, moves in steps to the second, and lets go there. */
  drag(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void>;
  /** Presses and releases a key, with modifiers if wanted: 'Escape', 'a', 'Shift+Tab', 'Alt+Shift+N'. */
  press(key: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  /** Saves a PNG of the viewport, or of the whole page. */
  screenshot(path: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  /** Asks the page until the answer is truthy and returns it; survives navigations. */
  waitFor<R>(predicate: () => R | Promise<R>, options?: WaitOptions): Promise<NonNullable<R>>;
  waitFor<A, R>(
    predicate: (argument: A) => R | Promise<R>,
    options: WaitOptions & { readonly argument: A },
  ): Promise<NonNullable<R>>;
  setViewport(width: number, height: number): Promise<void>;
  title(): Promise<string>;
  url(): Promise<string>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Bounds and name of a wait. */
export interface WaitOptions {
  /** Default: 10 000 ms. */
  readonly timeoutMs?: number;
  /** Named in the error when time runs out. */
  readonly what?: string;
}

/** Starts a browser. Rejects with a sentence that names the browser, its path and the remedy when it does not start. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> {
  const executablePath = options.executablePath ?? (await knownBrowser(name)).path;
  const plan: LaunchPlan = {
    extensionDir: options.extensionDir,
    profileDir: options.profileDir,
    headless: options.headless ?? true,
    keepWelcome: options.keepWelcome ?? false,
    executablePath,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? false,
    proxy: options.proxy,
    language: options.language ?? 'en-US',
  };
  try {
    return await (name === 'chromium' ? launchChromium(plan) : launchFirefox(plan));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const mode = plan.headless
      ? 'without a window (headless)'
      : 'with a window; where there is no display, add --headless';
    throw new Error(`${executablePath} did not start ${mode}:\n${reason}`, { cause: error });
  }
}

const known = new Map<BrowserName, Promise<FoundBrowser>>();

/** One search per browser and process: the tests start browsers often. */
function knownBrowser(name: BrowserName): Promise<FoundBrowser> {
  const search = known.get(name) ?? findBrowser(name);
  known.set(name, search);
  return search;
}
