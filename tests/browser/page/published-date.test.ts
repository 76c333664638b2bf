import { describe, expect, it } from 'vitest';
import { isoDay, publishedDate } from '../../../lib/page/published-date.ts';

function dateOf(html: string): string | null {
  return publishedDate(new DOMParser().parseFromString(html, 'text/html'));
}
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the date of a page', () => {
  it.each([
    ['JSON-LD', jsonLd('{"@type":"NewsArticle","datePublished":"2025-11-20T08:30:00+01:00"}'), '2025-11-20'],
    ['JSON-LD in a graph', jsonLd('{"@graph":[{"@type":"WebSite"},{"datePublished":"2025-11-21"}]}'), '2025-11-21'],
    ['JSON-LD in a list', jsonLd('[{"@type":"Person"},{"datePublished":"2025-11-22"}]'), '2025-11-22'],
    [
      'a second script where the first is broken',
      jsonLd('{"datePublished":') + jsonLd('{"datePublished":"2025-11-20"}'),
      '2025-11-20',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-11-19T23:59:59Z">', '2025-11-19'],
    [
      'the article of a graph, not what it shows or links to',
      jsonLd(
        '{"@graph":[{"@type":"VideoObject","datePublished":"2025-11-01"},{"@type":"WebPage","datePublished":"2025-11-02"},' +
          '{"@type":["Thing","ReportageNewsArticle"],"datePublished":["2025-11-21T01:00Z"]}]}',
      ),
      '2025-11-21',
    ],
    [
      'the article of a second script',
      jsonLd('{"@type":"Organization","datePublished":"2020-01-01"}') +
        jsonLd('{"@type":"NewsArticle","datePublished":"2025-11-20"}'),
      '2025-11-20',
    ],
    [
      'a script with a character set',
      jsonLd('{"datePublished":"2025-11-20"}').replace('json"', 'json; charset=utf-8"'),
      '2025-11-20',
    ],
    ['Open Graph by its prefix', '<meta name="OG:article:published_time" content=" 2025-11-19 ">', '2025-11-19'],
    [
      'the second meta where the first is no day',
      '<meta property="article:published_time" content="yesterday"><meta name="date" content="2025-11-19">',
      '2025-11-19',
    ],
    [
      'microdata on a time',
      '<p><time itemprop="datePublished" datetime="2025-11-18T07:00">Tuesday</time></p>',
      '2025-11-18',
    ],
    [
      'the time nearest the headline',
      '<main><time datetime="2020-01-01">a</time><header><h1>News</h1><p><time datetime="2025-11-20">b</time></p></header>' +
        '<p><time datetime="2021-01-01">c</time></p></main>',
      '2025-11-20',
    ],
    [
      'a time of the article, not of what stands beside it',
      '<article><aside><time datetime="2020-01-01">a</time></aside><h1>News</h1><p><time datetime="2025-11-20">b</time></article>',
      '2025-11-20',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2025-11-18">', '2025-11-18'],
    ['time', '<article><time datetime="2025-11-17 10:00">Monday</time></article>', '2025-11-17'],
  ])('is read from %s', (_, html, day) => {
    expect(dateOf(html)).toBe(day);
  });

  it('prefers what the page says of itself to a time in its text', () => {
    const html =
      '<meta property="article:published_time" content="2025-11-19"><article><time datetime="2020-01-01">then</time>';
    expect(dateOf(html)).toBe('2025-11-19');
  });

  it.each([
    ['no date', '<p>Text</p>'],
    ['words', jsonLd('{"datePublished":"yesterday"}')],
    ['a day that is not in the calendar', '<meta property="article:published_time" content="2025-02-30">'],
    ['markup', jsonLd('{"datePublished":"<b>2025-11-20</b>"}')],
    ['other types', jsonLd('{"datePublished":{"toString":1}}')],
    ['null', jsonLd('null')],
    ['a day after tomorrow', jsonLd('{"@type":"NewsArticle","datePublished":"2999-01-01"}')],
    ['a day before the web', '<meta property="article:published_time" content="0001-01-01">'],
    ['a list without an end', jsonLd(`[${'{"datePublished":"no"},'.repeat(20_000)}{"datePublished":"2025-11-20"}]`)],
    ['a headline with its time elsewhere', '<article><h1>News</h1></article><time datetime="2025-11-17">now</time>'],
    ['clobbered names', '<form><input name="querySelectorAll"></form><img name="documentElement">'],
    ['nesting beyond reason', jsonLd(`${'['.repeat(9_000)}{"datePublished":"2025-11-20"}${']'.repeat(9_000)}`)],
    ['a time outside of any article', '<footer><time datetime="2025-11-17">now</time></footer>'],
  ])('is none for %s', (_, html) => {
    expect(dateOf(html)).toBeNull();
  });

  it('takes only days in ISO form', () => {
    expect(isoDay('2025-11-20T')).toBe('2025-11-20');
    expect(isoDay('20251120')).toBeNull();
    expect(isoDay('2025-11-201')).toBeNull();
    expect(isoDay(20_251_120)).toBeNull();
  });
});
