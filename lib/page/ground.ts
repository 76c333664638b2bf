/** On what ground a block's text stands, as far as its marks care. */
import { composedParent } from './unclobbered.ts';

/** Light or dark enough for marks of our colours to be seen, or neither: there marks have the text's own colour. */
export type Ground = 'light' | 'dark' | 'coloured';

/** Alpha from which a background hides what lies behind it well enough to be the ground. */
const OPAQUE_ENOUGH = 0.5;

/** Relative luminances (WCAG) from and up to which the colours in `marks.css` have a contrast of 3:1. */
const LIGHT_FROM = 0.78;
const DARK_TO = 0.06;

/** For nodes of a page the ground that they or what is above them paint; null where nothing does. Holds until the page changes. */
export type Painted = WeakMap<Node, Ground | null>;

/**
 * The ground of an element: the nearest background colour that covers. A picture, a gradient, or a colour written in a
 * way we do not read may be anything, but the page has made sure that its text can be read there. `known` keeps what was
 * found on the way up: a page can lay thousands of elements into each other, with a mark in each.
 */
export function groundOf(element: Element, known: Painted = new WeakMap()): Ground {
  const way: Node[] = [];
  let painted: Ground | null | undefined;
  for (let at: Node | null = element; at !== null && painted === undefined; at = composedParent(at)) {
    painted = known.get(at);
    if (painted === undefined) {
      way.push(at);
      painted = groundPaintedBy(at);
    }
  }
  for (const at of way) known.set(at, painted ?? null);
  if (painted != null) return painted;
  // A page that paints nothing has the browser's ground; its text, black or white, says which.
  const text = parseColor(getComputedStyle(element).color);
  return text !== null && luminance(text.channels) > 0.5 ? 'dark' : 'light';
}

/** The ground that a node paints by itself; undefined where one sees through it. */
function groundPaintedBy(node: Node): Ground | undefined {
  if (!(node instanceof Element)) return undefined;
  const { backgroundColor, backgroundImage } = getComputedStyle(node);
  if (backgroundImage !== 'none') return 'coloured';
  const color = parseColor(backgroundColor);
  if (color === null) return 'coloured';
  return color.alpha >= OPAQUE_ENOUGH ? groundOfColor(color.channels) : undefined;
}

/** The ground that a colour is; sRGB channels from 0 to 1. */
export function groundOfColor(channels: Color['channels']): Ground {
  const light = luminance(channels);
  if (light >= LIGHT_FROM) return 'light';
  return light <= DARK_TO ? 'dark' : 'coloured';
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

/** Relative luminance from 0 to 1, as WCAG defines it. */
function luminance(channels: Color['channels']): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = channels;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
