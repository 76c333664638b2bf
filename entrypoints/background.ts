/** The background: seeds the store, answers questions about the dataset, puts the reader where the gate asks for it. */
import '../lib/platform/polyfill.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { PageToBackground, ScreenToBackground } from '../lib/messages/protocol.ts';
import { createDesk } from '../lib/messages/reply.ts';
import { isInTab, isOwnScreen, serve } from '../lib/messages/server.ts';
import { createPageCounts, leaveClosedPages, stepInPage } from '../lib/messages/tab.ts';
import { onAccess, onAccessLost } from '../lib/platform/access.ts';
import { showCount } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { onCommand } from '../lib/platform/commands.ts';
import { keepFailure, keepOwnFailures } from '../lib/platform/failures.ts';
import { isFirstStart } from '../lib/platform/first-start.ts';
import { noteReaderFrame } from '../lib/platform/frames.ts';
import { hostOf, siteOf } from '../lib/platform/hosts.ts';
import { logFailure } from '../lib/platform/log.ts';
import { loadPackagedJson } from '../lib/platform/packaged-file.ts';
import { injectCard, injectGateIntoOpenTabs, injectReader } from '../lib/platform/pages.ts';
import { activeTab, frontTabs, openOwnPage } from '../lib/platform/tabs.ts';
import { isActiveOn, isWidened, withPaused, withToggled } from '../lib/settings/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../lib/settings/storage.ts';
import { withHidden, withoutHidden } from '../lib/settings/subjects.ts';
import { createConnection } from '../lib/store/db.ts';
import { createForecast } from '../lib/store/forecast.ts';
import { createLibrary } from '../lib/store/library.ts';
import { readPackaged } from '../lib/store/packaged.ts';

// Every listener is added in the first turn: what woke this background is told only to those.
export default defineBackground(() => {
  keepOwnFailures('background');
  const packaged = readPackaged(loadPackagedJson);
  const library = createLibrary({ connection: createConnection(), packaged, report: logFailure });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('/welcome.html');
    void library.seed();
  });
  // After an install and an update, and when the extension was off for a while, which no event tells of.
  void isFirstStart().then((first) => (first ? injectGateIntoOpenTabs() : undefined));
  browser.runtime.onStartup.addListener(() => void library.seed());
  // A page that was paused when it loaded has no reader yet: let its gate ask again.
  watchSettings((settings, before) => {
    if (isWidened(settings, before)) void injectGateIntoOpenTabs();
  });

  // Access that was withdrawn and is given again: open pages have no gate.
  onAccess(() => void injectGateIntoOpenTabs());
  onAccessLost(() => void leaveClosedPages());

  const lexicon = createForecast(library.lexicon);
  const counts = createPageCounts(showCount);
  // The last word of a frame that is taken out of its page wakes this background, but may not reach it.
  void frontTabs().then((tabs) => Promise.allSettled(tabs.map(counts.recount)));

  const pages = createDesk(PageToBackground, (sender) => isInTab(sender) || isOwnScreen(sender), {
    'reader.inject': async (_request, sender) => {
      if (isInTab(sender) && isActiveOn(await readSettings(), siteOf(sender))) {
        await noteReaderFrame(sender.tabId, sender.frameId);
        // The reader's first question, answered while it is on its way.
        lexicon.expect();
        await injectReader(sender.tabId, sender.frameId);
      }
      return null;
    },
    'card.inject': async (_request, sender) => {
      if (isInTab(sender)) await injectCard(sender.tabId, sender.frameId);
      return null;
    },
    'lexicon.get': lexicon.take,
    'entity.get': ({ id }) => library.entityCard(id),
    'provision.get': ({ id }) => library.provisionCard(id),
    'page.counted': async ({ mentions }, sender) => {
      if (isInTab(sender)) await counts.told(sender.tabId, sender.frameId, mentions);
      return null;
    },
    'site.get': (_request, sender) => siteOf(sender),
    'site.pause': async (_request, sender) => {
      const host = siteOf(sender);
      if (host !== null) await changeSettings((settings) => withPaused(settings, host));
      return null;
    },
    'subject.hide': async ({ kind, id }) => {
      // Only what there is: settings last, and are not to be filled with ids that somebody made up.
      await (kind === 'entity' ? library.entityCard(id) : library.provisionCard(id));
      await changeSettings((settings) => withHidden(settings, { kind, id }));
      return null;
    },
    'subject.show': async ({ kind, id }) => {
      await changeSettings((settings) => withoutHidden(settings, { kind, id }));
      return null;
    },
    'failure.note': async ({ what, kind, place }) => {
      await keepFailure('reader', what, { kind, place });
      return null;
    },
  });
  const screens = createDesk(ScreenToBackground, isOwnScreen, {
    'checklist.get': () => library.checklist(),
    'dossier.get': () => library.records(),
    'store.status': () => library.status(),
  });
  serve([pages, screens]);

  onCommand(async (name) => {
    const tab = await activeTab();
    if (tab === null) return;
    const by = STEPS[name];
    // A page without a mention has no reader; the keys do nothing there.
    if (by !== undefined) await stepInPage(tab.id, by);
    const host = hostOf(tab.url);
    if (name === 'toggle-site' && host !== null) await changeSettings((settings) => withToggled(settings, host));
  });
});

/** The commands of the manifest that go from mention to mention, by name. */
const STEPS: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};
