/**
 * Puts one authored file into its canonical order, and touches nothing else: pieces of the text change places as they
 * are, with the comments above and beside them, so that lines stay broken and values quoted as their author had them.
 */
import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Layout } from '../dataset/layout.ts';

/** The text of a YAML file in the order of `layout`. Text that is not YAML comes back as it is. */
export function arrange(text: string, layout: Layout): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isNode(document.contents)) return text;
  const end = document.contents.range?.[1] ?? 0;
  return arrangeNode(document.contents, layout, text, 0) + text.slice(end);
}

/** A piece that changes places: a pair of a map or an item of a list. */
interface Piece {
  /** From the comments above it … */
  readonly start: number;
  /** … to the end of its value or of the comment beside it. */
  readonly end: number;
  /** The piece with what is inside it in order. */
  readonly text: string;
}

/** The text of `node` from offset `from` on, up to the end of its value, arranged. */
function arrangeNode(node: unknown, layout: Layout, text: string, from: number): string {
  if (!isNode(node) || !node.range) return '';
  const end = node.range[1];
  if (isMap(node)) return arrangePieces(node, fieldsOf(node, layout, text), text, from, end);
  if (isSeq(node)) return arrangePieces(node, itemsOf(node, layout, text), text, from, end);
  return text.slice(from, end);
}

interface Member {
  /** Offsets of the member without comments around it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function fieldsOf(map: YAMLMap, layout: Layout, text: string): { members: Member[]; order: number[] } {
  const members = map.items.flatMap((pair: Pair): Member[] => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const start = pair.key.range[0];
    const value = isNode(pair.value) && pair.value.range ? pair.value : null;
    const inner = value && layout.fields.get(String(pair.key.value));
    const end = value?.range?.[1] ?? pair.key.range[1];
    return [{ start, end, text: inner ? arrangeNode(value, inner, text, start) : text.slice(start, end) }];
  });
  const known = [...layout.fields.keys()];
  const places = map.items.map(({ key }) => {
    const place = known.indexOf(String(isScalar(key) ? key.value : key));
    return place < 0 ? known.length : place;
  });
  return { members, order: sorted(places, (a, b) => a - b) };
}

function itemsOf(list: YAMLSeq, layout: Layout, text: string): { members: Member[]; order: number[] } {
  const inner: Layout = layout.items ?? { fields: new Map() };
  const members = list.items.flatMap((item): Member[] => {
    if (!isNode(item) || !item.range) return [];
    // In a block list the dash belongs to the item, so that a comment above it moves as one piece with it.
    const start = list.flow ? item.range[0] : text.lastIndexOf('-', item.range[0] - 1);
    const end = item.range[1];
    return [{ start, end, text: arrangeNode(item, inner, text, start) }];
  });
  const values: unknown[] = list.toJSON();
  return { members, order: sorted(values, layout.compare ?? (() => 0)) };
}

/** Indices of `values` in sorted order; equal ones keep theirs. */
function sorted<T>(values: readonly T[], compare: (a: T, b: T) => number): number[] {
  const indices = values.map((_, index) => index);
  return indices.sort((a, b) => compare(values[a] as T, values[b] as T) || a - b);
}

function arrangePieces(
  node: YAMLMap | YAMLSeq,
  { members, order }: { members: readonly Member[]; order: readonly number[] },
  text: string,
  from: number,
  end: number,
): string {
  // A member without a place of its own (an alias, an empty item): nothing here is moved.
  if (members.length !== node.items.length) return text.slice(from, end);
  const pieces = members.map((member, index) =>
    node.flow ? plainPiece(member, text) : commentedPiece(member, members[index - 1], members[index + 1], text),
  );
  let out = '';
  let at = from;
  for (const [slot, piece] of pieces.entries()) {
    out += text.slice(at, piece.start) + (pieces[order[slot] ?? slot]?.text ?? '');
    at = piece.end;
  }
  return out + text.slice(at, Math.max(at, end));
}

function plainPiece({ start, end, text: inner }: Member, text: string): Piece {
  const trimmed = start + text.slice(start, end).trimEnd().length;
  return { start, end: trimmed, text: inner.trimEnd() };
}

/** With the comment lines above it (for the first one they belong to the whole) and the comment beside it. */
function commentedPiece(member: Member, before: Member | undefined, after: Member | undefined, text: string): Piece {
  const { start, end, text: inner } = plainPiece(member, text);
  const gap = before ? text.slice(plainPiece(before, text).end, start) : '';
  const above = /^[^\n]*\n(?:[ \t]*\n)*([ \t]*#[\s\S]*)$/.exec(gap)?.[1]?.trimStart() ?? '';
  const beside = after ? (/^[ \t]*#[^\n]*/.exec(text.slice(end, after.start))?.[0] ?? '') : '';
  return { start: start - above.length, end: end + beside.length, text: above + inner + beside };
}
