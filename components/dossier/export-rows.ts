/** The checklist as plain rows, from which every form of export is written. Pure. */
import type { DatasetRecords, SourceRecord, TextRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from '../ui/point-number.ts';
import { sourcesNamed } from '../ui/SourceList.tsx';
import { labelOf, titleOf } from '../ui/terms.tsx';
import { pickText } from '../ui/text.ts';
import type { ExportFormat } from './props.ts';
import type { DossierReading } from './reading.ts';

/** One provision in the reader's language, English where there is no other. */
export interface ExportRow {
  readonly id: string;
  /** Number in the 28-point text; empty where it never stood there. */
  readonly number: string;
  readonly theme: string;
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  readonly statusNote: string;
  /** ISO date. */
  readonly asOf: string;
  readonly unknownAfter: string;
  readonly sources: readonly SourceRecord[];
}

/** One row a provision, in the order of the checklist. */
export function exportRows(records: DatasetRecords, reading: DossierReading): readonly ExportRow[] {
  const text = (record: TextRecord | undefined) =>
    record === undefined ? '' : pickText(record, reading.language).text;
  const themes = new Map(records.themes.map((theme) => [theme.id, titleOf(theme, reading).text]));
  const order = new Map(records.themes.map(({ id, order: place }) => [id, place]));
  return records.provisions
    .toSorted((a, b) => (order.get(a.theme) ?? 0) - (order.get(b.theme) ?? 0) || a.order - b.order)
    .map((provision) => ({
      id: provision.id,
      number: pointNumber(provision) ?? '',
      theme: themes.get(provision.theme) ?? '',
      title: text(provision.title),
      summary: text(provision.summary),
      status: labelOf(provision.status, records.statuses, reading).text,
      statusNote: text(provision.statusNote),
      asOf: provision.asOf,
      unknownAfter: text(provision.unknownAfter),
      sources: sourcesNamed(provision.sources, records.sources),
    }));
}

/** The name of an exported file, with the day up to which the dataset is known. */
export function exportName(asOf: string, format: ExportFormat): string {
  return `point-by-point-checklist-${asOf}.${format === 'csv' ? 'csv' : 'md'}`;
}
