import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../lib/messages/in-turn.ts';

/** A piece of work that lasts until it is told to end, and notes both. */
function makeWork(notes: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const over = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const run = async () => {
    notes.push(`${name} begins`);
    await over;
    notes.push(`${name} ends`);
    return name;
  };
  return { run, end: (error?: Error) => end(error) };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('work in turn', () => {
  it('does not overtake work of the same key, and waits for no other', async () => {
    const notes: string[] = [];
    const inTurn = createTurns();
    const [a, b, other] = [makeWork(notes, 'a'), makeWork(notes, 'b'), makeWork(notes, 'other')];
    const answers = [inTurn(1, a.run), inTurn(1, b.run), inTurn(2, other.run)];
    b.end();
    other.end();
    await settle();
    expect(notes).toEqual(['a begins', 'other begins', 'other ends']);
    a.end();
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'other']);
    expect(notes.slice(3)).toEqual(['a ends', 'b begins', 'b ends']);
  });

  it('goes on after work that fails', async () => {
    const notes: string[] = [];
    const inTurn = createTurns();
    const [bad, good] = [makeWork(notes, 'bad'), makeWork(notes, 'good')];
    const failing = inTurn(1, bad.run);
    const going = inTurn(1, good.run);
    good.end();
    bad.end(new Error('no'));
    await expect(failing).rejects.toThrow('no');
    expect(await going).toBe('good');
  });
});
