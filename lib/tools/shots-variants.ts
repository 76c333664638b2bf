/** The circumstances in which every screen is looked at. */
import type { BrowserName } from './browsers.ts';
import type { LaunchOptions } from './launch.ts';
import type { Scene, Screen } from './shots-screens.ts';

/** One circumstance. */
export interface Variant {
  /** Part of file names. */
  readonly name: string;
  /** How the browser is started for it. */
  readonly launch: Pick<LaunchOptions, 'colorScheme' | 'forcedColors' | 'language'>;
  /** What differs from the screen's usual scene. */
  readonly scene?: (screen: Screen) => Partial<Scene>;
  /** Only for what stands on pages of others. */
  readonly onPagesOnly?: boolean;
  /** States it shows nothing new of. */
  readonly without?: readonly string[];
  readonly browsers: readonly BrowserName[];
}

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
const ONE: readonly BrowserName[] = ['chromium'];

/** All circumstances. Those that start the browser in the same way share one. */
export const VARIANTS: readonly Variant[] = [
  { name: 'light', launch: {}, browsers: BOTH },
  { name: 'dark', launch: { colorScheme: 'dark' }, browsers: BOTH },
  // The width of the smallest phones, and that of a 1280 px window at 400 % zoom (WCAG 1.4.10).
  { name: 'narrow', launch: {}, scene: () => ({ width: 320, height: 600 }), browsers: ONE },
  // By the browser's own zoom: with an emulated density of pixels, Chromium 156 looks for highlights at other points than
  // it paints them, which it does not do on dense screens and when a reader zooms.
  { name: 'zoom', launch: {}, scene: ({ zoomed }) => ({ ...zoomed, zoom: 2 }), browsers: ONE },
  { name: 'german', launch: { language: 'de-DE' }, browsers: ONE },
  { name: 'ukrainian', launch: { language: 'uk-UA' }, browsers: ONE },
  { name: 'forced-colors', launch: { forcedColors: true, colorScheme: 'dark' }, browsers: ONE },
  // The English article alone has words about a provision.
  {
    name: 'right-to-left',
    launch: {},
    scene: () => ({ hostPage: 'right-to-left' }),
    onPagesOnly: true,
    without: ['provision'],
    browsers: ONE,
  },
  {
    name: 'dark-page',
    launch: {},
    scene: () => ({ hostPage: 'dark' }),
    onPagesOnly: true,
    without: ['provision'],
    browsers: ONE,
  },
];

/** The scene of a screen in a circumstance. */
export function sceneOf(screen: Screen, variant: Variant): Scene {
  return { hostPage: 'article', width: screen.width, height: screen.height, zoom: 1, ...variant.scene?.(screen) };
}
