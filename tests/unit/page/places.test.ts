import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, placesOf } from '../../../lib/page/places.ts';

const mark = (start: number, end: number, block = 'a'): Placed => ({ block, start, end });

/** Marks in reading order, as the inventory has them. */
const anyMarks = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
  .map((all) =>
    all
      .map(([block, start, length]) => mark(start, start + length, block))
      .sort((x, y) => String(x.block).localeCompare(String(y.block)) || x.start - y.start || y.end - x.end),
  );

const overlap = (a: Placed, b: Placed) => a.block === b.block && a.start < b.end && b.start < a.end;

describe('places', () => {
  it('join a name with the words of the provision around it', () => {
    const [provision, name, other, next] = [mark(0, 40), mark(5, 12), mark(30, 38), mark(41, 45)];
    const places = placesOf([provision, name, other, next]);
    expect(places.get(name)).toEqual([provision, name, other]);
    expect(places.get(provision)).toBe(places.get(name));
    expect(places.get(next)).toEqual([next]);
  });

  it('hold every mark once, with all that it overlaps and nothing that touches none of them', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const places = placesOf(marks);
        const distinct = [...new Set(marks.map((one) => places.get(one)))];
        expect(distinct.flat()).toEqual(marks);
        for (const one of marks) {
          const place = places.get(one) ?? [];
          for (const other of marks) if (overlap(one, other)) expect(place).toContain(other);
          if (place.length > 1) expect(place.some((other) => other !== one && overlap(one, other))).toBe(true);
        }
      }),
    );
  });
});
