/** A browser that starts with the tabs of its last session. Chromium: Firefox keeps no extension that was put in for a test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { until } from '../../lib/tools/until.ts';
import { awaitWelcome } from '../../lib/tools/welcome-page.ts';
import { startNewsServer } from './news-server.ts';
import { launchPlain } from './plain-browser.ts';

it('tabs that chromium brings back at its start are marked once', async () => {
  const news = await startNewsServer();
  const profileDir = await mkdtemp(join(tmpdir(), 'point-by-point-session-'));
  const start = () => launchPlain('chromium', { profileDir, extension: extensionFolder('chromium'), restore: true });
  let browser = await start();
  try {
    await (await awaitWelcome(browser)).close();
    const page = await browser.newPage();
    await page.goto(`${news.origin}/article.html`);
    // Provisions are found last: before them, full names alone are marked.
    const marks = () => {
      const isRead = [...CSS.highlights].some(([look, { size }]) => look.includes('provision') && size > 0);
      return isRead ? [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0) : 0;
    };
    const before = await until('marks', () => page.evaluate(marks));
    await browser.close();

    browser = await start();
    const restored = await until('the tab to be back', async () =>
      (await browser.pages()).find((one) => one.url().endsWith('/article.html')),
    );
    await until('its marks', async () => {
      // The browser brings tabs to the front itself while it starts; one that is hidden is not read.
      await restored.bringToFront();
      return (await restored.evaluate(marks)) === before;
    });
    expect(await restored.evaluate(() => document.documentElement.children.length)).toBe(2);
  } finally {
    await browser.close();
    await news.close();
    await rm(profileDir, { recursive: true, force: true });
  }
});
