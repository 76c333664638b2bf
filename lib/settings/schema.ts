/** What a reader can choose. Only what was changed is stored; everything else follows the defaults here. */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** All settings with their defaults. A stored value that does not fit is dropped, key by key, never the rest. */
export const Settings = z.object({
  /** The global switch. */
  enabled: z.boolean(),
  /** Hosts on which the reader paused the extension, lower-case, without port. */
  pausedHosts: z.array(z.string()),
});
/** All settings. */
export type Settings = z.infer<typeof Settings>;

/** What holds until a reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { enabled: true, pausedHosts: [] };
