import { describe, expect, it } from 'vitest';
import { hostOf, siteOf } from '../../../lib/platform/hosts.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema.ts';
import { isActiveOn, isWidened, withoutPaused, withPaused, withToggled } from '../../../lib/settings/sites.ts';

describe('a paused site', () => {
  const paused = { ...DEFAULT_SETTINGS, ...withPaused(DEFAULT_SETTINGS, 'news.example') };

  it('is left alone, and no other', () => {
    expect(isActiveOn(DEFAULT_SETTINGS, 'news.example')).toBe(true);
    expect(isActiveOn(paused, 'news.example')).toBe(false);
    expect(isActiveOn(paused, 'www.news.example')).toBe(true);
    expect(isActiveOn(paused, 'example')).toBe(true);
  });

  it('is listed once however often it is paused', () => {
    expect(withPaused(paused, 'news.example').pausedHosts).toEqual(['news.example']);
    expect(withToggled(paused, 'news.example').pausedHosts).toEqual([]);
    expect(withToggled(paused, 'a.example').pausedHosts).toEqual(['a.example', 'news.example']);
  });

  it('is active again once it is resumed', () => {
    expect(isActiveOn({ ...paused, ...withoutPaused(paused, 'news.example') }, 'news.example')).toBe(true);
  });
});

describe('the global switch', () => {
  it('stops every site', () => {
    expect(isActiveOn({ ...DEFAULT_SETTINGS, enabled: false }, 'news.example')).toBe(false);
  });
});

describe('open pages are looked at anew, or not', () => {
  const off = { ...DEFAULT_SETTINGS, enabled: false };
  const paused = { ...DEFAULT_SETTINGS, pausedHosts: ['a.example'] };
  const pausedMore = { ...DEFAULT_SETTINGS, pausedHosts: ['a.example', 'b.example'] };

  it.each([
    ['the extension is switched on', DEFAULT_SETTINGS, off, true],
    ['a site is resumed', paused, pausedMore, true],
    ['one site is resumed and another paused', { ...paused, pausedHosts: ['b.example'] }, paused, true],
    ['a site is paused', pausedMore, paused, false],
    ['the extension is switched off', off, DEFAULT_SETTINGS, false],
    ['a site is resumed while all is off', { ...off }, { ...pausedMore, enabled: false }, false],
    ['nothing changes', paused, paused, false],
  ])('when %s', (_what, settings, before, expected) => {
    expect(isWidened(settings, before)).toBe(expected);
  });
});

describe('a page without a host', () => {
  it.each([
    null,
    undefined,
    '',
    'about:blank',
    'file:///home/a.html',
    'chrome-extension://abc/popup.html',
    'data:text/html,a',
    'not an address',
  ])('%j is never active', (url) => {
    expect(hostOf(url)).toBeNull();
    expect(isActiveOn(DEFAULT_SETTINGS, hostOf(url))).toBe(false);
  });

  it('is told from one with a host in capitals, with a port, with a user', () => {
    expect(hostOf('https://user:word@News.EXAMPLE:8443/a?b#c')).toBe('news.example');
    expect(hostOf('http://[::1]:80/')).toBe('[::1]');
    expect(hostOf('https://müller.example/')).toBe('xn--mller-kva.example');
  });
});

describe('the site that a document belongs to', () => {
  const tabUrl = 'https://news.example/a';

  it('is its own host for a whole page', () => {
    expect(siteOf({ frameId: 0, url: tabUrl, tabUrl })).toBe('news.example');
    // The tab may have gone on to another page by then.
    expect(siteOf({ frameId: 0, url: tabUrl, tabUrl: 'https://other.example/' })).toBe('news.example');
    expect(siteOf({ frameId: 0, url: 'about:blank', tabUrl: 'about:blank' })).toBeNull();
  });

  it.each(['https://embedded.example/', 'about:srcdoc', 'about:blank', 'blob:https://news.example/7', null])(
    'is the host of the page around it for the frame %j',
    (url) => {
      expect(siteOf({ frameId: 7, url, tabUrl })).toBe('news.example');
    },
  );

  it('is none for a frame in a page that we may not see', () => {
    for (const page of [null, 'file:///home/a.html', 'chrome-extension://abc/popup.html']) {
      expect(siteOf({ frameId: 7, url: 'https://embedded.example/', tabUrl: page })).toBeNull();
    }
  });
});
