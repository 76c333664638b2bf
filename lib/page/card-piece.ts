/**
 * How the card comes to the reader: as a script of its own, put into the page when a mark is first looked at. Both run
 * in the same isolated world and meet in its global object.
 */
import type { CardPiece } from './ports.ts';

const NAME = 'pointByPointCard';

interface CardGlobal {
  [NAME]?: CardPiece;
}

/** To be called by the card's script. */
export function offerCardPiece(piece: CardPiece): void {
  (globalThis as CardGlobal)[NAME] = piece;
}

/** What the card's script has offered; null before it ran. */
export function offeredCardPiece(): CardPiece | null {
  // A property of our own world: an element of the page with this id is to be found by the name too.
  return Object.hasOwn(globalThis, NAME) ? ((globalThis as CardGlobal)[NAME] ?? null) : null;
}
