/** How long the reader of a page waits for what a background has to bring. */

/** Three times what a background takes to start on a slow machine, with the pauses between questions; ms. */
export const PATIENCE_MS = 10_000;

/** The same, or a rejection when it takes too long. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
