/** The pages that pictures for the stores are taken of: our screens under a line of words, and the tiles. */

/** Px, as the stores ask. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of every screenshot in the stores. */
export const SCREENSHOT: Size = { width: 1280, height: 800 };

/** What is left of it below the words. */
export const STAGE: Size = { width: 1280, height: 704 };

const PAPER = '#fffdf9';
const INK = '#1d1b18';
const INK_SOFT = '#5c564d';
const ACCENT = '#0f566c';
const SERIF = 'Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif","Liberation Serif",serif';
const SANS = 'system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif';

/**
 * A screenshot: words, and below them a picture of {@link STAGE}'s size. A `popup` hangs from its upper edge on the right,
 * where browsers show it. Pictures are `data:` addresses.
 */
export function screenshotPage(language: string, words: string, stage: string, popup: string | null): string {
  const hung = popup === null ? '' : `<img class="popup" alt="" src="${popup}">`;
  return page(
    language,
    SCREENSHOT,
    `h1{margin:0;height:${SCREENSHOT.height - STAGE.height}px;display:grid;place-items:center;font:600 30px/1.2 ${SERIF};
      background:${ACCENT};color:#fff}
    .stage{display:block;width:${STAGE.width}px;height:${STAGE.height}px}
    .popup{position:absolute;inset-block-start:96px;inset-inline-end:24px;border:1px solid #8a8275;border-radius:0 0 10px 10px;
      box-shadow:0 12px 40px rgb(45 38 25 / 35%)}`,
    `<h1>${asText(words)}</h1><img class="stage" alt="" src="${stage}">${hung}`,
  );
}

/** A tile: the mark, the name, and a line in which two names are marked as the extension marks them. */
export function tilePage(size: Size, icon: string): string {
  const unit = size.height / 280;
  return page(
    'en',
    size,
    `main{height:100%;display:flex;gap:${24 * unit}px;align-items:center;justify-content:center;background:${PAPER}}
    img{width:${88 * unit}px;height:${88 * unit}px}
    h1{margin:0;font:600 ${38 * unit}px/1.15 ${SERIF};color:${INK}}
    p{margin:${8 * unit}px 0 0;font:400 ${17 * unit}px/1.5 ${SANS};color:${INK_SOFT}}
    u{text-decoration:underline dotted ${ACCENT} ${2 * unit}px;text-underline-offset:${4 * unit}px;color:${INK}}`,
    `<main><img alt="" src="${icon}"><div><h1>Point by Point</h1><p>The <u>28-point plan</u>,<br>with its sources.</p></div></main>`,
  );
}

function page(language: string, { width, height }: Size, css: string, body: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Point by Point</title>
<style>*{box-sizing:border-box}html,body{margin:0;width:${width}px;height:${height}px;overflow:hidden}
${css}</style><body>${body}</body></html>`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
