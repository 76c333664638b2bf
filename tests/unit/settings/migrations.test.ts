import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, openStored, packForStorage, SETTINGS_VERSION } from '../../../lib/settings/migrations.ts';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  DWELL_BOUNDS,
  FITS,
  LANGUAGE_CHOICES,
  MARKED_KINDS,
  MODIFIERS,
  type Settings,
  THEMES,
} from '../../../lib/settings/schema.ts';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  pausedHosts: fc.array(fc.domain()),
  density: fc.constantFrom(...DENSITIES),
  hiddenKinds: fc.subarray([...MARKED_KINDS]),
  hiddenSubjects: fc.array(fc.constantFrom('entity:ada', 'provision:army')),
  dwellMs: fc.integer({ min: DWELL_BOUNDS.least, max: DWELL_BOUNDS.most }),
  modifier: fc.constantFrom(...MODIFIERS),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
});
const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

describe('stored settings', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored: unknown = JSON.parse(JSON.stringify(packForStorage(settings)));
        expect(openStored(stored)).toEqual({ settings, dropped: [] });
      }),
    );
  });

  it('hold only what differs from the defaults', () => {
    expect(packForStorage(DEFAULT_SETTINGS).values).toEqual({});
    expect(packForStorage({ ...DEFAULT_SETTINGS, enabled: false }).values).toEqual({ enabled: false });
  });

  it('lose a value that does not fit, and keep the rest', () => {
    const stored = { version: 1, values: { enabled: 'yes', pausedHosts: ['a.example'] } };
    expect(openStored(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, pausedHosts: ['a.example'] },
      dropped: ['enabled'],
    });
    const other = { version: 1, values: { enabled: false, pausedHosts: ['a.example', 3] } };
    expect(openStored(other)).toEqual({
      settings: { ...DEFAULT_SETTINGS, enabled: false, pausedHosts: ['a.example'] },
      dropped: ['pausedHosts'],
    });
  });

  it('keep every text of a list of which something is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.domain(), fc.integer(), fc.constant(null), fc.object())), (list) => {
        const texts = list.filter((one) => typeof one === 'string');
        for (const name of ['pausedHosts', 'hiddenKinds', 'hiddenSubjects'] as const) {
          expect(openStored({ version: 1, values: { [name]: list } }).settings[name]).toEqual(texts);
        }
      }),
    );
  });

  it.each([0, -1, 1.5, '1', null, undefined, {}])('are read with %j in the place of their version', (version) => {
    const stored = { version, values: { enabled: false, pausedHosts: ['a.example'] } };
    expect(openStored(stored).settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      pausedHosts: ['a.example'],
    });
    expect(packForStorage({ enabled: true }, stored)).toEqual({ version: 1, values: { pausedHosts: ['a.example'] } });
  });

  it('keep what is not understood when something else is changed', () => {
    const newer = { version: 99, values: { theme: 'sepia', brightness: 7, pausedHosts: ['a.example', 3] } };
    expect(packForStorage({ enabled: false }, newer)).toEqual({
      version: 99,
      values: { ...newer.values, enabled: false },
    });
    // What is changed is replaced, broken or not; a default chosen again leaves nothing behind.
    expect(packForStorage({ theme: 'auto', pausedHosts: ['b.example'] }, newer)).toEqual({
      version: 99,
      values: { brightness: 7, pausedHosts: ['b.example'] },
    });
  });

  it('change in what was changed and in nothing else, whatever lies in storage', () => {
    const anyChange = anySettings.chain((settings) =>
      fc.subarray(NAMES).map((names) => Object.fromEntries(names.map((name) => [name, settings[name]]))),
    );
    const anyValues = fc.oneof(fc.dictionary(fc.constantFrom(...NAMES, 'later'), fc.jsonValue()), anySettings);
    const anyStored = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.oneof(fc.constant(1), fc.nat(), fc.jsonValue()), values: anyValues }),
    );
    fc.assert(
      fc.property(anyStored, anyChange, (stored, change) => {
        const before = openStored(stored).settings;
        const after = openStored(JSON.parse(JSON.stringify(packForStorage(change, stored)))).settings;
        expect(after).toEqual({ ...before, ...change });
      }),
    );
  });

  it('lose each value that does not fit by itself, whichever they are', () => {
    fc.assert(
      fc.property(anySettings, fc.subarray(NAMES), fc.constantFrom(null, {}, -7, 'loud', [3]), (whole, broken, bad) => {
        const values = { ...whole, ...Object.fromEntries(broken.map((name) => [name, bad])) };
        const expected = {
          ...whole,
          ...Object.fromEntries(broken.map((name) => [name, DEFAULT_SETTINGS[name]])),
        };
        const { settings, dropped } = openStored({ version: 1, values });
        expect(settings).toEqual(expected);
        expect([...dropped].sort()).toEqual([...broken].sort());
      }),
    );
  });

  it.each([99, 2001, 350.5, Number.NaN, '350'])('do not take %j for a delay', (dwellMs) => {
    expect(openStored({ version: 1, values: { dwellMs } }).dropped).toEqual(['dwellMs']);
  });

  it('are the defaults where nothing is stored, silently', () => {
    expect(openStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] });
  });

  it('are read from a newer version as far as they are understood', () => {
    const newer = { version: 99, values: { enabled: false, brightness: 7 } };
    expect(openStored(newer)).toEqual({ settings: { ...DEFAULT_SETTINGS, enabled: false }, dropped: [] });
  });

  it('are settings, whatever lies in storage', () => {
    const anyStored = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.anything(), values: fc.anything() }),
      fc.record({
        version: fc.integer(),
        values: fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.anything()]))),
      }),
    );
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { settings } = openStored(stored);
        expect(Object.keys(settings).sort()).toEqual([...NAMES].sort());
        for (const name of NAMES) expect([name, FITS[name](settings[name])]).toEqual([name, true]);
      }),
    );
  });

  it('go through every step from their version on, in order', () => {
    const steps = [
      (values: Readonly<Record<string, unknown>>) => ({ hosts: values.site === undefined ? [] : [values.site] }),
      (values: Readonly<Record<string, unknown>>) => ({ pausedHosts: values.hosts }),
    ];
    expect(openStored({ version: 1, values: { site: 'a.example' } }, steps).settings.pausedHosts).toEqual([
      'a.example',
    ]);
    expect(openStored({ version: 2, values: { hosts: ['b.example'] } }, steps).settings.pausedHosts).toEqual([
      'b.example',
    ]);
    expect(openStored({ version: 3, values: { pausedHosts: ['c.example'] } }, steps).settings.pausedHosts).toEqual([
      'c.example',
    ]);
  });

  it('have one migration for every version but the first', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });
});
