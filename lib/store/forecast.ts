/** An answer that is begun before the question comes. */

/** Answers one question, and can begin to before it is asked. */
export interface Forecast<T> {
  /** Begins the answer to the next question, unless it has begun. */
  expect(): void;
  /** The answer; each that was begun is given once. */
  take(): Promise<T>;
}

/** Makes a forecast of what `read` answers. */
export function createForecast<T>(read: () => Promise<T>): Forecast<T> {
  let begun: Promise<T> | null = null;
  return {
    expect() {
      if (begun !== null) return;
      const own = read();
      begun = own;
      // A failure is told to whoever asks; kept for one who may never come, it would outlive its cause.
      own.catch(() => {
        if (begun === own) begun = null;
      });
    },
    take() {
      const answer = begun ?? read();
      begun = null;
      return answer;
    },
  };
}
