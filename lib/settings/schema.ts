/**
 * What a reader can choose. Only what was changed is stored; everything else follows the defaults here.
 *
 * Checked by hand and not by a schema library: the reader of every page with marks reads the settings.
 */

/** All settings with their defaults. A stored value that does not fit is dropped, key by key, never the rest. */
export interface Settings {
  /** The global switch. */
  readonly enabled: boolean;
  /** Hosts on which the reader paused the extension, lower-case, without port. */
  readonly pausedHosts: readonly string[];
  /** What is not to be marked: `entity:<id>` or `provision:<id>`. */
  readonly hiddenSubjects: readonly string[];
}

/** What holds until a reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { enabled: true, pausedHosts: [], hiddenSubjects: [] };

/** For each setting, whether a value that was found in storage can be one. */
export const FITS: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  enabled: (value) => typeof value === 'boolean',
  pausedHosts: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((host) => typeof host === 'string'),
  hiddenSubjects: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((subject) => typeof subject === 'string'),
};
