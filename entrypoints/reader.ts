/** The reader of one page or frame: settings → lexicon → session → card. One signal ends a session, another the script. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardContent } from '../components/card/props.ts';
import { createScanner, prepareScanning } from '../lib/lexicon/match.ts';
import { MessageError } from '../lib/messages/errors.ts';
import { askFromPage } from '../lib/messages/page-client.ts';
import type { ToReader } from '../lib/messages/protocol.ts';
import { EVERY_READER_REQUESTS, READER_REQUESTS } from '../lib/messages/reader-requests.ts';
import { createDesk, type Handlers } from '../lib/messages/reply.ts';
import { isOwnScreen, serve } from '../lib/messages/server.ts';
import { offeredCardPiece } from '../lib/page/card-piece.ts';
import type { CardPiece, Session, SessionPorts, Subject } from '../lib/page/ports.ts';
import { startSession } from '../lib/page/session.ts';
import { isContextAlive } from '../lib/platform/browser.ts';
import { claimDocument, type Life } from '../lib/platform/claim.ts';
import { hostOf } from '../lib/platform/hosts.ts';
import { createListeners } from '../lib/platform/listeners.ts';
import { hearFailures, logFailure } from '../lib/platform/log.ts';
import { onLookedAt } from '../lib/platform/looked-at.ts';
import { languageFor } from '../lib/settings/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../lib/settings/schema.ts';
import { isActiveOn } from '../lib/settings/sites.ts';
import { followSettings } from '../lib/settings/storage.ts';
import marksCss from './gate.content/marks.css?inline';

export default defineUnlistedScript(() => {
  const life = claimDocument(document);
  if (life === null) return;
  // Of the page's own errors nothing is heard: only what this script caught itself is told.
  hearFailures((what, trace) => void askFromPage('failure.note', { what, ...trace }).catch(() => undefined));
  read(life).catch((error: unknown) => logFailure('the reader could not start:', error));
});

/** Whether this document is the tab's whole page, and no frame in it. */
const isWholePage = window.top === window;

/** Runs sessions in this document while the settings allow it, until the extension or the document is over. */
async function read(life: Life): Promise<void> {
  let current: AbortController | null = null;
  let settings = DEFAULT_SETTINGS;
  let session: Session | null = null;
  const notice: Notice = (error) => {
    // The extension was updated or removed: leave without a word, the page is not ours any more.
    if ((error instanceof MessageError && error.code === 'gone') || !isContextAlive()) life.end();
    else logFailure('a question of the reader had no answer:', error);
  };
  const noSite = (error: unknown) => {
    notice(error);
    return null;
  };
  const site = isWholePage ? hostOf(location.href) : await askFromPage('site.get', {}).catch(noSite);
  const follow = (now: Settings) => {
    settings = now;
    if (!isActiveOn(settings, site)) {
      current?.abort();
      current = null;
      session = null;
    } else if (current === null) {
      const own = new AbortController();
      current = own;
      runSession(life, own.signal, notice, () => settings).then(
        (begun) => {
          if (current === own) session = begun;
        },
        (error: unknown) => {
          notice(error);
          if (current === own) current = null;
        },
      );
    } else session?.follow();
  };
  const onLook = (look: () => void) => onLookedAt(document, life.listeners, look);
  await followSettings(follow, onLook, notice, life.signal);
}

function leave(life: Life): null {
  life.end();
  return null;
}

/** Starts a session that the signal ends; null where it has ended before. Rejects where it cannot start. */
async function runSession(
  life: Life,
  own: AbortSignal,
  notice: Notice,
  settings: () => Settings,
): Promise<Session | null> {
  const signal = AbortSignal.any([life.signal, own]);
  const lexicon = askFromPage('lexicon.get', {});
  prepareScanning();
  const scanner = createScanner(await lexicon);
  if (signal.aborted) return null;

  let mentions = 0;
  const tellCount = () => void askFromPage('page.counted', { mentions }).catch(notice);
  const noticed = <T>(answer: Promise<T>): Promise<T> => {
    answer.catch(notice);
    return answer;
  };
  const ports: SessionPorts = {
    scanner,
    marksCss,
    get language() {
      return languageFor(settings(), navigator.language);
    },
    get theme() {
      return settings().theme;
    },
    get choice() {
      return settings();
    },
    fetchCard: () => noticed(fetchCard()),
    load: (subject) => noticed(loadCard(subject)),
    counted: (now) => {
      mentions = now;
      tellCount();
    },
    restarted: () => {
      life.listeners.again();
      listeners.again();
    },
    pauseSite: () => void askFromPage('site.pause', {}).catch(notice),
    hideSubject: ({ kind, id }) => void askFromPage('subject.hide', { kind, id }).catch(notice),
    showSubject: ({ kind, id }) => void askFromPage('subject.show', { kind, id }).catch(notice),
  };
  const listeners = createListeners(signal);
  const session = startSession(document, ports, signal);

  // The browser clears a tab's badge when it leaves the page, and does not put it back on the way back.
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && tellCount();
  listeners.add(window, 'pageshow', onShow);
  // A frame that is taken out of the page, or shows another, leaves the count; of a whole page the browser sees to that.
  const onHide = ({ persisted }: PageTransitionEvent) => persisted || isWholePage || ports.counted(0);
  listeners.add(window, 'pagehide', onHide);
  signal.addEventListener('abort', () => ports.counted(0), { once: true });
  const handlers = handlersOf(session, () => mentions);
  const leaving = createDesk(EVERY_READER_REQUESTS, isOwnScreen, { 'page.leave': () => leave(life) });
  serve([createDesk(READER_REQUESTS, isOwnScreen, handlers), leaving], signal);
  return session;
}

type Notice = (error: unknown) => void;

/** Has the card's script put into this page beside us. */
async function fetchCard(): Promise<CardPiece> {
  if (offeredCardPiece() === null) await askFromPage('card.inject', {});
  const piece = offeredCardPiece();
  if (piece === null) throw new Error('the script of the card did not run here');
  return piece;
}

async function loadCard({ kind, id }: Subject): Promise<CardContent> {
  try {
    if (kind === 'entity') return { state: 'entity', card: await askFromPage('entity.get', { id }) };
    return { state: 'provision', card: await askFromPage('provision.get', { id }) };
  } catch (error) {
    // The page was read with an older lexicon: asking again would not help.
    if (error instanceof MessageError && error.code === 'not-found') return { state: 'failed', reason: 'missing' };
    throw error;
  }
}

function handlersOf(session: Session, count: () => number): Handlers<typeof ToReader> {
  return {
    'page.summary': () => session.summary(),
    'page.count': count,
    'page.jump': ({ kind, id, from }) => session.jump(kind, id, from),
    'page.step': ({ by, from }) => session.step(by, from),
  };
}
