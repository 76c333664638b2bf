/** Hosts of pages. Pure, so that settings can be reasoned about without a browser. */

/**
 * The host of a web page's address, lower-case and without port, or null for anything that is not http(s):
 * the browser's own pages, files, an address that we may not see.
 */
export function hostOf(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** What {@link siteOf} looks at: a document in a tab, as the browser vouches for it. */
export interface Place {
  /** 0: the whole page of the tab. */
  readonly frameId: number | null;
  readonly url: string | null;
  readonly tabUrl: string | null;
}

/**
 * The host whose settings hold for a document: of a frame, that of the page around it. That is what the reader sees and
 * pauses, and a frame of the kind `about:srcdoc` has no host of its own. Null where the page is none of the web, or one
 * that we may not see.
 */
export function siteOf({ frameId, url, tabUrl }: Place): string | null {
  return hostOf(frameId === 0 ? url : tabUrl);
}
