/**
 * Every word of the screens that is not data: one file a language, one table a screen. This one is the model: the
 * other languages have its keys.
 *
 * Words are neutral, short, and never claim more than the data does. A word is a text, or a function of what is filled
 * in: `${host}`, or `plural(amount, { … })` with `#` for the amount. Whatever decides belongs to the component.
 */
import type { KindId } from '../../lib/dataset/records.ts';
import { pluralIn } from './languages.ts';

const plural = pluralIn('en');

/** On more than one screen. */
export const ui = {
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

  showAll: (total: number) => `Show all ${total}`,
  showFewer: 'Show fewer',
  /** A date follows, as exact as it is known: to the day, the month or the year. */
  knownUpTo: 'Known up to',
  /** A date follows, as above. */
  asOf: 'as of',
  dataVersion: (version: string) => `Data ${version}`,

  notInThe28: 'Not in the 28-point text',
  figures: 'Figures',
  history: 'From draft to draft',
  unknown: 'What is not known',
  contested: 'The parties contradict each other on this.',

  sources: (amount: number) => `Sources (${amount})`,
  sourcesNewTab: 'Sources, opening in a new tab',
  /** The language's own name in these words: "German". */
  inLanguage: (language: string) => `in ${language}`,
};

/** The card near a mention. */
export const card = {
  onDay: (day: string) => `On ${day}`,
  inMonth: (month: string) => `In ${month}`,
  inYear: (year: string) => `In ${year}`,
  sinceDay: (day: string) => `Since ${day}`,
  sinceMonth: (month: string) => `Since ${month}`,
  sinceYear: (year: string) => `Since ${year}`,
  rolesBetween: (amount: number) => plural(amount, { one: '# change in between', other: '# changes in between' }),
  partInPlan: 'Part in the plan',
  timeline: (amount: number) => `Timeline (${amount})`,
  linkedProvisions: 'Provisions',

  pointOf28: (number: string) => `Point ${number} of 28`,
  /** `numbers` is a list in words: "3 and 5". */
  pointsOf20: (amount: number, numbers: string) =>
    `${plural(amount, { one: 'point', other: 'points' })} ${numbers} of 20`,

  loading: 'Looking it up…',
  gone: 'Point by Point was updated. Reload this page to go on.',
  unreachable: 'The data did not answer. Close this card and try again.',
  close: 'Close',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  position: (position: string, total: number) => `${position} of ${total}`,
  pauseHere: 'Pause on this site',

  thenAndNow: 'Then and now',
  standsNow: 'How it stands',
  /** After "On 19 November 2025", a day before the first report. */
  notYetKnown: 'Nothing was known of it yet.',
  provisionsByStatus: (amount: number) => plural(amount, { one: '# provision', other: '# provisions' }),
  latestDrafts: 'Latest texts',

  here: 'Mentioned here',
  provisionHere: 'Provision',
  move: 'Move the card: drag it, use the arrow keys, or press for the other side',
  pin: 'Keep the card open',
  more: 'More',
  copy: 'Copy with source',
  copied: 'Copied',
  copyFailed: 'This page does not allow copying. Select the text and copy it from there.',
  hide: 'Don’t mark this again',
  hidden: 'This is not marked any more, on any site.',
  undo: 'Undo',
  report: 'Report an error (new tab)',
};

/** The toolbar's window. */
export const popup = {
  marksOn: (host: string) => `Mark names on ${host}`,
  on: 'On',
  off: 'Off',
  readingPage: 'Reading this page…',
  /** `found` is made of the next two: "9 of 50 provisions and 14 actors". */
  articleMentions: (found: string) => `This article mentions ${found}.`,
  pageMentions: (found: string) => `This page mentions ${found}.`,
  provisionsFound: (some: number, of: number) =>
    `${some} of ${plural(of, { one: '# provision', other: '# provisions' })}`,
  actorsFound: (amount: number) => plural(amount, { one: '# actor', other: '# actors' }),
  pageNames: (names: number) =>
    `This page mentions ${plural(names, { one: '# name', other: '# names' })} of the plan’s story.`,
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
  jumpTo: (name: string, mentions: number) =>
    `Go to ${name}, ${plural(mentions, { one: '# mention', other: '# mentions' })}`,
  jump: 'Go to it on the page',
  mentionedHere: 'on this page',

  checklist: 'The plan, point by point',
  search: 'Search the provisions',
  coverage: 'Which provisions',
  coverageAll: 'All',
  coverageHere: 'On this page',
  coverageAbsent: 'Not on this page',
  filterByStatus: 'Filter by status',
  withStatus: (label: string, amount: number) =>
    `${label}, ${plural(amount, { one: '# provision', other: '# provisions' })}`,
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

/** The page of drafts, figures and timeline. */
export const dossier = {};

/** The page of settings. */
export const options = {};

/** The page after installation. */
export const welcome = {};

/** What the browser and the stores show; it becomes `_locales` (`__MSG_name__` in `wxt.config.ts`). Texts only. */
export const manifest = {
  name: 'Point by Point',
  description:
    'Marks mentions of the reported US-Russian peace plan for Ukraine on any page and shows sourced, dated background.',
  action: 'Point by Point',
  nextMention: 'Go to the next mention on this page',
  previousMention: 'Go to the previous mention on this page',
};
