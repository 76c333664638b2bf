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

  statusLabels: {
    reported: 'Gemeldet',
    published: 'Veröffentlicht',
    revised: 'Geändert',
    dropped: 'Entfallen',
    disputed: 'Umstritten',
    agreed: 'Vereinbart',
    implemented: 'Umgesetzt',
  },
  statusDefinitions: {
    reported: 'Nur aus Presseberichten bekannt, die sich auf ungenannte Personen berufen.',
    published: 'Steht in einem Text, dessen Inhalt öffentlich gemacht wurde.',
    revised: 'Ein späterer Entwurf oder Vorschlag formuliert den Punkt anders.',
    dropped: 'Fehlt im jüngsten bekannten Entwurf; das heißt nicht, dass eine Seite die Forderung aufgegeben hat.',
    disputed: 'Die Seiten oder die Berichte darüber widersprechen einander, und von einer Klärung ist nichts bekannt.',
    agreed: 'Sowohl die Ukraine als auch Russland haben ihre Zustimmung erklärt.',
    implemented: 'Ist verwirklicht worden.',
  },
  themeTitles: {
    process: 'Friedensprozess',
    territory: 'Territorium',
    military: 'Militär',
    guarantees: 'Garantien und Bündnisse',
    'sanctions-and-money': 'Sanktionen und Geld',
    'culture-and-church': 'Kultur und Kirche',
    'justice-and-elections': 'Justiz und Wahlen',
    nuclear: 'Nukleare Fragen',
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

  pointOf28: (number) => `Punkt ${number} des 28-Punkte-Textes`,
  pointsOf20: (amount, numbers) =>
    `${plural(amount, { one: 'Punkt', other: 'Punkte' })} ${numbers} des 20-Punkte-Entwurfs`,
  statusMeans: 'Was dieser Status bedeutet',

  loading: 'Wird nachgeschlagen\u00a0…',
  gone: 'Point by Point wurde aktualisiert. Zum Fortfahren diese Seite neu laden.',
  missing: 'Dieser Eintrag ist nicht mehr in den Daten.',
  unreachable: 'Die Daten sind nicht erreichbar.',
  tryAgain: 'Erneut versuchen',
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
export const options: typeof en.options = {
  title: 'Einstellungen',
  saved: 'Gespeichert.',
  notSaved: 'Das ließ sich nicht speichern. Bitte erneut versuchen.',

  marks: 'Markierungen',
  enabled: 'Erwähnungen auf besuchten Websites markieren',
  enabledHint: 'Ausgeschaltet wird auf keiner Website etwas markiert, und keine Karte geht auf. Die Checkliste bleibt.',
  density: 'Wie viele Erwähnungen markiert werden',
  densities: {
    every: 'Jede Erwähnung',
    section: 'Die erste jedes Namens in einem Abschnitt',
    off: 'Keine; das Popup führt weiterhin auf, was eine Seite erwähnt',
  },
  shownKinds: 'Was markiert wird',
  kindNames: {
    person: 'Personen',
    organisation: 'Organisationen',
    place: 'Orte',
    event: 'Ereignisse',
    document: 'Dokumente',
    concept: 'Begriffe',
    provision: 'Bestimmungen des Plans',
  },
  example: 'Beispiel',
  sampleHead: 'Was berichtet wurde',
  sampleText: 'Im November 2025 berichtete Axios über den 28-Punkte-Plan. Kirill Dmitrijew sprach mit Axios darüber.',
  sampleHeadLater: 'Was der Text sagt',
  sampleTextLater:
    'Der veröffentlichte Text nennt den Donbass und die Kontaktlinie und würde die Armee auf 600 000 Soldaten begrenzen. Axios berichtete auch über die Genfer Gespräche.',
  sampleNames: {
    person: 'Kirill Dmitrijew',
    organisation: 'Axios',
    place: 'Donbass',
    event: 'Genfer Gespräche',
    document: '28-Punkte-Plan',
    concept: 'Kontaktlinie',
    provision: 'die Armee auf 600 000 Soldaten begrenzen',
  },

  cards: 'Karten',
  delay: 'Wie lange der Zeiger auf einer Markierung ruht, bis ihre Karte aufgeht',
  modifier: 'Taste, die dafür zu halten ist',
  modifierHint: 'Tastenbefehle und Antippen öffnen eine Karte auch ohne sie.',
  modifiers: { none: 'Keine', alt: 'Alt', shift: 'Umschalt', ctrl: 'Strg' },
  tryDelay: 'Zum Ausprobieren hierher zeigen',
  delayCard: (delay) => `Die Karte ging nach ${delay} auf.`,
  delayCardWith: (key, delay) => `Die Karte ging mit gehaltener Taste ${key} nach ${delay} auf.`,

  look: 'Aussehen und Sprache',
  theme: 'Farben',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  languageOf: 'Sprache von Karte und Seiten',
  languageAuto: 'Wie der Browser',
  languageHint: 'Die Texte der Daten gibt es auf Deutsch und Englisch; andere Sprachen zeigen die englischen.',

  sites: 'Pausierte Websites',
  sitesHint:
    'Auf diesen Websites wird nichts markiert. Gemeint ist genau dieser Host: news.example ist nicht www.news.example.',
  noSites: 'Keine Website ist pausiert.',
  addSite: 'Website hinzufügen',
  addSiteHint: 'Ein Host oder eine Adresse',
  add: 'Hinzufügen',
  notASite: (typed) => `„${typed}“ ist keine Website. Einen Host wie news.example eingeben oder eine Adresse einfügen.`,
  resume: 'Fortsetzen',
  resumeOn: (host) => `Auf ${host} wieder markieren`,
  resumed: (host) => `Auf ${host} wird wieder markiert.`,
  carry: 'Diese Websites importieren oder exportieren',
  carryHint:
    'Die Liste als Text. Sie lässt sich kopieren; eine andere lässt sich einfügen und importieren: Ihre Websites kommen dazu.',
  rulesText: 'Websites als Text',
  importRules: 'Importieren',
  openFile: 'Datei öffnen',
  saveFile: 'Als Datei sichern',
  imported: (added) => `${plural(added, { one: '# Website hinzugefügt.', other: '# Websites hinzugefügt.' })}`,
  mistakeSyntax: (line) => `Zeile ${line}: Das ist kein JSON. Nichts wurde importiert.`,
  mistakeShape: (line) =>
    `Zeile ${line}: Das ist keine Liste von Websites von Point by Point. Nichts wurde importiert.`,
  mistakeHost: (line, found) => `Zeile ${line}: „${found}“ ist keine Website. Nichts wurde importiert.`,

  hidden: 'Nicht markierte Namen',
  hiddenHint: 'Namen und Bestimmungen, die auf keiner Website mehr markiert werden sollen.',
  noHidden: 'Bisher keine.',
  unknownSubject: 'Nicht mehr in den Daten',
  showAgain: 'Wieder markieren',
  showAgainName: (name) => `${name} wieder markieren`,
  shownAgain: (name) => `${name} wird wieder markiert.`,

  keys: 'Tastatur',
  commandNext: 'Nächste Erwähnung auf der Seite',
  commandPrevious: 'Vorherige Erwähnung auf der Seite',
  commandOpen: 'Checkliste öffnen',
  commandSite: 'Auf dieser Website pausieren oder fortfahren',
  notBound: 'Nicht belegt',
  changeKeys: 'Tasten ändern',
  changeKeysHint: 'Der Browser verwaltet sie in seinen eigenen Einstellungen.',

  diagnosis: 'Diagnose',
  diagnosisHint:
    'Wenn Sie einen Fehler melden, schicken Sie diesen Text mit. Er nennt keine Seite und nichts, was Sie gelesen haben. Die Fehler sind die seit dem Start des Browsers.',
  copyDiagnosis: 'Diagnose kopieren',
  copied: 'Kopiert.',
  notCopied: 'Das konnte nicht kopiert werden. Markieren und kopieren Sie den Text von Hand.',
  diagnosisLine: (name, value) => `${name}: ${value}`,
  diagnosisBrowser: 'Browser',
  diagnosisData: 'Daten',
  diagnosisStore: 'Speicher',
  diagnosisErrors: 'Letzte Fehler',
  diagnosisNoErrors: 'keine',
  diagnosisUnknown: 'unbekannt',
  storeStates: {
    empty: 'noch nicht gefüllt',
    seeding: 'wird gefüllt',
    ready: 'in Ordnung',
    failed: 'nicht benutzbar',
  },
  storeFallback: 'aus dem Paket gelesen',

  reset: 'Alles zurücksetzen',
  resetHint: 'Alle Einstellungen dieser Seite, auch pausierte Websites und nicht markierte Namen.',
  resetAsk: 'Alles zurücksetzen?',
  resetAskHint: (sites, names) =>
    `${plural(sites, { one: '# pausierte Website', other: '# pausierte Websites' })} und ${plural(names, { one: '# nicht markierter Name', other: '# nicht markierte Namen' })} gehen verloren. Das lässt sich nicht rückgängig machen.`,
  resetYes: 'Zurücksetzen',
  resetNo: 'Behalten',
  wasReset: 'Alles ist wie am Anfang.',
};

/** The page after installation. */
export const welcome: typeof en.welcome = {
  welcome: 'Willkommen bei Point by Point',
  lead: 'Es markiert auf den gelesenen Seiten Erwähnungen des gemeldeten amerikanisch-russischen Friedensplans für die Ukraine und zeigt, wer was wann berichtete und wie es zuletzt stand.',
  steps: 'Drei Schritte',
  stepRead: 'Wie gewohnt lesen. Namen haben eine gepunktete Linie, Bestimmungen des Plans eine gestrichelte.',
  stepCard:
    'Den Zeiger darauf ruhen lassen oder antippen: Eine Karte sagt, was bis zu welchem Tag bekannt ist und wer es sagt.',
  stepPopup:
    'Der Knopf in der Symbolleiste öffnet den ganzen Plan, Punkt für Punkt, und zeigt, was eine Seite davon erwähnt.',
  practice: 'Hier ausprobieren',
  practiceHint: 'Dieser Text wird gelesen wie jede Seite.',
  practiceText:
    'Im November 2025 berichteten Axios und die Financial Times über einen 28-Punkte-Friedensplan für die Ukraine. Laut Axios hatten der amerikanische Gesandte Steve Witkoff und Kirill Dmitrijew ihn in Miami besprochen. Der am 20. November veröffentlichte Text würde die ukrainischen Streitkräfte auf 600 000 Soldaten begrenzen. Am 23. November sprachen Marco Rubio und Andrij Jermak in Genf darüber.',
  practiceOff: 'Hier ist nichts markiert: So ist es eingestellt.',
  practicePaused: 'Hier pausiert. Auf einer Website gilt das, bis man sie im Popup wieder einschaltet.',
  practiceResume: 'Wieder markieren',
  firstCard: 'Die nächste Karte öffnen',
  sight: 'Was es sieht und was nicht',
  sees: 'Es sucht im Text der geöffneten Seiten, im Browser selbst, nach Namen und Bestimmungen, die es kennt.',
  keeps:
    'Einstellungen und eigene Daten bleiben auf diesem Gerät. Es behält keinen Seitentext, keine Adresse, keinen Leseverlauf.',
  sends:
    'Es sendet nichts. Es gibt keinen Server, kein Konto, keine Statistik; neue Daten kommen mit Aktualisierungen aus dem Store des Browsers.',
  cannot:
    'Es kann die eigenen Seiten des Browsers und die Stores für Erweiterungen nicht lesen, auch keine Websites, für die ihm der Zugriff entzogen wird.',
  more: 'Weiter',
  toOptions: 'Wählen, was markiert wird, Farben und Sprache',
  toDossier: 'Alle Entwürfe, Zahlen und Akteure',
};

/** A screen that could not be shown. */
export const trouble: typeof en.trouble = {
  couldNotShow: 'Diese Seite konnte nicht angezeigt werden.',
  nothingLost: 'Ihre Einstellungen wurden nicht geändert. Geschieht es wieder, starten Sie den Browser neu.',
  reload: 'Neu laden',
};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Markiert Erwähnungen des gemeldeten amerikanisch-russischen Friedensplans für die Ukraine; Hintergrund mit Quelle und Datum.',
  action: 'Point by Point',
  nextMention: 'Zur nächsten Erwähnung auf dieser Seite',
  previousMention: 'Zur vorherigen Erwähnung auf dieser Seite',
  toggleSite: 'Point by Point auf dieser Website pausieren oder fortsetzen',
};
