/** Reads the words of one language from the syntax tree of its file, so that each is known with its line. */
import { type Expression, type ObjectExpression, type ObjectProperty, parseSync } from 'oxc-parser';

/** One call of `plural`. */
export interface PluralForms {
  readonly line: number;
  /** By the name of the form: one, few, many, other. */
  readonly forms: ReadonlyMap<string, string>;
}

/** One word as it is authored. */
export interface Word {
  /** Its part and name: `card.close`, `ui.kinds.person`. */
  readonly key: string;
  readonly line: number;
  /** Characters of it at its longest, without what is filled in. */
  readonly length: number;
  /** What it shows of what is filled in, by the names of the parameters; sorted. */
  readonly shows: readonly string[];
  readonly plurals: readonly PluralForms[];
  /** Its texts as they stand between what is filled in. */
  readonly texts: readonly string[];
}

/** A language's file in pieces. */
export interface WordFile {
  /** Path below the root. */
  readonly file: string;
  /** Line of each part by its name. */
  readonly parts: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, Word>;
  /** What stands in the place of a word but is none. */
  readonly unreadable: readonly { readonly key: string; readonly line: number }[];
}

interface Content {
  length: number;
  readonly shows: Set<string>;
  readonly plurals: PluralForms[];
  readonly texts: string[];
}

/** Thrown inside this file where a word is neither a text nor made of texts. */
class Unreadable extends Error {}

/** The words of a file of `assets/words`. */
export function readWords(file: string, text: string): WordFile {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = ({ start }: { readonly start: number }) => text.slice(0, start).split('\n').length;
  const parts = new Map<string, number>();
  const words = new Map<string, Word>();
  const unreadable: { key: string; line: number }[] = [];

  const readTable = (table: ObjectExpression, path: string) => {
    for (const entry of table.properties) {
      const name = entry.type === 'Property' ? nameOf(entry) : null;
      const key = `${path}.${name ?? '…'}`;
      const line = lineOf(entry);
      if (entry.type !== 'Property' || name === null) {
        unreadable.push({ key, line });
        continue;
      }
      const value = bare(entry.value);
      if (value.type === 'ObjectExpression') {
        readTable(value, key);
        continue;
      }
      try {
        const { length, shows, plurals, texts } = contentOf(value, lineOf);
        words.set(key, { key, line, length, shows: [...shows].sort(), plurals, texts });
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        unreadable.push({ key, line });
      }
    }
  };

  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      const table = init && bare(init);
      if (id.type !== 'Identifier' || table?.type !== 'ObjectExpression') continue;
      parts.set(id.name, lineOf(statement));
      readTable(table, id.name);
    }
  }
  return { file, parts, words, unreadable };
}

/** The name of a property; null where it is computed. */
function nameOf({ key, computed }: ObjectProperty): string | null {
  if (computed) return null;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : null;
}

/** An expression without the types around it. */
function bare(expression: Expression): Expression {
  return expression.type === 'TSAsExpression' || expression.type === 'TSSatisfiesExpression'
    ? bare(expression.expression)
    : expression;
}

type LineOf = (node: { readonly start: number }) => number;

function contentOf(word: Expression, lineOf: LineOf): Content {
  const content: Content = { length: 0, shows: new Set(), plurals: [], texts: [] };
  const made = word.type === 'ArrowFunctionExpression' ? word.body : word;
  if (made.type === 'BlockStatement') throw new Unreadable();
  addText(content, made, lineOf);
  return content;
}

/** Adds a text, a template of parameters, or a plural. */
function addText(content: Content, expression: Expression, lineOf: LineOf): void {
  if (expression.type === 'Literal' && typeof expression.value === 'string') {
    addPiece(content, expression.value);
  } else if (expression.type === 'TemplateLiteral') {
    for (const { value } of expression.quasis) addPiece(content, value.cooked ?? '');
    for (const filled of expression.expressions) {
      if (filled.type === 'Identifier') content.shows.add(filled.name);
      else addText(content, filled, lineOf);
    }
  } else {
    addPlural(content, expression, lineOf);
  }
}

function addPiece(content: Content, text: string): void {
  content.texts.push(text);
  content.length += text.length;
}

function addPlural(content: Content, call: Expression, lineOf: LineOf): void {
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'plural') {
    throw new Unreadable();
  }
  const [amount, table] = call.arguments;
  if (amount?.type !== 'Identifier' || table?.type !== 'ObjectExpression') throw new Unreadable();
  const forms = new Map<string, string>();
  for (const entry of table.properties) {
    const name = entry.type === 'Property' ? nameOf(entry) : null;
    if (entry.type !== 'Property' || name === null || entry.value.type !== 'Literal') throw new Unreadable();
    if (typeof entry.value.value !== 'string') throw new Unreadable();
    forms.set(name, entry.value.value);
  }
  const texts = [...forms.values()];
  if (texts.some((text) => text.includes('#'))) content.shows.add(amount.name);
  content.plurals.push({ line: lineOf(call), forms });
  content.texts.push(...texts);
  content.length += Math.max(0, ...texts.map((text) => text.replaceAll('#', '').length));
}
