/** What happens in the card's host, told to us and kept from the page. */

const OURS_ALONE = (
  'keydown keypress keyup click dblclick auxclick contextmenu mousedown mouseup mousemove pointerdown pointerup ' +
  'touchstart touchmove touchend wheel'
).split(' ');

/** Pointer or focus came into the card, or went out of it. */
export type CardEvent = 'card-entered' | 'card-left' | 'card-focused' | 'card-blurred';

const TOLD: readonly (readonly [type: string, event: CardEvent])[] = [
  ['pointerenter', 'card-entered'],
  ['pointerleave', 'card-left'],
  ['focusin', 'card-focused'],
  ['focusout', 'card-blurred'],
];

/** Tells what a person does with the card until `signal` aborts; the page hears nothing of it. */
export function listenToCard(host: HTMLElement, tell: (event: CardEvent) => void, signal: AbortSignal): void {
  for (const [type, event] of TOLD) {
    host.addEventListener(type, ({ isTrusted }) => isTrusted && tell(event), { signal });
  }
  // What is done in the card is not done on the page: no shortcut, no "click outside", no scroll of its making.
  for (const type of OURS_ALONE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
