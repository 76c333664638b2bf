import { expect, it } from 'vitest';
import { createForecast } from '../../../lib/store/forecast.ts';

/** A forecast of 1, 2, 3 and so on. */
function counting() {
  let asked = 0;
  return createForecast(async () => {
    asked += 1;
    return asked;
  });
}

it('gives the answer that was begun, and begins none twice', async () => {
  const forecast = counting();
  forecast.expect();
  forecast.expect();
  expect(await forecast.take()).toBe(1);
});

it('answers each question by itself where none was expected', async () => {
  const forecast = counting();
  forecast.expect();
  expect([await forecast.take(), await forecast.take()]).toEqual([1, 2]);
});

it('tells a failure to who asks, and keeps it for nobody else', async () => {
  let works = false;
  const forecast = createForecast(async () => {
    if (!works) throw new Error('asleep');
    return 'awake';
  });
  forecast.expect();
  await expect(forecast.take()).rejects.toThrow('asleep');
  forecast.expect();
  await new Promise((resolve) => setTimeout(resolve));
  works = true;
  expect(await forecast.take()).toBe('awake');
});
