/** The benchmark's results: their shape, which is also that of `--json`, and their tables. */
import type { Latency } from './bench-latency.ts';
import type { LoadComparison, LoadCost } from './bench-load.ts';
import { median, quantile } from './bench-stats.ts';
import type { TickerShares } from './bench-ticker.ts';
import type { GateTimes, PageTimes, SessionTimes, StoreTimes } from './bench-types.ts';
import type { FileSize } from './budgets.ts';
import { formatTable } from './table.ts';

/** Everything of one run. Times in ms. */
export interface BenchResults {
  readonly browser: string;
  readonly pages: readonly (PageTimes & { readonly page: string })[];
  /** Pages that could not be measured, and why. */
  readonly skipped: readonly string[];
  /** Scans with 1, 10 and 100 times the names, by page. */
  readonly names: readonly { readonly page: string; readonly scans: readonly number[] }[];
  /** How often its own forms the lexica have, and how many forms that is. */
  readonly lexica: readonly { readonly times: number; readonly forms: number }[];
  readonly lengths: readonly (SessionTimes & { readonly longestTask: number | null; readonly plain: GateTimes })[];
  readonly latency: readonly Latency[];
  readonly store: StoreTimes;
  readonly code: readonly FileSize[];
  readonly data: readonly FileSize[];
  readonly loads: Readonly<Record<'relevant' | 'irrelevant', readonly LoadComparison[]>>;
  /** A relevant page that changes ten times a second. */
  readonly ticker: TickerShares | null;
}

/** All tables, each under its headline. */
export function formatResults(results: BenchResults): string {
  const sections: readonly (readonly [string, string])[] = [
    [`Reading a page: ${results.pages.length} pages, ${results.browser}; medians over the pages`, ratios(results)],
    ['More names', names(results)],
    ['Longer text: one article, every tenth paragraph about the plan', lengths(results)],
    ['Waiting, with the background asleep', latency(results)],
    ['The store, from a background that has just come up', store(results.store)],
    ['With the extension, less without it: medians over pages', loads(results)],
    ['A page that changes ten times a second: part of one core that main-thread tasks take', ticker(results)],
    ['Bytes', bytes(results)],
  ];
  const text = sections.filter(([, table]) => table !== '').map(([head, table]) => `${head}\n\n${table}`);
  const skipped = results.skipped.map((line) => `Not measured: ${line}\n`).join('');
  return `${text.join('\n')}${skipped && `\n${skipped}`}`;
}

function ratios({ pages }: BenchResults): string {
  const row = (
    what: string,
    of: (page: PageTimes) => number | null,
    by: (page: PageTimes) => number | null,
    goal: number | null = null,
    among: readonly PageTimes[] = pages,
  ): readonly string[] => {
    const both = among.flatMap((page) => {
      const [a, b] = [of(page), by(page)];
      return a === null || b === null ? [] : [[a, b] as const];
    });
    if (both.length === 0) return [];
    const all = both.map(([a, b]) => a / b);
    const ratio = median(all);
    return [
      what,
      formatRatio(ratio),
      `${formatRatio(quantile(all, 0.1))}–${formatRatio(quantile(all, 0.9))}`,
      `${formatMs(median(both.map(([a]) => a)))} / ${formatMs(median(both.map(([, b]) => b)))}`,
      ...verdict(ratio, goal, formatRatio),
    ];
  };
  const silent = pages.filter(({ gateSays }) => !gateSays);
  const rows = [
    row(
      'scan ÷ physical limit',
      (page) => page.scan,
      (page) => page.limit,
      2,
    ),
    row(
      '  where the text holds no name',
      (page) => page.scan,
      (page) => page.limit,
      null,
      pages.filter(({ glanceSays }) => !glanceSays),
    ),
    row(
      '  where it may hold one: all blocks',
      (page) => page.scanBlocks,
      (page) => page.limit,
      null,
      pages.filter(({ glanceSays }) => glanceSays),
    ),
    row(
      '  search for shadow roots ÷ physical limit',
      (page) => page.shadowRoots,
      (page) => page.limit,
    ),
    row(
      '  walk alone ÷ physical limit',
      (page) => page.walk,
      (page) => page.limit,
    ),
    row(
      '  match alone ÷ touching the same units',
      (page) => page.match,
      (page) => page.touch,
    ),
    row(
      'scan ÷ one regex of all forms',
      (page) => page.scan,
      (page) => page.regex,
      1 / 4,
    ),
    row(
      'scan ÷ mark.js with 200 names',
      (page) => page.scan,
      (page) => page.markJs,
      1 / 500,
    ),
    row(
      'gate ÷ textContent, gate says no',
      (page) => page.gate,
      (page) => page.textContent,
      null,
      silent,
    ),
    row(
      'gate ÷ textContent, all',
      (page) => page.gate,
      (page) => page.textContent,
    ),
    row(
      'first reading of a session ÷ scan',
      (page) => page.read,
      (page) => page.scan,
    ),
    row(
      'first scan of a page ÷ its median',
      (page) => page.first.scan,
      (page) => page.scan,
    ),
    row(
      'first gate of a page ÷ its median, says no',
      (page) => page.first.gate,
      (page) => page.gate,
      null,
      silent,
    ),
  ];
  const woken = pages.filter(({ gateSays }) => gateSays);
  const none = woken.filter(({ mentions }) => mentions === 0).length;
  return (
    formatTable(
      ['ratio', 'median', '10–90 %', 'ms', 'goal', ''],
      rows.filter((cells) => cells.length > 0),
    ) +
    `Median page: ${Math.round(median(pages.map(({ units }) => units)))} UTF-16 units, ` +
    `${Math.round(median(pages.map(({ elements }) => elements)))} elements. ` +
    `The gate says yes to ${woken.length}, ${none} of them without a mention.\n`
  );
}

function names({ names: all, lexica }: BenchResults): string {
  if (all.length === 0) return '';
  const rows = lexica.map(({ times, forms }, index) => {
    const own = all.map(({ scans }) => scans[index] ?? Number.NaN);
    const ratio = median(all.map(({ scans }) => (scans[index] ?? Number.NaN) / (scans[0] ?? Number.NaN)));
    return [
      `${times}×`,
      String(forms),
      formatRatio(ratio),
      formatMs(median(own)),
      ...verdict(ratio, times === 100 ? 1.3 : null, formatRatio),
    ];
  });
  return formatTable(['names', 'forms', '÷ 1×', 'scan, ms', 'goal', ''], rows);
}

function lengths({ lengths: all }: BenchResults): string {
  const rows = all.map((one) => [
    String(one.units),
    formatRatio(one.scan / one.limit),
    `${((one.scan * 1e6) / one.units).toFixed(2)} ns`,
    formatMs(one.scan),
    `${formatMs(one.marked)}, ${one.marks} marks`,
    one.longestTask === null ? '–' : `${formatMs(one.longestTask)}${one.longestTask <= 16 ? '' : ' (goal: 16)'}`,
    `${formatMs(one.plain.gate)} (first ${formatMs(one.plain.first)})`,
  ]);
  const head = [
    'units',
    'scan ÷ limit',
    'scan a unit',
    'scan, ms',
    'until marked, ms',
    'longest task, ms',
    'gate: no, ms',
  ];
  return formatTable(head, rows);
}

function latency({ latency: all }: BenchResults): string {
  if (all.length === 0) return '';
  const row = (what: string, values: readonly number[], goal: number) => [
    what,
    formatMs(median(values)),
    `${formatMs(Math.min(...values))}–${formatMs(Math.max(...values))}`,
    ...verdict(median(values), goal, formatMs),
  ];
  return formatTable(
    ['wait', 'median, ms', 'all, ms', 'goal', ''],
    [
      row(
        'DOMContentLoaded to first mark',
        all.map(({ firstMark }) => firstMark),
        120,
      ),
      row(
        'end of the dwell to the card',
        all.map(({ card }) => card),
        60,
      ),
    ],
  );
}

function store(times: StoreTimes): string {
  const rows = Object.entries(times).map(([what, ms]: [string, number]) => [what, formatMs(ms)]);
  return formatTable(['question', 'median, ms'], rows);
}

function loads({ loads: all }: BenchResults): string {
  const kinds = (['irrelevant', 'relevant'] as const).filter((kind) => all[kind].length > 0);
  if (kinds.length === 0) return '';
  const goals = { irrelevant: { script: 0.5, heap: 100_000 }, relevant: { script: 12, heap: null } };
  const rows = kinds.flatMap((kind) => {
    const added = (key: keyof LoadCost) => median(all[kind].map((one) => one.withExtension[key] - one.without[key]));
    const bare = (key: keyof LoadCost) => median(all[kind].map((one) => one.without[key]));
    const row = (what: string, key: keyof LoadCost, format: (value: number) => string, goal: number | null = null) => [
      `${kind} (${all[kind].length}): ${what}`,
      format(added(key)),
      format(bare(key)),
      ...verdict(added(key), goal, format),
    ];
    return [
      row('script, ms', 'script', formatMs, goals[kind].script),
      row('task, ms', 'task', formatMs),
      row('heap, bytes', 'heap', formatCount, goals[kind].heap),
      row('nodes', 'nodes', formatCount),
    ];
  });
  return formatTable(['pages', 'added', 'without', 'goal', ''], rows);
}

function ticker({ ticker: shares }: BenchResults): string {
  if (shares === null) return '';
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const added = shares.withExtension - shares.without;
  const row = [percent(added), percent(shares.without), ...verdict(added, 0.02, percent)];
  return formatTable(['added', 'without', 'goal', ''], [row]);
}

function bytes({ code, data }: BenchResults): string {
  const rows = [...code, ...data].map(({ name, raw, gzip }) => [name, String(raw), String(gzip)]);
  return formatTable(['file', 'raw', 'gzip'], rows);
}

/** A goal that is an upper bound, and whether it is met. */
function verdict(value: number, goal: number | null, format: (value: number) => string): readonly string[] {
  return goal === null ? ['', ''] : [`≤ ${format(goal)}`, value <= goal ? 'met' : 'missed'];
}

function formatRatio(ratio: number): string {
  return ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(2);
}

function formatMs(ms: number): string {
  return Math.abs(ms) >= 100 ? ms.toFixed(0) : Math.abs(ms) >= 1 ? ms.toFixed(1) : ms.toFixed(3);
}

function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en');
}
