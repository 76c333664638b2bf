/** The card of a page: what draws it and what places it. The reader asks for this script when it first needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card/card.css?inline';
import { renderCard } from '../components/card/render.tsx';
import { CardHost } from '../lib/page/card-host.ts';
import { offerCardPiece } from '../lib/page/card-piece.ts';
import { CARD_SIGNATURE } from '../lib/platform/claim.ts';

export default defineUnlistedScript(() => {
  const look = { css: CARD_SIGNATURE + cardCss, render: renderCard };
  offerCardPiece({ makeStage: (page, signal) => new CardHost(page, look, signal) });
});
