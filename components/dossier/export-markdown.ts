/** The checklist as Markdown (CommonMark). Pure. */
import { webAddress } from '../ui/SourceList.tsx';
import type { ExportRow } from './export-rows.ts';

/** The words around the data. */
export interface MarkdownWords {
  readonly title: string;
  /** What dataset this is, and up to when it is known. */
  readonly standing: string;
  readonly status: string;
  readonly asOf: string;
  readonly unknown: string;
  readonly sources: string;
}

/** A document with a heading for each theme and provision. What stands in the data shows as it stands there. */
export function checklistMarkdown(rows: readonly ExportRow[], words: MarkdownWords): string {
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const blocks = [
    `# ${markdownText(words.title)}`,
    markdownText(words.standing),
    ...themes.flatMap((theme) => [
      `## ${markdownText(theme)}`,
      ...rows.filter((row) => row.theme === theme).flatMap((row) => provisionBlocks(row, words)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function provisionBlocks(row: ExportRow, words: MarkdownWords): string[] {
  const standing = `**${markdownText(words.status)}:** ${markdownText(row.status)} (${markdownText(words.asOf)} ${row.asOf})`;
  const sources = row.sources.map((source) => {
    const label = markdownText(`${source.publisher}, ${source.date}`);
    const address = webAddress(source.url);
    const link = address === undefined ? label : `[${label}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
    return `- ${link}: ${markdownText(source.title)}`;
  });
  return [
    `### ${markdownText([row.number, row.title].filter((part) => part !== '').join(' · '))}`,
    markdownText(row.summary),
    row.statusNote === '' ? standing : `${standing}. ${markdownText(row.statusNote)}`,
    `**${markdownText(words.unknown)}:** ${markdownText(row.unknownAfter)}`,
    ...(sources.length === 0 ? [] : [`${markdownText(words.sources)}:`, sources.join('\n')]),
  ];
}

/** A text on one line in which no sign is taken for markup. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
      // At the beginning of a line these would make a list, a rule or a heading under a line.
      .replace(/^([-+=:])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
