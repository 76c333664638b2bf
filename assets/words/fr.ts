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

  thenAndNow: 'Alors et maintenant',
  standsNow: 'Où en sont les choses',
  notYetKnown: 'On n’en savait encore rien.',
  provisionsByStatus: (amount) => plural(amount, { one: '# disposition', other: '# dispositions' }),
  latestDrafts: 'Textes récents',

  here: 'Mentionné ici',
  provisionHere: 'Disposition',
  move: 'Déplacer la fiche : glisser, touches fléchées, ou appuyer pour l’autre côté',
  pin: 'Garder la fiche ouverte',
  more: 'Plus',
  copy: 'Copier avec la source',
  copied: 'Copié',
  copyFailed: 'Cette page n’autorise pas la copie. Sélectionnez le texte pour le copier.',
  hide: 'Ne plus marquer ceci',
  hidden: 'Ceci n’est plus marqué, sur aucun site.',
  undo: 'Annuler',
  report: 'Signaler une erreur (nouvel onglet)',
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
  pageNames: (names) => `Cette page mentionne ${plural(names, { one: '# nom lié', other: '# noms liés' })} au plan.`,
  pageNothing: 'Aucune mention du plan sur cette page.',
  pageUnreadable: 'Point by Point ne peut pas lire cette page.',
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

  checklist: 'Le plan, point par point',
  search: 'Chercher une disposition',
  coverage: 'Quelles dispositions',
  coverageAll: 'Toutes',
  coverageHere: 'Sur cette page',
  coverageAbsent: 'Pas sur cette page',
  filterByStatus: 'Filtrer par statut',
  withStatus: (label, amount) => `${label}, ${plural(amount, { one: '# disposition', other: '# dispositions' })}`,
  shown: (shown, of) => `Affichage\u202f: ${shown} sur ${of}`,
  noneShown: 'Aucune disposition ne correspond à cette recherche.',
  clearFilters: 'Afficher toutes les dispositions',
  legend: 'Ce que signifient les statuts',

  storeEmpty: 'Les données ne sont pas encore prêtes.',
  storeSeeding: 'Préparation des données. Cela prend un instant, une fois après chaque mise à jour.',
  storeFailed: 'Les données n’ont pas pu être ouvertes.',
  storeFallback: 'Le stockage du navigateur est inutilisable\u202f; les données sont lues dans l’extension.',
  tryAgain: 'Réessayer',
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
    'Marque sur toute page les mentions du plan de paix américano-russe évoqué pour l’Ukraine\u202f: contexte sourcé et daté.',
  action: 'Point by Point',
  nextMention: 'Aller à la mention suivante sur cette page',
  previousMention: 'Aller à la mention précédente sur cette page',
};
