/** Decides over one article what the names in it mean, and which provisions it speaks of. */
import { createChooser } from './ambiguity.ts';
import { createAnalyser, type GroupOccurrences } from './analysis.ts';
import { isStrong, type NameInArticle, namesIn, onlySense, type Reading } from './article.ts';
import { createProvisionFinder, type FoundProvision } from './cues.ts';
import { isGeneric } from './generic.ts';
import { createGivenNames } from './given-names.ts';
import { ALL_LANGUAGES, addCounts, countLanguages, guessLanguages, type Languages } from './language.ts';
import type { BlockMatches, Findings, Lexicon, Mention, ProvisionMention } from './lexicon.ts';
import type { MatchedBlock } from './names.ts';
import { once } from './once.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import { findNamesakes } from './persons.ts';
import { type NameTables, ownWordsOf } from './tables.ts';
import { byGroup, Evidence, expressionsIn, judgeTopic, type SignalsByGroup, unpackSignals } from './topic.ts';

/** Both answers of a scanner about an article; see `Scanner`. */
export interface Resolver {
  readonly certain: (blocks: readonly BlockMatches[]) => readonly Mention[];
  readonly resolving: (blocks: readonly BlockMatches[]) => Generator<null, Findings, void>;
}

const NOTHING: Findings = { topic: 'other', mentions: [], provisions: [] };

/**
 * Makes the resolver for a lexicon. The answers depend on the blocks only; blocks are read once, however often they come
 * back.
 *
 * On topic `other` each person's first full name is found and nothing else; on topic `plan` every name that is
 * not a namesake, every common phrase that is not about another conflict, and the provisions.
 */
export function createResolver(lexicon: Lexicon, names: NameTables): Resolver {
  const { entities } = lexicon;
  // Most pages that hold a name hold one in passing: what only an article about the war needs is made when one comes.
  const signals = once(() => byGroup(unpackSignals(lexicon)));
  const related = once(() => unpackRelated(lexicon));
  const persons = once(() => ({
    entities,
    ownWords: ownWordsOf(names, (entity) => entities[entity]?.kind === 'person'),
    givenNames: createGivenNames(unpackWords(lexicon.tables.givenNames)),
  }));
  const read = createReader(lexicon, signals);
  const elsewhere = new WeakMap<GroupOccurrences, boolean>();

  const mentionOf = ({ block, candidate: { start, end } }: Place, entity: number): Mention[] => {
    const { id, mark } = entities[entity] ?? {};
    return id === undefined || mark === 'never' ? [] : [{ block, start, end, entity: id }];
  };

  /** Marked whatever an article is about: a full name has no namesakes. */
  const firstFullNames = (article: readonly Place[]): Mention[] => {
    const seen = new Set<number>();
    return article.flatMap((name) => {
      const sense = onlySense(name.candidate);
      if (!sense || !isStrong(sense) || name.candidate.words < 2 || seen.has(sense.entity)) return [];
      const { kind, mark } = entities[sense.entity] ?? {};
      if (kind !== 'person' || mark !== 'everywhere') return [];
      seen.add(sense.entity);
      return mentionOf(name, sense.entity);
    });
  };

  /** Whether a common phrase stands in a sentence about another conflict: the "peace plan" for Gaza. */
  const isElsewhere = ({ reading: { analysis }, sentence }: NameInArticle): boolean => {
    const groups = analysis.groups.slice(sentence, sentence + 1);
    const [key] = groups;
    if (!key) return false;
    const known = elsewhere.get(key);
    if (known !== undefined) return known;
    const evidence = new Evidence();
    evidence.add(expressionsIn(signals(), { words: analysis.words, groups }));
    const sums = evidence.weigh(ALL_LANGUAGES);
    elsewhere.set(key, sums.elsewhere > sums.war);
    return sums.elsewhere > sums.war;
  };

  const isDocument = ({ candidate }: NameInArticle): boolean =>
    candidate.senses.every((sense) => entities[sense.entity]?.kind === 'document');

  function* allNames(article: readonly NameInArticle[], languages: Languages): Generator<null, Mention[], void> {
    const namesakes = findNamesakes(article, languages, persons());
    yield null;
    const choose = createChooser(article, namesakes, related());
    const mentionsOf = (name: NameInArticle, index: number): Mention[] => {
      if (namesakes.has(name)) return [];
      const sense = onlySense(name.candidate);
      if (sense && (isStrong(sense) || entities[sense.entity]?.kind === 'person')) return mentionOf(name, sense.entity);
      if (isElsewhere(name) || (isDocument(name) && isGeneric(name))) return [];
      const entity = sense ? sense.entity : choose(index);
      return entity === null ? [] : mentionOf(name, entity);
    };
    const mentions: Mention[] = [];
    for (const [index, name] of article.entries()) {
      mentions.push(...mentionsOf(name, index));
      yield null;
    }
    return mentions;
  }

  const certain: Resolver['certain'] = (blocks) =>
    firstFullNames(
      blocks.flatMap((matches, block) => matchedOf(matches).candidates.map((candidate) => ({ block, candidate }))),
    );

  function* resolving(blocks: readonly BlockMatches[]): Generator<null, Findings, void> {
    const lazy = blocks.map(read);
    if (lazy.every(({ candidates }) => candidates.length === 0)) return NOTHING;
    const article: NameInArticle[] = [];
    const expressions = new Evidence();
    const named = new Set<number>();
    let functionWords = countLanguages([]);
    let words = 0;
    for (const [block, { reading }] of lazy.entries()) {
      const one = reading();
      for (const name of namesIn(one, block)) {
        article.push(name);
        const sense = onlySense(name.candidate);
        if (sense) named.add(sense.entity);
      }
      expressions.add(one.expressions);
      functionWords = addCounts(functionWords, one.functionWords);
      words += one.analysis.words.length;
      yield null;
    }
    const languages = guessLanguages(functionWords);
    const topic = judgeTopic({ expressions, languages, words, entities: named.size });
    if (topic === 'other') return { topic, mentions: firstFullNames(article), provisions: [] };
    const provisions: ProvisionMention[] = [];
    for (const [block, { reading }] of lazy.entries()) {
      const one = reading();
      const found = one.provisions(languagesOf(one, languages));
      provisions.push(...found.map((provision) => provisionMention(lexicon, block, provision)));
      yield null;
    }
    return { topic, mentions: yield* allNames(article, languages), provisions };
  }

  return { certain, resolving };
}

/** Where a name stands in an article. */
type Place = Pick<NameInArticle, 'block' | 'candidate'>;

/** A block that is long enough speaks for itself: a page may turn to another language, or quote one at length. */
function languagesOf({ functionWords }: Reading, ofArticle: Languages): Languages {
  const own = guessLanguages(functionWords);
  return own === ALL_LANGUAGES ? ofArticle : own;
}

function provisionMention(
  { provisions }: Lexicon,
  block: number,
  { provision, start, end }: FoundProvision,
): ProvisionMention {
  return { block, start, end, provision: provisions[provision] ?? '' };
}

/** A block whose words are read only when an article turns out to have names. */
interface LazyReading {
  readonly candidates: MatchedBlock['candidates'];
  readonly reading: () => Reading;
}

function createReader(lexicon: Lexicon, signals: () => SignalsByGroup): (block: BlockMatches) => LazyReading {
  const analyse = once(() => createAnalyser(lexicon));
  const findProvisions = once(() => createProvisionFinder(lexicon));
  const known = new WeakMap<BlockMatches, LazyReading>();
  return (block) => {
    const before = known.get(block);
    if (before) return before;
    const { text, candidates } = matchedOf(block);
    const reading = once((): Reading => {
      const analysis = analyse()(text);
      return {
        text,
        candidates,
        analysis,
        functionWords: countLanguages(analysis.words.map((word) => word.folded)),
        expressions: expressionsIn(signals(), analysis),
        provisions: remember((languages: Languages) => findProvisions()(analysis, languages)),
      };
    });
    const lazy = { candidates, reading };
    known.set(block, lazy);
    return lazy;
  };
}

/** The function with its answers kept: an article keeps its language, so there is one, hardly ever two. */
function remember<A, R>(make: (argument: A) => R): (argument: A) => R {
  const answers = new Map<A, R>();
  return (argument) => {
    const known = answers.get(argument) ?? make(argument);
    answers.set(argument, known);
    return known;
  };
}

function matchedOf(block: BlockMatches): MatchedBlock {
  if ('text' in block && 'candidates' in block) return block as MatchedBlock;
  throw new TypeError('resolve takes blocks as match returned them');
}

function unpackRelated(lexicon: Lexicon): ReadonlySet<number>[] {
  const numbers = unpackNumbers(lexicon.tables.related);
  const related: Set<number>[] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at] ?? 0;
    related.push(new Set(numbers.slice(at + 1, at + 1 + count)));
    at += 1 + count;
  }
  return related;
}
