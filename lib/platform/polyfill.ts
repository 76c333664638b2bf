/** Imported first by the background and by our screens: one form of the API, whatever the browser. */
import polyfill from 'webextension-polyfill';
import { bringApi } from './browser.ts';

bringApi(polyfill);
