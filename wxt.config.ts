import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { packageDataset } from './lib/tools/package-dataset.ts';
import { localeFiles } from './lib/tools/package-words.ts';
import { steadyZip } from './lib/tools/steady-zip.ts';

const dataset = packageDataset();

/** Sizes of `assets/icon`, in px: what the toolbar, the lists of extensions and the stores ask for. */
const ICON_SIZES = [16, 32, 48, 96, 128];
const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`]));

/** The add-on's identity at addons.mozilla.org: it never changes, or readers' settings are lost. */
const GECKO_ID = 'point-by-point@extension';

/** WXT's entry around each script of ours that runs in pages. */
const SCRIPT_ENTRY = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint/;

/**
 * WXT wraps every script for pages: a content script in a context that announces itself to the page by an event with
 * the extension's id and watches the page's address, all of them in a logger. We use none of it; without it, a page
 * hears nothing of us and the script that every page loads is half as large.
 */
const bareScripts: Plugin = {
  name: 'point-by-point:bare-scripts',
  enforce: 'pre',
  transform(code, id) {
    if (!SCRIPT_ENTRY.test(id)) return undefined;
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    if (definition === undefined) throw new Error(`WXT wraps ${id} in another way now: look at its entry anew.`);
    return `${definition}\ndefinition.main();`;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // All that it takes to build and check, hidden files too; never what a developer keeps for themselves.
  zip: {
    dotSources: true,
    excludeSources: ['tests/**', '.git', '.git/**', '.wxt/**', '.env*', 'coverage/**', 'test-results/**'],
  },
  hooks: {
    'zip:extension:done': (_wxt, path) => steadyZip(path),
    'zip:sources:done': (_wxt, path) => steadyZip(path),
    // WXT would take the title of the popup's page, which the browser does not translate.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await dataset.publicFiles()), ...localeFiles());
      for (const icon of Object.values(icons)) {
        files.push({ absoluteSrc: fileURLToPath(new URL(`assets/${icon}`, import.meta.url)), relativeDest: icon });
      }
    },
  },
  vite: () => ({
    plugins: [dataset.gateKeysPlugin(), bareScripts],
    // Every browser that we support preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    // Words of the manifest are in `assets/words`, part `manifest`.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: [
      // Settings: the switch and the paused sites, on this device only.
      'storage',
      // The reader is put into a page only when the gate saw a mention; so are tabs that were open before install.
      'scripting',
    ],
    // One background for all windows, private ones too where the reader lets it in; why: docs/decisions, "private windows".
    incognito: 'spanning',
    // News is read on any site. The gate looks for names in the page and sends nothing anywhere.
    host_permissions: ['*://*/*'],
    // Stricter than the default: the browser itself keeps our pages and the background from reaching any server.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    },
    icons,
    action: { default_icon: icons },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_previousMention__',
      },
      // The button in the toolbar: the checklist.
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_toggleSite__',
      },
    },
    // CSS.highlights.highlightsFromPoint exists from Chrome 140 and Firefox 150.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '150.0',
              // Nothing is collected, so nothing has to be consented to.
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
