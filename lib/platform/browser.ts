/**
 * The one door to the extension API. Every other file that needs the browser imports it from here, so that
 * leaving the polyfill is a change of this file only.
 *
 * Importing it outside an extension throws: rooms that are tested without a browser must not reach it.
 */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };

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
