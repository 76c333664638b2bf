import { describe, expect, it } from 'vitest';
import { createPatience, StoreUnavailable } from '../../../lib/store/unavailable.ts';

const never = () => new Promise<never>(() => undefined);

describe('patience', () => {
  it('gives what the work gives, and throws what it throws', async () => {
    const patiently = createPatience();
    expect(await patiently(async () => 7)).toBe(7);
    await expect(patiently(() => Promise.reject(new RangeError('far')))).rejects.toThrow(RangeError);
  });

  it('ends where the work does not', async () => {
    await expect(createPatience(1)(never)).rejects.toThrow(StoreUnavailable);
  });

  it('refuses everything at once until the work that it gave up has ended', async () => {
    const patiently = createPatience(1);
    let end: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => {
      end = resolve;
    });
    await expect(patiently(() => stuck)).rejects.toThrow(StoreUnavailable);
    let isRun = false;
    const work = async () => {
      isRun = true;
    };
    await expect(patiently(work)).rejects.toThrow('still does not answer');
    expect(isRun).toBe(false);
    end();
    await expect
      .poll(() =>
        patiently(work).then(
          () => isRun,
          () => false,
        ),
      )
      .toBe(true);
  });
});
