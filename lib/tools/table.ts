/** A plain table for the terminal. */

/** Columns as wide as their widest cell (long cells are cut at 60 characters), parted by two spaces, with a ruled head. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cut = (cell: string) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
  const cells = [head, ...rows].map((row) => row.map(cut));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [first = [], ...rest] = cells;
  return `${[line(first), rule, ...rest.map(line)].join('\n')}\n`;
}
