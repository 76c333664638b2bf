/** German words. Neutral: infinitives instead of a form of address; quotation marks „ “; a space before the ellipsis. */
import type * as en from './en.ts';
import { pluralIn } from './languages.ts';

const plural = pluralIn('de');

/** On more than one screen. */
export const ui: typeof en.ui = {
  direction: 'ltr',
  product: 'Point by Point',

  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Ort',
    event: 'Ereignis',
    document: 'Dokument',
    concept: 'Begriff',
  },

  showAll: (total) => `Alle ${total} zeigen`,
  showFewer: 'Weniger zeigen',
  knownUpTo: 'Bekannt bis',
  asOf: 'Stand',
  dataVersion: (version) => `Daten ${version}`,

  notInThe28: 'Nicht im 28-Punkte-Text',
  figures: 'Zahlen',
  history: 'Von Entwurf zu Entwurf',
  unknown: 'Was nicht bekannt ist',
  contested: 'Die Seiten widersprechen einander in diesem Punkt.',

  sources: (amount) => `Quellen (${amount})`,
  sourcesNewTab: 'Quellen, öffnen in einem neuen Tab',
  inLanguage: (language) => `auf ${language}`,
};

/** The card near a mention. */
export const card: typeof en.card = {
  onDay: (day) => `Am ${day}`,
  inMonth: (month) => `Im ${month}`,
  inYear: (year) => `Im Jahr ${year}`,
  sinceDay: (day) => `Seit dem ${day}`,
  sinceMonth: (month) => `Seit ${month}`,
  sinceYear: (year) => `Seit ${year}`,
  rolesBetween: (amount) => plural(amount, { one: '# Änderung dazwischen', other: '# Änderungen dazwischen' }),
  partInPlan: 'Rolle im Plan',
  timeline: (amount) => `Chronik (${amount})`,
  linkedProvisions: 'Bestimmungen',

  pointOf28: (number) => `Punkt ${number} von 28`,
  pointsOf20: (amount, numbers) => `${plural(amount, { one: 'Punkt', other: 'Punkte' })} ${numbers} von 20`,

  loading: 'Wird nachgeschlagen\u00a0…',
  gone: 'Point by Point wurde aktualisiert. Zum Fortfahren diese Seite neu laden.',
  unreachable: 'Die Daten sind nicht erreichbar. Karte schließen und erneut versuchen.',
  close: 'Schließen',
  previousMention: 'Vorherige Erwähnung',
  nextMention: 'Nächste Erwähnung',
  position: (position, total) => `${position} von ${total}`,
  pauseHere: 'Auf dieser Website pausieren',

  thenAndNow: 'Damals und heute',
  standsNow: 'Stand der Dinge',
  notYetKnown: 'Davon war noch nichts bekannt.',
  provisionsByStatus: (amount) => plural(amount, { one: '# Bestimmung', other: '# Bestimmungen' }),
  latestDrafts: 'Jüngste Texte',

  here: 'Hier erwähnt',
  provisionHere: 'Bestimmung',
  move: 'Karte bewegen: ziehen, Pfeiltasten, oder drücken für die andere Seite',
  pin: 'Karte offen lassen',
  more: 'Mehr',
  copy: 'Mit Quelle kopieren',
  copied: 'Kopiert',
  copyFailed: 'Diese Seite erlaubt kein Kopieren. Den Text auswählen und von dort kopieren.',
  hide: 'Nicht mehr markieren',
  hidden: 'Wird nicht mehr markiert, auf keiner Website.',
  undo: 'Rückgängig',
  report: 'Fehler melden (neuer Tab)',
};

/** The toolbar's window. */
export const popup: typeof en.popup = {
  marksOn: (host) => `Namen auf ${host} markieren`,
  on: 'Ein',
  off: 'Aus',
  readingPage: 'Seite wird gelesen\u00a0…',
  articleMentions: (found) => `Dieser Artikel erwähnt ${found}.`,
  pageMentions: (found) => `Diese Seite erwähnt ${found}.`,
  provisionsFound: (some, of) => `${some} von ${plural(of, { one: '# Bestimmung', other: '# Bestimmungen' })}`,
  actorsFound: (amount) => plural(amount, { one: '# Akteur', other: '# Akteure' }),
  pageNames: (names) =>
    `Diese Seite erwähnt ${plural(names, { one: '# Namen', other: '# Namen' })} aus der Geschichte des Plans.`,
  pageNothing: 'Auf dieser Seite wurde nichts über den Plan gefunden.',
  pageUnreadable: 'Point by Point kann diese Seite nicht lesen.',
  pagePaused: (host) => `Auf ${host} pausiert. Dort wird nichts markiert.`,
  everywhereOff: 'Point by Point ist auf allen Websites ausgeschaltet.',
  turnOn: 'Einschalten',
  turnOffEverywhere: 'Auf allen Websites ausschalten',

  onThisPage: 'Auf dieser Seite',
  actors: 'Akteure',
  otherNames: 'Orte, Ereignisse, Dokumente',
  provisionsHere: (amount, of) => `Bestimmungen: ${amount} von ${of}`,
  jumpTo: (name, mentions) => `Zu ${name}, ${plural(mentions, { one: '# Erwähnung', other: '# Erwähnungen' })}`,
  jump: 'Auf der Seite zeigen',
  mentionedHere: 'auf dieser Seite',

  checklist: 'Der Plan, Punkt für Punkt',
  search: 'Bestimmungen durchsuchen',
  coverage: 'Welche Bestimmungen',
  coverageAll: 'Alle',
  coverageHere: 'Auf dieser Seite',
  coverageAbsent: 'Nicht auf der Seite',
  filterByStatus: 'Nach Status filtern',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# Bestimmung', other: '# Bestimmungen' })}`,
  shown: (shown, of) => `${shown} von ${of} angezeigt`,
  noneShown: 'Keine Bestimmung passt zu dieser Suche.',
  clearFilters: 'Alle Bestimmungen zeigen',
  legend: 'Was die Status bedeuten',

  storeEmpty: 'Die Daten sind noch nicht entpackt.',
  storeSeeding: 'Die Daten werden entpackt. Das dauert einen Moment, einmal nach jeder Aktualisierung.',
  storeFailed: 'Die Daten konnten nicht geöffnet werden.',
  storeFallback: 'Der Speicher des Browsers ist nicht nutzbar; die Daten werden aus dem Paket gelesen.',
  tryAgain: 'Erneut versuchen',
};

/** The page of drafts, figures and timeline. */
export const dossier: typeof en.dossier = {};

/** The page of settings. */
export const options: typeof en.options = {};

/** The page after installation. */
export const welcome: typeof en.welcome = {};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Markiert Erwähnungen des gemeldeten amerikanisch-russischen Friedensplans für die Ukraine; Hintergrund mit Quelle und Datum.',
  action: 'Point by Point',
  nextMention: 'Zur nächsten Erwähnung auf dieser Seite',
  previousMention: 'Zur vorherigen Erwähnung auf dieser Seite',
};
