/** Our scripts in the readers' pages: who gets them, and when not from the manifest. */
import { browser } from './browser.ts';

/** The pages our host permissions cover. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];
const READER_FILE = '/reader.js';
const CARD_FILE = '/card.js';

/** Puts the reader into one frame of a tab. A document that has it already ignores the second one. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await inject(tabId, frameId, READER_FILE);
}

/** Puts the card's script into one frame of a tab, for the reader there; resolves once it ran. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await inject(tabId, frameId, CARD_FILE);
}

async function inject(tabId: number, frameId: number, file: string): Promise<void> {
  // At once, and not when the page has loaded: who asks is there already.
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}

/**
 * Puts the gate and the rules for marks, as the manifest lists them, into all frames of the tabs that are open now:
 * browsers do so only for pages loaded after an install or an update. What may not be touched is passed over.
 */
export async function injectGateIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: WEB_PAGES, discarded: false });
  const injections = tabs.flatMap(({ id }) =>
    id === undefined ? [] : scripts.flatMap(({ css = [], js = [] }) => [insert(id, css, js)]),
  );
  // A store's own pages, error pages and tabs just closed refuse; nothing can or need be done for them.
  await Promise.allSettled(injections);
}

async function insert(tabId: number, css: readonly string[], js: readonly string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
  if (js.length > 0) await browser.scripting.executeScript({ target, files: [...js] });
}
