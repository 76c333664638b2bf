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
