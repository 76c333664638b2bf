/** The checklist as plain rows, from which every form of export is written. Pure. */
import type { DatasetRecords, SourceRecord, TextRecord } from '../../lib/dataset/records.ts';
import { pointNumber } from '../ui/point-number.ts';
import { sourcesNamed } from '../ui/SourceList.tsx';
import { pickText } from '../ui/text.ts';
import type { ExportFormat } from './props.ts';

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
export function exportRows(records: DatasetRecords, language: string): readonly ExportRow[] {
  const text = (record: TextRecord | undefined) => (record === undefined ? '' : pickText(record, language).text);
  const order = new Map(records.themes.map(({ id, order: place }) => [id, place]));
  return records.provisions
    .toSorted((a, b) => (order.get(a.theme) ?? 0) - (order.get(b.theme) ?? 0) || a.order - b.order)
    .map((provision) => ({
      id: provision.id,
      number: pointNumber(provision) ?? '',
      theme: text(records.themes.find(({ id }) => id === provision.theme)?.title),
      title: text(provision.title),
      summary: text(provision.summary),
      status: text(records.statuses.find(({ id }) => id === provision.status)?.label) || provision.status,
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
