/** From whatever lies in storage to settings that fit: versions step by step, then value by value. Pure. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from './schema.ts';

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

const Stored = z.object({ version: z.int().check(z.positive()), values: z.record(z.string(), z.unknown()) });

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
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return { settings: DEFAULT_SETTINGS, dropped: ['*'] };
  const values = migrations
    .slice(parsed.data.version - 1)
    .reduce<Record<string, unknown>>((older, step) => step(older), parsed.data.values);
  return keepFitting(values);
}

/** Packs settings for storage: values that equal their default are left out and follow it when it changes. */
export function packForStorage(settings: Settings): StoredSettings {
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, values: Object.fromEntries(changed) };
}

function keepFitting(values: Readonly<Record<string, unknown>>): FoundSettings {
  const kept: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const dropped: string[] = [];
  for (const [name, schema] of Object.entries(Settings.shape)) {
    if (!Object.hasOwn(values, name)) continue;
    const value = schema.safeParse(values[name]);
    if (value.success) kept[name] = value.data;
    else dropped.push(name);
  }
  return { settings: Settings.parse(kept), dropped };
}
