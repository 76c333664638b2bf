/** What a card is about, and where it stands. */
import type { Mark } from './marks.ts';
import type { Subject } from './ports.ts';

/** What a card is about, and the mark where it stands. A card can turn to another subject at the same mark. */
export interface CardTarget {
  /** The first mark of the place: marks that lie on each other have one card. */
  readonly anchor: Mark;
  readonly mark: Mark;
  readonly subject: Subject;
}

/** The mark that a card is about; while it is about something that is not marked here, the one where it stands. */
export function markShown({ mark, subject }: CardTarget): Mark {
  return isMark(subject) ? subject : mark;
}

function isMark(subject: Subject): subject is Mark {
  return 'range' in subject;
}
