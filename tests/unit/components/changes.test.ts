import { describe, expect, test } from 'vitest';
import { changesSince, rememberShown, seenOf } from '../../../components/popup/changes.ts';
import type { Checklist, ProvisionRecord } from '../../../lib/dataset/records.ts';
import { openSeen, packSeen, type Seen } from '../../../lib/settings/seen.ts';

const STEP: ProvisionRecord['history'][number] = {
  date: '2025-11-20',
  draft: 'd',
  says: { en: 'It says this.' },
  status: 'published',
  sources: ['s'],
};

function provision(id: string, change: Partial<ProvisionRecord> = {}): ProvisionRecord {
  return {
    id,
    order: 0,
    number: 1,
    theme: 't',
    title: { en: id },
    summary: { en: 'A summary.' },
    figures: [],
    history: [STEP],
    status: 'published',
    asOf: '2025-11-20',
    contested: false,
    unknownAfter: { en: 'Unknown.' },
    entities: [],
    sources: ['s'],
    ...change,
  };
}

type Data = Pick<Checklist, 'info' | 'provisions'>;
const data = (digit: string, ...provisions: ProvisionRecord[]): Data => ({
  info: { schema: 1, version: `v${digit}`, hash: digit.repeat(64), asOf: '2026-01-01' },
  provisions,
});
const FIRST = data('1', provision('a'), provision('b'));
const SEEN = seenOf(FIRST, '2026-01-05');
const ids = (seen: Seen | null, now: Data) => changesSince(seen, now).map((change) => change.provision.id);

describe('changed since the last visit', () => {
  test('is nothing at a first visit, and nothing with the same data', () => {
    expect(changesSince(null, FIRST)).toEqual([]);
    expect(changesSince(SEEN, FIRST)).toEqual([]);
  });

  test('is nothing where a new release changed neither status nor history', () => {
    expect(ids(SEEN, data('2', provision('a', { summary: { en: 'Reworded.' } }), provision('b')))).toEqual([]);
  });

  test('is another status, with the one before', () => {
    const changes = changesSince(SEEN, data('2', provision('a'), provision('b', { status: 'dropped' })));
    expect(changes).toMatchObject([
      { provision: { id: 'b' }, statusBefore: 'published', newEntries: 0, corrected: false, added: false },
    ]);
  });

  test('is a longer history, and how much longer', () => {
    const longer = [STEP, { ...STEP, date: '2026-01-06' }, { ...STEP, date: '2026-01-07' }];
    expect(changesSince(SEEN, data('2', provision('a', { history: longer }), provision('b')))).toMatchObject([
      { provision: { id: 'a' }, statusBefore: null, newEntries: 2, corrected: false },
    ]);
  });

  test.each([
    ['wording', { says: { en: 'It says that.' } }],
    ['translation', { says: { en: 'It says this.', de: 'Dies.' } }],
    ['sources', { sources: ['s', 't'] }],
    ['date', { date: '2025-11-21' }],
  ])('is a corrected history: its %s', (_what, change) => {
    const now = data('2', provision('a', { history: [{ ...STEP, ...change }] }), provision('b'));
    expect(changesSince(SEEN, now)).toMatchObject([{ provision: { id: 'a' }, newEntries: 0, corrected: true }]);
  });

  test('is a provision that was not there', () => {
    expect(changesSince(SEEN, data('2', provision('a'), provision('b'), provision('c')))).toMatchObject([
      { provision: { id: 'c' }, added: true },
    ]);
  });

  test('does not depend on the order in which a build writes the fields', () => {
    const { sources, ...rest } = STEP;
    expect(ids(SEEN, data('2', provision('a', { history: [{ sources, ...rest }] }), provision('b')))).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('is the data shown and the day, while nothing waits to be seen', () => {
    expect(rememberShown(null, FIRST, '2026-01-05')).toEqual(SEEN);
    expect(rememberShown(SEEN, FIRST, '2026-01-09')).toEqual({ ...SEEN, date: '2026-01-09' });
    const unchanged = data('2', provision('a'), provision('b'));
    expect(rememberShown(SEEN, unchanged, '2026-01-09')).toEqual(seenOf(unchanged, '2026-01-09'));
  });

  test('stays what it was until the reader has seen the changes', () => {
    const changed = data('2', provision('a', { status: 'dropped' }), provision('b'));
    expect(rememberShown(SEEN, changed, '2026-01-09')).toEqual(SEEN);
    // The next release but one: both changes are told.
    const again = data('3', provision('a', { status: 'dropped' }), provision('b', { status: 'agreed' }));
    expect(ids(rememberShown(SEEN, changed, '2026-01-09'), again)).toEqual(['a', 'b']);
    expect(ids(seenOf(changed, '2026-01-09'), again)).toEqual(['b']);
  });

  test('comes back as it was stored', () => {
    expect(openSeen(JSON.parse(JSON.stringify(packSeen(SEEN))))).toEqual(SEEN);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'seen'],
    ['another version', { version: 2, seen: SEEN }],
    ['no hash', packSeen({ ...SEEN, hash: 3 as unknown as string })],
    ['no date', packSeen({ ...SEEN, date: 'yesterday' })],
    ['a list', packSeen({ ...SEEN, provisions: [] as unknown as Seen['provisions'] })],
  ])('begins anew where what lies in storage is %s', (_what, stored) => {
    expect(openSeen(stored)).toBeNull();
  });

  test('is kept but for an entry that is damaged, of which nothing is said', () => {
    const damaged = { ...SEEN, provisions: { ...SEEN.provisions, a: { status: 7 } } } as unknown as Seen;
    const opened = openSeen(packSeen(damaged));
    const now = data('2', provision('a', { status: 'dropped' }), provision('b', { status: 'dropped' }));
    expect(ids(opened, now)).toEqual(['b']);
  });
});
