/**
 * What a reader can choose. Only what was changed is stored; everything else follows the defaults here.
 *
 * Checked by hand and not by a schema library: the reader of every page with marks reads the settings.
 */

/** How many mentions are marked: each, the first of a subject in a section, none. */
export const DENSITIES = ['every', 'section', 'off'] as const;
/** What can be marked or not: the kinds of entities as the data name them, and provisions. */
export const MARKED_KINDS = ['person', 'organisation', 'place', 'event', 'document', 'concept', 'provision'] as const;
/** The key that must be held for a card to open under the pointer. */
export const MODIFIERS = ['none', 'alt', 'shift', 'ctrl'] as const;
/** The colours of our screens; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** The language of our screens; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', 'en', 'de', 'fr', 'it', 'uk'] as const;

/** See {@link DENSITIES}. */
export type Density = (typeof DENSITIES)[number];
/** See {@link MARKED_KINDS}. */
export type MarkedKind = (typeof MARKED_KINDS)[number];
/** See {@link MODIFIERS}. */
export type Modifier = (typeof MODIFIERS)[number];
/** See {@link THEMES}. */
export type Theme = (typeof THEMES)[number];
/** See {@link LANGUAGE_CHOICES}. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Bounds of {@link Settings.dwellMs}, in ms, both included. */
export const DWELL_BOUNDS = { least: 100, most: 2000 } as const;

/** All settings with their defaults. A stored value that does not fit is mended, key by key, never the rest. */
export interface Settings {
  /** The global switch. */
  readonly enabled: boolean;
  /** Hosts on which the reader paused the extension, lower-case, without port. */
  readonly pausedHosts: readonly string[];
  /** How many mentions are marked. */
  readonly density: Density;
  /** Kinds that are not marked. Text, not {@link MarkedKind}: a kind that a later version brings must not undo it. */
  readonly hiddenKinds: readonly string[];
  /** Subjects that are never marked, as `entity:<id>` or `provision:<id>`. */
  readonly hiddenSubjects: readonly string[];
  /** How long the pointer rests on a mark before its card opens, in whole ms within {@link DWELL_BOUNDS}. */
  readonly dwellMs: number;
  /** The key to hold for that; keyboard commands, focus and taps never need it. */
  readonly modifier: Modifier;
  readonly theme: Theme;
  readonly language: LanguageChoice;
}

/** What holds until a reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  pausedHosts: [],
  density: 'every',
  hiddenKinds: [],
  hiddenSubjects: [],
  dwellMs: 350,
  modifier: 'none',
  theme: 'auto',
  language: 'auto',
};

/** For each setting, whether a value that was found in storage can be one. */
export const FITS: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  enabled: (value) => typeof value === 'boolean',
  pausedHosts: areTexts,
  density: oneOf(DENSITIES),
  hiddenKinds: areTexts,
  hiddenSubjects: areTexts,
  dwellMs: (value): value is number =>
    Number.isInteger(value) && Number(value) >= DWELL_BOUNDS.least && Number(value) <= DWELL_BOUNDS.most,
  modifier: oneOf(MODIFIERS),
  theme: oneOf(THEMES),
  language: oneOf(LANGUAGE_CHOICES),
};

/** The part of a stored value that can be kept where the whole does not fit: of a list the texts. Undefined for none. */
export function fittingPart(name: keyof Settings, value: unknown): readonly string[] | undefined {
  if (!LISTS.includes(name) || !Array.isArray(value)) return undefined;
  return value.filter((text) => typeof text === 'string');
}

const LISTS: readonly string[] = ['pausedHosts', 'hiddenKinds', 'hiddenSubjects'] satisfies (keyof Settings)[];

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function oneOf<const T extends string>(values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => values.some((one) => one === value);
}
