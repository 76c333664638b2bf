/** Which people, places and provisions a reader does not want marked. Pure. */
import type { Settings } from './schema.ts';

/** The hidden subjects with `subject` (`entity:<id>` or `provision:<id>`) among them, once, sorted. For `changeSettings`. */
export function withHidden(settings: Settings, subject: string): Pick<Settings, 'hiddenSubjects'> {
  return { hiddenSubjects: [...new Set([...settings.hiddenSubjects, subject])].sort() };
}

/** The hidden subjects without `subject`. For `changeSettings`. */
export function withoutHidden(settings: Settings, subject: string): Pick<Settings, 'hiddenSubjects'> {
  return { hiddenSubjects: settings.hiddenSubjects.filter((hidden) => hidden !== subject) };
}
