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
  position: (position: number, total: number) => `${position} of ${total}`,
  pauseHere: 'Pause on this site',
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
  coverageMeter: 'Provisions mentioned',
  leavesOut: 'It leaves out:',
  leavesOutNone: 'It leaves out none of them.',
  andMore: (amount: number) => `and ${plural(amount, { one: '# more', other: '# more' })}`,
  showLeftOut: 'Show what it leaves out',
  pageNames: (names: number) =>
    `This page mentions ${plural(names, { one: '# name', other: '# names' })} of the plan’s story.`,
  pageNothing: 'Nothing about the plan found on this page.',
  pageUnreadable: 'Point by Point cannot read this page.',
  whyBrowserPage: 'This is a page of the browser itself, which extensions cannot read.',
  whyStore: 'Browsers let no extension read the pages of an extension store.',
  whyPdf: 'This is a PDF file. Point by Point reads web pages only.',
  whyFile: 'Files on this device are not read, only web pages.',
  whyNoAccess: (host: string) => `The browser does not let Point by Point read ${host}.`,
  whyNoAccessAnywhere:
    'Point by Point may not read this page: its access to websites has been withdrawn in this browser.',
  allowAccess: 'Allow access',
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

  changed: (amount: number) =>
    `${plural(amount, { one: '# provision', other: '# provisions' })} changed since your last visit`,
  lastVisit: 'Last visit:',
  before: 'before:',
  newEntries: (amount: number) => plural(amount, { one: '# new entry', other: '# new entries' }),
  corrected: 'history corrected',
  added: 'new in the data',
  markSeen: 'Mark as seen',

  checklist: 'The plan, point by point',
  search: 'Search the provisions',
  coverage: 'Which provisions',
  coverageAll: 'All',
  coverageHere: 'On this page',
  coverageAbsent: 'Not on this page',
  filterByStatus: 'Filter by status',
  filterByTheme: 'Theme',
  allThemes: 'All themes',
  withStatus: (label: string, amount: number) =>
    `${label}, ${plural(amount, { one: '# provision', other: '# provisions' })}`,
  shown: (shown: number, of: number) => `${shown} of ${of} shown`,
  noneShown: 'No provision fits this search.',
  foundBy: 'Found by:',
  pagesSay: 'Articles about it say:',
  clearFilters: 'Show all provisions',
  legend: 'What the statuses mean',

  sees: 'What Point by Point can and cannot see here',
  seesText:
    'It reads the text of this page, inside your browser. It does not read images, videos, form fields and hidden text. Nothing is stored or sent.',
  fullView: 'Full view',
  inFullView: 'Open in the full view',
  options: 'Settings',

  storeEmpty: 'The data have not been unpacked yet.',
  storeSeeding: 'The data are being unpacked. This takes a moment, once after each update.',
  storeFailed: 'The data could not be opened.',
  storeFallback: 'The browser’s storage cannot be used; the data are read from the package.',
  tryAgain: 'Try again',
};

/** The page of drafts, figures and timeline. */
export const dossier = {
  pageTitle: 'The plan, text by text',
  lead: 'In November 2025, press reports and then a published text of 28 points described a plan to end the war in Ukraine; reports called it US-Russian. Other texts followed. This page sets side by side what each of them is reported to say.',
  contents: 'On this page',
  sectionTitles: {
    compare: 'Clauses and texts compared',
    figures: 'The figures',
    timeline: 'Timeline',
    actors: 'Actors and names',
    texts: 'The texts',
    statuses: 'What the statuses mean',
    sources: 'Sources',
  },
  whereItStands: 'Where it stands',
  byStatus: (total: number) => `${plural(total, { one: '# provision', other: '# provisions' })} by status`,
  withStatus: (label: string, amount: number) =>
    `${label}, ${plural(amount, { one: '# provision', other: '# provisions' })}`,
  /** A date follows. */
  lastEvent: 'Latest event known,',
  takeAlong: 'Take the checklist along:',
  related: 'Belonging to it',
  provision: 'Provision',
  provisions: 'Provisions',

  searchAll: 'Search the whole page',
  foundInAll: (amount: number) => plural(amount, { one: '# entry found', other: '# entries found' }),
  nothingFound: (search: string) => `Nothing found for “${search}”.`,
  nothingCalled: (name: string) => `Nothing on this page has the address “#${name}”. The whole page is shown.`,

  compareIntro:
    'A row for each provision, a column for each text, oldest first. “No report” means that no source here tells what the text says of it, not that the text is silent. A change is named where the sources show one; without a note, nothing is said about it.',
  compareCaption: 'What each text is reported to say of each provision',
  searchProvisions: 'Search the provisions',
  theme: 'Theme',
  allThemes: 'All themes',
  statusNow: 'Status',
  allStatuses: 'All statuses',
  shownOf: (shown: number, of: number) => `${shown} of ${of} shown.`,
  noneShown: 'No provision fits this search.',
  clearFilters: 'Show all provisions',
  noReport: 'no report',
  /** `names` is a list in words. */
  noReportIn: (names: string) => `No report on: ${names}.`,
  changedFigures: (from: string, to: string) => `Changed: ${from} → ${to}`,
  /** As above, where the earlier figure is known from press reports only. */
  otherThanReported: (from: string, to: string) => `Other than reported: ${from} → ${to}`,
  sameFigures: (figures: string) => `Same figure: ${figures}`,
  changed: 'Changed',
  /** `name` is that of an earlier text. */
  changedAgainst: (name: string) => `Changed against: ${name}`,
  notInText: 'Not in this text',
  disputedHere: 'Disputed',

  figuresIntro:
    'Where a provision has several figures in one unit, they stand below each other in the order of time. A line joins the texts where each has one figure.',
  loneFigures: 'Figures without another to compare',
  units: {
    personnel: 'Soldiers',
    percent: 'Percent',
    days: 'Days',
    years: 'Years',
    usd: 'US dollars',
    eur: 'Euros',
    prisoners: 'Prisoners',
    warheads: 'Warheads',
  },
  inAText: 'in a text, or in reports of it',
  saidElsewhere: 'said elsewhere',
  showTable: 'Show as a table',
  showChart: 'Show as a chart',
  dateAndText: 'Date and text',
  whatWasSaid: 'What was said',

  scope: 'About',
  scopes: { plan: 'The plan', talks: 'Talks', personnel: 'Personnel', background: 'Background' },
  allScopes: 'Everything',
  month: 'Month',
  allMonths: 'All months',
  noEvents: 'No event fits this choice.',
  allEvents: 'Show all events',

  actorsIntro: 'By kind and name, each with the office held and since when that is known.',
  kindGroups: {
    person: 'Persons',
    organisation: 'Organisations',
    place: 'Places',
    event: 'Events',
    document: 'Documents',
    concept: 'Concepts',
  },
  sourcesIntro: (amount: number) => `${plural(amount, { one: '# source', other: '# sources' })}, newest first.`,

  opening: 'Opening the data…',
  notUnpacked: 'The data have not been unpacked yet.',
  unpacking: 'The data are being unpacked. This takes a moment, once after each update.',
  notOpened: 'The data could not be opened.',
  readFromPackage: 'The browser’s storage cannot be used; the data are read from the package.',
  retry: 'Try again',

  pointOfThe28: 'Point of the 28',
  summary: 'Summary',
  statusNote: 'Note on the status',
};

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
