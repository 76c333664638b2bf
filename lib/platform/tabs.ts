/** The tabs that the popup and the keyboard commands speak about. */
import { browser } from './browser.ts';

export { hostOf } from './hosts.ts';

/**
 * A tab, as far as we may know it. `url` is null where we have no access: the browser's own pages, and every page
 * of a site for which the reader withdrew host access. (No "tabs" permission: host access alone shows addresses.)
 */
export interface Tab {
  readonly id: number;
  readonly url: string | null;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
}

/** The tab in front in the current window, or null where there is none (a window of developer tools). */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** The ids of the tabs in front, one in each window. */
export async function frontTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The ids of all tabs whose page we may not read: those that do not tell us their address. */
export async function closedTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : [id]));
}

/** The tab with this id, or null once it is closed. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? null, isPrivate: tab.incognito };
  } catch {
    return null;
  }
}

/** Opens one of our own pages in a new tab; `path` from the extension's root, `/dossier.html#amnesty`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
