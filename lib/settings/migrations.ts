/** From whatever lies in storage to settings that fit: versions step by step, then value by value. Pure. */
import { DEFAULT_SETTINGS, FITS, fittingPart, type Settings } from './schema.ts';

/** The version that we write. Raise it together with a step in {@link MIGRATIONS}. */
export const SETTINGS_VERSION = 1;

/** The form in which settings are stored: what differs from the defaults, and what we do not understand. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Turns the values of one version into those of the next. Must accept anything and throw at nothing. */
export type Migration = (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step at index `n` leads from version `n + 1` to `n + 2`. Empty: version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** What was found in storage, made fit. */
export interface FoundSettings {
  readonly settings: Settings;
  /** The names of values that did not fit: a list lost its entries that are none, anything else follows its default. */
  readonly dropped: readonly string[];
}

/**
 * Reads a stored value. Nothing stored, or nothing that we understand, gives the defaults; a value that does not fit
 * is mended by itself and the rest is kept. Names that this version does not know are ignored, also those of a
 * newer version (the extension may have been taken back to an older one). Values without a sound version are read as ours.
 */
export function openStored(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): FoundSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, dropped: [] };
  if (!isRecord(stored) || !isRecord(stored.values)) return { settings: DEFAULT_SETTINGS, dropped: ['*'] };
  return keepFitting(migrate(stored.values, stored.version, migrations));
}

/**
 * Packs a change for storage, over what is stored now. A value that equals its default is left out and follows it when
 * it changes. What is stored and was not changed stays as it is, understood or not: a newer version may have written it,
 * and finds it again under its own number.
 */
export function packForStorage(change: Partial<Settings>, stored?: unknown): StoredSettings {
  const isOurs = isRecord(stored) && isRecord(stored.values);
  const before = isOurs ? migrate(stored.values as Values, stored.version, MIGRATIONS) : {};
  const values = Object.entries({ ...before, ...change }).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  const version = isOurs && isVersion(stored.version) ? Math.max(stored.version, SETTINGS_VERSION) : SETTINGS_VERSION;
  return { version, values: Object.fromEntries(values) };
}

type Values = Readonly<Record<string, unknown>>;

function migrate(values: Values, version: unknown, migrations: readonly Migration[]): Values {
  if (!isVersion(version)) return values;
  return migrations.slice(version - 1).reduce<Values>((older, step) => step(older), values);
}

function isVersion(version: unknown): version is number {
  return Number.isSafeInteger(version) && Number(version) > 0;
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
    return (fittingPart(name, value) as Settings[K] | undefined) ?? DEFAULT_SETTINGS[name];
  };
  const settings: Settings = {
    enabled: keep('enabled'),
    pausedHosts: keep('pausedHosts'),
    density: keep('density'),
    hiddenKinds: keep('hiddenKinds'),
    hiddenSubjects: keep('hiddenSubjects'),
    dwellMs: keep('dwellMs'),
    modifier: keep('modifier'),
    theme: keep('theme'),
    language: keep('language'),
  };
  return { settings, dropped };
}
