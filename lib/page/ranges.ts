/** From offsets in a block's text to places in the page. */
import type { Segment, TextBlock } from './blocks.ts';
import { composedContains } from './unclobbered.ts';

/**
 * The range of a span (UTF-16 units, end exclusive) of a block's text; null where the page has changed so much
 * since the walk that there is none.
 *
 * Static, because the browser then need not move it with each change of the page; blocks that change get new ones.
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | null {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  if (first === undefined || last === undefined || end <= start) return null;
  const startOffset = first.from + Math.max(0, start - first.start);
  const endOffset = last.from + Math.min(last.length, end - last.start);
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** The boxes of a range on the screen, in CSS px from the viewport's corner; empty where it is not laid out. */
export function boxesOf(range: StaticRange): readonly DOMRect[] {
  const live = liveRange(range);
  return live === null ? [] : Array.from(live.getClientRects()).filter((box) => box.width > 0 && box.height > 0);
}

/** The same place as a live range, which can be measured; null where the page no longer has it. */
export function liveRange(range: StaticRange): Range | null {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // IndexSizeError: the text got shorter, and the rescan is still to come.
    return null;
  }
  return live;
}

/** Whether an element, with what is inside it, holds any of a range: its beginning, its end, or something in between. */
export function reachesInto({ startContainer, endContainer }: StaticRange, element: Element): boolean {
  if (composedContains(element, startContainer) || composedContains(element, endContainer)) return true;
  const fromStart = startContainer.compareDocumentPosition(element);
  const fromEnd = endContainer.compareDocumentPosition(element);
  const isInOneTree = ((fromStart | fromEnd) & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
  const follows = (fromStart & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const precedes = (fromEnd & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isInOneTree && follows && precedes;
}

/** The last segment that begins at or before an offset: the one that holds it, or a gap right after it. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}
