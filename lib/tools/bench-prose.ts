/** Pages of invented text for the benchmark: the same seed gives the same bytes. */

/** Everyday words of pages that do not concern us, in three scripts or spellings. */
const WORDS: readonly (readonly string[])[] = [
  (
    'the of and to in a is that for it was on with as at by from had not but what all were when we there can an your ' +
    'which their said if do will each about how up out them then she many some so these would other into has more two ' +
    'baker garden river market window morning council bridge school train ticket kitchen winter library harvest roof'
  ).split(' '),
  (
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass ' +
    'sie nach wird bei Gemeinde Straße Bäckerei Brücke Wochenende Fahrgäste Rathaus über größer Küche Schüler Ernte'
  ).split(' '),
  (
    'на що та не до за як від це для але він вона було були які який після також може ще вже при під час року міста ' +
    'місто школа річка ринок ранок міст поїзд квиток кухня зима бібліотека врожай дах вікно сад рада сусіди діти'
  ).split(' '),
];

/** Sentences with names and provisions, in our own words. */
const RELEVANT: readonly string[] = [
  'Steve Witkoff and Rustem Umerov spoke again about the 28-point peace plan for Ukraine.',
  'Under the draft, the armed forces of Ukraine would be capped at 600,000 troops after a ceasefire.',
  'Kirill Dmitriev called the reports about the plan incomplete, and Volodymyr Zelenskyy asked for time.',
  'According to the published text, Ukraine would not join NATO and elections would be held within 100 days.',
];

/** Elements that stand within a line of real pages. */
const INLINE: readonly (readonly [string, string])[] = [
  ['<a href="#x">', '</a>'],
  ['<b>', '</b>'],
  ['<em>', '</em>'],
  ['<span class="x">', '</span>'],
];

/** Numbers from 0 to 1, always the same for a seed. Mulberry32, by Tommy Ettinger. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  /** The HTML as it is served. */
  readonly body: string | Buffer;
}

/** Eight pages of the usual kinds: two in three have nothing for us. */
export function generatedPages(): BenchPage[] {
  const page = (name: string, language: number, seed: number, shape: Omit<Shape, 'language'>): BenchPage => ({
    name,
    body: makePage({ language, ...shape }, createRandom(seed)),
  });
  return [
    page('short-news-en', 0, 1, { units: 4_000, paragraph: 300, wrap: 'p', relevantEvery: 0 }),
    page('long-read-en', 0, 2, { units: 40_000, paragraph: 600, wrap: 'p', relevantEvery: 0 }),
    page('front-page-de', 1, 3, { units: 20_000, paragraph: 80, wrap: 'li', relevantEvery: 0 }),
    page('table-de', 1, 4, { units: 15_000, paragraph: 24, wrap: 'td', relevantEvery: 0 }),
    page('comments-uk', 2, 5, { units: 60_000, paragraph: 160, wrap: 'div', relevantEvery: 0 }),
    page('relevant-short-en', 0, 6, { units: 9_000, paragraph: 350, wrap: 'p', relevantEvery: 2 }),
    page('relevant-live-en', 0, 7, { units: 60_000, paragraph: 300, wrap: 'p', relevantEvery: 8 }),
    page('relevant-long-uk', 2, 8, { units: 30_000, paragraph: 400, wrap: 'p', relevantEvery: 12 }),
  ];
}

/** One article of so many UTF-16 units of text; every so many paragraphs one is about the plan, for 0 none. */
export function longPage(units: number, relevantEvery: number): string {
  return makePage({ language: 0, units, paragraph: 400, wrap: 'p', relevantEvery }, createRandom(units));
}

interface Shape {
  readonly language: number;
  /** UTF-16 units of text. */
  readonly units: number;
  readonly paragraph: number;
  readonly wrap: 'p' | 'li' | 'td' | 'div';
  /** Every so many paragraphs one speaks of the plan; 0: none. */
  readonly relevantEvery: number;
}

function makePage({ language, units, paragraph, wrap, relevantEvery }: Shape, random: () => number): string {
  const parts: string[] = [];
  let written = 0;
  for (let index = 0; written < units; index += 1) {
    const relevant = relevantEvery > 0 && index % relevantEvery === 0;
    const sentence = relevant ? (RELEVANT[Math.floor(random() * RELEVANT.length)] ?? '') : '';
    const { html, length } = makeParagraph(language, Math.min(paragraph, units - written), random);
    parts.push(`<${wrap}>${sentence} ${html}</${wrap}>`);
    written += length + sentence.length + 1;
  }
  const content = parts.join('\n');
  const inner = { p: content, div: content, li: `<ul>${content}</ul>`, td: `<table>${rowsOf(parts)}</table>` }[wrap];
  return (
    '<!doctype html><html><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head>' +
    `<body><header><nav><a href="#x">Home</a></nav></header><main><article><h1>Page</h1>${inner}</article></main></body></html>`
  );
}

function rowsOf(cells: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += 6) rows.push(`<tr>${cells.slice(at, at + 6).join('')}</tr>`);
  return rows.join('\n');
}

function makeParagraph(language: number, units: number, random: () => number): { html: string; length: number } {
  const words = WORDS[language] ?? [];
  let html = '';
  let length = 0;
  while (length < units) {
    const word = words[Math.floor(random() * words.length)] ?? '';
    const end = random() < 0.08 ? '. ' : ' ';
    const around = random() < 0.04 ? INLINE[Math.floor(random() * INLINE.length)] : undefined;
    html += around === undefined ? word + end : around[0] + word + around[1] + end;
    length += word.length + end.length;
  }
  return { html, length };
}
