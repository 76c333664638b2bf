/** When a person turns to a page again; until then nobody can say what has happened to it or to us. */
import type { Listeners } from './listeners.ts';

/**
 * Calls `onLook` whenever the document is looked at again: its tab or window comes to the front, the browser brings it back
 * from where it keeps pages for the way back, or thaws it.
 *
 * Nothing tells a page's script that its extension was switched off, and a page that is kept or frozen hears of nothing.
 */
export function onLookedAt(page: Document, listeners: Listeners, onLook: () => void): void {
  // An element of the page may hide its properties by their names.
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState') ?? {};
  const look = () => {
    if (get?.call(page) === 'visible') onLook();
  };
  // A window that is covered only in part is never hidden: it gets the focus.
  for (const type of ['focus', 'pageshow']) listeners.add(window, type, look);
  for (const type of ['visibilitychange', 'resume']) listeners.add(page, type, look);
}
