import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, openStored, packForStorage, SETTINGS_VERSION } from '../../../lib/settings/migrations.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema.ts';

const anySettings = fc.record({
  enabled: fc.boolean(),
  pausedHosts: fc.array(fc.domain()),
  hiddenSubjects: fc.array(fc.string()),
});

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
    expect(openStored(other)).toEqual({ settings: { ...DEFAULT_SETTINGS, enabled: false }, dropped: ['pausedHosts'] });
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
      fc.record({ version: fc.integer(), values: fc.record({ enabled: fc.anything(), pausedHosts: fc.anything() }) }),
    );
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { enabled, pausedHosts, hiddenSubjects: _, ...more } = openStored(stored).settings;
        expect([typeof enabled, pausedHosts.every((host) => typeof host === 'string'), more]).toEqual([
          'boolean',
          true,
          {},
        ]);
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
