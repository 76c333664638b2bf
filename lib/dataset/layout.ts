/**
 * The canonical order of an authored file: fields as the schema lists them, records as the house sorts them.
 * How lines are broken and values quoted is the formatter's business, not ours.
 */
import { z } from 'zod';
import { kindOf } from './files.ts';
import { STATUSES } from './schema.ts';

/** The order of the fields of a map, of the items of a list, and of what is inside them. */
export interface Layout {
  /** Fields in order, each with the layout of its value. Empty for what is no map. */
  readonly fields: ReadonlyMap<string, Layout>;
  /** The layout of each item, for a list. */
  readonly items?: Layout;
  /**
   * Where the list has an order of its own: compares two of its items, negative where `a` comes first. Items that
   * compare equal keep their order.
   */
  readonly compare?: (a: unknown, b: unknown) => number;
}

/** The layout of a file by its path below the dataset's folder; null where no file of a dataset has that name. */
export function layoutOf(file: string): Layout | null {
  const kind = kindOf(file);
  if (!kind) return null;
  const layout = layoutOfSchema(kind.schema);
  const compare = FILE_ORDERS[kind.name];
  return compare ? { ...layout, compare } : layout;
}

type Compare = NonNullable<Layout['compare']>;

/** By one field, compared as text; by several, the first that differs. */
function by(...keys: string[]): Compare {
  return (a, b) => {
    for (const key of keys) {
      const order = compareText(fieldOf(a, key), fieldOf(b, key));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Lists that are files. Themes and topics stand in the order of the screen, paradigms in groups by language. */
const FILE_ORDERS: Readonly<Record<string, Compare>> = {
  sources: by('id'),
  drafts: by('date'),
  timeline: by('date', 'id'),
  cues: by('provision'),
  'given-names': compareText,
  statuses: (a, b) => rank(a) - rank(b),
};

/** Lists within a record. The order of entities, provisions, sources and aliases is their author's. */
const FIELD_ORDERS: Readonly<Record<string, Compare>> = {
  history: by('date'),
  figures: by('date'),
  roles: by('from'),
};

function layoutOfSchema(schema: unknown): Layout {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return layoutOfSchema(schema.unwrap());
  if (schema instanceof z.ZodArray) return { fields: new Map(), items: layoutOfSchema(schema.element) };
  if (!(schema instanceof z.ZodObject)) return { fields: new Map() };
  const fields = Object.entries(schema.shape).map(([key, value]): [string, Layout] => {
    const layout = layoutOfSchema(value);
    const compare = FIELD_ORDERS[key];
    return [key, compare && layout.items ? { ...layout, compare } : layout];
  });
  return { fields: new Map(fields) };
}

function rank(value: unknown): number {
  return (STATUSES as readonly unknown[]).indexOf(fieldOf(value, 'id'));
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function compareText(a: unknown, b: unknown): number {
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
