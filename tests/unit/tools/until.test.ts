import { expect, test } from 'vitest';
import { until } from '../../../lib/tools/until.ts';

test('returns the first truthy answer', async () => {
  const answers = [undefined, 0, '', 'here', 'later'];
  await expect(until('an answer', () => answers.shift())).resolves.toBe('here');
  expect(answers).toEqual(['later']);
});

test('takes an exception for "not yet"', async () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked < 3) throw new Error('navigating');
    return asked;
  };
  await expect(until('a page', ask)).resolves.toBe(3);
});

test('names what it waited for, how long, and the last exception', async () => {
  const ask = () => {
    throw new Error('the tab is closed');
  };
  await expect(until('the card', ask, 60)).rejects.toThrow(
    'Waited 0.06 s for the card. Last answer: the tab is closed',
  );
});

test('a question that never returns does not outlast the deadline', async () => {
  await expect(until('an answer', () => new Promise<never>(() => {}), 10)).rejects.toThrow('Waited 0.01 s');
});
