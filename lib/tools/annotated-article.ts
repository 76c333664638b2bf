/**
 * Articles whose mentions and provisions people have marked by hand, and how such a file is read.
 * The format is described in `tests/corpus/README.md`. Pure: knows neither files nor the dataset.
 */
import { LANGUAGES, type Language } from '../dataset/schema.ts';

/** A mention as a person marked it. */
export interface AnnotatedMention {
  /** UTF-16 offsets in the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Marked `[[~…]]`: finding it is neither right nor wrong. */
  readonly optional: boolean;
}

/** A paragraph and the provisions that it speaks of, each once. */
export interface AnnotatedParagraph {
  /** UTF-16 offsets in the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Line of the file on which it begins, 1-based. */
  readonly line: number;
  readonly provisions: readonly string[];
}

/** One article with its annotations taken out of the text. */
export interface AnnotatedArticle {
  /** Name of its file. */
  readonly file: string;
  readonly language: Language;
  /** Day of its publication, `YYYY-MM-DD`. */
  readonly date: string;
  /** `plan`: it concerns the plan, the talks or the war. */
  readonly topic: 'plan' | 'other';
  /** Paragraphs parted by a blank line, each on one line. */
  readonly text: string;
  readonly mentions: readonly AnnotatedMention[];
  readonly paragraphs: readonly AnnotatedParagraph[];
}

/** Thrown for a file that is not in the format; the message begins with `FILE:LINE`, the line 1-based. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TOPICS = ['plan', 'other'] as const;
const FIELDS = ['lang', 'date', 'topic'];

/** The article in a file. `file` is its name, for messages. Throws {@link AnnotationError} at the first mistake. */
export function parseAnnotatedArticle(content: string, file: string): AnnotatedArticle {
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);
  const ruled = lines.findIndex((line) => line.trim() === '---');
  if (ruled < 0) throw new AnnotationError(file, 1, 'no line "---" parts the header from the text');
  const header = parseHeader(lines.slice(0, ruled), file);
  let text = '';
  const mentions: AnnotatedMention[] = [];
  const paragraphs: AnnotatedParagraph[] = [];
  for (const source of paragraphsOf(lines, ruled + 1)) {
    if (text) text += '\n\n';
    const paragraph = parseParagraph(source, file);
    const start = text.length;
    text += paragraph.text;
    for (const mention of paragraph.mentions) {
      mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
    }
    paragraphs.push({ start, end: text.length, line: source.at(0), provisions: paragraph.provisions });
    if (header.topic === 'other' && paragraph.provisions.length > 0) {
      throw new AnnotationError(file, source.at(source.text.length), 'an article of topic other states no provision');
    }
  }
  if (paragraphs.length === 0) throw new AnnotationError(file, ruled + 1, 'there is no text below the header');
  return { file, ...header, text, mentions, paragraphs };
}

function parseHeader(lines: readonly string[], file: string): Pick<AnnotatedArticle, 'language' | 'date' | 'topic'> {
  const fields = new Map<string, { value: string; line: number }>();
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const [, key = '', value = ''] = /^([^:]*):(.*)$/.exec(line)?.map((part) => part.trim()) ?? [];
    if (!FIELDS.includes(key)) {
      throw new AnnotationError(file, index + 1, `"${line.trim()}" is none of ${FIELDS.join(', ')}`);
    }
    if (fields.has(key)) throw new AnnotationError(file, index + 1, `"${key}" stands there twice`);
    fields.set(key, { value, line: index + 1 });
  }
  const read = (key: string): { value: string; line: number } => {
    const field = fields.get(key);
    if (!field) throw new AnnotationError(file, 1, `the header has no "${key}"`);
    return field;
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T => {
    const { value, line } = read(key);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new AnnotationError(file, line, `"${value}" is none of ${allowed.join(', ')}`);
    return found;
  };
  const date = read('date');
  if (!DATE.test(date.value) || Number.isNaN(Date.parse(date.value))) {
    throw new AnnotationError(file, date.line, `"${date.value}" is no day like 2025-11-20`);
  }
  return { language: oneOf('lang', LANGUAGES), date: date.value, topic: oneOf('topic', TOPICS) };
}

/** A paragraph as it stands in the file, its lines joined by one space. */
interface Source {
  readonly text: string;
  /** Line of the file for an offset in `text`, 1-based. */
  at(offset: number): number;
}

function* paragraphsOf(lines: readonly string[], from: number): Generator<Source> {
  let text = '';
  let starts: { offset: number; line: number }[] = [];
  for (let index = from; index <= lines.length; index += 1) {
    const line = lines[index]?.trim() ?? '';
    if (line) {
      if (text) text += ' ';
      starts.push({ offset: text.length, line: index + 1 });
      text += line;
    } else if (text) {
      const known = starts;
      yield { text, at: (offset) => known.findLast((start) => start.offset <= offset)?.line ?? 1 };
      text = '';
      starts = [];
    }
  }
}

const SIGN = /\[\[|\]\]|\{\{|\}\}/g;

function parseParagraph(
  source: Source,
  file: string,
): Pick<AnnotatedArticle, 'text' | 'mentions'> & { provisions: readonly string[] } {
  const fail = (offset: number, message: string): never => {
    throw new AnnotationError(file, source.at(offset), message);
  };
  let text = '';
  let at = 0;
  const mentions: AnnotatedMention[] = [];
  const provisions = new Set<string>();
  for (;;) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(source.text);
    const behind = source.text.slice(at, sign?.index);
    if (provisions.size > 0 && behind.trim()) fail(at, 'text behind {{…}}: labels stand at the end of a paragraph');
    text += behind;
    if (!sign) break;
    const opening = sign[0];
    const closing = opening === '[[' ? ']]' : '}}';
    if (opening === closing || opening === ']]') fail(sign.index, `${opening} closes nothing`);
    const end = source.text.indexOf(closing, sign.index);
    if (end < 0) fail(sign.index, `${opening} is not closed in its paragraph`);
    const inside = source.text.slice(sign.index + opening.length, end);
    if (/\[\[|\{\{/.test(inside)) fail(sign.index, `${opening} is not closed before the next opens`);
    if (opening === '[[') {
      const mention = parseMention(inside, text.length, (message) => fail(sign.index, message));
      mentions.push(mention.mention);
      text += mention.name;
    } else for (const id of parseLabels(inside, (message) => fail(sign.index, message))) provisions.add(id);
    at = end + closing.length;
  }
  const trimmed = text.trimEnd();
  if (!trimmed) fail(0, '{{…}} needs a paragraph to stand in');
  return { text: trimmed, mentions, provisions: [...provisions] };
}

function parseMention(
  inside: string,
  start: number,
  fail: (message: string) => never,
): { mention: AnnotatedMention; name: string } {
  const [marked = '', entity = '', ...rest] = inside.split('|').map((part) => part.trim());
  if (rest.length > 0 || !entity) fail(`[[${inside}]] is not [[name|id]]`);
  if (!ID.test(entity)) fail(`"${entity}" in [[${inside}]] is no id`);
  const optional = marked.startsWith('~');
  const name = optional ? marked.slice(1) : marked;
  if (!name.trim()) fail(`[[${inside}]] marks no name`);
  return { mention: { start, end: start + name.length, entity, optional }, name };
}

function parseLabels(inside: string, fail: (message: string) => never): string[] {
  const ids = inside.split(/[\s,]+/).filter(Boolean);
  if (ids.length === 0) fail('{{}} names no provision');
  for (const id of ids) if (!ID.test(id)) fail(`"${id}" in {{${inside}}} is no id`);
  return ids;
}
