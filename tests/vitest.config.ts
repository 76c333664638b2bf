import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES } from '../lib/tools/browsers.ts';
import { browserCommands } from '../lib/tools/vitest-commands.ts';
import { puppeteerProvider } from '../lib/tools/vitest-puppeteer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/properties.setup.ts'],
          environment: 'node',
          // Properties run ten thousand cases and more; on a busy machine the usual 5 s are too few for some.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/properties.setup.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            provider: puppeteerProvider(),
            headless: true,
            ui: false,
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
            commands: browserCommands,
            instances: BROWSER_NAMES.map((browser) => ({ browser })),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/global-setup.ts'],
          // With two at once, on two cores, a browser did not come up in time in one run of three.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
