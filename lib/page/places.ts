/** Marks that lie on each other: a name within the words of a provision. They are one place, with one card. */

/** As much of a mark as its place depends on. */
export interface Placed {
  readonly block: unknown;
  /** Offsets in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The place of every mark: those of its block that it overlaps, and those that they overlap, in reading order.
 * `marks` are in reading order. A mark that overlaps none is a place by itself.
 */
export function placesOf<M extends Placed>(marks: readonly M[]): ReadonlyMap<M, readonly M[]> {
  const places = new Map<M, M[]>();
  let place: M[] = [];
  let end = 0;
  for (const mark of marks) {
    if (place[0]?.block !== mark.block || mark.start >= end) {
      place = [];
      end = 0;
    }
    place.push(mark);
    places.set(mark, place);
    end = Math.max(end, mark.end);
  }
  return places;
}
