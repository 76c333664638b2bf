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
  coverageMeter: 'Erwähnte Bestimmungen',
  leavesOut: 'Nicht erwähnt:',
  leavesOutNone: 'Keine davon fehlt.',
  andMore: (amount) => `und ${plural(amount, { one: '# weitere', other: '# weitere' })}`,
  showLeftOut: 'Nicht Erwähntes zeigen',
  pageNames: (names) =>
    `Diese Seite erwähnt ${plural(names, { one: '# Namen', other: '# Namen' })} aus der Geschichte des Plans.`,
  pageNothing: 'Auf dieser Seite wurde nichts über den Plan gefunden.',
  pageUnreadable: 'Point by Point kann diese Seite nicht lesen.',
  whyBrowserPage: 'Dies ist eine Seite des Browsers selbst; Erweiterungen können sie nicht lesen.',
  whyStore: 'Browser lassen keine Erweiterung die Seiten eines Add-on-Stores lesen.',
  whyPdf: 'Dies ist eine PDF-Datei. Point by Point liest nur Webseiten.',
  whyFile: 'Dateien auf diesem Gerät werden nicht gelesen, nur Webseiten.',
  whyNoAccess: (host) => `Der Browser lässt Point by Point ${host} nicht lesen.`,
  whyNoAccessAnywhere:
    'Point by Point darf diese Seite nicht lesen: Der Zugriff auf Websites wurde in diesem Browser entzogen.',
  allowAccess: 'Zugriff erlauben',
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

  changed: (amount) =>
    `${plural(amount, { one: '# Bestimmung', other: '# Bestimmungen' })} seit Ihrem letzten Besuch geändert`,
  lastVisit: 'Letzter Besuch:',
  before: 'vorher:',
  newEntries: (amount) => plural(amount, { one: '# neuer Eintrag', other: '# neue Einträge' }),
  corrected: 'Verlauf berichtigt',
  added: 'neu in den Daten',
  markSeen: 'Als gesehen markieren',

  checklist: 'Der Plan, Punkt für Punkt',
  search: 'Bestimmungen durchsuchen',
  coverage: 'Welche Bestimmungen',
  coverageAll: 'Alle',
  coverageHere: 'Auf dieser Seite',
  coverageAbsent: 'Nicht auf der Seite',
  filterByStatus: 'Nach Status filtern',
  filterByTheme: 'Thema',
  allThemes: 'Alle Themen',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# Bestimmung', other: '# Bestimmungen' })}`,
  shown: (shown, of) => `${shown} von ${of} angezeigt`,
  noneShown: 'Keine Bestimmung passt zu dieser Suche.',
  foundBy: 'Gefunden durch:',
  pagesSay: 'Artikel dazu sagen:',
  clearFilters: 'Alle Bestimmungen zeigen',
  legend: 'Was die Status bedeuten',

  sees: 'Was Point by Point hier sieht und was nicht',
  seesText:
    'Es liest den Text dieser Seite, in Ihrem Browser. Bilder, Videos, Formularfelder und verborgenen Text liest es nicht. Nichts wird gespeichert oder gesendet.',
  fullView: 'Gesamtansicht',
  inFullView: 'In der Gesamtansicht öffnen',
  options: 'Einstellungen',

  storeEmpty: 'Die Daten sind noch nicht entpackt.',
  storeSeeding: 'Die Daten werden entpackt. Das dauert einen Moment, einmal nach jeder Aktualisierung.',
  storeFailed: 'Die Daten konnten nicht geöffnet werden.',
  storeFallback: 'Der Speicher des Browsers ist nicht nutzbar; die Daten werden aus dem Paket gelesen.',
  tryAgain: 'Erneut versuchen',
};

/** The page of drafts, figures and timeline. */
export const dossier: typeof en.dossier = {
  pageTitle: 'Der Plan, Text für Text',
  lead: 'Im November 2025 beschrieben Presseberichte und dann ein veröffentlichter Text mit 28 Punkten einen Plan zur Beendigung des Krieges in der Ukraine; Berichte nannten ihn amerikanisch-russisch. Weitere Texte folgten. Diese Seite stellt nebeneinander, was den Berichten zufolge in jedem von ihnen steht.',
  contents: 'Auf dieser Seite',
  sectionTitles: {
    compare: 'Bestimmungen und Texte im Vergleich',
    figures: 'Die Zahlen',
    timeline: 'Chronik',
    actors: 'Beteiligte und Namen',
    texts: 'Die Texte',
    statuses: 'Was die Status bedeuten',
    sources: 'Quellen',
  },
  whereItStands: 'Wie es steht',
  byStatus: (total) => `${plural(total, { one: '# Bestimmung', other: '# Bestimmungen' })} nach Status`,
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# Bestimmung', other: '# Bestimmungen' })}`,
  lastEvent: 'Jüngstes bekanntes Ereignis,',
  takeAlong: 'Checkliste mitnehmen:',
  related: 'Gehört dazu',
  provision: 'Bestimmung',
  provisions: 'Bestimmungen',

  searchAll: 'Ganze Seite durchsuchen',
  foundInAll: (amount) => plural(amount, { one: '# Eintrag gefunden', other: '# Einträge gefunden' }),
  nothingFound: (search) => `Nichts gefunden zu „${search}“.`,
  nothingCalled: (name) => `Nichts auf dieser Seite hat die Adresse „#${name}“. Die ganze Seite ist zu sehen.`,

  compareIntro:
    'Eine Zeile je Bestimmung, eine Spalte je Text, der älteste zuerst. „Kein Bericht“ heißt, dass keine Quelle hier sagt, was der Text dazu enthält; es heißt nicht, dass der Text dazu schweigt. Eine Änderung ist genannt, wo Quellen sie zeigen; ohne Vermerk ist darüber nichts gesagt.',
  compareCaption: 'Was den Berichten zufolge in jedem Text zu jeder Bestimmung steht',
  searchProvisions: 'In den Bestimmungen suchen',
  theme: 'Thema',
  allThemes: 'Alle Themen',
  statusNow: 'Status',
  allStatuses: 'Alle Status',
  shownOf: (shown, of) => `${shown} von ${of} zu sehen.`,
  noneShown: 'Keine Bestimmung passt zu dieser Suche.',
  clearFilters: 'Alle Bestimmungen zeigen',
  noReport: 'kein Bericht',
  noReportIn: (names) => `Kein Bericht zu: ${names}.`,
  changedFigures: (from, to) => `Geändert: ${from} → ${to}`,
  otherThanReported: (from, to) => `Anders als gemeldet: ${from} → ${to}`,
  sameFigures: (figures) => `Gleiche Zahl: ${figures}`,
  changed: 'Geändert',
  changedAgainst: (name) => `Geändert gegenüber: ${name}`,
  notInText: 'Nicht in diesem Text',
  disputedHere: 'Umstritten',

  figuresIntro:
    'Wo eine Bestimmung mehrere Zahlen in einer Einheit hat, stehen sie in zeitlicher Folge untereinander. Eine Linie verbindet die Texte, wo jeder eine einzige Zahl nennt.',
  loneFigures: 'Zahlen ohne eine zweite zum Vergleich',
  units: {
    personnel: 'Soldaten',
    percent: 'Prozent',
    days: 'Tage',
    years: 'Jahre',
    usd: 'US-Dollar',
    eur: 'Euro',
    prisoners: 'Gefangene',
    warheads: 'Sprengköpfe',
  },
  inAText: 'in einem Text oder in Berichten darüber',
  saidElsewhere: 'anderswo gesagt',
  showTable: 'Als Tabelle zeigen',
  showChart: 'Als Grafik zeigen',
  dateAndText: 'Datum und Text',
  whatWasSaid: 'Was gesagt wurde',

  scope: 'Worum es geht',
  scopes: { plan: 'Der Plan', talks: 'Gespräche', personnel: 'Personen und Ämter', background: 'Hintergrund' },
  allScopes: 'Alles',
  month: 'Monat',
  allMonths: 'Alle Monate',
  noEvents: 'Kein Ereignis passt zu dieser Auswahl.',
  allEvents: 'Alle Ereignisse zeigen',

  actorsIntro: 'Nach Art und Namen, jeweils mit Amt und seit wann es bekannt ist.',
  kindGroups: {
    person: 'Personen',
    organisation: 'Organisationen',
    place: 'Orte',
    event: 'Ereignisse',
    document: 'Dokumente',
    concept: 'Begriffe',
  },
  sourcesIntro: (amount) => `${plural(amount, { one: '# Quelle', other: '# Quellen' })}, die neuesten zuerst.`,

  opening: 'Die Daten werden geöffnet\u00a0…',
  notUnpacked: 'Die Daten sind noch nicht ausgepackt.',
  unpacking: 'Die Daten werden ausgepackt. Das dauert einen Augenblick, einmal nach jeder Aktualisierung.',
  notOpened: 'Die Daten ließen sich nicht öffnen.',
  readFromPackage: 'Der Speicher des Browsers ist nicht nutzbar; die Daten werden aus dem Paket gelesen.',
  retry: 'Erneut versuchen',

  pointOfThe28: 'Punkt der 28',
  summary: 'Zusammenfassung',
  statusNote: 'Anmerkung zum Status',
};

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
