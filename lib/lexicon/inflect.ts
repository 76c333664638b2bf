/** Expands authored names into the surface forms a page can have. */
import type { Alias, Entity, Paradigm } from '../dataset/schema.ts';

/** Anything that is written like a name: an alias or a decoy. */
export type Inflectable = Pick<Alias, 'text' | 'inflect' | 'forms'>;

/** Marks a word that does not change, or a case that does not exist. */
const NONE = '-';

/** Words as authors count them, "28-Punkte-Plan" being three; splitting by the group keeps both words and gaps. */
const PIECES = /([\p{L}\p{M}\p{N}]+)/u;
const WORD = /^[\p{L}\p{M}\p{N}]+$/u;

/** A word in one case: its alternatives, `null` where the paradigm has no such case. */
type CaseForms = readonly string[] | null;

/**
 * All forms of a name, the authored one first, each once. Words are put into the same case together; a case
 * that one of the inflected words lacks is left out.
 * @throws {Error} where a paradigm is unknown, does not fit its word, or their number is not the words'.
 */
export function formsOf(name: Inflectable, paradigms: ReadonlyMap<string, Paradigm>): string[] {
  const forms = new Set([name.text]);
  if (name.inflect?.some((id) => id !== NONE)) {
    const pieces = name.text.split(PIECES);
    const count = pieces.filter((piece) => WORD.test(piece)).length;
    const ids = name.inflect;
    if (count !== ids.length) throw new Error(`"${name.text}" has ${count} words and ${ids.length} paradigms`);
    const used = ids.map((id) => (id === NONE ? null : findParadigm(id, name.text, paradigms)));
    const cases = Math.max(...used.map((paradigm) => paradigm?.cases.length ?? 0));
    for (let index = 0; index < cases; index += 1) {
      for (const form of inCase(pieces, used, index)) forms.add(form);
    }
  }
  for (const form of name.forms ?? []) forms.add(form);
  return [...forms];
}

function findParadigm(id: string, text: string, paradigms: ReadonlyMap<string, Paradigm>): Paradigm {
  const paradigm = paradigms.get(id);
  if (!paradigm) throw new Error(`"${text}" names a paradigm "${id}" that does not exist`);
  return paradigm;
}

/** Every way to write `words` in case `index`; empty where one of them has no such case. */
function inCase(pieces: readonly string[], paradigms: readonly (Paradigm | null)[], index: number): string[] {
  let forms = [''];
  let word = 0;
  for (const piece of pieces) {
    let alternatives: CaseForms = [piece];
    if (WORD.test(piece)) {
      const paradigm = paradigms[word] ?? null;
      if (paradigm) alternatives = decline(piece, paradigm, index);
      word += 1;
    }
    if (!alternatives) return [];
    const endings = alternatives;
    forms = forms.flatMap((form) => endings.map((ending) => form + ending));
  }
  return forms;
}

function decline(word: string, paradigm: Paradigm, index: number): CaseForms {
  const endings = paradigm.cases[index];
  if (endings === undefined || endings === NONE) return null;
  if (!word.toLowerCase().endsWith(paradigm.strip.toLowerCase())) {
    throw new Error(`"${word}" does not end in "${paradigm.strip}" as the paradigm "${paradigm.id}" needs`);
  }
  const stem = word.slice(0, word.length - paradigm.strip.length);
  return endings.split('|').map((ending) => stem + ending);
}

/** Every form of every alias of an entity, each once, in the order of the aliases. */
export function formsOfEntity(entity: Pick<Entity, 'aliases'>, paradigms: readonly Paradigm[]): string[] {
  const byId = byIdOf(paradigms);
  return [...new Set(entity.aliases.flatMap((alias) => formsOf(alias, byId)))];
}

/** Paradigms by their id, as {@link formsOf} takes them. */
export function byIdOf(paradigms: readonly Paradigm[]): ReadonlyMap<string, Paradigm> {
  return new Map(paradigms.map((paradigm) => [paradigm.id, paradigm]));
}
