/** On which sites the extension works. Pure. */
import type { Settings } from './schema.ts';

/** Whether pages of `host` are marked. `host` as `hostOf` gives it; null (no web page) is never active. */
export function isActiveOn(settings: Settings, host: string | null): boolean {
  return host !== null && settings.enabled && !settings.pausedHosts.includes(host);
}

/** The paused hosts with `hosts` among them, once, sorted. For `changeSettings`. */
export function withPaused(settings: Settings, ...hosts: readonly string[]): Pick<Settings, 'pausedHosts'> {
  return { pausedHosts: [...new Set([...settings.pausedHosts, ...hosts])].sort() };
}

/** The paused hosts without `host`. For `changeSettings`. */
export function withoutPaused(settings: Settings, host: string): Pick<Settings, 'pausedHosts'> {
  return { pausedHosts: settings.pausedHosts.filter((paused) => paused !== host) };
}

/** The paused hosts with `host` among them if it is not, and without it if it is. For `changeSettings`. */
export function withToggled(settings: Settings, host: string): Pick<Settings, 'pausedHosts'> {
  return (settings.pausedHosts.includes(host) ? withoutPaused : withPaused)(settings, host);
}

/** Whether some site is active now that was not before. */
export function isWidened(settings: Settings, before: Settings): boolean {
  if (!settings.enabled) return false;
  return !before.enabled || before.pausedHosts.some((host) => !settings.pausedHosts.includes(host));
}
