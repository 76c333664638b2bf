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
export const dossier: typeof en.dossier = {};

/** The page of settings. */
export const options: typeof en.options = {};

/** The page after installation. */
export const welcome: typeof en.welcome = {};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Evidenzia in ogni pagina le menzioni del piano di pace russo-americano per l’Ucraina riferito dalla stampa, con fonti e date.',
  action: 'Point by Point',
  nextMention: 'Vai alla menzione successiva nella pagina',
  previousMention: 'Vai alla menzione precedente nella pagina',
};
