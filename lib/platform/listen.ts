/** Listening to events of the extension API for a while. */
import { isContextAlive } from './browser.ts';

/** As much of an event as listening takes. */
interface ApiEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens until `signal` aborts. */
export function listenWhile<L>(event: ApiEvent<L>, listener: L, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  event.addListener(listener);
  const stop = () => {
    // Left behind by an update there is nothing to take back, and in Chromium the attempt is an error in the page's console.
    if (isContextAlive()) event.removeListener(listener);
  };
  signal?.addEventListener('abort', stop, { once: true });
}
