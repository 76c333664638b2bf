/** The checklist as comma-separated values (RFC 4180). Pure. */
import type { ExportRow } from './export-rows.ts';

/** The heads of the columns, by the row's fields. */
export type CsvHeads = Readonly<Record<keyof ExportRow, string>>;

/** The columns, in this order. */
const COLUMNS = [
  'number',
  'theme',
  'title',
  'summary',
  'status',
  'statusNote',
  'asOf',
  'unknownAfter',
  'sources',
  'id',
] as const satisfies readonly (keyof ExportRow)[];

/**
 * A table of all rows with a head: CRLF after every line, fields quoted where they must be. No field begins with a sign
 * that a spreadsheet takes for a formula.
 */
export function checklistCsv(rows: readonly ExportRow[], heads: CsvHeads): string {
  const lines = [
    COLUMNS.map((column) => heads[column]),
    ...rows.map((row) =>
      COLUMNS.map((column) =>
        column === 'sources'
          ? row.sources.map(({ publisher, date, url }) => `${publisher}, ${date}, ${url}`).join('\n')
          : row[column],
      ),
    ),
  ];
  return lines.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

/** One field: made harmless for spreadsheets, then quoted if it holds a comma, a quotation mark or a line break. */
export function csvField(text: string): string {
  // An apostrophe in front is how spreadsheets write "this is text"; the wide forms and leading space count as well.
  const harmless = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
