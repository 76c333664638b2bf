/** The checklist as a file in the reader's language. Pure. */
import type { DatasetRecords } from '../../lib/dataset/records.ts';
import { formatDate } from '../ui/dates.ts';
import { checklistCsv } from './export-csv.ts';
import { checklistMarkdown } from './export-markdown.ts';
import { exportName, exportRows } from './export-rows.ts';
import type { ExportFormat } from './props.ts';
import type { DossierReading } from './reading.ts';

/** A file as it goes to the browser's downloads. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Without it, spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** The checklist of these records. */
export function exportFile(records: DatasetRecords, format: ExportFormat, reading: DossierReading): ExportedFile {
  const { words, wordsLanguage } = reading;
  const rows = exportRows(records, reading);
  const name = exportName(records.info.asOf, format);
  if (format === 'csv') {
    const heads = {
      number: words.pointOfThe28,
      theme: words.theme,
      title: words.provision,
      summary: words.summary,
      status: words.statusNow,
      statusNote: words.statusNote,
      asOf: words.asOf,
      unknownAfter: words.unknown,
      sources: words.sectionTitles.sources,
      id: 'id',
    };
    return { name, type: 'text/csv;charset=utf-8', text: BYTE_ORDER_MARK + checklistCsv(rows, heads) };
  }
  const text = checklistMarkdown(rows, {
    title: words.pageTitle,
    standing: `${words.knownUpTo} ${formatDate(records.info.asOf, wordsLanguage)} · ${words.dataVersion(records.info.version)}`,
    status: words.statusNow,
    asOf: words.asOf,
    unknown: words.unknown,
    sources: words.sectionTitles.sources,
  });
  return { name, type: 'text/markdown;charset=utf-8', text };
}
