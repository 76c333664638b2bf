/** A card to look at: everything it is given, with nothing behind its buttons. */
import type { CardContent, CardProps } from '../../../components/card/props.ts';

/** The props of a card with this content; `change` replaces some of them. */
export function cardProps(content: CardContent, change: Partial<CardProps> = {}): CardProps {
  const nothing = () => undefined;
  return {
    content,
    subject: { kind: 'entity', id: 'ada' },
    label: '0',
    here: [{ kind: 'entity', id: 'ada', label: '0' }],
    positions: [2, 2],
    total: 5,
    pageDate: null,
    pinned: false,
    hidden: false,
    language: 'en',
    onClose: nothing,
    onStep: nothing,
    onTurn: nothing,
    onRetry: nothing,
    onPin: nothing,
    onMove: nothing,
    onMoveAside: nothing,
    onHide: nothing,
    onUnhide: nothing,
    onPauseSite: nothing,
    onCopy: async () => true,
    ...change,
  };
}
