/** French words. A narrow no-break space (\u202f) stands before : ; ? ! and inside « »; the apostrophe is ’. */
import type * as en from './en.ts';
import { pluralIn } from './languages.ts';

const plural = pluralIn('fr');

/** On more than one screen. */
export const ui: typeof en.ui = {
  direction: 'ltr',
  product: 'Point by Point',

  kinds: {
    person: 'Personne',
    organisation: 'Organisation',
    place: 'Lieu',
    event: 'Événement',
    document: 'Document',
    concept: 'Notion',
  },

  showAll: (total) => `Tout afficher (${total})`,
  showFewer: 'Afficher moins',
  knownUpTo: 'Dernières informations\u202f:',
  asOf: 'dernier état\u202f:',
  dataVersion: (version) => `Données ${version}`,

  notInThe28: 'Absent du texte en 28 points',
  figures: 'Chiffres',
  history: 'De version en version',
  unknown: 'Ce que l’on ignore',
  contested: 'Les parties se contredisent sur ce point.',

  sources: (amount) => `Sources (${amount})`,
  sourcesNewTab: 'Sources, dans un nouvel onglet',
  inLanguage: (language) => `en ${language}`,
};

/** The card near a mention. */
export const card: typeof en.card = {
  onDay: (day) => `Le ${day}`,
  inMonth: (month) => `En ${month}`,
  inYear: (year) => `En ${year}`,
  sinceDay: (day) => `Depuis le ${day}`,
  sinceMonth: (month) => `Depuis ${month}`,
  sinceYear: (year) => `Depuis ${year}`,
  rolesBetween: (amount) => plural(amount, { one: '# changement entre-temps', other: '# changements entre-temps' }),
  partInPlan: 'Rôle dans le plan',
  timeline: (amount) => `Chronologie (${amount})`,
  linkedProvisions: 'Dispositions',

  pointOf28: (number) => `Point ${number} sur 28`,
  pointsOf20: (amount, numbers) => `${plural(amount, { one: 'point', other: 'points' })} ${numbers} sur 20`,

  loading: 'Recherche en cours…',
  gone: 'Point by Point a été mis à jour. Rechargez cette page pour continuer.',
  unreachable: 'Les données ne répondent pas. Fermez cette fiche et réessayez.',
  close: 'Fermer',
  previousMention: 'Mention précédente',
  nextMention: 'Mention suivante',
  position: (position, total) => `${position} sur ${total}`,
  pauseHere: 'Suspendre sur ce site',
};

/** The toolbar's window. */
export const popup: typeof en.popup = {
  marksOn: (host) => `Marquer les noms sur ${host}`,
  on: 'Actif',
  off: 'Inactif',
  readingPage: 'Lecture de la page…',
  articleMentions: (found) => `Cet article mentionne ${found}.`,
  pageMentions: (found) => `Cette page mentionne ${found}.`,
  provisionsFound: (some, of) => `${plural(some, { one: '# disposition', other: '# dispositions' })} sur ${of}`,
  actorsFound: (amount) => plural(amount, { one: '# acteur', other: '# acteurs' }),
  coverageMeter: 'Dispositions mentionnées',
  leavesOut: 'Non mentionné\u202f:',
  leavesOutNone: 'Aucune ne manque.',
  andMore: (amount) => `et ${plural(amount, { one: '# autre', other: '# autres' })}`,
  showLeftOut: 'Voir ce qui n’y est pas',
  pageNames: (names) => `Cette page mentionne ${plural(names, { one: '# nom lié', other: '# noms liés' })} au plan.`,
  pageNothing: 'Aucune mention du plan sur cette page.',
  pageUnreadable: 'Point by Point ne peut pas lire cette page.',
  whyBrowserPage: 'C’est une page du navigateur lui-même\u202f; les extensions ne peuvent pas la lire.',
  whyStore: 'Les navigateurs ne laissent aucune extension lire les pages d’une boutique d’extensions.',
  whyPdf: 'C’est un fichier PDF. Point by Point ne lit que des pages web.',
  whyFile: 'Les fichiers de cet appareil ne sont pas lus, seulement les pages web.',
  whyNoAccess: (host) => `Le navigateur ne laisse pas Point by Point lire ${host}.`,
  whyNoAccessAnywhere:
    'Point by Point ne peut pas lire cette page\u202f: son accès aux sites a été retiré dans ce navigateur.',
  allowAccess: 'Autoriser l’accès',
  pagePaused: (host) => `En pause sur ${host}. Rien n’y est marqué.`,
  everywhereOff: 'Point by Point est désactivé sur tous les sites.',
  turnOn: 'Activer',
  turnOffEverywhere: 'Désactiver sur tous les sites',

  onThisPage: 'Sur cette page',
  actors: 'Acteurs',
  otherNames: 'Lieux, événements, documents',
  provisionsHere: (amount, of) => `Dispositions\u202f: ${amount} sur ${of}`,
  jumpTo: (name, mentions) => `Aller à ${name}, ${plural(mentions, { one: '# mention', other: '# mentions' })}`,
  jump: 'Voir sur la page',
  mentionedHere: 'sur cette page',

  changed: (amount) =>
    `${plural(amount, { one: '# disposition modifiée', other: '# dispositions modifiées' })} depuis votre dernière visite`,
  lastVisit: 'Dernière visite\u202f:',
  before: 'avant\u202f:',
  newEntries: (amount) => plural(amount, { one: '# nouvelle entrée', other: '# nouvelles entrées' }),
  corrected: 'historique corrigé',
  added: 'nouvelle dans les données',
  markSeen: 'Marquer comme vu',

  checklist: 'Le plan, point par point',
  search: 'Chercher une disposition',
  coverage: 'Quelles dispositions',
  coverageAll: 'Toutes',
  coverageHere: 'Sur cette page',
  coverageAbsent: 'Pas sur cette page',
  filterByStatus: 'Filtrer par statut',
  filterByTheme: 'Thème',
  allThemes: 'Tous les thèmes',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposition', other: '# dispositions' })}`,
  shown: (shown, of) => `Affichage\u202f: ${shown} sur ${of}`,
  noneShown: 'Aucune disposition ne correspond à cette recherche.',
  foundBy: 'Trouvé par\u202f:',
  pagesSay: 'Mot des articles à ce sujet\u202f:',
  clearFilters: 'Afficher toutes les dispositions',
  legend: 'Ce que signifient les statuts',

  sees: 'Ce que Point by Point peut voir ici ou non',
  seesText:
    'Il lit le texte de cette page, dans votre navigateur. Il ne lit ni images, ni vidéos, ni champs de formulaire, ni texte masqué. Rien n’est enregistré ni envoyé.',
  fullView: 'Vue complète',
  inFullView: 'Ouvrir dans la vue complète',
  options: 'Réglages',

  storeEmpty: 'Les données ne sont pas encore prêtes.',
  storeSeeding: 'Préparation des données. Cela prend un instant, une fois après chaque mise à jour.',
  storeFailed: 'Les données n’ont pas pu être ouvertes.',
  storeFallback: 'Le stockage du navigateur est inutilisable\u202f; les données sont lues dans l’extension.',
  tryAgain: 'Réessayer',
};

/** The page of drafts, figures and timeline. */
export const dossier: typeof en.dossier = {
  pageTitle: 'Le plan, texte par texte',
  lead: 'En novembre 2025, la presse puis un texte publié en 28 points ont décrit un plan pour mettre fin à la guerre en Ukraine, présenté par des médias comme américano-russe. D’autres textes ont suivi. Cette page met côte à côte ce que chacun contiendrait.',
  contents: 'Sur cette page',
  sectionTitles: {
    compare: 'Dispositions et textes comparés',
    figures: 'Les chiffres',
    timeline: 'Chronologie',
    actors: 'Acteurs et noms',
    texts: 'Les textes',
    statuses: 'Ce que signifient les statuts',
    sources: 'Liste des sources',
  },
  whereItStands: 'Où en est le plan',
  byStatus: (total) => `${plural(total, { one: '# disposition', other: '# dispositions' })} par statut`,
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposition', other: '# dispositions' })}`,
  lastEvent: 'Dernier événement connu,',
  takeAlong: 'Emporter la liste\u202f:',
  related: 'En rapport',
  provision: 'Disposition',
  provisions: 'Dispositions',

  searchAll: 'Chercher dans toute la page',
  foundInAll: (amount) => plural(amount, { one: '# entrée trouvée', other: '# entrées trouvées' }),
  nothingFound: (search) => `Aucun résultat pour «\u202f${search}\u202f».`,
  nothingCalled: (name) => `Rien sur cette page n’a l’adresse «\u202f#${name}\u202f». La page entière est affichée.`,

  compareIntro:
    'Une ligne par disposition, une colonne par texte, du plus ancien au plus récent. «\u202fPas d’information\u202f» veut dire qu’aucune source citée ici ne dit ce que le texte contient à ce sujet, et non que le texte se tait. Un changement est signalé là où des sources le montrent\u202f; sans mention, rien n’en est dit.',
  compareCaption: 'Ce que chaque texte contiendrait sur chaque disposition',
  searchProvisions: 'Chercher une disposition',
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  statusNow: 'Statut',
  allStatuses: 'Tous les statuts',
  shownOf: (shown, of) => `${shown} sur ${of} affichées.`,
  noneShown: 'Aucune disposition ne correspond à cette recherche.',
  clearFilters: 'Afficher toutes les dispositions',
  noReport: 'pas d’information',
  noReportIn: (names) => `Pas d’information\u202f: ${names}.`,
  changedFigures: (from, to) => `Modifié\u202f: ${from} → ${to}`,
  otherThanReported: (from, to) => `Autre que rapporté\u202f: ${from} → ${to}`,
  sameFigures: (figures) => `Même chiffre\u202f: ${figures}`,
  changed: 'Modifié',
  changedAgainst: (name) => `Modifié par rapport à\u202f: ${name}`,
  notInText: 'Absent de ce texte',
  disputedHere: 'Contesté',

  figuresIntro:
    'Quand une disposition a plusieurs chiffres dans une même unité, ils se suivent dans l’ordre du temps. Une ligne relie les textes lorsque chacun donne un seul chiffre.',
  loneFigures: 'Chiffres sans point de comparaison',
  units: {
    personnel: 'Militaires',
    percent: 'Pour cent',
    days: 'Jours',
    years: 'Années',
    usd: 'Dollars américains',
    eur: 'Euros\u00a0(€)',
    prisoners: 'Prisonniers',
    warheads: 'Ogives',
  },
  inAText: 'dans un texte, ou selon la presse',
  saidElsewhere: 'dit ailleurs',
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  dateAndText: 'Date et texte',
  whatWasSaid: 'Ce qui a été dit',

  scope: 'À propos',
  scopes: { plan: 'Le plan', talks: 'Pourparlers', personnel: 'Personnes en poste', background: 'Contexte' },
  allScopes: 'Tout',
  month: 'Mois',
  allMonths: 'Tous les mois',
  noEvents: 'Aucun événement ne correspond à ce choix.',
  allEvents: 'Afficher tous les événements',

  actorsIntro: 'Par nature et par nom, avec la fonction exercée et la date depuis laquelle elle est connue.',
  kindGroups: {
    person: 'Personnes',
    organisation: 'Organismes',
    place: 'Lieux',
    event: 'Événements',
    document: 'Textes et documents',
    concept: 'Notions',
  },
  sourcesIntro: (amount) => `${plural(amount, { one: '# source', other: '# sources' })}, les plus récentes d’abord.`,

  opening: 'Ouverture des données…',
  notUnpacked: 'Les données ne sont pas encore prêtes.',
  unpacking: 'Préparation des données. Cela prend un instant, une fois après chaque mise à jour.',
  notOpened: 'Les données n’ont pas pu être ouvertes.',
  readFromPackage: 'Le stockage du navigateur est inutilisable\u202f; les données sont lues dans l’extension.',
  retry: 'Réessayer',

  pointOfThe28: 'Point parmi les 28',
  summary: 'Résumé',
  statusNote: 'Note sur le statut',
};

/** The page of settings. */
export const options: typeof en.options = {};

/** The page after installation. */
export const welcome: typeof en.welcome = {};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Marque sur toute page les mentions du plan de paix américano-russe évoqué pour l’Ukraine\u202f: contexte sourcé et daté.',
  action: 'Point by Point',
  nextMention: 'Aller à la mention suivante sur cette page',
  previousMention: 'Aller à la mention précédente sur cette page',
};
