/** Keyboard commands of the manifest. */
import { browser } from './browser.ts';

/** Calls `run` with a command's name when its keys are pressed. Firefox for Android has no commands: nothing happens. */
export function onCommand(run: (name: string) => void): void {
  browser.commands?.onCommand.addListener((name) => run(name));
}
