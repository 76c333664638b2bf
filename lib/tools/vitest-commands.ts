/**
 * Real input for tests in the browser room: `import { commands } from 'vitest/browser'`, then
 * `await commands.movePointer(x, y)`. The browser itself makes the events, so `:hover`, focus and `isTrusted` are real.
 */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';
import { pressKeys } from './puppeteer-keys.ts';

/** CSS px of the test's own viewport. */
interface Point {
  readonly x: number;
  readonly y: number;
}

declare module 'vitest/node' {
  interface BrowserCommandContext {
    /** The page around the frame in which the test runs. */
    readonly page: Page;
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Moves the mouse to a point of the test's own viewport, CSS px. */
    movePointer: (x: number, y: number) => Promise<void>;
    /** Moves there and clicks with the main button. */
    clickPointer: (x: number, y: number) => Promise<void>;
    /** Presses the main button at one point, moves in steps to the other, and lets go there. */
    dragPointer: (from: Point, to: Point) => Promise<void>;
    /** Touches and releases. */
    tap: (x: number, y: number) => Promise<void>;
    /** Presses and releases a key with its modifiers: 'Escape', 'Shift+Tab'. */
    press: (key: string) => Promise<void>;
    /** Presses a key and holds it until {@link releaseKey}; to be pressed with the pointer on the page. */
    holdKey: (key: 'Alt' | 'Shift' | 'Control') => Promise<void>;
    releaseKey: (key: 'Alt' | 'Shift' | 'Control') => Promise<void>;
    /** Sets the size of the test's viewport, CSS px. The next test file starts with the configured one again. */
    setViewport: (width: number, height: number) => Promise<void>;
    /** Saves a PNG of what the browser shows, to look at while writing a test. */
    savePicture: (path: string) => Promise<void>;
  }
  /** Vitest declares it only together with one of its own providers. */
  export const commands: BrowserCommands;
}

const movePointer: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  const point = await toPage(page, x, y);
  await page.mouse.move(point.x, point.y);
};

const clickPointer: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  const point = await toPage(page, x, y);
  await page.mouse.click(point.x, point.y);
};

const dragPointer: BrowserCommand<[from: Point, to: Point]> = async ({ page }, from, to) => {
  const [start, end] = [await toPage(page, from.x, from.y), await toPage(page, to.x, to.y)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
};

const tap: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  const point = await toPage(page, x, y);
  await page.touchscreen.tap(point.x, point.y);
};

const press: BrowserCommand<[key: string]> = async ({ page }, key) => {
  await focusFrame(page);
  await pressKeys(page, key);
};

const holdKey: BrowserCommand<[key: 'Alt' | 'Shift' | 'Control']> = async ({ page }, key) => {
  await focusFrame(page);
  await page.keyboard.down(key);
};

const releaseKey: BrowserCommand<[key: 'Alt' | 'Shift' | 'Control']> = async ({ page }, key) => {
  await page.keyboard.up(key);
};

/** Keys go to the frame of the test. */
function focusFrame(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]');
    if (document.activeElement !== frame) frame?.contentWindow?.focus();
  });
}

const setViewport: BrowserCommand<[width: number, height: number]> = async ({ page }, width, height) => {
  await page.evaluate(
    (frameWidth, frameHeight) => {
      // Vitest sizes the test's frame by these.
      document.body.style.setProperty('--viewport-width', `${frameWidth}px`);
      document.body.style.setProperty('--viewport-height', `${frameHeight}px`);
    },
    width,
    height,
  );
  await page.setViewport({ width, height });
};

/** Vitest's own request, at the start of each file and by `page.viewport`; the frame is already sized then. */
const vitestViewport: BrowserCommand<[size: { width: number; height: number }]> = async ({ page }, size) => {
  await page.setViewport(size);
};

const savePicture: BrowserCommand<[path: string]> = async ({ page }: BrowserCommandContext, path) => {
  await writeFile(path, await page.screenshot());
};

/** The project's browser commands, by the names under which tests call them. */
export const browserCommands = {
  movePointer,
  clickPointer,
  dragPointer,
  tap,
  press,
  holdKey,
  releaseKey,
  setViewport,
  savePicture,
  __vitest_viewport: vitestViewport,
};

/** From the viewport of the test's frame to the page around it. */
function toPage(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (frameX, frameY) => {
      const frame = document.querySelector('iframe[data-vitest]');
      if (frame === null) throw new Error('There is no test frame on the page.');
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frameX, y: top + frameY };
    },
    x,
    y,
  );
}
