/** Notes for the changelog, written with each change: one file a note in `changes/`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Folder of the notes below the root. Its README says how they are written; it is no note. */
export const NOTES_FOLDER = 'changes';

/** Kinds of notes in the order of the changelog, with their headings there. */
export const NOTE_KINDS = {
  breaking: 'Needs your attention',
  correction: 'Corrected',
  new: 'New',
  changed: 'Changed',
  fixed: 'Fixed',
} as const;

/** Kind of a note: `correction` is about the data, the others about the code. */
export type NoteKind = keyof typeof NOTE_KINDS;

/** One note. */
export interface Note {
  /** Path below the root, with `/`. */
  readonly file: string;
  readonly kind: NoteKind;
  /** Markdown of one list item or several, every line as it goes into the changelog. */
  readonly text: string;
}

/** All notes of the project at `root`, by file name. Throws with file and remedy where one is not written as it should be. */
export async function readNotes(root: string): Promise<readonly Note[]> {
  const names = await readdir(join(root, NOTES_FOLDER)).catch(() => []);
  const notes = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  return Promise.all(
    notes.map(async (name) =>
      parseNote(`${NOTES_FOLDER}/${name}`, await readFile(join(root, NOTES_FOLDER, name), 'utf8')),
    ),
  );
}

/** Reads one note: its kind between two lines `---`, then its words. Throws with file and remedy. */
export function parseNote(file: string, source: string): Note {
  const [, head = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  const kind = kindIn(head);
  if (kind === undefined) {
    const kinds = Object.keys(NOTE_KINDS).join(', ');
    throw new Error(`${file}: no kind. Begin it with three lines, "---", "kind: KIND", "---"; kinds are ${kinds}.`);
  }
  const words = body.trim().replaceAll('\r\n', '\n');
  if (words === '') throw new Error(`${file}: no words. Say below the second "---" what is new for readers.`);
  if (/^#/m.test(words)) throw new Error(`${file}: a heading. The changelog makes them; write sentences or a list.`);
  const text = words.startsWith('- ') ? words : `- ${words.replaceAll('\n', '\n  ')}`;
  return { file, kind, text };
}

function kindIn(head: string): NoteKind | undefined {
  let value: unknown;
  try {
    value = (parse(head) as { kind?: unknown } | null)?.kind;
  } catch {
    return undefined;
  }
  return (Object.keys(NOTE_KINDS) as NoteKind[]).find((kind) => kind === value);
}
