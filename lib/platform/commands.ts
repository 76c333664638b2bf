/** Keyboard commands of the manifest. */
import { browser } from './browser.ts';

/** Calls `run` with a command's name when its keys are pressed. Firefox for Android has no commands: nothing happens. */
export function onCommand(run: (name: string) => void): void {
  browser.commands?.onCommand.addListener((name) => run(name));
}

/** A keyboard command of the manifest with the keys it has in this browser now; empty where it has none. */
export interface BoundCommand {
  readonly name: string;
  readonly description: string | null;
  readonly keys: string;
}

/** Our commands, or null where the browser has none (Firefox for Android). */
export async function listCommands(): Promise<readonly BoundCommand[] | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined ? [] : [{ name, description: description || null, keys: shortcut ?? '' }],
  );
}

/** Newer than the types: Firefox 137. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Goes to where the browser lets keys be changed. */
export async function openCommandSettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  // Every Chromium leads from here to the page under its own name.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
