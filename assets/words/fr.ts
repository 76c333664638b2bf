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
export const options: typeof en.options = {
  title: 'Réglages',
  saved: 'Enregistré.',
  notSaved: 'L’enregistrement a échoué. Veuillez réessayer.',

  marks: 'Marques',
  density: 'Nombre de mentions marquées',
  densities: {
    every: 'Chaque mention',
    section: 'La première de chaque nom dans une section',
    off: 'Aucune\u202f; la fenêtre liste toujours ce qu’une page mentionne',
  },
  shownKinds: 'Ce qui est marqué',
  kindNames: {
    person: 'Personnes',
    organisation: 'Organisations',
    place: 'Lieux',
    event: 'Événements',
    document: 'Documents',
    concept: 'Notions',
    provision: 'Dispositions du plan',
  },
  example: 'Exemple',
  sampleHead: 'Ce qui a été rapporté',
  sampleText: 'En novembre 2025, Axios a fait état du plan en 28 points. Kirill Dmitriev en a parlé à Axios.',
  sampleHeadLater: 'Ce que dit le texte',
  sampleTextLater:
    'Le texte publié cite le Donbass et la ligne de contact et limiterait l’armée à 600 000 soldats. Axios a aussi rendu compte des discussions de Genève.',
  sampleNames: {
    person: 'Kirill Dmitriev',
    organisation: 'Axios',
    place: 'Donbass',
    event: 'discussions de Genève',
    document: 'plan en 28 points',
    concept: 'ligne de contact',
    provision: 'limiterait l’armée à 600 000 soldats',
  },

  cards: 'Fiches',
  delay: 'Temps que le pointeur reste sur une marque avant que sa fiche s’ouvre',
  modifier: 'Touche à maintenir pour cela',
  modifierHint: 'Les commandes au clavier et le toucher ouvrent une fiche sans elle.',
  modifiers: { none: 'Aucune', alt: 'Alt', shift: 'Maj', ctrl: 'Ctrl' },
  tryDelay: 'Pointer ici pour essayer',
  delayCard: (delay) => `La fiche s’est ouverte après ${delay}.`,
  delayCardWith: (key, delay) => `La fiche s’est ouverte, ${key} maintenue, après ${delay}.`,

  look: 'Apparence et langue',
  theme: 'Couleurs',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  languageOf: 'Langue de la fiche et des pages',
  languageAuto: 'Comme le navigateur',
  languageHint:
    'Les textes des données existent en anglais et en allemand\u202f; les autres langues montrent ceux en anglais.',

  sites: 'Sites en pause',
  sitesHint:
    'Rien n’est marqué sur ces sites. Un site est cet hôte précis\u202f: news.example n’est pas www.news.example.',
  noSites: 'Aucun site n’est en pause.',
  addSite: 'Ajouter un site',
  addSiteHint: 'Un hôte ou une adresse',
  add: 'Ajouter',
  notASite: (typed) =>
    `«\u202f${typed}\u202f» n’est pas un site. Saisir un hôte comme news.example ou coller une adresse.`,
  resume: 'Reprendre',
  resumeOn: (host) => `Marquer à nouveau sur ${host}`,
  resumed: (host) => `${host} est à nouveau marqué.`,
  carry: 'Importer ou exporter ces sites',
  carryHint:
    'La liste en texte. La copier, ou en coller une autre et l’importer\u202f: ses sites s’ajoutent aux vôtres.',
  rulesText: 'Sites en texte',
  importRules: 'Importer',
  openFile: 'Ouvrir un fichier',
  saveFile: 'Enregistrer un fichier',
  imported: (added) => `${plural(added, { one: '# site ajouté.', other: '# sites ajoutés.' })}`,
  mistakeSyntax: (line) => `Ligne ${line}\u202f: ce n’est pas du JSON. Rien n’a été importé.`,
  mistakeShape: (line) =>
    `Ligne ${line}\u202f: ce n’est pas une liste de sites de Point by Point. Rien n’a été importé.`,
  mistakeHost: (line, found) => `Ligne ${line}\u202f: «\u202f${found}\u202f» n’est pas un site. Rien n’a été importé.`,

  hidden: 'Noms non marqués',
  hiddenHint: 'Noms et dispositions que vous ne voulez voir marqués sur aucun site.',
  noHidden: 'Aucun pour l’instant.',
  unknownSubject: 'N’est plus dans les données',
  showAgain: 'Marquer à nouveau',
  showAgainName: (name) => `Marquer à nouveau ${name}`,
  shownAgain: (name) => `À nouveau marqué\u202f: ${name}.`,

  keys: 'Clavier',
  commandNext: 'Mention suivante de la page',
  commandPrevious: 'Mention précédente de la page',
  notBound: 'Non définie',
  changeKeys: 'Changer les touches',
  changeKeysHint: 'Le navigateur les garde dans ses propres réglages.',

  reset: 'Tout réinitialiser',
  resetHint: 'Tous les réglages de cette page, sites en pause et noms non marqués compris.',
  resetAsk: 'Tout réinitialiser\u202f?',
  resetAskHint: (sites, names) =>
    `${plural(sites, { one: '# site en pause', other: '# sites en pause' })} et ${plural(names, { one: '# nom non marqué', other: '# noms non marqués' })} seront oubliés. C’est irréversible.`,
  resetYes: 'Réinitialiser',
  resetNo: 'Garder',
  wasReset: 'Tout est comme au début.',
};

/** The page after installation. */
export const welcome: typeof en.welcome = {
  welcome: 'Bienvenue dans Point by Point',
  lead: 'L’extension marque, dans les pages lues, les mentions du plan de paix américano-russe pour l’Ukraine dont la presse a fait état, et montre qui a rapporté quoi, quand, et où les choses en étaient.',
  steps: 'Trois étapes',
  stepRead: 'Lire comme d’habitude. Les noms portent une ligne pointillée, les clauses du plan une ligne à tirets.',
  stepCard:
    'Laisser le pointeur dessus, ou toucher\u202f: une fiche dit ce qui est connu, jusqu’à quel jour, et qui le dit.',
  stepPopup: 'Le bouton de la barre d’outils ouvre tout le plan, clause par clause, et ce qu’une page en mentionne.',
  practice: 'Essayer ici',
  practiceHint: 'Ce texte est lu comme toute autre page.',
  practiceText:
    'En novembre 2025, Axios et le Financial Times ont fait état d’un plan de paix en 28 points pour l’Ukraine. Selon Axios, l’émissaire américain Steve Witkoff et Kirill Dmitriev en avaient discuté à Miami. Le texte publié le 20 novembre limiterait les forces armées ukrainiennes à 600 000 soldats. Le 23 novembre, Marco Rubio et Andriy Yermak en ont parlé à Genève.',
  practiceOff: 'Rien n’est marqué ici\u202f: vos réglages le veulent ainsi.',
  practicePaused: 'En pause ici. Sur un site, cela dure jusqu’à sa reprise dans la fenêtre de l’extension.',
  practiceResume: 'Marquer à nouveau',
  firstCard: 'Ouvrir la fiche suivante',
  sight: 'Ce qu’elle voit, et ce qu’elle ne voit pas',
  sees: 'Elle cherche dans le texte des pages ouvertes, dans votre navigateur, les noms et les clauses qu’elle connaît.',
  keeps:
    'Elle garde vos réglages et ses données sur cet appareil. Elle ne garde ni texte de page, ni adresse, ni historique.',
  sends:
    'Elle n’envoie rien. Pas de serveur, de compte ni de statistiques\u202f; les nouvelles données arrivent avec les mises à jour du magasin du navigateur.',
  cannot:
    'Elle ne peut lire ni les pages du navigateur, ni les magasins d’extensions, ni les sites dont vous lui retirez l’accès.',
  more: 'Continuer',
  toOptions: 'Choisir ce qui est marqué, couleurs et langue',
  toDossier: 'Tous les projets, chiffres et acteurs',
};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Marque sur toute page les mentions du plan de paix américano-russe évoqué pour l’Ukraine\u202f: contexte sourcé et daté.',
  action: 'Point by Point',
  nextMention: 'Aller à la mention suivante sur cette page',
  previousMention: 'Aller à la mention précédente sur cette page',
};
