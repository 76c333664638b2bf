/** What differs between two values of the authored data, as a flat list of changes that can be put into words. */

/** One change within a record. `field` is the way to it: `status`, `history of 2026-02-11 (geneva): says`. */
export type FieldChange =
  | { readonly type: 'value'; readonly field: string; readonly before: Scalar; readonly after: Scalar }
  /** A text in one language; null where it has none. */
  | {
      readonly type: 'text';
      readonly field: string;
      readonly language: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** Ids or words of a list that came or went. */
  | {
      readonly type: 'members';
      readonly field: string;
      readonly gained: readonly string[];
      readonly lost: readonly string[];
    }
  /** An item of a list of things: a history entry, a figure, a role, an alias. */
  | { readonly type: 'item'; readonly field: string; readonly what: 'new' | 'removed'; readonly item: object }
  /** The same members in another order. */
  | { readonly type: 'order'; readonly field: string };

/** What a YAML scalar can be; null for a field that is not there. */
export type Scalar = string | number | boolean | null;

/** Every difference between `before` and `after`, in the order of the fields. Empty where they are equal. */
export function diffValues(before: unknown, after: unknown, field = ''): readonly FieldChange[] {
  if (isList(before) || isList(after)) return diffLists(listOf(before), listOf(after), field);
  if (isRecord(before) || isRecord(after)) {
    const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    if (isText(old) || isText(now)) {
      return keys.flatMap((language) => diffLanguage(field, language, old[language], now[language]));
    }
    return keys.flatMap((key) => diffValues(old[key], now[key], field === '' ? key : `${field}: ${key}`));
  }
  if (before === after) return [];
  return [{ type: 'value', field, before: scalarOf(before), after: scalarOf(after) }];
}

function diffLanguage(field: string, language: string, before: unknown, after: unknown): FieldChange[] {
  if (before === after) return [];
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return [{ type: 'text', field, language, before: text(before), after: text(after) }];
}

function diffLists(before: readonly unknown[], after: readonly unknown[], field: string): FieldChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, item]) => item);
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, item]) => item);
  const changes: FieldChange[] = [];
  const words = { gained: gained.filter(isWord).map(String), lost: lost.filter(isWord).map(String) };
  if (words.gained.length + words.lost.length > 0) changes.push({ type: 'members', field, ...words });
  for (const item of gained.filter(isRecord)) changes.push({ type: 'item', field, what: 'new', item });
  for (const item of lost.filter(isRecord)) changes.push({ type: 'item', field, what: 'removed', item });
  for (const [key, item] of now) {
    if (old.has(key) && isRecord(item)) changes.push(...diffValues(old.get(key), item, `${field} of ${key}`));
  }
  const kept = (list: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...list.keys()].filter((key) => other.has(key)).join('\n');
  if (kept(old, now) !== kept(now, old)) changes.push({ type: 'order', field });
  return changes;
}

/** Items by what they are known by; a second one of the same key gets a number. */
function byKey(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const keyed = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(item);
    let free = key;
    for (let number = 2; keyed.has(free); number += 1) free = `${key} #${number}`;
    keyed.set(free, item);
  }
  return keyed;
}

/** A word is known by itself, a thing by its date and what speaks there, a name by its letters and its languages. */
function keyOf(item: unknown): string {
  if (!isRecord(item)) return String(item);
  const { date, from, draft, occasion, label, text, languages } = item;
  const day = date ?? from;
  const what = [draft, occasion, label].find((value) => value !== undefined);
  if (day === undefined && typeof text === 'string')
    return isList(languages) ? `${text} (${languages.join(', ')})` : text;
  if (day === undefined) return JSON.stringify(item);
  const name = isText(what) ? what.en : what;
  return name === undefined ? String(day) : `${day} (${name})`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is Record<string, string> {
  return isRecord(value) && typeof value.en === 'string';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

function isWord(value: unknown): boolean {
  return !isRecord(value);
}

function scalarOf(value: unknown): Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
