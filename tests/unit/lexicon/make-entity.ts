/** Small datasets for the tests of recognition: names and words of their own, nothing of the shipped data. */
import type { Alias, Cue, Entity, Paradigm, Provision, TopicSignal } from '../../../lib/dataset/schema.ts';
import { buildLexicon, type LexiconSource } from '../../../lib/lexicon/build.ts';
import type { Scanner } from '../../../lib/lexicon/lexicon.ts';
import { createScanner } from '../../../lib/lexicon/match.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';

/** An alias from its text: strong where it has several words and no more is said. */
export function makeAlias(alias: string | (Partial<Alias> & { text: string })): Alias {
  const given = typeof alias === 'string' ? { text: alias } : alias;
  return { languages: ['en'], strength: given.text.includes(' ') ? 'strong' : 'weak', ...given };
}

/** What a test says of an entity. */
export interface EntityParts extends Partial<Omit<Entity, 'aliases' | 'decoys'>> {
  readonly aliases?: readonly (string | (Partial<Alias> & { text: string }))[];
  readonly decoys?: readonly string[];
}

/** A valid entity; without aliases it is named by its id. */
export function makeEntity(id: string, { aliases = [id], decoys = [], ...parts }: EntityParts = {}): Entity {
  const text = { en: 'Nothing is known' };
  return {
    id,
    kind: 'person',
    name: text,
    roles: [{ from: '2029-01-01', text, sources: ['herald'] }],
    part: { text, sources: ['herald'] },
    provisions: [],
    mark: 'everywhere',
    aliases: aliases.map(makeAlias),
    decoys: decoys.map((decoy) => ({ text: decoy })),
    ...parts,
  };
}

/** A provision of which only the id matters. */
export function makeProvision(id: string): Provision {
  const text = { en: 'A clause' };
  return {
    id,
    number: null,
    theme: 'military',
    title: text,
    summary: text,
    figures: [],
    history: [{ date: '2029-01-01', draft: 'first', says: text, status: 'reported', sources: ['herald'] }],
    status: 'reported',
    asOf: '2029-01-01',
    contested: false,
    unknownAfter: text,
    entities: [],
  };
}

/** What a test says of a dataset. */
export interface SourceParts {
  readonly entities?: readonly Entity[];
  readonly cues?: readonly Cue[];
  readonly topics?: readonly Omit<TopicSignal, 'language'>[];
  readonly paradigms?: readonly Paradigm[];
  readonly givenNames?: readonly string[];
}

/** The words that make an article of the tests one about the plan. */
export const WAR_WORDS: Omit<TopicSignal, 'language'> = { about: 'war', weight: 3, words: 'freedonia*|sylvania*' };

/** The parts of a dataset; its provisions are those of its cues. */
export function makeSource({ cues = [], topics = [WAR_WORDS], ...parts }: SourceParts): LexiconSource {
  return {
    entities: parts.entities ?? [],
    provisions: [...new Set(cues.map((cue) => cue.provision))].map(makeProvision),
    paradigms: parts.paradigms ?? [],
    cues: { en: cues },
    topics: topics.map((signal) => ({ language: 'en', ...signal })),
    givenNames: parts.givenNames ?? [],
  };
}

/** A scanner whose lexicon went through JSON, as it does on its way to a page. */
export function makeScanner(parts: SourceParts): Scanner {
  return createScanner(JSON.parse(JSON.stringify(buildLexicon(makeSource(parts), 'hash'))));
}

/** Opens every test article, so that its topic is `plan`. */
export const ABOUT_THE_WAR = 'War of Freedonia and Sylvania: Freedonian and Sylvanian envoys meet.\n\n';

/** The mentions in an article about the war, as `entity:text as the page has it`. */
export function mentionsAboutWar(scanner: Scanner, text: string): string[] {
  return mentionsIn(scanner, ABOUT_THE_WAR + text);
}

/** The mentions in a text, as `entity:text as the page has it`. */
export function mentionsIn(scanner: Scanner, text: string): string[] {
  return scanArticle(scanner, text).mentions.map(({ entity, start, end }) => `${entity}:${text.slice(start, end)}`);
}

/** The provisions of `text` in an article about the war, as `provision:words that show it`. */
export function provisionsAboutWar(scanner: Scanner, text: string): string[] {
  const article = `${ABOUT_THE_WAR}${text}\n\nRufus Firefly said so.`;
  const inText = ({ start }: { start: number }): boolean =>
    start >= ABOUT_THE_WAR.length && start < ABOUT_THE_WAR.length + text.length;
  return scanArticle(scanner, article)
    .provisions.filter(inText)
    .map(({ provision, start, end }) => `${provision}:${article.slice(start, end)}`);
}

/** Somebody whom every article with provisions names. */
export const FIREFLY = makeEntity('rufus-firefly', { aliases: ['Rufus Firefly', 'Firefly'] });
