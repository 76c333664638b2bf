/** The number on the toolbar button. */
import { browser } from './browser.ts';

/** What the button can show legibly: four characters. */
const MOST = 999;

/** The badge's text for a number of mentions: nothing for none. */
export function badgeText(mentions: number): string {
  if (mentions === 0) return '';
  return mentions > MOST ? `${MOST}+` : String(mentions);
}

/** Shows a number on one tab's button. The browser itself clears it when the tab loads another page. */
export async function showCount(tabId: number, mentions: number): Promise<void> {
  // Firefox for Android has no badge.
  await browser.action.setBadgeText?.({ tabId, text: badgeText(mentions) });
}
