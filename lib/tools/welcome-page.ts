/** The page that the extension shows after a fresh install, as puppeteer sees it. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** On a busy machine a browser takes its time to start an extension. */
const TIMEOUT_MS = 30_000;

/** Waits for it: until it shows, it looks like an empty tab that can be used. */
export function awaitWelcome(browser: Browser): Promise<Page> {
  const find = async () => {
    for (const page of await browser.pages()) {
      // Firefox changes the page's process, which puppeteer does not see in its address: the page itself is asked.
      const address = await page.evaluate(() => location.href).catch(() => page.url());
      if (address.endsWith('/welcome.html')) return page;
    }
    return null;
  };
  return until('the page after installation', find, TIMEOUT_MS);
}
