/** The colours of `marks.css` against every ground on which they are used. */
import { describe, expect, it } from 'vitest';
import css from '../../../entrypoints/gate.content/marks.css?raw';
import { type Ground, groundOfColor } from '../../../lib/page/ground.ts';

type Channels = readonly [number, number, number];

const always = css.slice(0, css.indexOf('@media (forced-colors'));
const ruleOf = (name: string) =>
  new RegExp(`highlight\\(point-by-point-${name}\\)[^{]*\\{([^}]*)\\}`).exec(always)?.[1];

function luminance(channels: Channels): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Channels, other: Channels): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function markColor(look: string, ground: Ground): Channels {
  const hex = /#([0-9a-f]{6})/.exec(ruleOf(`${look}-${ground}`) ?? '')?.[1];
  if (hex === undefined) throw new Error(`${look} has no colour on ${ground} ground`);
  const number = Number.parseInt(hex, 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

const LEVELS = Array.from({ length: 18 }, (_, index) => (index * 15) / 255);
const GROUNDS: Channels[] = LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b): Channels => [r, g, b])));

describe.each(['entity', 'provision'])('the mark of an %s', (look) => {
  it.each(['light', 'dark'] as const)('has a contrast of 3:1 or more on every %s ground', (ground) => {
    const mark = markColor(look, ground);
    const own = GROUNDS.filter((color) => groundOfColor(color) === ground);
    expect(own.length).toBeGreaterThan(100);
    expect(Math.min(...own.map((color) => contrast(mark, color)))).toBeGreaterThanOrEqual(3);
  });

  it('has the colour of the text on any other ground', () => {
    expect(ruleOf(`${look}-coloured`)).toMatch(/text-decoration: underline (dotted|dashed) \dpx;/);
    expect(GROUNDS.some((color) => groundOfColor(color) === 'coloured')).toBe(true);
  });

  it.each(['light', 'dark'])('follows forced colours on %s ground', (ground) => {
    expect(css.slice(css.indexOf('@media (forced-colors'))).toContain(`point-by-point-${look}-${ground})`);
  });
});

describe('the tint of the active mark', () => {
  it.each([
    ['light', [1, 1, 1], [0.2, 0.2, 0.2]],
    ['dark', [0.07, 0.07, 0.07], [0.85, 0.85, 0.85]],
  ] as const)('leaves text readable on %s ground', (ground, paper, ink) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (/rgb\(([^)]*)\)/.exec(ruleOf(`active-${ground}`) ?? '')?.[1] ?? '')
      .split(/[ /]+/)
      .map(Number);
    const tint = [r, g, b].map((value, index) => (value / 255) * alpha + (paper[index] ?? 0) * (1 - alpha));
    expect(contrast([tint[0] ?? 0, tint[1] ?? 0, tint[2] ?? 0], ink)).toBeGreaterThanOrEqual(4.5);
  });
});

it('is nothing on paper: every rule is for other media', () => {
  const outside = css.replace(/\/\*.*?\*\//gs, '').trim();
  expect(outside.startsWith('@media not print {')).toBe(true);
  let depth = 0;
  for (const [index, sign] of [...outside].entries()) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === '}' && depth === 0) expect(index).toBe(outside.length - 1);
  }
});
