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

  statusLabels: {
    reported: 'Rapporté',
    published: 'Publié',
    revised: 'Révisé',
    dropped: 'Ne figure plus',
    disputed: 'Contesté',
    agreed: 'Convenu',
    implemented: 'Mis en œuvre',
  },
  statusDefinitions: {
    reported: 'Connu seulement par des articles de presse qui citent des personnes non nommées.',
    published: 'Figure dans un texte dont le contenu a été rendu public.',
    revised: 'Une version ou une proposition ultérieure le formule autrement.',
    dropped: 'Absent de la dernière version connue, ce qui ne veut pas dire qu’une partie y a renoncé.',
    disputed: 'Les parties, ou les articles à ce sujet, se contredisent, et rien de connu n’a tranché la question.',
    agreed: 'L’Ukraine et la Russie ont toutes deux déclaré l’accepter.',
    implemented: 'A été mis en œuvre.',
  },
  themeTitles: {
    process: 'Processus de paix',
    territory: 'Territoire',
    military: 'Questions militaires',
    guarantees: 'Garanties et alliances',
    'sanctions-and-money': 'Sanctions et argent',
    'culture-and-church': 'Culture et Église',
    'justice-and-elections': 'Justice et élections',
    nuclear: 'Questions nucléaires',
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

  pointOf28: (number) => `Point ${number} du texte en 28 points`,
  pointsOf20: (amount, numbers) =>
    `${plural(amount, { one: 'point', other: 'points' })} ${numbers} de la version en 20 points`,
  statusMeans: 'Ce que signifie ce statut',

  loading: 'Recherche en cours…',
  gone: 'Point by Point a été mis à jour. Rechargez cette page pour continuer.',
  missing: 'Cette entrée n’est plus dans les données.',
  unreachable: 'Les données ne répondent pas.',
  tryAgain: 'Réessayer',
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
export const options: typeof en.options = {
  title: 'Réglages',
  saved: 'Enregistré.',
  notSaved: 'L’enregistrement a échoué. Veuillez réessayer.',

  marks: 'Marques',
  enabled: 'Marquer les mentions sur les sites visités',
  enabledHint: 'Désactivé, rien n’est marqué sur aucun site et aucune fiche ne s’ouvre. La liste du plan reste.',
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
  commandOpen: 'Ouvrir la liste des dispositions',
  commandSite: 'Suspendre ou reprendre sur ce site',
  notBound: 'Non définie',
  changeKeys: 'Changer les touches',
  changeKeysHint: 'Le navigateur les garde dans ses propres réglages.',

  diagnosis: 'Diagnostic',
  diagnosisHint:
    'Si vous signalez une erreur, joignez ce texte. Il ne nomme aucune page ni rien de ce que vous avez lu. Les erreurs sont celles depuis le démarrage du navigateur.',
  copyDiagnosis: 'Copier le diagnostic',
  copied: 'Copié.',
  notCopied: 'Impossible de copier. Sélectionnez le texte et copiez-le à la main.',
  diagnosisLine: (name, value) => `${name} : ${value}`,
  diagnosisBrowser: 'Navigateur',
  diagnosisData: 'Données',
  diagnosisStore: 'Stockage',
  diagnosisErrors: 'Dernières erreurs',
  diagnosisNoErrors: 'aucune',
  diagnosisUnknown: 'inconnu',
  storeStates: {
    empty: 'pas encore rempli',
    seeding: 'en cours de remplissage',
    ready: 'en ordre',
    failed: 'inutilisable',
  },
  storeFallback: 'lues depuis le paquet',

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

/** A screen that could not be shown. */
export const trouble: typeof en.trouble = {
  couldNotShow: 'Cette page n’a pas pu être affichée.',
  nothingLost: 'Vos réglages n’ont pas été modifiés. Si cela se reproduit, redémarrez le navigateur.',
  reload: 'Recharger',
};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Marque sur toute page les mentions du plan de paix américano-russe évoqué pour l’Ukraine\u202f: contexte sourcé et daté.',
  action: 'Point by Point',
  nextMention: 'Aller à la mention suivante sur cette page',
  previousMention: 'Aller à la mention précédente sur cette page',
  toggleSite: 'Suspendre ou reprendre Point by Point sur ce site',
};
