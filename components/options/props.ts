/** What the settings' page is given. Its entry point fills it, the components draw it. */
import type { TextRecord } from '../../lib/dataset/records.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import type { ReadRules } from '../../lib/settings/site-rules.ts';
import type { Diagnosis } from './diagnosis.ts';

/** A keyboard command with the keys that the reader's browser has for it. */
export interface Shortcut {
  /** Its name in the manifest. */
  readonly name: string;
  /** As the browser says it; null where the browser says nothing. */
  readonly description: string | null;
  /** `Alt+Shift+Period`; empty where none are set. */
  readonly keys: string;
}

/** What reads and writes the list of sites. */
export interface SiteRulesPort {
  /** The host that somebody means by a host or an address, null where it is neither. */
  hostFrom(typed: string): string | null;
  read(text: string): ReadRules;
  write(settings: Pick<Settings, 'pausedHosts'>): string;
  /** Offers a text as a file to keep. */
  save(text: string): void;
}

/** Makes a change out of the settings as they are when it is made. */
export type Change = (settings: Settings) => Partial<Settings>;

/** Everything the page is given; it owns no state but what is typed and what was announced. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly browserLanguage: string;
  /** Names of hidden subjects by their key; null while they are on their way. */
  readonly names: ReadonlyMap<string, TextRecord> | null;
  /** Null where the browser has no keyboard commands (Firefox for Android). */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly rules: SiteRulesPort;
  /** Null while it is put together. */
  readonly diagnosis: Diagnosis | null;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<unknown>;
  /** Stores a change; rejects where it could not be stored. */
  readonly onChange: (change: Change) => Promise<unknown>;
  readonly onReset: () => Promise<unknown>;
  readonly onChangeKeys: () => void;
}

/** What a section is given: the settings, and the way to change them. `said` is announced instead of "Saved.". */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: (change: Change, said?: string) => Promise<void>;
}
