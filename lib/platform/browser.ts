/**
 * The one door to the extension API. Every other file that needs the browser imports it from here.
 *
 * Importing it outside an extension throws: rooms that are tested without a browser must not reach it.
 */
import type { Browser } from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The API with promises. The background and our screens bring the polyfill (`polyfill.ts`); scripts in pages do with what
 * Manifest V3 has by this name in both browsers. Not `globalThis.browser`: Chromium has that only in newer versions, and in
 * a page without it, an element with the id "browser" would be found instead.
 */
export let browser: Browser = chrome;

/** Puts another form of the same API into its place, before anything uses it. */
export function bringApi(api: Browser): void {
  browser = api;
}

/**
 * Whether this context still belongs to a running extension. It becomes false in a page whose scripts were
 * left behind by an update, a reload or a removal; there every call of the API fails from then on.
 */
export function isContextAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    // Firefox: reading a property of a torn-down API object throws.
    return false;
  }
}
