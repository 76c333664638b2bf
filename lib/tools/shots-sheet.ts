/** The contact sheet: all pictures of one run on one page, a row for each state, to be compared side by side. */

/** One picture. */
export interface Picture {
  /** Its file, beside the sheet. */
  readonly file: string;
  /** Screen and state: the row. */
  readonly row: string;
  /** Circumstance and browser: the column. */
  readonly column: string;
}

/** The sheet as HTML. Rows and columns are in the order in which they first occur; a gap is a picture that was not taken. */
export function contactSheet(pictures: readonly Picture[], heading: string): string {
  const rows = [...new Set(pictures.map(({ row }) => row))];
  const columns = [...new Set(pictures.map(({ column }) => column))];
  const cell = (row: string, column: string) => {
    const picture = pictures.find((one) => one.row === row && one.column === column);
    if (picture === undefined) return '<td></td>';
    const file = escaped(picture.file);
    return `<td><a href="${file}"><img src="${file}" alt="${escaped(`${row}, ${column}`)}" loading="lazy"></a></td>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(heading)}</title>
<style>
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
  table { border-collapse: collapse; }
  th { position: sticky; padding: 8px; background: #ddd; text-align: start; vertical-align: top; }
  thead th { top: 0; z-index: 1; }
  tbody th { left: 0; }
  td { padding: 8px; vertical-align: top; }
  img { display: block; max-width: 320px; max-height: 480px; border: 1px solid #888; }
</style>
<h1>${escaped(heading)}</h1>
<table>
<thead><tr><th></th>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr><th scope="row">${escaped(row)}</th>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}
</tbody>
</table>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
