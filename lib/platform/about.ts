/** Which extension this is and where it runs, as the browser says it. */
import { browser } from './browser.ts';

/** The version of the extension, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** Chromium alone has it; newer than the types. */
interface ClientHints {
  getHighEntropyValues(names: readonly ['fullVersionList']): Promise<{ readonly fullVersionList?: readonly Brand[] }>;
}

/** The browser with its version and its system: `Chromium 156.0.8078.79, linux`. Asks the browser alone, and no server. */
export async function aboutBrowser(): Promise<string> {
  // Firefox for Android may know neither.
  const system = await browser.runtime.getPlatformInfo().then(
    ({ os }) => os,
    () => '',
  );
  const known = (await browserInfo()) ?? (await brandOf(navigator)) ?? 'unknown';
  return system === '' ? known : `${known}, ${system}`;
}

/** Firefox alone has it; elsewhere the polyfill lacks it too. */
async function browserInfo(): Promise<string | null> {
  if (browser.runtime.getBrowserInfo === undefined) return null;
  const { name, version } = await browser.runtime.getBrowserInfo();
  return `${name} ${version}`;
}

/** Every Chromium names itself, the browser it is, and something made up, so that nobody relies on the list. */
async function brandOf(navigator: Navigator & { readonly userAgentData?: ClientHints }): Promise<string | null> {
  const hints = await navigator.userAgentData?.getHighEntropyValues(['fullVersionList']);
  const brands = (hints?.fullVersionList ?? []).filter(({ brand }) => !/not.*brand/i.test(brand));
  const own = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  return own === undefined ? null : `${own.brand} ${own.version}`;
}
