/** Subjects that a reader does not want marked again. Pure. */
import type { Settings } from './schema.ts';

/** What a mark is about. */
interface Subject {
  readonly kind: 'entity' | 'provision';
  readonly id: string;
}

/** The subject as settings store it: `entity:steve-witkoff`. */
export function subjectKey({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}

/** The hidden subjects with this one among them, once, the latest last. For `changeSettings`. */
export function withHidden(settings: Settings, subject: Subject): Pick<Settings, 'hiddenSubjects'> {
  return { hiddenSubjects: [...new Set([...settings.hiddenSubjects, subjectKey(subject)])] };
}

/** The hidden subjects without this one. For `changeSettings`. */
export function withoutHidden(settings: Settings, subject: Subject): Pick<Settings, 'hiddenSubjects'> {
  const gone = subjectKey(subject);
  return { hiddenSubjects: settings.hiddenSubjects.filter((key) => key !== gone) };
}
