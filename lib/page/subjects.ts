/** What marks and cards are about: told apart by kind and id. */
import type { Subject } from './ports.ts';

/** Whether both are the same person, place or provision, wherever they are mentioned. */
export function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.id === b.id;
}
