import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffDatasets } from '../../../lib/dataset/diff.ts';
import { describeChanges, sayDate, toMarkdown, toPlain } from '../../../lib/dataset/diff-words.ts';
import type { AuthoredDataset } from '../../../lib/dataset/schema.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';
import { validDataset } from './fixture.ts';

const small = await validDataset();
const shipped = (await loadDataset()).dataset;

type Keys = readonly (string | number)[];

/** The ways to all scalars of a value. */
function leaves(value: unknown, keys: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A deep copy in which the value at `keys` went through `change`; `undefined` takes it out. */
function edited<T>(value: T, keys: Keys, change: (leaf: unknown) => unknown): T {
  const copy = structuredClone(value);
  let parent: unknown = copy;
  for (const key of keys.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  const last = keys.at(-1) ?? '';
  const now = change(Reflect.get(Object(parent), last));
  if (now !== undefined) Reflect.set(Object(parent), last, now);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(parent), last);
  return copy;
}

function other(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1;
  return typeof leaf === 'boolean' ? !leaf : `${leaf ?? ''} x`;
}

function report(before: AuthoredDataset, after: AuthoredDataset): string {
  return toPlain(describeChanges(diffDatasets(before, after), [...before.sources, ...after.sources]));
}

describe('the difference', () => {
  test('of a dataset and itself is none', () => {
    for (const dataset of [small, shipped]) {
      expect(diffDatasets(dataset, structuredClone(dataset))).toEqual([]);
      expect(report(dataset, structuredClone(dataset))).toBe('');
    }
  });

  test('shows every single value that changes or goes, in data and in words', () => {
    for (const keys of leaves(small)) {
      // A record without its id is no record; the schema never lets it come so far.
      for (const change of keys.at(-1) === 'id' ? [other] : [other, () => undefined]) {
        const after = edited(small, keys, change);
        expect(diffDatasets(small, after).length, `${keys.join('.')} shows nothing`).toBeGreaterThan(0);
        expect(report(small, after), `${keys.join('.')} says nothing`).not.toBe('');
      }
    }
  });

  test('shows any edit of the shipped data, and names its record', () => {
    // The rest of the dataset only costs time here.
    const provisions = { ...small, provisions: shipped.provisions };
    const ways = provisions.provisions.flatMap((provision, index) => leaves(provision, ['provisions', index]));
    fc.assert(
      fc.property(fc.constantFrom(...ways), (keys) => {
        const changes = diffDatasets(provisions, edited(provisions, keys, other));
        expect(changes.map(({ id }) => id)).toContain(shipped.provisions[Number(keys[1])]?.id);
      }),
    );
  });

  test('does not depend on the order of records, only on that of what is shown in order', () => {
    const turned = { ...shipped, entities: shipped.entities.toReversed(), sources: shipped.sources.toReversed() };
    expect(diffDatasets(shipped, turned)).toEqual([]);
    expect(report(shipped, { ...shipped, themes: shipped.themes.toReversed() })).toContain('in another order');
  });
});

describe('in words', () => {
  const [provision] = small.provisions;
  const [source] = small.sources;
  if (!provision || !source) throw new Error('the fixture has no provision or no source');
  const later = {
    ...source,
    id: 'post-2029-12-24',
    publisher: 'The Post',
    date: '2029-12-24',
  };
  const after: AuthoredDataset = {
    ...small,
    sources: [...small.sources, later],
    provisions: [
      {
        ...provision,
        status: 'disputed',
        asOf: '2029-12-24',
        history: [
          ...provision.history,
          {
            date: '2029-12-24',
            occasion: { en: 'Talks', de: 'Gespräche' },
            says: { en: 'Examplia rejected the cap.', de: 'Examplia lehnte die Grenze ab.' },
            status: 'disputed',
            sources: [later.id],
          },
        ],
      },
    ],
    entities: small.entities.map((entity) => ({
      ...entity,
      aliases: entity.aliases.map((alias, index) => (index === 1 ? { ...alias, text: 'Exampel' } : alias)),
    })),
  };

  test('says what a reader would notice, once', () => {
    expect(report(small, after)).toBe(
      [
        'Provisions',
        '  Cap on the army (army-cap)',
        '    status: published → disputed',
        '    as of: 5 December 2029 → 24 December 2029',
        '    new entry of 24 December 2029 (disputed): Examplia rejected the cap.',
        '    1 source new: The Post, 24 December 2029',
        '',
        'Entities',
        '  Ada Example (ada-example)',
        '    new name: Exampel (de)',
        '    removed name: Example (de)',
        '',
        'Sources',
        '  1 new',
      ].join('\n'),
    );
  });

  test('names one of several by its first word, and leaves the words of an occasion alone', () => {
    const occasion = { en: 'Outside the plan: EU summit', de: 'Außerhalb des Plans: EU-Gipfel' };
    const cited = provision.history.flatMap(({ sources }) => sources).slice(0, 1);
    const entry = { date: '2029-12-24', occasion, status: 'disputed' as const, sources: cited };
    const make = (says: string, statusSources: string[]): AuthoredDataset => ({
      ...small,
      provisions: [
        { ...provision, statusSources, history: [...provision.history, { ...entry, says: { en: says, de: says } }] },
      ],
    });
    const words = report(make('One.', []), make('Two.', cited));
    expect(words).toContain('1 source of the status new: ');
    expect(words).toContain('entry of 24 December 2029 (Outside the plan: EU summit): what it says (en)');
  });

  test('a name that another one of the same letters joins is told by its languages', () => {
    const more = small.entities.map((entity) => ({
      ...entity,
      aliases: [{ text: 'Example', languages: ['pl' as const], strength: 'weak' as const }, ...entity.aliases],
    }));
    expect(report(small, { ...small, entities: more })).toBe(
      ['Entities', '  Ada Example (ada-example)', '    new name: Example (pl)'].join('\n'),
    );
  });

  test('makes Markdown in which nothing of a text is markup', () => {
    const sneaky = edited(small, ['provisions', 0, 'title', 'en'], () => '<b>*Cap*</b> [x](y)');
    const markdown = toMarkdown(describeChanges(diffDatasets(small, sneaky), []));
    expect(markdown).toContain('## Provisions');
    expect(markdown).toContain('\\<b\\>\\*Cap\\*\\</b\\> \\[x\\](y)');
  });

  test('dates are as exact as they are', () => {
    expect(['2026-02-11', '2026-02', '2026', 'soon'].map(sayDate)).toEqual([
      '11 February 2026',
      'February 2026',
      '2026',
      'soon',
    ]);
  });
});
