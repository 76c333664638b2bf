/** What the popup knows of the page in its tab: asked of the page's reader, or told by why there can be none. */
import type { PageState, Unreadable } from '../../components/popup/props.ts';
import { askSummary } from '../../lib/messages/tab.ts';
import { hasAccess } from '../../lib/platform/access.ts';
import { hostOf, type Tab } from '../../lib/platform/tabs.ts';
import { addressOf } from '../../lib/platform/unreadable.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { isActiveOn } from '../../lib/settings/sites.ts';

/** The state of the tab's page. Never rejects. */
export async function readPage(tab: Tab | null, settings: Settings): Promise<PageState> {
  const host = hostOf(tab?.url ?? null);
  if (tab === null || host === null) return { state: 'unreachable', why: await whyNone(tab) };
  if (!isActiveOn(settings, host)) return { state: 'off' };
  const summary = await askSummary(tab.id).catch(() => 'failed' as const);
  if (summary !== null && summary !== 'failed') return { state: 'ready', summary };
  const why = await whyNone(tab);
  // Where nothing forbids a reader and there is none, there was nothing to mark.
  return summary === null && why === 'unknown' ? { state: 'off' } : { state: 'unreachable', why };
}

async function whyNone(tab: Tab | null): Promise<Unreadable> {
  // Without access to its site, a tab does not tell its address.
  const url = tab?.url ?? null;
  if (url === null) return (await hasAccess(null)) ? 'browser' : 'no-access-anywhere';
  const address = addressOf(url);
  if (address !== 'web') return address;
  return (await hasAccess(url)) ? 'unknown' : 'no-access';
}
