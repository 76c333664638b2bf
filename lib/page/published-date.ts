/** The day on which a page says it was published. */

import { composedParent, fits } from './unclobbered.ts';

/** Bounds on what is read from a page that may be hostile: scripts, characters in one, nodes of parsed JSON, elements. */
const MAX_SCRIPTS = 20;
const MAX_CHARACTERS = 500_000;
const MAX_NODES = 5_000;
const MAX_ELEMENTS = 200;

/** Days before the first news on the web and after tomorrow are mistakes, whoever made them. */
const FIRST_YEAR = '1991';
const DAY_MS = 86_400_000;

/** What publishers call the day, the usual first. Names and properties are compared without regard to case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
];

/** What stands beside an article has dates of its own. */
const BESIDE = 'footer, aside, nav, form, [role="complementary"], [role="contentinfo"], [role="navigation"]';

/**
 * The date as `YYYY-MM-DD`, in the page's own time zone; null where the page gives none. Asks what publishers write
 * for search engines first (JSON-LD, then `meta` and microdata), then the `time` nearest the headline. A day after
 * tomorrow, counted from `now` (ms since 1970), is none.
 */
export function publishedDate(page: Document, now = Date.now()): string | null {
  const latest = new Date(now + DAY_MS).toISOString().slice(0, 10);
  const read = (value: unknown) => {
    const day = isoDay(value);
    return day !== null && day >= FIRST_YEAR && day <= latest ? day : null;
  };
  return fromJsonLd(page, read) ?? fromMeta(page, read) ?? fromMicrodata(page, read) ?? fromTime(page, read);
}

type Read = (value: unknown) => string | null;

function all(root: Document | Element, selector: string): Element[] {
  const query = root instanceof Document ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  return Array.from(query.call(root, selector) as NodeListOf<Element>).slice(0, MAX_ELEMENTS);
}

function fromJsonLd(page: Document, read: Read): string | null {
  let best: Dated | null = null;
  for (const script of all(page, 'script[type^="application/ld+json" i]').slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARACTERS || !text.includes('datePublished')) continue;
    try {
      const found = findDate(JSON.parse(text), read);
      if (found !== null && (best === null || found.rank < best.rank)) best = found;
    } catch {
      // SyntaxError: publishers' JSON is often broken, and the next script may not be.
    }
  }
  return best?.day ?? null;
}

interface Dated {
  readonly day: string;
  /** Lower is nearer to what the page itself is. */
  readonly rank: 0 | 1 | 2;
}

/** Of all `datePublished`, that of an article; else of a page; else the one nearest to the top. */
function findDate(json: unknown, read: Read): Dated | null {
  const queue: unknown[] = [json];
  let best: Dated | null = null;
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const node = queue[index];
    if (typeof node !== 'object' || node === null) continue;
    const dates = 'datePublished' in node ? [node.datePublished].flat() : [];
    const day = dates.reduce<string | null>((found, date) => found ?? read(date), null);
    const rank = rankOf('@type' in node ? node['@type'] : undefined);
    if (day !== null && (best === null || rank < best.rank)) best = { day, rank };
    if (best?.rank === 0) return best;
    queue.push(...Object.values(node).slice(0, MAX_NODES));
  }
  return best;
}

function rankOf(type: unknown): Dated['rank'] {
  const types = [type].flat().filter((name) => typeof name === 'string');
  if (types.some((name) => /(Article|BlogPosting|Report)$/.test(name))) return 0;
  return types.some((name) => name.endsWith('Page')) ? 1 : 2;
}

function fromMeta(page: Document, read: Read): string | null {
  const days = new Map<string, string>();
  for (const meta of all(page, 'meta[content]:is([property], [name], [itemprop])')) {
    const day = read(attributeOf(meta, 'content'));
    if (day === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, attribute)?.trim().toLowerCase();
      if (name !== undefined && !days.has(name)) days.set(name, day);
    }
  }
  const name = META_NAMES.find((known) => days.has(known));
  return name === undefined ? null : (days.get(name) ?? null);
}

function fromMicrodata(page: Document, read: Read): string | null {
  return firstDay(all(page, '[itemprop~="datePublished" i]'), read);
}

/** The `time` that shares the smallest part of the page with the headline; without a headline, the first of an article. */
function fromTime(page: Document, read: Read): string | null {
  const times = (root: Document | Element) =>
    all(root, 'time[datetime]').filter((time) => Element.prototype.closest.call(time, BESIDE) === null);
  const [headline] = all(page, ':is(article, main, [role="article"], [role="main"]) h1').concat(all(page, 'h1'));
  for (let at = headline && composedParent(headline); at instanceof Element; at = composedParent(at)) {
    const day = firstDay(times(at), read);
    if (day !== null) return day;
    // What is outside of the article is about something else.
    if (fits(at, 'article, main, [role="article"], [role="main"]')) break;
  }
  if (headline !== undefined) return null;
  return firstDay(
    times(page).filter((time) => Element.prototype.closest.call(time, 'article, main, [role="article"]') !== null),
    read,
  );
}

function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

function firstDay(elements: readonly Element[], read: Read): string | null {
  for (const element of elements) {
    const day = read(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'));
    if (day !== null) return day;
  }
  return null;
}

/** The day of an ISO 8601 date or date-time; null for anything else, and for days that are not in the calendar. */
export function isoDay(value: unknown): string | null {
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value.slice(0, 64))?.[1] : undefined;
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
