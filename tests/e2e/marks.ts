/** What is marked on a page, as the page itself could see it: through the registry of `CSS.highlights`. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../lib/tools/launch.ts';

/** One mark: the words, and the middle and size of its first line in CSS px of the viewport. */
export interface SeenMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All marks of our highlights, in no particular order. */
export function marksOn(tab: Pick<Tab, 'evaluate'>): Promise<readonly SeenMark[]> {
  return tab.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      if (!name.startsWith('point-by-point')) return [];
      return [...(highlight as Iterable<AbstractRange>)].map((marked) => {
        const range = new Range();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        const [box] = range.getClientRects();
        return {
          text: range.toString(),
          x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
          y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
          width: box?.width ?? 0,
          height: box?.height ?? 0,
        };
      });
    }),
  );
}

/**
 * Waits until an article that speaks of a provision is read to its end. Provisions are marked last: before them, full
 * names alone are.
 */
export async function readToEnd(tab: Pick<Tab, 'waitFor'>): Promise<void> {
  await tab.waitFor(() => [...CSS.highlights].some(([look, { size }]) => look.includes('provision') && size > 0), {
    what: 'an article to be read to its end',
  });
}

/** Waits until these words are marked, and says where. */
export async function markOf(tab: Pick<Tab, 'evaluate' | 'waitFor'>, text: string): Promise<SeenMark> {
  await tab.waitFor(
    (words: string) =>
      [...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith('point-by-point') &&
          [...(highlight as Iterable<AbstractRange>)].some((marked) => {
            const range = new Range();
            range.setStart(marked.startContainer, marked.startOffset);
            range.setEnd(marked.endContainer, marked.endOffset);
            return range.toString() === words;
          }),
      ),
    { argument: text, what: `a mark on “${text}”` },
  );
  const found = (await marksOn(tab)).find((mark) => mark.text === text);
  if (found === undefined) throw new Error(`the mark on “${text}” has gone again`);
  return found;
}

/**
 * Whether the mark on these words can be seen: whether as many pixels around it as a dotted line has become clearly
 * other ones when the registry is emptied. A mark without its rules is in the registry too, but is not painted.
 */
export async function isPainted(tab: Pick<Tab, 'evaluate' | 'screenshot'>, text: string): Promise<boolean> {
  const mark = (await marksOn(tab)).find((one) => one.text === text);
  if (mark === undefined) return false;
  const folder = await mkdtemp(join(tmpdir(), 'point-by-point-marks-'));
  const look = async () => {
    await tab.screenshot(join(folder, 'tab.png'));
    return readFile(join(folder, 'tab.png'), 'base64');
  };
  try {
    const marked = await look();
    await tab.evaluate(() => {
      Object.assign(globalThis, { takenAway: [...CSS.highlights] });
      CSS.highlights.clear();
    });
    const bare = await look();
    await tab.evaluate(() => {
      const { takenAway } = globalThis as unknown as { takenAway: [string, Highlight][] };
      for (const [name, highlight] of takenAway) CSS.highlights.set(name, highlight);
    });
    return (await changedPixels(tab, marked, bare, mark)) > mark.width / 2;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * How many pixels of two screenshots differ clearly in a mark's box and half a line below it, where the underline may
 * lie. Counted in the browser, which reads PNG.
 */
function changedPixels(tab: Pick<Tab, 'evaluate'>, before: string, after: string, box: SeenMark): Promise<number> {
  return tab.evaluate(
    async ([first, second, { x, y, width, height }]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return (
          context?.getImageData(x - width / 2, y - height / 2, width, height + height / 2).data ??
          new Uint8ClampedArray()
        );
      };
      const [one, other] = [await pixels(first), await pixels(second)];
      let changed = 0;
      for (let at = 0; at < one.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 48))
          changed += 1;
      }
      return changed;
    },
    [before, after, box] as const,
  );
}
