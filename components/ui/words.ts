/**
 * Every word of the screens that is not data, in one table, so that another language is one more entry.
 *
 * Words are neutral, short, and never claim more than the data does.
 */
import type { KindId } from '../../lib/dataset/records.ts';

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`;

const en = {
  /** Reading direction of these words. */
  direction: 'ltr' as 'ltr' | 'rtl',
  product: 'Point by Point',

  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    event: 'Event',
    document: 'Document',
    concept: 'Concept',
  } satisfies Record<KindId, string>,

  onDay: (day: string) => `On ${day}`,
  inMonth: (month: string) => `In ${month}`,
  sinceDate: (date: string) => `Since ${date}`,
  rolesBetween: (amount: number) => count(amount, 'change in between', 'changes in between'),
  partInPlan: 'Part in the plan',
  timeline: (amount: number) => `Timeline (${amount})`,
  linkedProvisions: 'Provisions',
  showAll: (total: number) => `Show all ${total}`,
  showFewer: 'Show fewer',
  knownUpTo: 'Known up to',
  asOf: 'as of',
  dataVersion: (version: string) => `Data ${version}`,

  pointOf28: (number: string) => `Point ${number} of 28`,
  notInThe28: 'Not in the 28-point text',
  pointsOf20: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'point' : 'points'} ${numbers.join(' and ')} of 20`,
  figures: 'Figures',
  history: 'From draft to draft',
  unknown: 'What is not known',
  contested: 'The parties contradict each other on this.',

  sources: (amount: number) => `Sources (${amount})`,
  sourcesNewTab: 'Sources, opening in a new tab',
  inLanguage: (language: string) => `in ${language}`,

  loading: 'Looking it up…',
  gone: 'Point by Point was updated. Reload this page to go on.',
  unreachable: 'The data did not answer. Close this card and try again.',
  close: 'Close',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  position: (position: number, total: number) => `${position} of ${total}`,
  pauseHere: 'Pause on this site',

  marksOn: (host: string) => `Mark names on ${host}`,
  on: 'On',
  off: 'Off',
  readingPage: 'Reading this page…',
  pageMentions: (article: boolean, provisions: number, of: number, actors: number) => {
    const page = article ? 'This article' : 'This page';
    const found = [
      provisions > 0 ? `${provisions} of ${count(of, 'provision', 'provisions')}` : '',
      actors > 0 ? count(actors, 'actor', 'actors') : '',
    ].filter((part) => part !== '');
    return `${page} mentions ${found.join(' and ')}.`;
  },
  pageNames: (names: number) => `This page mentions ${count(names, 'name', 'names')} of the plan’s story.`,
  pageNothing: 'Nothing about the plan found on this page.',
  pageUnreadable: 'Point by Point cannot read this page.',
  pagePaused: (host: string) => `Paused on ${host}. Nothing is marked there.`,
  everywhereOff: 'Point by Point is off on every site.',
  turnOn: 'Turn on',
  turnOffEverywhere: 'Turn off on every site',

  onThisPage: 'On this page',
  actors: 'Actors',
  otherNames: 'Places, events, documents',
  provisionsHere: (amount: number, of: number) => `Provisions: ${amount} of ${of}`,
  jumpTo: (name: string, mentions: number) => `Go to ${name}, ${count(mentions, 'mention', 'mentions')}`,
  jump: 'Go to it on the page',
  mentionedHere: 'on this page',

  checklist: 'The plan, point by point',
  search: 'Search the provisions',
  coverage: 'Which provisions',
  coverageAll: 'All',
  coverageHere: 'On this page',
  coverageAbsent: 'Not on this page',
  filterByStatus: 'Filter by status',
  withStatus: (label: string, amount: number) => `${label}, ${count(amount, 'provision', 'provisions')}`,
  shown: (shown: number, of: number) => `${shown} of ${of} shown`,
  noneShown: 'No provision fits this search.',
  clearFilters: 'Show all provisions',
  legend: 'What the statuses mean',

  storeEmpty: 'The data have not been unpacked yet.',
  storeSeeding: 'The data are being unpacked. This takes a moment, once after each update.',
  storeFailed: 'The data could not be opened.',
  storeFallback: 'The browser’s storage cannot be used; the data are read from the package.',
  tryAgain: 'Try again',
};

/** The words of one language. */
export type Words = typeof en;

/** Languages that have words; `language` of {@link wordsFor} is one of them. */
const TABLE = { en } satisfies Record<string, Words>;

/** The words for a reader's language and the language they are really in: English where there are none. */
export function wordsFor(language: string): { readonly words: Words; readonly language: string } {
  const own = Object.entries(TABLE).find(([known]) => known === primarySubtag(language));
  return own === undefined ? { words: en, language: 'en' } : { words: own[1], language: own[0] };
}

/** `de` of `de-AT`, lower-case (BCP 47: the primary subtag comes first). */
export function primarySubtag(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
