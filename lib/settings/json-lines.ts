/** Where in a JSON text something stands, so that a mistake can be found by the person who wrote it. Pure. */

/**
 * The 1-based line of a syntax error. Engines say it in words of their own ("line 2 column 3", "at position 12"); one
 * that says nothing has come to the end of the text too early.
 */
export function lineOfSyntaxError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return lineOf(text, position === undefined ? text.trimEnd().length : Number(position));
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The 1-based line on which the value at `path` begins; that of its nearest container where it is missing. */
export function lineAt(text: string, path: readonly string[]): number {
  const open: { readonly isArray: boolean; key: string; index: number }[] = [];
  const here = () => open.map((level) => (level.isArray ? String(level.index) : level.key));
  let best = 1;
  let depth = -1;
  let expectsKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    const isKey = expectsKey && token.startsWith('"');
    if (isKey && level !== undefined) level.key = String(JSON.parse(token));
    else if (!/^[\]},:]$/.test(token)) {
      const at = here();
      if (at.length > depth && at.length <= path.length && at.every((step, nth) => step === path[nth])) {
        best = lineOf(text, index);
        depth = at.length;
      }
    }
    if (token === '{' || token === '[') open.push({ isArray: token === '[', key: '', index: 0 });
    if (token === '}' || token === ']') open.pop();
    if (token === ',' && level?.isArray) level.index += 1;
    expectsKey = token === '{' || (token === ',' && level?.isArray === false);
  }
  return best;
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
