/** A page of several frames as one. Pure: who answers for a frame is an argument. */
import type { PageSummary, StepFrom, Stepped } from './protocol.ts';

type Line = PageSummary['entities'][number];

/** What a page mentions, from what each of its frames does, in that order. Null for none. */
export function joinSummaries(frames: readonly PageSummary[]): PageSummary | null {
  if (frames.length === 0) return null;
  return {
    topic: frames.some(({ topic }) => topic === 'plan') ? 'plan' : 'other',
    entities: joinLines(frames.flatMap(({ entities }) => entities)),
    provisions: joinLines(frames.flatMap(({ provisions }) => provisions)),
  };
}

/** One line for each id, where it is first met and with the words that it has there. */
function joinLines(lines: readonly Line[]): Line[] {
  const joined = new Map<string, Line>();
  for (const line of lines) {
    const known = joined.get(line.id);
    joined.set(line.id, known === undefined ? line : { ...known, count: known.count + line.count });
  }
  return [...joined.values()];
}

/**
 * Goes one mention on in a page: from the frame with the open card, behind its last mention into the frame after it, and
 * behind the last frame into the first. Without a card, the first frame that has a mention takes up the way, at what is
 * in view there.
 *
 * `frames` in the order of the page; `go` asks one frame. Resolves with whether some frame went to a mention.
 */
export async function walkFrames(
  frames: readonly number[],
  by: 'next' | 'previous',
  go: (frameId: number, from: StepFrom) => Promise<Stepped>,
): Promise<boolean> {
  const anyWent = async (some: readonly number[], from: StepFrom) => {
    for (const frameId of some) if ((await go(frameId, from)) === 'went') return true;
    return false;
  };
  // A frame that is alone goes around by itself, and its card need not close for that.
  const ordered = frames.length === 1 ? [] : by === 'next' ? frames : [...frames].reverse();
  for (const [at, frameId] of ordered.entries()) {
    const stepped = await go(frameId, 'card');
    if (stepped === 'went') return true;
    if (stepped === 'ended') return anyWent([...ordered.slice(at + 1), ...ordered.slice(0, at + 1)], 'edge');
  }
  return anyWent(frames, 'view');
}
