/** Italian words. Dates follow a colon or “data”, “giorno”, so that no article has to be elided (l’8, dall’11). */
import type * as en from './en.ts';
import { pluralIn } from './languages.ts';

const plural = pluralIn('it');

/** On more than one screen. */
export const ui: typeof en.ui = {
  direction: 'ltr',
  product: 'Point by Point',

  kinds: {
    person: 'Persona',
    organisation: 'Organizzazione',
    place: 'Luogo',
    event: 'Evento',
    document: 'Documento',
    concept: 'Concetto',
  },

  showAll: (total) => `Mostra tutto (${total})`,
  showFewer: 'Mostra meno',
  knownUpTo: 'Ultime informazioni:',
  asOf: 'ultimo stato:',
  dataVersion: (version) => `Dati ${version}`,

  notInThe28: 'Non nel testo in 28 punti',
  figures: 'Cifre',
  history: 'Da una bozza all’altra',
  unknown: 'Che cosa non si sa',
  contested: 'Su questo punto le parti si contraddicono.',

  sources: (amount) => `Fonti (${amount})`,
  sourcesNewTab: 'Fonti, in una nuova scheda',
  inLanguage: (language) => `in ${language}`,
};

/** The card near a mention. */
export const card: typeof en.card = {
  onDay: (day) => `In data ${day}`,
  inMonth: (month) => `Nel mese di ${month}`,
  inYear: (year) => `Nel ${year}`,
  sinceDay: (day) => `Dal giorno ${day}`,
  sinceMonth: (month) => `Da ${month}`,
  sinceYear: (year) => `Dal ${year}`,
  rolesBetween: (amount) =>
    plural(amount, { one: '# cambiamento nel frattempo', other: '# cambiamenti nel frattempo' }),
  partInPlan: 'Ruolo nel piano',
  timeline: (amount) => `Cronologia (${amount})`,
  linkedProvisions: 'Disposizioni',

  pointOf28: (number) => `Punto ${number} di 28`,
  pointsOf20: (amount, numbers) => `${plural(amount, { one: 'punto', other: 'punti' })} ${numbers} di 20`,

  loading: 'Ricerca in corso…',
  gone: 'Point by Point è stato aggiornato. Ricaricare la pagina per continuare.',
  unreachable: 'I dati non rispondono. Chiudere questo riquadro e riprovare.',
  close: 'Chiudi',
  previousMention: 'Menzione precedente',
  nextMention: 'Menzione successiva',
  position: (position, total) => `${position} di ${total}`,
  pauseHere: 'Sospendi su questo sito',

  thenAndNow: 'Allora e adesso',
  standsNow: 'Come stanno le cose',
  notYetKnown: 'Non se ne sapeva ancora nulla.',
  provisionsByStatus: (amount) => plural(amount, { one: '# disposizione', other: '# disposizioni' }),
  latestDrafts: 'Testi più recenti',

  here: 'Menzionati qui',
  provisionHere: 'Disposizione',
  move: 'Spostare il riquadro: trascinare, tasti freccia, o premere per l’altro lato',
  pin: 'Tieni aperto il riquadro',
  more: 'Altro',
  copy: 'Copia con la fonte',
  copied: 'Copiato',
  copyFailed: 'Questa pagina non consente di copiare. Selezionare il testo e copiarlo.',
  hide: 'Non evidenziare più',
  hidden: 'Non viene più evidenziato, su nessun sito.',
  undo: 'Annulla',
  report: 'Segnala un errore (nuova scheda)',
};

/** The toolbar's window. */
export const popup: typeof en.popup = {
  marksOn: (host) => `Evidenzia i nomi su ${host}`,
  on: 'Attivo',
  off: 'Inattivo',
  readingPage: 'Lettura della pagina…',
  articleMentions: (found) => `Questo articolo menziona ${found}.`,
  pageMentions: (found) => `Questa pagina menziona ${found}.`,
  provisionsFound: (some, of) => `${plural(some, { one: '# disposizione', other: '# disposizioni' })} su ${of}`,
  actorsFound: (amount) => plural(amount, { one: '# attore', other: '# attori' }),
  coverageMeter: 'Disposizioni menzionate',
  leavesOut: 'Non menzionate:',
  leavesOutNone: 'Non ne manca nessuna.',
  andMore: (amount) => `e ${plural(amount, { one: '# altra', other: '# altre' })}`,
  showLeftOut: 'Mostra quelle assenti',
  pageNames: (names) =>
    `Questa pagina menziona ${plural(names, { one: '# nome legato', other: '# nomi legati' })} al piano.`,
  pageNothing: 'In questa pagina non c’è nulla sul piano.',
  pageUnreadable: 'Point by Point non può leggere questa pagina.',
  whyBrowserPage: 'Questa è una pagina del browser stesso: le estensioni non possono leggerla.',
  whyStore: 'I browser non lasciano leggere a nessuna estensione le pagine di un negozio di estensioni.',
  whyPdf: 'Questo è un file PDF. Point by Point legge solo pagine web.',
  whyFile: 'I file di questo dispositivo non vengono letti, solo le pagine web.',
  whyNoAccess: (host) => `Il browser non permette a Point by Point di leggere ${host}.`,
  whyNoAccessAnywhere:
    'Point by Point non può leggere questa pagina: l’accesso ai siti è stato revocato in questo browser.',
  allowAccess: 'Consenti l’accesso',
  pagePaused: (host) => `In pausa su ${host}. Lì non viene evidenziato nulla.`,
  everywhereOff: 'Point by Point è disattivato su tutti i siti.',
  turnOn: 'Attiva',
  turnOffEverywhere: 'Disattiva su tutti i siti',

  onThisPage: 'In questa pagina',
  actors: 'Attori',
  otherNames: 'Luoghi, eventi, documenti',
  provisionsHere: (amount, of) => `Disposizioni: ${amount} su ${of}`,
  jumpTo: (name, mentions) => `Vai a ${name}, ${plural(mentions, { one: '# menzione', other: '# menzioni' })}`,
  jump: 'Mostra nella pagina',
  mentionedHere: 'in questa pagina',

  changed: (amount) =>
    `${plural(amount, { one: '# disposizione cambiata', other: '# disposizioni cambiate' })} dalla tua ultima visita`,
  lastVisit: 'Ultima visita:',
  before: 'prima:',
  newEntries: (amount) => plural(amount, { one: '# nuova voce', other: '# nuove voci' }),
  corrected: 'cronologia corretta',
  added: 'nuova nei dati',
  markSeen: 'Segna come vista',

  checklist: 'Il piano, punto per punto',
  search: 'Cerca nelle disposizioni',
  coverage: 'Quali disposizioni',
  coverageAll: 'Tutte',
  coverageHere: 'In questa pagina',
  coverageAbsent: 'Non nella pagina',
  filterByStatus: 'Filtra per stato',
  filterByTheme: 'Tema',
  allThemes: 'Tutti i temi',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposizione', other: '# disposizioni' })}`,
  shown: (shown, of) => `In elenco: ${shown} su ${of}`,
  noneShown: 'Nessuna disposizione corrisponde alla ricerca.',
  foundBy: 'Trovato con:',
  pagesSay: 'Parola usata dagli articoli:',
  clearFilters: 'Mostra tutte le disposizioni',
  legend: 'Che cosa significano gli stati',

  sees: 'Che cosa Point by Point può vedere qui e che cosa no',
  seesText:
    'Legge il testo di questa pagina, nel tuo browser. Non legge immagini, video, campi di moduli e testo nascosto. Nulla viene salvato o inviato.',
  fullView: 'Vista completa',
  inFullView: 'Apri nella vista completa',
  options: 'Impostazioni',

  storeEmpty: 'I dati non sono ancora pronti.',
  storeSeeding: 'Preparazione dei dati. Richiede un momento, una volta dopo ogni aggiornamento.',
  storeFailed: 'Non è stato possibile aprire i dati.',
  storeFallback: 'La memoria del browser non è utilizzabile; i dati vengono letti dall’estensione.',
  tryAgain: 'Riprova',
};

/** The page of drafts, figures and timeline. */
export const dossier: typeof en.dossier = {
  pageTitle: 'Il piano, testo per testo',
  lead: 'Nel novembre 2025 la stampa e poi un testo pubblicato in 28 punti hanno descritto un piano per porre fine alla guerra in Ucraina, definito da alcuni media russo-americano. Altri testi sono seguiti. Questa pagina mette a confronto ciò che ciascuno conterrebbe.',
  contents: 'In questa pagina',
  sectionTitles: {
    compare: 'Disposizioni e testi a confronto',
    figures: 'Le cifre',
    timeline: 'Cronologia',
    actors: 'Attori e nomi',
    texts: 'I testi',
    statuses: 'Che cosa significano gli stati',
    sources: 'Fonti',
  },
  whereItStands: 'A che punto è',
  byStatus: (total) => `${plural(total, { one: '# disposizione', other: '# disposizioni' })} per stato`,
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposizione', other: '# disposizioni' })}`,
  lastEvent: 'Ultimo evento noto,',
  takeAlong: 'Portare con sé la lista:',
  related: 'Collegati',
  provision: 'Disposizione',
  provisions: 'Disposizioni',

  searchAll: 'Cerca in tutta la pagina',
  foundInAll: (amount) => plural(amount, { one: '# voce trovata', other: '# voci trovate' }),
  nothingFound: (search) => `Nessun risultato per “${search}”.`,
  nothingCalled: (name) => `Nulla in questa pagina ha l’indirizzo “#${name}”. Si vede la pagina intera.`,

  compareIntro:
    'Una riga per disposizione, una colonna per testo, dal più vecchio. “Nessuna notizia” vuol dire che nessuna fonte citata qui dice che cosa il testo contiene al riguardo, non che il testo tace. Una modifica è indicata dove le fonti la mostrano; senza nota non se ne dice nulla.',
  compareCaption: 'Che cosa direbbe ogni testo di ogni disposizione',
  searchProvisions: 'Cerca tra le disposizioni',
  theme: 'Tema',
  allThemes: 'Tutti i temi',
  statusNow: 'Stato',
  allStatuses: 'Tutti gli stati',
  shownOf: (shown, of) => `${shown} di ${of} visibili.`,
  noneShown: 'Nessuna disposizione corrisponde alla ricerca.',
  clearFilters: 'Mostra tutte le disposizioni',
  noReport: 'nessuna notizia',
  noReportIn: (names) => `Nessuna notizia su: ${names}.`,
  changedFigures: (from, to) => `Modificato: ${from} → ${to}`,
  otherThanReported: (from, to) => `Diverso da quanto riferito: ${from} → ${to}`,
  sameFigures: (figures) => `Stessa cifra: ${figures}`,
  changed: 'Modificato',
  changedAgainst: (name) => `Modificato rispetto a: ${name}`,
  notInText: 'Non in questo testo',
  disputedHere: 'Controverso',

  figuresIntro:
    'Dove una disposizione ha più cifre nella stessa unità, queste si susseguono in ordine di tempo. Una linea unisce i testi quando ciascuno indica una sola cifra.',
  loneFigures: 'Cifre senza un’altra con cui confrontarle',
  units: {
    personnel: 'Militari',
    percent: 'Per cento',
    days: 'Giorni',
    years: 'Anni',
    usd: 'Dollari USA',
    eur: 'Euro',
    prisoners: 'Prigionieri',
    warheads: 'Testate',
  },
  inAText: 'in un testo, o secondo la stampa',
  saidElsewhere: 'detto altrove',
  showTable: 'Mostra come tabella',
  showChart: 'Mostra come grafico',
  dateAndText: 'Data e testo',
  whatWasSaid: 'Che cosa è stato detto',

  scope: 'Su che cosa',
  scopes: { plan: 'Il piano', talks: 'Colloqui', personnel: 'Incarichi', background: 'Contesto' },
  allScopes: 'Tutto',
  month: 'Mese',
  allMonths: 'Tutti i mesi',
  noEvents: 'Nessun evento corrisponde alla scelta.',
  allEvents: 'Mostra tutti gli eventi',

  actorsIntro: 'Per genere e nome, con la carica e la data da cui è nota.',
  kindGroups: {
    person: 'Persone',
    organisation: 'Organizzazioni',
    place: 'Luoghi',
    event: 'Eventi',
    document: 'Documenti',
    concept: 'Concetti',
  },
  sourcesIntro: (amount) => `${plural(amount, { one: '# fonte', other: '# fonti' })}, dalla più recente.`,

  opening: 'Apertura dei dati…',
  notUnpacked: 'I dati non sono ancora pronti.',
  unpacking: 'Preparazione dei dati. Richiede un attimo, una volta dopo ogni aggiornamento.',
  notOpened: 'Non è stato possibile aprire i dati.',
  readFromPackage: 'L’archivio del browser non è utilizzabile; i dati sono letti dal pacchetto.',
  retry: 'Riprova',

  pointOfThe28: 'Punto dei 28',
  summary: 'Sintesi',
  statusNote: 'Nota sullo stato',
};

/** The page of settings. */
export const options: typeof en.options = {
  title: 'Impostazioni',
  saved: 'Salvato.',
  notSaved: 'Non è stato possibile salvare. Riprovare.',

  marks: 'Segni',
  enabled: 'Segnare le menzioni sui siti visitati',
  enabledHint: 'Da disattivato, nulla è segnato su nessun sito e non si apre nessuna scheda. L’elenco del piano resta.',
  density: 'Quante menzioni sono segnate',
  densities: {
    every: 'Ogni menzione',
    section: 'La prima di ogni nome in una sezione',
    off: 'Nessuna; la finestra elenca comunque ciò che una pagina menziona',
  },
  shownKinds: 'Che cosa è segnato',
  kindNames: {
    person: 'Persone',
    organisation: 'Organizzazioni',
    place: 'Luoghi',
    event: 'Eventi',
    document: 'Documenti',
    concept: 'Concetti',
    provision: 'Disposizioni del piano',
  },
  example: 'Esempio',
  sampleHead: 'Che cosa è stato riferito',
  sampleText: 'Nel novembre 2025 Axios ha riferito del piano in 28 punti. Kirill Dmitriev ne ha parlato con Axios.',
  sampleHeadLater: 'Che cosa dice il testo',
  sampleTextLater:
    'Il testo pubblicato cita il Donbass e la linea di contatto e limiterebbe l’esercito a 600 000 soldati. Axios ha riferito anche dei colloqui di Ginevra.',
  sampleNames: {
    person: 'Kirill Dmitriev',
    organisation: 'Axios',
    place: 'Donbass',
    event: 'colloqui di Ginevra',
    document: 'piano in 28 punti',
    concept: 'linea di contatto',
    provision: 'limiterebbe l’esercito a 600 000 soldati',
  },

  cards: 'Schede',
  delay: 'Quanto il puntatore resta su un segno prima che si apra la scheda',
  modifier: 'Tasto da tenere premuto',
  modifierHint: 'I comandi da tastiera e il tocco aprono una scheda anche senza.',
  modifiers: { none: 'Nessuno', alt: 'Alt', shift: 'Maiusc', ctrl: 'Ctrl' },
  tryDelay: 'Puntare qui per provare',
  delayCard: (delay) => `La scheda si è aperta dopo ${delay}.`,
  delayCardWith: (key, delay) => `La scheda si è aperta, con ${key} premuto, dopo ${delay}.`,

  look: 'Aspetto e lingua',
  theme: 'Colori',
  themes: { auto: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
  languageOf: 'Lingua della scheda e delle pagine',
  languageAuto: 'Come il browser',
  languageHint: 'I testi dei dati esistono in inglese e tedesco; le altre lingue mostrano quelli in inglese.',

  sites: 'Siti in pausa',
  sitesHint: 'Su questi siti non si segna nulla. Un sito è proprio questo host: news.example non è www.news.example.',
  noSites: 'Nessun sito è in pausa.',
  addSite: 'Aggiungere un sito',
  addSiteHint: 'Un host o un indirizzo',
  add: 'Aggiungi',
  notASite: (typed) => `“${typed}” non è un sito. Scrivere un host come news.example o incollare un indirizzo.`,
  resume: 'Riprendi',
  resumeOn: (host) => `Segnare di nuovo su ${host}`,
  resumed: (host) => `Su ${host} si segna di nuovo.`,
  carry: 'Importare o esportare questi siti',
  carryHint:
    'L’elenco come testo. Si può copiare; se ne può incollare e importare un altro: i suoi siti si aggiungono ai propri.',
  rulesText: 'Siti come testo',
  importRules: 'Importa',
  openFile: 'Apri un file',
  saveFile: 'Salva in un file',
  imported: (added) => `${plural(added, { one: '# sito aggiunto.', other: '# siti aggiunti.' })}`,
  mistakeSyntax: (line) => `Riga ${line}: non è JSON. Non è stato importato nulla.`,
  mistakeShape: (line) => `Riga ${line}: non è un elenco di siti di Point by Point. Non è stato importato nulla.`,
  mistakeHost: (line, found) => `Riga ${line}: “${found}” non è un sito. Non è stato importato nulla.`,

  hidden: 'Nomi non segnati',
  hiddenHint: 'Nomi e disposizioni che si è scelto di non segnare, su ogni sito.',
  noHidden: 'Finora nessuno.',
  unknownSubject: 'Non più nei dati',
  showAgain: 'Segna di nuovo',
  showAgainName: (name) => `Segnare di nuovo ${name}`,
  shownAgain: (name) => `Segnato di nuovo: ${name}.`,

  keys: 'Tastiera',
  commandNext: 'Menzione successiva nella pagina',
  commandPrevious: 'Menzione precedente nella pagina',
  notBound: 'Non impostato',
  changeKeys: 'Cambia i tasti',
  changeKeysHint: 'Li conserva il browser, nelle sue impostazioni.',

  reset: 'Ripristina tutto',
  resetHint: 'Tutte le impostazioni di questa pagina, compresi siti in pausa e nomi non segnati.',
  resetAsk: 'Ripristinare tutto?',
  resetAskHint: (sites, names) =>
    `${plural(sites, { one: '# sito in pausa', other: '# siti in pausa' })} e ${plural(names, { one: '# nome non segnato', other: '# nomi non segnati' })} andranno persi. Non si può annullare.`,
  resetYes: 'Ripristina',
  resetNo: 'Mantieni',
  wasReset: 'Tutto è come all’inizio.',
};

/** The page after installation. */
export const welcome: typeof en.welcome = {
  welcome: 'Benvenuti in Point by Point',
  lead: 'L’estensione segna nelle pagine lette le menzioni del piano di pace russo-americano per l’Ucraina di cui ha riferito la stampa, e mostra chi ha riferito che cosa, quando e a che punto si era.',
  steps: 'Tre passi',
  stepRead: 'Leggere come sempre. I nomi hanno una linea punteggiata, le clausole del piano una tratteggiata.',
  stepCard: 'Fermarvi il puntatore, o toccare: una scheda dice che cosa si sa, fino a quale giorno e chi lo dice.',
  stepPopup: 'Il pulsante nella barra apre l’intero piano, clausola per clausola, e ciò che una pagina ne menziona.',
  practice: 'Provare qui',
  practiceHint: 'Questo testo è letto come ogni pagina.',
  practiceText:
    'Nel novembre 2025 Axios e il Financial Times hanno riferito di un piano di pace in 28 punti per l’Ucraina. Secondo Axios, l’inviato americano Steve Witkoff e Kirill Dmitriev ne avevano discusso a Miami. Il testo pubblicato il 20 novembre limiterebbe le forze armate ucraine a 600 000 soldati. Il 23 novembre Marco Rubio e Andriy Yermak ne hanno parlato a Ginevra.',
  practiceOff: 'Qui ora non è segnato nulla: così dicono le impostazioni.',
  practicePaused: 'In pausa qui. Su un sito dura finché non lo si riattiva nella finestra dell’estensione.',
  practiceResume: 'Segna di nuovo',
  firstCard: 'Aprire la scheda seguente',
  sight: 'Che cosa vede e che cosa no',
  sees: 'Cerca nel testo delle pagine aperte, dentro il browser, i nomi e le clausole che conosce.',
  keeps: 'Tiene impostazioni e dati propri su questo dispositivo. Non tiene testi di pagine, indirizzi, cronologia.',
  sends:
    'Non invia nulla. Non ci sono server, account o statistiche; i nuovi dati arrivano con gli aggiornamenti dallo store del browser.',
  cannot: 'Non può leggere le pagine del browser, gli store di estensioni o i siti a cui le si toglie l’accesso.',
  more: 'Continuare',
  toOptions: 'Scegliere che cosa è segnato, colori e lingua',
  toDossier: 'Tutte le bozze, le cifre e gli attori',
};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Evidenzia in ogni pagina le menzioni del piano di pace russo-americano per l’Ucraina riferito dalla stampa, con fonti e date.',
  action: 'Point by Point',
  nextMention: 'Vai alla menzione successiva nella pagina',
  previousMention: 'Vai alla menzione precedente nella pagina',
};
