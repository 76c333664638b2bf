/** From whatever lies in storage to settings that fit: versions step by step, then value by value. Pure. */
import { DEFAULT_SETTINGS, FITS, type Settings } from './schema.ts';

/** The version that we write. Raise it together with a step in {@link MIGRATIONS}. */
export const SETTINGS_VERSION = 1;

/** The form in which settings are stored: only what differs from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Partial<Settings>;
}

/** Turns the values of one version into those of the next. Must accept anything and throw at nothing. */
export type Migration = (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step at index `n` leads from version `n + 1` to `n + 2`. Empty: version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** What was found in storage, made fit. */
export interface FoundSettings {
  readonly settings: Settings;
  /** The names of values that did not fit and were replaced by their default. */
  readonly dropped: readonly string[];
}

/**
 * Reads a stored value. Nothing stored, or nothing that we understand, gives the defaults; a value that does not fit
 * is dropped by itself and the rest is kept. Names that this version does not know are ignored, also those of a
 * newer version (the extension may have been taken back to an older one).
 */
export function openStored(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): FoundSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, dropped: [] };
  if (!isStored(stored)) return { settings: DEFAULT_SETTINGS, dropped: ['*'] };
  const values = migrations
    .slice(stored.version - 1)
    .reduce<Readonly<Record<string, unknown>>>((older, step) => step(older), stored.values);
  return keepFitting(values);
}

/** Packs settings for storage: values that equal their default are left out and follow it when it changes. */
export function packForStorage(settings: Settings): StoredSettings {
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, values: Object.fromEntries(changed) };
}

function isStored(stored: unknown): stored is { version: number; values: Readonly<Record<string, unknown>> } {
  return (
    isRecord(stored) && Number.isSafeInteger(stored.version) && Number(stored.version) > 0 && isRecord(stored.values)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keepFitting(values: Readonly<Record<string, unknown>>): FoundSettings {
  const dropped: string[] = [];
  const keep = <K extends keyof Settings>(name: K): Settings[K] => {
    if (!Object.hasOwn(values, name)) return DEFAULT_SETTINGS[name];
    const value = values[name];
    if (FITS[name](value)) return value;
    dropped.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const settings = {
    enabled: keep('enabled'),
    pausedHosts: keep('pausedHosts'),
    hiddenSubjects: keep('hiddenSubjects'),
  };
  return { settings, dropped };
}
