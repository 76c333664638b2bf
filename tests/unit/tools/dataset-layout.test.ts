import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Layout, layoutOf } from '../../../lib/dataset/layout.ts';
import { arrange } from '../../../lib/tools/dataset-layout.ts';

function layout(file: string): Layout {
  const found = layoutOf(file);
  if (!found) throw new Error(`${file} is no file of a dataset`);
  return found;
}

const PROVISION = {
  id: 'army-cap',
  number: 6,
  theme: 'military',
  title: { en: 'Cap', de: 'Grenze' },
  figures: [
    { label: { en: '600', de: '600' }, amount: 600, unit: 'personnel', date: '2029-12-05', sources: ['b', 'a'] },
  ],
  history: [
    { date: '2029-12-01', draft: 'one', says: { en: 'One: "a"', de: 'Eins' }, status: 'reported', sources: ['a'] },
    { date: '2029-12-05', draft: 'two', says: { en: 'Two # b', de: 'Zwei' }, status: 'published', sources: ['b'] },
  ],
  status: 'published',
  asOf: '2029-12-05',
};

/** The same value with the fields of every map in any order. */
function anyOrder(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(anyOrder)).map((items) => [...items]);
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const entries = Object.entries(value).map(([key, inner]) => fc.tuple(fc.constant(key), anyOrder(inner)));
  return fc
    .tuple(...entries)
    .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }))
    .map((shuffled) => Object.fromEntries(shuffled));
}

describe('an authored file', () => {
  test('gets the fields of the schema’s order, however they were written down', () => {
    const style = fc.constantFrom<'block' | 'flow'>('block', 'flow');
    fc.assert(
      fc.property(anyOrder(PROVISION), style, (shuffled, collectionStyle) => {
        const options = { lineWidth: 60, collectionStyle } as const;
        const canonical = parse(stringify(PROVISION));
        const arranged = arrange(stringify(shuffled, options), layout('provisions/army-cap.yaml'));
        // Same order of keys and so the same JSON; the same values with it.
        expect(JSON.stringify(parse(arranged))).toBe(JSON.stringify(canonical));
        expect(arrange(arranged, layout('provisions/army-cap.yaml'))).toBe(arranged);
        if (collectionStyle === 'block') expect(arranged).toBe(stringify(PROVISION, options));
      }),
    );
  });

  test('gets its list in the house’s order, and nothing lost', () => {
    const dates = fc.constantFrom('2029-12-01', '2029-12-05', '2029-12', '2030-01-01');
    const events = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), date: dates }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(events, (list) => {
        const sorted = list.toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
        expect(arrange(stringify(list), layout('timeline.yaml'))).toBe(stringify(sorted));
      }),
    );
  });

  test('keeps comments at what they stand at, and line breaks and quotes as they are', () => {
    const text = [
      '# All sources.',
      '- date: "2029-12-05" # a Wednesday',
      '  # Found in the archive.',
      '  id: b',
      '  title: A text over',
      '    two lines',
      '',
      '# The older one.',
      "- id: 'a'",
      '  date: 2029-12-01',
      '',
    ].join('\n');
    expect(arrange(text, layout('sources.yaml'))).toBe(
      [
        '# All sources.',
        '# The older one.',
        "- id: 'a'",
        '  date: 2029-12-01',
        '',
        '- # Found in the archive.',
        '  id: b',
        '  title: A text over',
        '    two lines',
        '  date: "2029-12-05" # a Wednesday',
        '',
      ].join('\n'),
    );
  });

  test('keeps the order that is its author’s: aliases, sources of a statement, themes', () => {
    const themes = '- id: b\n- id: a\n';
    expect(arrange(themes, layout('themes.yaml'))).toBe(themes);
    const entity = 'id: x\naliases:\n  - { text: b }\n  - { text: a }\npart:\n  sources: [b, a]\n';
    expect(parse(arrange(entity, layout('entities/x.yaml')))).toEqual({
      id: 'x',
      part: { sources: ['b', 'a'] },
      aliases: [{ text: 'b' }, { text: 'a' }],
    });
  });

  test('that is no YAML stays as it is', () => {
    expect(arrange('a: "b\n', layout('dataset.yaml'))).toBe('a: "b\n');
  });
});
