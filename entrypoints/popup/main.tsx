/** The popup: asks the background for the data and the tab's readers for their page, and carries out what is pressed. */
import '../../lib/platform/polyfill.ts';
import { render } from 'preact';
import { rememberShown, seenOf } from '../../components/popup/changes.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/props.ts';
import { showTrouble } from '../../components/trouble/Trouble.tsx';
import { askBackground } from '../../lib/messages/client.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import { jumpInPage } from '../../lib/messages/tab.ts';
import { onAccess, requestAccess } from '../../lib/platform/access.ts';
import { keepOwnFailures } from '../../lib/platform/failures.ts';
import { logFailure } from '../../lib/platform/log.ts';
import { activeTab, hostOf, openOwnPage, type Tab, tabById } from '../../lib/platform/tabs.ts';
import { languageFor } from '../../lib/settings/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema.ts';
import { readSeen, writeSeen } from '../../lib/settings/seen-storage.ts';
import { isActiveOn, withoutPaused, withPaused } from '../../lib/settings/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/storage.ts';
import { readPage } from './page.ts';

/** A page that is busy must not hold up the checklist: after this long it is shown as being read. */
const PAGE_PATIENCE_MS = 150;
/** When to ask again after the page was switched on or access given, until its new reader answers. */
const RESTART_MS = [100, 300, 700, 1500] as const;

const NO_ANSWER: StoreStatus = { state: 'failed', info: null, fallback: false };

/** A tab named in the address (`?tab=7`; ids go up to 2^31 - 1) opens the popup as a page about that tab. */
const named = /^\?tab=(\d{1,10})$/.exec(location.search)?.[1];

type Shown = Pick<PopupProps, 'checklist' | 'page' | 'store' | 'seen'>;

async function start(root: HTMLElement): Promise<void> {
  let tab: Tab | null = null;
  let settings: Settings = DEFAULT_SETTINGS;
  let shown: Shown = { checklist: null, page: { state: 'loading' }, store: null, seen: null };

  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    const host = hostOf(tab?.url ?? null);
    render(
      <Popup
        {...shown}
        host={host}
        enabled={settings.enabled}
        paused={host !== null && settings.pausedHosts.includes(host)}
        language={languageFor(settings, navigator.language)}
        theme={settings.theme}
        onJump={(kind, id) => void jump(kind, id)}
        onPauseSite={(paused) => {
          if (host !== null) void changeSettings((now) => (paused ? withPaused : withoutPaused)(now, host));
        }}
        onEnable={(enabled) => void changeSettings(() => ({ enabled }))}
        onRetry={() => void readData().then(show)}
        onSeen={() => markSeen()}
        onAllowAccess={() => void requestAccess(tab?.url ?? null).catch(() => false)}
        onFollow={(path) => void follow(path)}
      />,
      root,
    );
  };

  const findTab = () => (named === undefined ? activeTab() : tabById(Number(named)));

  /** Asks the page, and again while a reader may still be on its way there. */
  const showPage = async (isCurrent: () => boolean) => {
    for (const ms of [0, ...RESTART_MS]) {
      if (ms > 0) await after(ms);
      if (!isCurrent()) return;
      show({ page: await readPage(tab, settings) });
      if (shown.page.state !== 'off' || !isActiveOn(settings, hostOf(tab?.url ?? null))) return;
    }
  };

  const jump = async (kind: 'entity' | 'provision', id: string) => {
    if (tab === null) return;
    if (await jumpInPage(tab.id, kind, id)) leave();
    else show({ page: await readPage(tab, settings) });
  };

  const markSeen = () => {
    if (shown.checklist === null) return;
    const seen = seenOf(shown.checklist, today());
    show({ seen });
    void writeSeen(seen);
  };

  // All questions at once, that for the settings first; the page's has to wait for the two by which we know whom to ask.
  const chosen = readSettings();
  const data = readData();
  const seen = readSeen();
  const found = findTab();
  // The first frame waits for the settings, a few milliseconds, and so never shows another theme or language.
  settings = await chosen;
  show({});
  performance.mark('popup:frame');
  tab = await found;
  watchSettings((changed) => {
    settings = changed;
    void showPage(() => settings === changed);
  });
  onAccess(async () => {
    tab = await findTab();
    await showPage(() => true);
  });
  const page = readPage(tab, settings);
  const inTime = Promise.race([page, after(PAGE_PATIENCE_MS).then(() => shown.page)]);
  // Drawn once, so that nothing on the screen moves when the next thing comes.
  show({ ...(await data), seen: await seen, page: await inTime });
  performance.mark('popup:data');
  show({ page: await page });
  // Of a private window nothing stays behind that its reader did not ask for, not even the day.
  if (shown.checklist !== null && !(tab?.isPrivate ?? false))
    void writeSeen(rememberShown(shown.seen, shown.checklist, today()));
}

async function readData(): Promise<Pick<PopupProps, 'checklist' | 'store'>> {
  const checklist = await askBackground('checklist.get', {}).catch(() => null);
  // Not both at once: only the answer shows whether the store could give it.
  const store = await askBackground('store.status', {}).catch(() => NO_ANSWER);
  return { checklist, store };
}

async function follow(path: string): Promise<void> {
  await openOwnPage(path);
  leave();
}

/** The popup's window goes. As a tab of its own it stays: closing it would not bring the page to the front. */
function leave(): void {
  if (named === undefined) window.close();
}

/** The reader's own day, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

keepOwnFailures('popup');
const root = document.getElementById('popup');
if (root === null) throw new Error('the popup’s page has no element "popup"');
start(root).catch((error: unknown) => {
  logFailure('a screen could not be shown:', error);
  showTrouble(root, navigator.language, () => location.reload());
});
