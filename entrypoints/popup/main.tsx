/** The popup: asks the background for the data and the tab's readers for their page, and carries out what is pressed. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageState, PopupProps } from '../../components/popup/props.ts';
import { askBackground } from '../../lib/messages/client.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { askSummary, jumpInPage } from '../../lib/messages/tab.ts';
import { activeTab, hostOf, type Tab, tabById } from '../../lib/platform/tabs.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { isActiveOn, withoutPaused, withPaused } from '../../lib/settings/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/storage.ts';

/** A page that is busy must not hold up the checklist: after this long it is shown as being read. */
const PAGE_PATIENCE_MS = 150;
/** When to ask again after the extension was switched on, until the page's new reader answers. */
const RESTART_MS = [100, 300, 700, 1500] as const;

const NO_ANSWER: StoreStatus = { state: 'failed', info: null, fallback: false };

/** A tab named in the address (`?tab=7`; ids go up to 2^31 - 1) opens the popup as a page about that tab. */
const named = /^\?tab=(\d{1,10})$/.exec(location.search)?.[1];

async function start(root: HTMLElement): Promise<void> {
  const [tab, settingsAtFirst] = await Promise.all([
    named === undefined ? activeTab() : tabById(Number(named)),
    readSettings(),
  ]);
  const host = hostOf(tab?.url ?? null);
  let settings = settingsAtFirst;
  let shown: Pick<PopupProps, 'checklist' | 'page' | 'store'> = {
    checklist: null,
    page: { state: 'loading' },
    store: null,
  };

  const show = (change: Partial<typeof shown>) => {
    shown = { ...shown, ...change };
    render(
      <Popup
        {...shown}
        host={host}
        enabled={settings.enabled}
        paused={host !== null && settings.pausedHosts.includes(host)}
        language={navigator.language}
        onJump={(kind, id) => void jump(kind, id)}
        onPauseSite={(paused) => {
          if (host !== null) void changeSettings((now) => (paused ? withPaused : withoutPaused)(now, host));
        }}
        onEnable={(enabled) => void changeSettings(() => ({ enabled }))}
        onRetry={() => void showData()}
      />,
      root,
    );
  };

  const showData = async () => show(await readData());

  const jump = async (kind: 'entity' | 'provision', id: string) => {
    if (tab === null) return;
    const went = await jumpInPage(tab.id, kind, id);
    if (!went) show({ page: await readPage(tab, host, settings) });
    // As a tab of its own the popup stays: closing it would not bring the page to the front.
    else if (named === undefined) window.close();
  };

  watchSettings(async (changed) => {
    settings = changed;
    show({ page: await readPage(tab, host, settings) });
    for (const ms of RESTART_MS) {
      if (settings !== changed || shown.page.state !== 'off' || !isActiveOn(settings, host)) return;
      await after(ms);
      show({ page: await readPage(tab, host, settings) });
    }
  });

  show({});
  const page = readPage(tab, host, settings);
  const data = await readData();
  show({ ...data, page: await Promise.race([page, after(PAGE_PATIENCE_MS).then(() => shown.page)]) });
  show({ page: await page });
}

async function readData(): Promise<Pick<PopupProps, 'checklist' | 'store'>> {
  const [checklist, store] = await Promise.all([
    askBackground('checklist.get', {}).catch(() => null),
    askBackground('store.status', {}).catch(() => NO_ANSWER),
  ]);
  return { checklist, store };
}

async function readPage(tab: Tab | null, host: string | null, settings: Settings): Promise<PageState> {
  if (tab === null || host === null) return { state: 'unreachable' };
  if (!isActiveOn(settings, host)) return { state: 'off' };
  try {
    const summary = await askSummary(tab.id);
    // Without a reader there was nothing to mark; a failure means that we do not know.
    return summary === null ? { state: 'off' } : { state: 'ready', summary };
  } catch {
    return { state: 'unreachable' };
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const root = document.getElementById('popup');
if (root === null) throw new Error('the popup’s page has no element "popup"');
void start(root);
