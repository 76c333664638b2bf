/** The day on which a page says it was published. */

/** Bounds on what is read from a page that may be hostile: scripts, characters in one, nodes of parsed JSON. */
const MAX_SCRIPTS = 20;
const MAX_CHARACTERS = 500_000;
const MAX_NODES = 5_000;

const META_NAMES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="date"]',
].join(',');

/**
 * The date as `YYYY-MM-DD`, in the page's own time zone; null where the page gives none. Asks what publishers write
 * for search engines first (JSON-LD, then `meta`), then the first `time` of an article.
 */
export function publishedDate(page: Document): string | null {
  const find = (selector: string) => Document.prototype.querySelector.call(page, selector);
  const meta = find(META_NAMES)?.getAttribute('content');
  const time = find('article time[datetime], main time[datetime], [role="article"] time[datetime]');
  return fromJsonLd(page) ?? isoDay(meta) ?? isoDay(time?.getAttribute('datetime'));
}

function fromJsonLd(page: Document): string | null {
  const scripts = Document.prototype.querySelectorAll.call(page, 'script[type="application/ld+json"]');
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARACTERS || !text.includes('datePublished')) continue;
    try {
      const found = findDate(JSON.parse(text));
      if (found !== null) return found;
    } catch {
      // SyntaxError: publishers' JSON is often broken, and the next script may not be.
    }
  }
  return null;
}

/** The first `datePublished` in the order of nearness to the top, where the page describes itself. */
function findDate(json: unknown): string | null {
  const queue: unknown[] = [json];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const node = queue[index];
    if (typeof node !== 'object' || node === null) continue;
    const day = 'datePublished' in node ? isoDay(node.datePublished) : null;
    if (day !== null) return day;
    queue.push(...Object.values(node).slice(0, MAX_NODES));
  }
  return null;
}

/** The day of an ISO 8601 date or date-time; null for anything else, and for days that are not in the calendar. */
export function isoDay(value: unknown): string | null {
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined;
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
