/** `dataset new`: an empty record in its right place, for its author to fill in. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Argument, Command } from 'commander';
import { isMap, isSeq, parseDocument } from 'yaml';
import { Id } from '../dataset/schema.ts';
import { dayIn, NEW_KINDS, type NewKind, templateOf } from '../dataset/templates.ts';
import { DATASET_FOLDER } from './dataset-files.ts';

/** Where a new record went. */
export interface NewRecord {
  /** Path below the dataset's folder, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Writes an empty record. Throws where the id is no id or is taken, and where an event's id does not begin with its
 * date; nothing is written then.
 */
export async function addRecord(kind: NewKind, id: string, folder: string = DATASET_FOLDER): Promise<NewRecord> {
  const parsed = Id.safeParse(id);
  if (!parsed.success) throw new Error(`"${id}": ${parsed.error.issues[0]?.message ?? 'this is no id'}.`);
  if (kind === 'entity' || kind === 'provision') {
    const file = kind === 'entity' ? `entities/${id}.yaml` : `provisions/${id}.yaml`;
    try {
      await writeFile(path.join(folder, file), templateOf(kind, id), { flag: 'wx' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(kind, id, file);
      throw error;
    }
    return { file, line: 1 };
  }
  if (kind === 'event' && dayIn(id) === '') {
    throw new Error('The id of an event begins with its date: 2025-11-23-geneva.');
  }
  const file = kind === 'source' ? 'sources.yaml' : 'timeline.yaml';
  const text = await readFile(path.join(folder, file), 'utf8');
  const { before, after } = splitAt(text, kind, id, file);
  await writeFile(path.join(folder, file), before + templateOf(kind, id) + after);
  return { file, line: before.split('\n').length };
}

/** The text of a list before and after the place of a new item: in front of the first that sorts behind it. */
function splitAt(text: string, kind: NewKind, id: string, file: string): { before: string; after: string } {
  const list: unknown = parseDocument(text).contents;
  if (!isSeq(list) || (list.flow && list.items.length > 0)) {
    throw new Error(`${file} is not a list, one item below the other.`);
  }
  const items = list.items.flatMap((item) =>
    isMap(item) ? [{ id: String(item.get('id')), date: String(item.get('date')), start: item.range?.[0] }] : [],
  );
  if (items.some((item) => item.id === id)) throw taken(kind, id, file);
  const day = dayIn(id);
  const isBehind = (item: { id: string; date: string }) =>
    kind === 'source' || item.date === day ? item.id > id : item.date > day;
  const next = items.find(isBehind)?.start;
  if (next === undefined) {
    const empty = items.length === 0;
    return { before: empty ? '' : `${text.trimEnd()}\n`, after: '' };
  }
  const at = text.lastIndexOf('\n', text.lastIndexOf('-', next - 1)) + 1;
  return { before: text.slice(0, at), after: text.slice(at) };
}

function taken(kind: NewKind, id: string, file: string): Error {
  return new Error(
    `There is a${kind === 'entity' || kind === 'event' ? 'n' : ''} ${kind} "${id}" already, in ${file}.`,
  );
}

/** What the schema cannot tell an author. */
const NEXT: Readonly<Record<NewKind, string>> = {
  entity: 'Each role and its part in the plan need a source; each name its languages and whether it marks by itself.',
  provision: 'A history entry names a draft or, without one, an `occasion`. Cues for it go to cues/<language>.yaml.',
  source: 'Its id goes under `sources` of what it says; check complains until something cites it.',
  event:
    'One sentence, attributed where it is a report; `entities` and `provisions` may be listed in front of `sources`.',
};

/** The command. */
export function newCommand(): Command {
  return new Command('new')
    .description('add an empty entity, provision, source or event in its right place')
    .addArgument(new Argument('<kind>', 'what').choices(NEW_KINDS))
    .argument('<id>', 'its id: lower-case words and numbers joined by hyphens; an event’s begins with its date')
    .addHelpText(
      'after',
      '\nThe new record is empty: `npm run dataset -- check` names every line that is still to be filled.',
    )
    .action(async (kind: NewKind, id: string) => {
      const { file, line } = await addRecord(kind, id);
      console.log(`${path.relative(process.cwd(), path.join(DATASET_FOLDER, file))}:${line}`);
      console.log(`Fill in its fields. ${NEXT[kind]}`);
      console.log('Then: npm run dataset -- format && npm run dataset -- check');
    });
}
