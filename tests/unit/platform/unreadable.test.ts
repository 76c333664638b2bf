import { expect, test } from 'vitest';
import { addressOf } from '../../../lib/platform/unreadable.ts';

test.each([
  ['https://news.example/article', 'web'],
  ['http://127.0.0.1:8080/article.html?file=a.pdf', 'web'],
  ['https://news.example/plan.pdf', 'pdf'],
  ['https://news.example/PLAN.PDF#page=2', 'pdf'],
  ['file:///home/reader/plan.pdf', 'pdf'],
  ['file:///home/reader/article.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', 'web'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['chrome://extensions/', 'browser'],
  ['about:config', 'browser'],
  ['moz-extension://0/popup.html', 'browser'],
  ['not an address', 'browser'],
])('%s is a page of kind “%s”', (url, kind) => {
  expect(addressOf(url)).toBe(kind);
});
