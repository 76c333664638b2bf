/** Whether a block's text stands on light or on dark ground. */
import { composedParent } from './unclobbered.ts';

/** The ground under a text, as far as its marks care. */
export type Ground = 'light' | 'dark';

/** Alpha from which a background hides what lies behind it well enough to be the ground. */
const OPAQUE_ENOUGH = 0.5;

/**
 * The ground of an element: the nearest background colour that covers. Where a picture or a gradient lies under
 * the text, or a colour is written in a way we do not read, the text's own colour tells: light text is on dark.
 */
export function groundOf(element: Element): Ground {
  for (let at: Node | null = element; at !== null; at = composedParent(at)) {
    if (!(at instanceof Element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const color = parseColor(backgroundColor);
    if (color === null) break;
    if (color.alpha >= OPAQUE_ENOUGH) return luminance(color) < 0.5 ? 'dark' : 'light';
  }
  const text = parseColor(getComputedStyle(element).color);
  return text !== null && luminance(text) > 0.5 ? 'dark' : 'light';
}

interface Color {
  /** Channels from 0 to 1. */
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** Reads the forms in which browsers give sRGB colours back: `rgb()`, `rgba()` and `color(srgb …)`. */
function parseColor(text: string): Color | null {
  const scale = text.startsWith('rgb') ? 255 : text.startsWith('color(srgb ') ? 1 : null;
  const [red, green, blue, alpha = 1] = (text.replace(/^color\(srgb /, '').match(/-?\d*\.?\d+(e-?\d+)?/gi) ?? []).map(
    Number,
  );
  if (scale === null || red === undefined || green === undefined || blue === undefined) return null;
  return { channels: [red / scale, green / scale, blue / scale], alpha };
}

/** Perceived lightness from 0 to 1: the gamma-coded luma of Rec. 709, whose 0.5 is near the eye's middle grey. */
function luminance({ channels: [red, green, blue] }: Color): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
