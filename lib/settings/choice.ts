/** Which mentions a reader wants marked. Pure, so that the page and the example among the settings follow one rule. */
import type { Settings } from './schema.ts';
import { subjectKey } from './subjects.ts';

/** What the rule needs of the settings. */
export type MarkChoice = Pick<Settings, 'density' | 'hiddenKinds' | 'hiddenSubjects'>;

/** What the rule needs of a mention. */
export interface Choosable {
  readonly kind: 'entity' | 'provision';
  readonly id: string;
}

/** How the rule learns what a mention itself does not say. */
export interface ChoiceFacts<M extends Choosable> {
  /** The kind by which the mention may be hidden: that of its entity, or `provision`. */
  readonly kindOf: (mention: M) => string;
  /** What tells the section of a mention from others. Asked only where it matters. */
  readonly sectionOf: (mention: M) => unknown;
}

/** The mentions to be marked, out of `mentions` in reading order; they keep it. */
export function chooseMarks<M extends Choosable>(
  mentions: readonly M[],
  choice: MarkChoice,
  facts: ChoiceFacts<M>,
): readonly M[] {
  if (choice.density === 'off') return [];
  const { hiddenKinds, hiddenSubjects } = choice;
  const wanted =
    hiddenKinds.length + hiddenSubjects.length === 0
      ? mentions
      : mentions.filter(
          (mention) => !hiddenSubjects.includes(subjectKey(mention)) && !hiddenKinds.includes(facts.kindOf(mention)),
        );
  return choice.density === 'section' ? firstPerSection(wanted, facts.sectionOf) : wanted;
}

function firstPerSection<M extends Choosable>(
  mentions: readonly M[],
  sectionOf: (mention: M) => unknown,
): readonly M[] {
  const seen = new Map<unknown, Set<string>>();
  return mentions.filter((mention) => {
    const section = sectionOf(mention);
    const subjects = seen.get(section) ?? new Set();
    seen.set(section, subjects);
    const key = subjectKey(mention);
    if (subjects.has(key)) return false;
    subjects.add(key);
    return true;
  });
}
