/**
 * Every word of the screens that is not data: one file a language, one table a screen. This one is the model: the
 * other languages have its keys.
 *
 * Words are neutral, short, and never claim more than the data does. A word is a text, or a function of what is filled
 * in: `${host}`, or `plural(amount, { … })` with `#` for the amount. Whatever decides belongs to the component.
 */
import type { KindId, StatusId } from '../../lib/dataset/records.ts';
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import type { Density, MarkedKind, Modifier, Theme } from '../../lib/settings/schema.ts';
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

  /** The data’s own texts, here and in the next two tables: a test compares them with `assets/dataset`. */
  statusLabels: {
    reported: 'Reported',
    published: 'Published',
    revised: 'Revised',
    dropped: 'Dropped',
    disputed: 'Disputed',
    agreed: 'Agreed',
    implemented: 'Implemented',
  } satisfies Record<StatusId, string>,
  statusDefinitions: {
    reported: 'Known only from press reports that cite unnamed people.',
    published: 'Stands in a text whose content was made public.',
    revised: 'A later draft or proposal words it differently.',
    dropped: 'Absent from the latest known draft, which does not mean that a party gave the demand up.',
    disputed: 'The parties, or the reports about it, contradict each other, and nothing is known to have settled it.',
    agreed: 'Ukraine and Russia have both said that they agree to it.',
    implemented: 'It has been put into effect.',
  } satisfies Record<StatusId, string>,
  themeTitles: {
    process: 'Peace process',
    territory: 'Territory',
    military: 'Military',
    guarantees: 'Guarantees and alliances',
    'sanctions-and-money': 'Sanctions and money',
    'culture-and-church': 'Culture and church',
    'justice-and-elections': 'Justice and elections',
    nuclear: 'Nuclear matters',
  },

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

  pointOf28: (number: string) => `Point ${number} of the 28-point text`,
  /** `numbers` is a list in words: "3 and 5". */
  pointsOf20: (amount: number, numbers: string) =>
    `${plural(amount, { one: 'point', other: 'points' })} ${numbers} of the 20-point draft`,
  /** Unfolds the definition. */
  statusMeans: 'What this status means',

  loading: 'Looking it up…',
  gone: 'Point by Point was updated. Reload this page to go on.',
  missing: 'This entry is no longer in the data.',
  unreachable: 'The data did not answer.',
  tryAgain: 'Try again',
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
export const options = {
  title: 'Settings',
  saved: 'Saved.',
  notSaved: 'This could not be saved. Please try again.',

  marks: 'Marks',
  enabled: 'Mark mentions on the sites you visit',
  enabledHint: 'While this is off, nothing is marked on any site and no card opens. The checklist stays.',
  density: 'How many mentions are marked',
  densities: {
    every: 'Every mention',
    section: 'The first of each name in a section',
    off: 'None; the popup still lists what a page mentions',
  } satisfies Record<Density, string>,
  shownKinds: 'What is marked',
  kindNames: {
    person: 'Persons',
    organisation: 'Organisations',
    place: 'Places',
    event: 'Events',
    document: 'Documents',
    concept: 'Concepts',
    provision: 'Provisions of the plan',
  } satisfies Record<MarkedKind, string>,
  example: 'Example',
  sampleHead: 'What was reported',
  sampleText: 'In November 2025 Axios reported on the 28-point plan. Kirill Dmitriev spoke to Axios about it.',
  sampleHeadLater: 'What the text says',
  sampleTextLater:
    'The published text speaks of Donbas and the line of contact and would cap the army at 600,000 personnel. Axios also reported on the Geneva talks.',
  /** As they stand in the two texts above, letter by letter. */
  sampleNames: {
    person: 'Kirill Dmitriev',
    organisation: 'Axios',
    place: 'Donbas',
    event: 'Geneva talks',
    document: '28-point plan',
    concept: 'line of contact',
    provision: 'cap the army at 600,000 personnel',
  } satisfies Record<MarkedKind, string>,

  cards: 'Cards',
  delay: 'How long the pointer rests on a mark before its card opens',
  modifier: 'Key to hold for that',
  modifierHint: 'Keyboard commands and taps open a card without it.',
  modifiers: { none: 'None', alt: 'Alt', shift: 'Shift', ctrl: 'Ctrl' } satisfies Record<Modifier, string>,
  tryDelay: 'Point here to try it',
  /** `delay` is a duration: "0.35 s". */
  delayCard: (delay: string) => `The card opened after ${delay}.`,
  /** `key` is one of the modifiers. */
  delayCardWith: (key: string, delay: string) => `The card opened with ${key} held, after ${delay}.`,

  look: 'Look and language',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  languageOf: 'Language of card and screens',
  languageAuto: 'As the browser',
  languageHint: 'Texts of the data exist in English and German; other languages show the English ones.',

  sites: 'Paused sites',
  sitesHint: 'Nothing is marked on these sites. A site means this very host: news.example is not www.news.example.',
  noSites: 'No site is paused.',
  addSite: 'Add a site',
  addSiteHint: 'A host or an address',
  add: 'Add',
  notASite: (typed: string) => `“${typed}” is no site. Type a host such as news.example, or paste an address.`,
  resume: 'Resume',
  resumeOn: (host: string) => `Mark again on ${host}`,
  resumed: (host: string) => `${host} is marked again.`,
  carry: 'Import or export these sites',
  carryHint: 'The list as text. Copy it, or paste another one and import it: its sites are added to yours.',
  rulesText: 'Sites as text',
  importRules: 'Import',
  openFile: 'Open a file',
  saveFile: 'Save as a file',
  imported: (added: number) => `${plural(added, { one: '# site added.', other: '# sites added.' })}`,
  mistakeSyntax: (line: number) => `Line ${line}: this is not JSON. Nothing was imported.`,
  mistakeShape: (line: number) => `Line ${line}: this is not a list of sites of Point by Point. Nothing was imported.`,
  mistakeHost: (line: number, found: string) => `Line ${line}: “${found}” is no site. Nothing was imported.`,

  hidden: 'Names not marked',
  hiddenHint: 'Names and provisions that you chose not to have marked, on every site.',
  noHidden: 'None so far.',
  unknownSubject: 'No longer in the data',
  showAgain: 'Mark again',
  showAgainName: (name: string) => `Mark ${name} again`,
  shownAgain: (name: string) => `${name} is marked again.`,

  keys: 'Keyboard',
  commandNext: 'Next mention on the page',
  commandPrevious: 'Previous mention on the page',
  commandOpen: 'Open the checklist',
  commandSite: 'Pause on this site, or go on there',
  notBound: 'Not set',
  changeKeys: 'Change the keys',
  changeKeysHint: 'The browser keeps them, in its own settings.',

  diagnosis: 'Diagnosis',
  diagnosisHint:
    'If you report an error, send this text along. It names no page and nothing that you read. The errors are those since the browser started.',
  copyDiagnosis: 'Copy diagnosis',
  copied: 'Copied.',
  notCopied: 'This could not be copied. Select the text and copy it by hand.',
  diagnosisLine: (name: string, value: string) => `${name}: ${value}`,
  diagnosisBrowser: 'Browser',
  diagnosisData: 'Data',
  diagnosisStore: 'Storage',
  diagnosisErrors: 'Last errors',
  diagnosisNoErrors: 'none',
  diagnosisUnknown: 'unknown',
  storeStates: {
    empty: 'not yet filled',
    seeding: 'being filled',
    ready: 'in order',
    failed: 'cannot be used',
  } satisfies Record<StoreStatus['state'], string>,
  storeFallback: 'read from the package',

  reset: 'Set everything back',
  resetHint: 'All settings of this page, paused sites and hidden names included.',
  resetAsk: 'Set everything back?',
  resetAskHint: (sites: number, names: number) =>
    `${plural(sites, { one: '# paused site', other: '# paused sites' })} and ${plural(names, { one: '# hidden name', other: '# hidden names' })} will be forgotten. This cannot be undone.`,
  resetYes: 'Set back',
  resetNo: 'Keep',
  wasReset: 'Everything is as at first.',
};

/** The page after installation. */
export const welcome = {
  welcome: 'Welcome to Point by Point',
  lead: 'It marks mentions of the reported US-Russian peace plan for Ukraine on the pages you read, and shows who reported what, when, and how things stood at last.',
  steps: 'Three steps',
  stepRead: 'Read as usual. Names have a dotted line, clauses of the plan a dashed one.',
  stepCard: 'Rest the pointer on one, or tap it: a card says what is known, up to which day, and who says so.',
  stepPopup:
    'Press the button in the toolbar: it holds the whole plan, clause by clause, and what of it a page mentions.',
  practice: 'Try it here',
  practiceHint: 'This text is read just as any page is.',
  practiceText:
    'In November 2025 Axios and the Financial Times reported on a 28-point peace plan for Ukraine. According to Axios, the American envoy Steve Witkoff and Kirill Dmitriev had discussed it in Miami. The text published on 20 November would cap the armed forces of Ukraine at 600,000 personnel. On 23 November Marco Rubio and Andriy Yermak spoke about it in Geneva.',
  practiceOff: 'Nothing is marked here now: your settings say so.',
  practicePaused: 'Paused here. On a site this lasts until you switch it on in the popup.',
  practiceResume: 'Mark again',
  firstCard: 'Open the next card',
  sight: 'What it sees, and what it does not',
  sees: 'It looks at the text of the pages you open, in your browser, for names and clauses that it knows.',
  keeps:
    'It keeps your settings and its own data on this device. It keeps no page text, no address, no reading history.',
  sends:
    'It sends nothing. There is no server, no account, no statistics; new data come with updates from your browser’s store.',
  cannot:
    'It cannot read the browser’s own pages, the stores of extensions, or sites for which you withdraw its access.',
  more: 'Go on',
  toOptions: 'Choose what is marked, colours and language',
  toDossier: 'All drafts, figures and actors',
};

/** A screen that could not be shown. */
export const trouble = {
  couldNotShow: 'This page could not be shown.',
  nothingLost: 'Your settings were not changed. If it happens again, restart the browser.',
  reload: 'Load again',
};

/** What the browser and the stores show; it becomes `_locales` (`__MSG_name__` in `wxt.config.ts`). Texts only. */
export const manifest = {
  name: 'Point by Point',
  description:
    'Marks mentions of the reported US-Russian peace plan for Ukraine on any page and shows sourced, dated background.',
  action: 'Point by Point',
  nextMention: 'Go to the next mention on this page',
  previousMention: 'Go to the previous mention on this page',
  toggleSite: 'Pause Point by Point on this site, or go on there',
};
