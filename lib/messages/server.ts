/** The answering end of the protocol. */
import { browser, type Runtime } from '../platform/browser.ts';
import { listenWhile } from '../platform/listen.ts';
import { type Desk, reply, type Sender } from './reply.ts';

/**
 * Answers the messages of `desks` until `signal` aborts. Messages of other extensions never arrive here (we declare no
 * `externally_connectable`), and are refused all the same. Call it in the first turn of an entry, before any await:
 * a message that woke the background is delivered to the listeners of that turn only.
 */
export function serve(desks: readonly Desk[], signal?: AbortSignal): void {
  // `sendResponse` with `true` is the one way to answer later that both browsers know: a promise is Firefox's alone.
  const listener = ((message, from, sendResponse) => {
    if (from.id !== browser.runtime.id) return undefined;
    const answer = reply(desks, message, senderOf(from));
    if (answer === null) return undefined;
    void answer.then(sendResponse);
    return true;
  }) as Runtime.OnMessageListenerCallback;
  listenWhile(browser.runtime.onMessage, listener, signal);
}

/** Whether a document in a tab sent it: our script in a page, or one of our screens opened as a tab. */
export function isInTab(sender: Sender): sender is Sender & { readonly tabId: number; readonly frameId: number } {
  return sender.tabId !== null && sender.frameId !== null;
}

/** Whether one of our own screens or the background sent it. No page can have this origin. */
export function isOwnScreen(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function senderOf(from: Runtime.MessageSender): Sender {
  const { tab, frameId, url } = from;
  return { tabId: tab?.id ?? null, frameId: frameId ?? null, url: url ?? null, tabUrl: tab?.url ?? null };
}
