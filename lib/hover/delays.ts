/** The waits of a card, in milliseconds, each with its reason. */

/**
 * How long the pointer must rest on a mention before its card opens, in ms.
 *
 * A pointer that crosses a word on its way elsewhere leaves it within about 200 ms; one that stays for a third
 * of a second was put there. Shorter, and cards flash up while reading along with the mouse; longer, and people
 * think that nothing will happen.
 */
export const DWELL_MS = 350;

/**
 * How long a card stays after the pointer has left both it and its mention, in ms.
 *
 * The way from the word into the card crosses a gap of a few pixels, often on a diagonal past other words.
 */
export const LINGER_MS = 300;

/**
 * How long a card whose content is awaited is not drawn, in ms. An answer nearly always comes sooner, and a card that
 * flashes up empty is seen as flicker; one that is late says that it is being looked up.
 */
export const QUIET_MS = 150;
