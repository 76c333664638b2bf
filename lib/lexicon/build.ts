/** Compiles the authored names, cues and topic words into a {@link Lexicon}: plain JSON, small, ready to unpack. */

import type { Alias, AuthoredDataset, Entity } from '../dataset/schema.ts';
import { findAnchors } from './find-anchors.ts';
import { foldWords, upperMask } from './fold.ts';
import { byIdOf, formsOf } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import { packNumbers, packWords } from './pack.ts';
import { compileGroups } from './patterns.ts';
import { findRelated } from './related.ts';
import { SenseFlag } from './tables.ts';
import { ANCHOR_WEIGHT } from './topic.ts';

/** The parts of the dataset that recognition needs. */
export type LexiconSource = Pick<
  AuthoredDataset,
  'entities' | 'provisions' | 'paradigms' | 'cues' | 'topics' | 'givenNames'
>;

/** One surface form: its words and what it can mean. `senses` are packed numbers, so that equal ones are equal text. */
interface Form {
  readonly words: readonly string[];
  readonly senses: Map<string, readonly number[]>;
}

/**
 * Compiles `dataset`; `hash` says which dataset it was. The same dataset always gives the same lexicon.
 * @throws {Error} where a name and its paradigms do not fit, or a cue names a provision that does not exist.
 */
export function buildLexicon(dataset: LexiconSource, hash: string): Lexicon {
  const bare = compile(dataset, hash);
  const related = findRelated(bare, dataset.entities).flatMap((others) => [others.length, ...others]);
  const anchors = findAnchors(bare);
  return {
    ...bare,
    tables: { ...bare.tables, related: packNumbers(related), anchors: anchors && packWords(anchors) },
  };
}

function compile(dataset: LexiconSource, hash: string): Lexicon {
  const forms = collectForms(dataset);
  const words = [...new Set(forms.flatMap((form) => form.words))].sort();
  const wordIds = new Map(words.map((word, id) => [word, id]));
  const provisions = dataset.provisions.map((provision) => provision.id);
  const { terms, groups, cues, signals } = compileGroups(dataset.cues, dataset.topics, provisions);
  const givenNames = [...new Set(dataset.givenNames.flatMap((name) => foldWords(name).map((word) => word.folded)))];
  return {
    schema: 1,
    hash,
    entities: dataset.entities.map(({ id, kind, mark, feminine }) => ({
      id,
      kind,
      mark,
      ...(feminine && { feminine }),
    })),
    provisions,
    tables: {
      words: packWords(words),
      ...packForms(forms, wordIds),
      related: '',
      terms: packWords(terms),
      groups: packNumbers(groups),
      cues: packNumbers(cues),
      signals: packNumbers(signals),
      givenNames: packWords(givenNames.sort()),
      anchors: null,
    },
  };
}

function collectForms({ entities, paradigms }: Pick<LexiconSource, 'entities' | 'paradigms'>): Form[] {
  const byId = byIdOf(paradigms);
  const forms = new Map<string, Form>();
  const add = (text: string, entity: number, flags: number): void => {
    const words = foldWords(text);
    if (words.length === 0) throw new Error(`the name "${text}" has no letters`);
    const key = words.map((word) => word.folded).join(' ');
    const form = forms.get(key) ?? { words: words.map((word) => word.folded), senses: new Map() };
    const masks = words.map((word) => upperMask(text, word.start, word.end));
    const sense = [entity, flags, ...masks];
    form.senses.set(sense.join(), sense);
    forms.set(key, form);
  };
  for (const [index, entity] of entities.entries()) {
    for (const alias of entity.aliases) {
      const flags = flagsOf(alias);
      for (const form of formsOf(alias, byId)) add(form, index, flags);
    }
    for (const decoy of entity.decoys) {
      for (const form of formsOf(decoy, byId)) add(form, index, SenseFlag.Decoy);
    }
  }
  return [...forms.values()];
}

function flagsOf({ strength, ambiguous }: Alias): number {
  return (strength === 'weak' ? SenseFlag.Weak : 0) | (ambiguous ? SenseFlag.Ambiguous : 0);
}

/** Forms as paths through a trie in sorted order: shared words, new words, set of senses. */
function packForms(forms: readonly Form[], wordIds: ReadonlyMap<string, number>): { senses: string; forms: string } {
  const sets = new Map<string, number>();
  const senses: number[] = [];
  const setOf = (form: Form): number => {
    const list = [...form.senses.values()];
    const key = list.join(';');
    const known = sets.get(key);
    if (known !== undefined) return known;
    senses.push(list.length, form.words.length, ...list.flat());
    sets.set(key, sets.size);
    return sets.size - 1;
  };
  const paths = forms
    .map((form) => ({ form, ids: form.words.map((word) => wordIds.get(word) ?? 0) }))
    .sort((a, b) => compareIds(a.ids, b.ids));
  const packed: number[] = [];
  let before: readonly number[] = [];
  for (const { form, ids } of paths) {
    let shared = 0;
    while (shared < ids.length && ids[shared] === before[shared]) shared += 1;
    packed.push(shared, ids.length - shared);
    for (let depth = shared; depth < ids.length; depth += 1) {
      // Siblings come in rising order, so the first new word is the distance from the one before.
      packed.push((ids[depth] ?? 0) - (depth === shared ? (before[depth] ?? 0) : 0));
    }
    packed.push(setOf(form));
    before = ids;
  }
  return { senses: packNumbers(senses), forms: packNumbers(packed) };
}

function compareIds(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Whether an alias can lead to a mark on a page about something else: the full name of a person. */
function isFullName(entity: Pick<Entity, 'kind' | 'mark'>, alias: Alias, words: number): boolean {
  return (
    entity.kind === 'person' &&
    entity.mark === 'everywhere' &&
    alias.strength === 'strong' &&
    !alias.ambiguous &&
    words >= 2
  );
}

/** What a page must hold for `resolve` to find anything in it: the ground of the gate's decision. */
export interface StrongForms {
  /** Full names of persons who are marked everywhere, in every form, as authored. */
  readonly names: readonly string[];
  /** Alternatives of the topic signals that can carry an article, as in a cue's group: words may begin or end with `*`. */
  readonly topicWords: readonly string[];
}

/**
 * Every word group that can lead to a mark.
 *
 * The guarantee: where none of `names` and none of `topicWords` occurs in an article (folded, word by word,
 * with the gaps that names allow), `resolve` finds no mention and no provision in it. For on topic `other`
 * only `names` are marked, and no article is judged `plan` without at least one of `topicWords`
 * (those of weight {@link ANCHOR_WEIGHT} or more; see `topic.ts`).
 */
export function strongForms(dataset: Pick<LexiconSource, 'entities' | 'paradigms' | 'topics'>): StrongForms {
  const byId = byIdOf(dataset.paradigms);
  const names = dataset.entities.flatMap((entity) =>
    entity.aliases.flatMap((alias) =>
      formsOf(alias, byId).filter((form) => isFullName(entity, alias, foldWords(form).length)),
    ),
  );
  const topicWords = dataset.topics
    .filter((signal) => signal.about === 'war' && signal.weight >= ANCHOR_WEIGHT)
    .flatMap((signal) => signal.words.split('|').map((alternative) => alternative.trim()));
  return { names: [...new Set(names)], topicWords: [...new Set(topicWords)] };
}
