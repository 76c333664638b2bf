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
  pageNames: (names) =>
    `Questa pagina menziona ${plural(names, { one: '# nome legato', other: '# nomi legati' })} al piano.`,
  pageNothing: 'In questa pagina non c’è nulla sul piano.',
  pageUnreadable: 'Point by Point non può leggere questa pagina.',
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

  checklist: 'Il piano, punto per punto',
  search: 'Cerca nelle disposizioni',
  coverage: 'Quali disposizioni',
  coverageAll: 'Tutte',
  coverageHere: 'In questa pagina',
  coverageAbsent: 'Non nella pagina',
  filterByStatus: 'Filtra per stato',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposizione', other: '# disposizioni' })}`,
  shown: (shown, of) => `In elenco: ${shown} su ${of}`,
  noneShown: 'Nessuna disposizione corrisponde alla ricerca.',
  clearFilters: 'Mostra tutte le disposizioni',
  legend: 'Che cosa significano gli stati',

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
