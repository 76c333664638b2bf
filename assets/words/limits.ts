/**
 * Most characters of a word where the room is tight, in every language, without what is filled in. Anything else may
 * be about 1.6 times as long as in English; `npm run check` says where one is longer.
 */
import type * as en from './en.ts';

type Part = keyof typeof en;
type Key = { [P in Part]: `${P}.${keyof (typeof en)[P] & string}` }[Part];

/** By key with its part: `card.close`. */
export const LIMITS = {
  // One line with a chip and a date.
  'ui.asOf': 14,
  // At the foot of the card, beside the buttons for the next and the previous mention.
  'card.pauseHere': 28,
  'card.position': 6,
  // Beside the switch and the name of the site.
  'popup.on': 8,
  'popup.off': 8,
  // One of three in a row.
  'popup.coverageAll': 8,
  'popup.coverageHere': 18,
  'popup.coverageAbsent': 20,
  // The placeholder of a field.
  'popup.search': 30,
  // The stores and Chromium cut what is longer.
  'manifest.name': 45,
  'manifest.description': 132,
} satisfies Partial<Record<Key, number>>;
