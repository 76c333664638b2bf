/** The one way to put a card on a page. */
import { render } from 'preact';
import { Card } from './Card.tsx';
import type { CardProps } from './props.ts';

/**
 * Draws the card into `root`, an element inside a shadow root that also holds `card.css`; null takes it away.
 *
 * Called again with other props it updates in place: focus and what is unfolded stay.
 */
export function renderCard(root: HTMLElement, props: CardProps | null): void {
  render(props === null ? null : <Card {...props} />, root);
}
