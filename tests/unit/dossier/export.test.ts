import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistCsv, csvField } from '../../../components/dossier/export-csv.ts';
import { exportFile } from '../../../components/dossier/export-file.ts';
import { markdownText } from '../../../components/dossier/export-markdown.ts';
import { exportRows } from '../../../components/dossier/export-rows.ts';
import { readingIn } from '../../../components/dossier/reading.ts';
import { provision, records } from '../../fixtures/dossier-records.ts';

/** Reads RFC 4180 as its grammar stands, and nothing else. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let rest = text;
  let fields: string[] = [];
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (match === null) throw new Error(`no field at: ${rest.slice(0, 40)}`);
    fields.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      lines.push(fields);
      fields = [];
    }
    rest = rest.slice(match[0].length);
  }
  return lines;
}

const HEADS = {
  id: 'id',
  number: 'number',
  theme: 'theme',
  title: 'title',
  summary: 'summary',
  status: 'status',
  statusNote: 'note',
  asOf: 'as of',
  unknownAfter: 'unknown',
  sources: 'sources',
};
const nasty = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', ' ', 'a', 'ü', "'") });

describe('the checklist as CSV', () => {
  it('can be read back, field by field, whatever the texts hold', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, summary) => {
        const rows = exportRows(
          records({ provisions: [provision('cap', { title: { en: title }, summary: { en: summary } })] }),
          readingIn('en'),
        );
        const [heads, fields, ...others] = readCsv(checklistCsv(rows, HEADS));
        expect(others).toEqual([]);
        expect(fields).toHaveLength(heads?.length ?? 0);
        expect([title, `'${title}`]).toContain(fields?.[2]);
        expect([summary, `'${summary}`]).toContain(fields?.[3]);
      }),
    );
  });

  it('has no field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const value = readCsv(`${csvField(text)}\r\n`)[0]?.[0] ?? '';
        expect(value).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc'])
      expect(csvField(text)[0]).toMatch(/['"]/);
    for (const text of ['6', '10a', 'Army', '2025-12-24', '']) expect(csvField(text)).toBe(text);
  });
});

describe('the checklist as Markdown', () => {
  it('shows signs of markup as they stand, on one line', () => {
    expect(markdownText('*a* _b_ [c](d) <i> `e` # | \\ ![f]')).toBe(
      '\\*a\\* \\_b\\_ \\[c\\](d) \\<i\\> \\`e\\` \\# \\| \\\\ \\!\\[f\\]',
    );
    expect(markdownText('- a\n\n# b')).toBe('\\- a \\# b');
    expect(markdownText('1. a')).toBe('1\\. a');
    expect(markdownText('+ a')).toBe('\\+ a');
  });

  it('leaves no sign of markup without its backslash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markdownText(text).replace(/\\./g, '')).not.toMatch(/[\\`*_[\]<>#|~&!\n]/);
      }),
    );
  });
});

describe('the file', () => {
  const dataset = records({
    provisions: [
      provision('cap', { order: 1, title: { en: 'The cap', de: 'Die Obergrenze' }, subpoint: 'b-d', number: 10 }),
      provision('line', { order: 0, theme: 'land', number: null, status: 'dropped' }),
    ],
  });

  it('is named by the day up to which the data are known', () => {
    expect(exportFile(dataset, 'csv', readingIn('en')).name).toBe('point-by-point-checklist-2026-01-01.csv');
    expect(exportFile(dataset, 'markdown', readingIn('en')).name).toBe('point-by-point-checklist-2026-01-01.md');
  });

  it('has every provision in the order of the checklist, in the reader’s language, with its sources', () => {
    const rows = readCsv(exportFile(dataset, 'csv', readingIn('de-AT')).text.replace('\ufeff', ''));
    expect(rows.map((row) => [row[0], row[1], row[2], row[4], row.at(-1)])).toEqual([
      ['Punkt der 28', 'Thema', 'Bestimmung', 'Status', 'id'],
      ['', 'Gebiet', 'Title of line', 'Entfallen', 'line'],
      ['10b–d', 'Armee', 'Die Obergrenze', 'Veröffentlicht', 'cap'],
    ]);
    expect(rows[1]?.[8]).toBe('Gazette, 2025-11-20, https://g.example/1');
  });

  it('says as Markdown up to when it is known, and links each source', () => {
    const { text } = exportFile(dataset, 'markdown', readingIn('en'));
    expect(text).toContain('Known up to 1 January 2026 · Data 2026.1.1');
    expect(text).toContain('## Land\n\n### Title of line\n');
    expect(text).toContain('### 10b–d · The cap\n');
    expect(text).toContain('- [Gazette, 2025-11-20](<https://g.example/1>): A report');
  });

  it('makes a link of nothing but addresses of the web', () => {
    const [source] = dataset.sources;
    if (source === undefined) throw new Error('no source');
    const bad = { ...dataset, sources: [{ ...source, url: 'javascript:alert(1)' }] };
    expect(exportFile(bad, 'markdown', readingIn('en')).text).not.toContain('javascript');
  });
});
