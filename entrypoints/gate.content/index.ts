/**
 * The script of every page and frame: asks for the reader where it may hold a mention, and does nothing else.
 *
 * It is kept to a few kilobytes: no polyfill, no schema library, one message at most. What it sends is an
 * `Envelope` of `lib/messages/protocol.ts`, written out by hand.
 */
import './marks.css';
import { keys } from 'virtual:gate-keys';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGate } from '../../lib/gate/gate.ts';
import { whenRoom } from '../../lib/gate/room.ts';
import { watchGate } from '../../lib/gate/watch.ts';

/** As much of the extension API as the gate needs; the same in every browser. */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    readonly lastError?: unknown;
    sendMessage(message: unknown, onAnswer: (answer: unknown) => void): void;
  };
};

/** The watch of this document. A gate that is put in again (after a pause, after an update) takes over from the last. */
interface GateWindow {
  pointByPointGate?: AbortController;
}

const REQUEST = { app: 'point-by-point', name: 'reader.inject', request: {} };

/** A browser that is about to stop an idle background can lose what is sent to it in that moment. */
const ATTEMPTS = 6;
const PAUSE_MS = 250;

function ask(attempts: number): void {
  // Left behind by an update, there is nobody to ask: the new version brings its own gate.
  if (attempts === 0 || !chrome.runtime?.id) return;
  chrome.runtime.sendMessage(REQUEST, (answer) => {
    // Looking at the error also keeps the browser from logging it in the page's console.
    if (chrome.runtime?.lastError || !answer) setTimeout(() => ask(attempts - 1), PAUSE_MS);
  });
}

export default defineContentScript({
  matches: ['*://*/*'],
  // Later, the browser would wait for pictures: what a page says is there already.
  runAt: 'document_end',
  allFrames: true,
  // Frames whose address is `about:srcdoc`, `about:blank`, `blob:` or `data:` belong to the page that made them.
  matchOriginAsFallback: true,
  main() {
    const scope = globalThis as GateWindow;
    scope.pointByPointGate?.abort();
    const watch = new AbortController();
    scope.pointByPointGate = watch;
    const look = () => watchGate(document, createGate(keys), () => ask(ATTEMPTS), watch);
    const start = () => whenRoom(window, look, watch.signal);
    // A page that Chromium loads ahead may never be looked at, and what is told of it would be told of another page.
    // Compared, because an element of that name would do for a yes.
    if ((document as { prerendering?: boolean }).prerendering === true) {
      document.addEventListener('prerenderingchange', start, { once: true, signal: watch.signal });
    } else start();
  },
});
