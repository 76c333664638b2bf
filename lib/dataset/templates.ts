/**
 * What a new record looks like before anybody has filled it in: every field that must be there, empty, so that
 * `dataset check` asks for each of them in its line and nothing in it can be taken for a fact.
 */

/** What can be made new. */
export const NEW_KINDS = ['entity', 'provision', 'source', 'event'] as const;
/** One of {@link NEW_KINDS}. */
export type NewKind = (typeof NEW_KINDS)[number];

const TEXT = (indent: string) => `${indent}en: ""\n${indent}de: ""`;

/** The YAML of an empty record with this id; for a source and an event the item of a list. */
export function templateOf(kind: NewKind, id: string): string {
  return TEMPLATES[kind](id);
}

const TEMPLATES: Readonly<Record<NewKind, (id: string) => string>> = {
  entity: (id) => `id: ${id}
kind: ""
name:
${TEXT('  ')}
roles:
  - from: ""
    text:
${TEXT('      ')}
    sources: []
part:
  text:
${TEXT('    ')}
  sources: []
provisions: []
mark: in-context
aliases: []
`,
  provision: (id) => `id: ${id}
number: null
theme: ""
title:
${TEXT('  ')}
summary:
${TEXT('  ')}
history:
  - date: ""
    draft: ""
    says:
${TEXT('      ')}
    status: ""
    sources: []
status: ""
asOf: ""
unknownAfter:
${TEXT('  ')}
entities: []
`,
  source: (id) => `- id: ${id}
  publisher: ""
  title: ""
  date: ""
  url: ""
  language: ""
`,
  event: (id) => `- id: ${id}
  date: "${dayIn(id)}"
  scope: ""
  text:
${TEXT('    ')}
  sources: []
`,
};

/** The day that an event's id begins with; it decides where the event is put. */
export function dayIn(id: string): string {
  return /^\d{4}(-\d{2}){0,2}(?=-|$)/.exec(id)?.[0] ?? '';
}
