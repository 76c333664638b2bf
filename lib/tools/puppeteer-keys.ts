/** Keys by name with modifiers, for puppeteer, which presses single keys only. */
import type { KeyInput, Page } from 'puppeteer-core';

/** Presses and releases a key while its modifiers are held: 'Escape', 'Shift+Tab', 'Alt+Shift+N', 'Control++'. */
export async function pressKeys(page: Page, combination: string): Promise<void> {
  const keys = combination.split(/(?<=.)\+/) as KeyInput[];
  const last = keys.pop();
  if (last === undefined) return;
  for (const modifier of keys) await page.keyboard.down(modifier);
  await page.keyboard.press(last);
  for (const modifier of keys.reverse()) await page.keyboard.up(modifier);
}
