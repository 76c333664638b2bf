/** Which words the screens show, read from the syntax trees of their files. */
import { type Expression, parseSync, Visitor } from 'oxc-parser';

/** A source file. */
export interface SourceFile {
  /** Path below the root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The names of words that one file uses: `words.close`, `reading.words.close`, `const { close } = words`. */
export function namesUsed({ file, text }: SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const literals = new Set<string>();
  let computes = false;
  const visitor = new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') literals.add(value);
    },
    MemberExpression(node) {
      if (!isWords(node.object)) return;
      if (!node.computed && node.property.type === 'Identifier') used.add(node.property.name);
      else computes = true;
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'ObjectPattern' || init === null || !isWords(init)) return;
      for (const property of id.properties) {
        if (property.type === 'Property' && property.key.type === 'Identifier') used.add(property.key.name);
      }
    },
  });
  visitor.visit(parseSync(file, text).program);
  // Behind `words[name]` any text of the file may be the name.
  return computes ? new Set([...used, ...literals]) : used;
}

/** The words of the manifest that a text asks for: `__MSG_name__`. */
export function messagesUsed(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name ?? ''));
}

/** Whether a file belongs to the screen of a part; what all screens share may be shown anywhere. */
export function mayShow(part: string, file: string): boolean {
  return part === 'ui' || new RegExp(`^(components|entrypoints)/${part}[/.]`).test(file);
}

function isWords(expression: Expression | { readonly type: 'Super' }): boolean {
  if (expression.type === 'Identifier') return expression.name === 'words';
  if (expression.type !== 'MemberExpression' || expression.computed) return false;
  return expression.property.type === 'Identifier' && expression.property.name === 'words';
}
