/** Why a page cannot be read, judged by its address alone. Pure. */
import { hostOf } from './hosts.ts';

/** Pages that are closed to every extension, whatever the reader allows. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** What lies at an address: a web page that may be read, or something that may not. */
export type Address = 'web' | 'browser' | 'store' | 'pdf' | 'file';

/** Judges an address that we know. A PDF is told by the end of its path; one under another name looks like a web page. */
export function addressOf(url: string): Address {
  const host = hostOf(url);
  const { protocol, pathname } = URL.canParse(url) ? new URL(url) : { protocol: '', pathname: '' };
  if (host !== null && STORES.some(([store, path]) => host === store && pathname.startsWith(path))) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (protocol === 'file:') return 'file';
  return host === null ? 'browser' : 'web';
}
