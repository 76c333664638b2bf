/** The page that the extension shows after a fresh install, as puppeteer sees it. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits for it: until it shows, it looks like an empty tab that can be used. */
export function awaitWelcome(browser: Browser): Promise<Page> {
  return until('the page after installation', async () => {
    for (const page of await browser.pages()) {
      // Firefox changes the page's process, which puppeteer does not see in its address: the page itself is asked.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page;
    }
    return null;
  });
}
