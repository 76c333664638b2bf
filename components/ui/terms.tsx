/**
 * The terms of the data that every screen shows, statuses and themes. They are few, so the words have them in every
 * language; an id that the words do not know is said in the data's own text.
 */
import type { ComponentChildren } from 'preact';
import type { StatusRecord, TextRecord, ThemeRecord } from '../../lib/dataset/records.ts';
import { type Reading, useReading } from './reading.tsx';
import { pickText } from './text.ts';

/** A text and the language it is in. */
type Term = ReturnType<typeof pickText>;

/** What a status is called; its id where neither words nor data know it. */
export function labelOf(status: string, statuses: readonly StatusRecord[], reading: Reading): Term {
  const record = statuses.find(({ id }) => id === status);
  return termOf(reading.words.statusLabels, status, record?.label ?? { en: status }, reading);
}

/** What a status means, in a sentence. */
export function definitionOf({ id, definition }: StatusRecord, reading: Reading): Term {
  return termOf(reading.words.statusDefinitions, id, definition, reading);
}

/** What a theme is called. */
export function titleOf({ id, title }: ThemeRecord, reading: Reading): Term {
  return termOf(reading.words.themeTitles, id, title, reading);
}

/** The label of a status, in a text. */
export function StatusLabel(props: { readonly status: string; readonly statuses: readonly StatusRecord[] }) {
  return <Said term={labelOf(props.status, props.statuses, useReading())} />;
}

/** The definition of a status, in a text. */
export function StatusDefinition({ status }: { readonly status: StatusRecord }) {
  return <Said term={definitionOf(status, useReading())} />;
}

/** The title of a theme, in a text. */
export function ThemeTitle({ theme }: { readonly theme: ThemeRecord }) {
  return <Said term={titleOf(theme, useReading())} />;
}

function Said({ term }: { readonly term: Term }): ComponentChildren {
  const { wordsLanguage } = useReading();
  return term.language === wordsLanguage ? term.text : <span lang={term.language}>{term.text}</span>;
}

function termOf(
  table: Readonly<Record<string, string | undefined>>,
  id: string,
  text: TextRecord,
  { language, wordsLanguage }: Reading,
): Term {
  const own = table[id];
  return own === undefined ? pickText(text, language) : { text: own, language: wordsLanguage };
}
