/** Whether the browser lets us read a page: readers can withdraw access to all sites or to some, in both browsers. */
import { browser } from './browser.ts';
import { listenWhile } from './listen.ts';

/** The match patterns of the sites that we ask for at install. */
function allSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** The match pattern of one site, or those of all where its address is not known to us. */
function sitesOf(url: string | null): string[] {
  if (url === null) return allSites();
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** Whether we may read the web page at `url`; for null, an address that we may not see, whether we may read all sites. */
export function hasAccess(url: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: sitesOf(url) });
}

/**
 * Has the browser ask the reader for access to the site of `url`, to all where that is not known. Must be called in the
 * click itself. The popup may be closed by the question: {@link onAccess} tells whoever still lives.
 */
export function requestAccess(url: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: sitesOf(url) });
}

/** Calls `onGiven` whenever the reader gave access to some site, until `signal` aborts. */
export function onAccess(onGiven: () => void, signal?: AbortSignal): void {
  listenWhile(browser.permissions.onAdded, () => onGiven(), signal);
}

/** Calls `onLost` whenever the reader withdrew access to some site. */
export function onAccessLost(onLost: () => void): void {
  browser.permissions.onRemoved.addListener(() => onLost());
}
