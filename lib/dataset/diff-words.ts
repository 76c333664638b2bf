/** The changes of a dataset in words, for a pull request or a changelog. */
import type { ChangedKind, RecordChange } from './diff.ts';
import type { FieldChange, Scalar } from './diff-values.ts';
import type { Source } from './schema.ts';

/** A part of the report: all changes of one kind. */
export interface Section {
  readonly heading: string;
  /** What concerns one record: its title, then one line a change. No line for what needs no more than its title. */
  readonly entries: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const HEADINGS: Readonly<Record<ChangedKind, string>> = {
  dataset: 'Dataset',
  provision: 'Provisions',
  entity: 'Entities',
  event: 'Timeline',
  draft: 'Drafts',
  source: 'Sources',
  status: 'Statuses',
  theme: 'Themes',
  cues: 'What is found',
  topics: 'What is found',
  paradigm: 'What is found',
  'given-names': 'What is found',
};

/** Says what changed. `sources` are those of both datasets, to name the ones that came or went. */
export function describeChanges(changes: readonly RecordChange[], sources: readonly Source[]): readonly Section[] {
  const named = new Map(sources.map((source) => [source.id, `${source.publisher}, ${sayDate(source.date)}`]));
  const headings = [...new Set(Object.values(HEADINGS))];
  return headings.flatMap((heading) => {
    const own = changes.filter(({ kind }) => HEADINGS[kind] === heading);
    if (own.length === 0) return [];
    // New sources are named where they are cited; only what happened to known ones is news by itself.
    const [counted, told] = heading === 'Sources' ? split(own, ({ what }) => what === 'changed') : [[], own];
    const entries = told.map((change) => ({
      title: entryTitle(change),
      lines: linesOf(change, named),
    }));
    const tally = tallyOf(counted);
    return [{ heading, entries: tally === '' ? entries : [{ title: tally, lines: [] }, ...entries] }];
  });
}

/** The report as plain lines. */
export function toPlain(sections: readonly Section[]): string {
  return sections
    .map(({ heading, entries }) => {
      const lines = entries.flatMap(({ title, lines: own }) => [`  ${title}`, ...own.map((line) => `    ${line}`)]);
      return [heading, ...lines].join('\n');
    })
    .join('\n\n');
}

/** The report as Markdown, from headings of the second level on. */
export function toMarkdown(sections: readonly Section[]): string {
  return sections
    .map(({ heading, entries }) => {
      const lines = entries.flatMap(({ title, lines: own }) => [
        own.length === 0 ? `- ${escapeMarkdown(title)}` : `- **${escapeMarkdown(title)}**`,
        ...own.map((line) => `  - ${escapeMarkdown(line)}`),
      ]);
      return [`## ${heading}`, '', ...lines].join('\n');
    })
    .join('\n\n');
}

function split(
  changes: readonly RecordChange[],
  keep: (change: RecordChange) => boolean,
): [RecordChange[], RecordChange[]] {
  return [changes.filter((change) => !keep(change)), changes.filter(keep)];
}

function tallyOf(changes: readonly RecordChange[]): string {
  const words = (['new', 'removed'] as const).map((what) => {
    const amount = changes.filter((change) => change.what === what).length;
    return amount === 0 ? '' : `${amount} ${what}`;
  });
  return words.filter((word) => word !== '').join(', ');
}

function entryTitle({ kind, id, title, what }: RecordChange): string {
  const name = kind === 'cues' || kind === 'topics' ? `${title} (${id})` : `${shorten(title)} (${id})`;
  if (kind === 'dataset' || kind === 'given-names' || id === 'order') return title;
  return what === 'changed' ? name : `${what}: ${name}`;
}

function linesOf(change: RecordChange, named: ReadonlyMap<string, string>): string[] {
  if (change.what === 'new') return newLines(change, named);
  if (change.kind === 'cues' || change.kind === 'topics') return change.changes.flatMap(countRules);
  return [...change.changes].sort((a, b) => weight(a) - weight(b)).flatMap((one) => say(one, named));
}

/** Rules are long and read in their file: only how many came and went. */
function countRules(change: FieldChange): string[] {
  if (change.type !== 'members') return [];
  const parts = [count(change.gained.length, 'new', 'new'), count(change.lost.length, 'gone', 'gone')];
  return [`${change.field}: ${parts.filter((part) => part !== '').join(', ')}`];
}

/** What readers ask first comes first; the rest in the order of the fields. */
function weight({ field }: FieldChange): number {
  return field === 'status' ? 0 : field === 'asOf' ? 1 : 2;
}

/** Of a new record its status, how many steps, names and sources it has; the rest is read in the file. */
function newLines({ changes }: RecordChange, named: ReadonlyMap<string, string>): string[] {
  const status = changes.flatMap((change) =>
    change.type === 'value' && ['status', 'asOf', 'kind'].includes(change.field)
      ? `${wordsOf(change.field)} ${sayValue(change.after)}`
      : [],
  );
  const items = (field: string) => changes.filter((change) => change.type === 'item' && change.field === field).length;
  const counts = [
    count(items('history'), 'history entry', 'history entries'),
    count(items('aliases'), 'name', 'names'),
  ].filter((part) => part !== '');
  const sources = changes.flatMap((change) =>
    change.type === 'members' && change.field === 'sources' ? say(change, named) : [],
  );
  const first = [...status, ...counts].join(', ');
  return first === '' ? sources : [first, ...sources];
}

function say(change: FieldChange, named: ReadonlyMap<string, string>): string[] {
  const field = wordsOf(change.field);
  switch (change.type) {
    case 'value':
      return [`${field}: ${sayValue(change.before)} → ${sayValue(change.after)}`];
    case 'text':
      return [`${field} (${change.language}): ${sayTexts(change.before, change.after)}`];
    case 'order':
      return [`${field}: in another order`];
    case 'item':
      return [sayItem(change)];
    case 'members': {
      const name = (id: string) => (change.field.endsWith('ources') ? (named.get(id) ?? id) : shorten(id));
      return [
        sayMembers(field, 'new', change.gained.map(name)),
        sayMembers(field, 'gone', change.lost.map(name)),
      ].flat();
    }
  }
}

/** "2 sources new: A; B", behind the way to the list where it is not the record's own. */
function sayMembers(field: string, what: 'new' | 'gone', names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const [, way = '', list = field] = /^(.*: )?([^:]*)$/.exec(field) ?? [];
  return [`${way}${count(names.length, singular(list), list)} ${what}: ${listed(names)}`];
}

function sayItem({ field, what, item }: Extract<FieldChange, { type: 'item' }>): string {
  const read = (key: string): unknown => Object.entries(item).find(([name]) => name === key)?.[1];
  const english = (value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value ? String(value.en) : String(value ?? '');
  if (field === 'aliases' || field === 'decoys') {
    const languages = read('languages');
    const where = Array.isArray(languages) ? ` (${languages.join(', ')})` : '';
    return `${what} ${singular(wordsOf(field))}: ${read('text')}${where}`;
  }
  const date = read('date') ?? read('from');
  const on = typeof date === 'string' ? ` of ${sayDate(date)}` : '';
  const status = read('status');
  const says = english(read('says') ?? read('label') ?? read('text'));
  return `${what} ${singular(wordsOf(field))}${on}${status === undefined ? '' : ` (${status})`}: ${shorten(says, 160)}`;
}

/** Field names as people say them. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  asOf: 'as of',
  statusNote: 'note on the status',
  statusSources: 'sources of the status',
  unknownAfter: 'what is not known',
  number20: 'points of 20',
  aliases: 'names',
  history: 'entries',
  says: 'what it says',
};

function wordsOf(field: string): string {
  return field
    .split(': ')
    .map((part) => {
      const [, name = part, key] = /^(\w+) of (.*)$/s.exec(part) ?? [];
      // A text may hold what separates the parts ("Outside the plan: EU summit"): only a field's name is taken apart.
      const isField = /^[a-z][A-Za-z0-9]*$/.test(name);
      const spelled = isField ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
      const words = FIELD_WORDS[name] ?? spelled;
      if (key === undefined) return words;
      const day = /^\d{4}(-\d\d){0,2}/.exec(key)?.[0];
      return `${singular(words)} of ${day === undefined ? key : sayDate(day) + key.slice(day.length)}`;
    })
    .join(': ');
}

/** "source of the status" of "sources of the status". */
function singular(words: string): string {
  const [, head, rest] = /^(.+?)( of .*)$/.exec(words) ?? [];
  if (head !== undefined && rest !== undefined) return singular(head) + rest;
  if (words.endsWith('ies')) return words === 'entries' ? 'entry' : `${words.slice(0, -3)}y`;
  return words.replace(/s$/, '');
}

function sayValue(value: Scalar): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return /^\d{4}-\d\d(-\d\d)?$/.test(String(value)) ? sayDate(String(value)) : String(value);
}

/** "11 February 2026", "February 2026", "2026". */
export function sayDate(iso: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === '') return iso;
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((part) => part !== '').join(' ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Both texts, cut to where they differ. */
function sayTexts(before: string | null, after: string | null): string {
  if (before === null || after === null) {
    return after === null ? `gone: “${shorten(before ?? '')}”` : `new: “${shorten(after)}”`;
  }
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, same - 20)) + 1);
  const cut = (text: string) => `“${from > 0 ? '…' : ''}${shorten(text.slice(from), 120)}”`;
  return `${cut(before)} → ${cut(after)}`;
}

/** How many names a line carries before it only counts. */
const LISTED = 6;

function listed(names: readonly string[]): string {
  if (names.length <= LISTED) return names.join('; ');
  return `${names.slice(0, LISTED).join('; ')} and ${names.length - LISTED} more`;
}

function count(amount: number, one: string, many: string): string {
  if (amount === 0) return '';
  return `${amount} ${amount === 1 ? one : many}`;
}

function shorten(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** Markdown's own signs; the rest of our texts is plain. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}
