/**
 * Ukrainian words. The apostrophe is ’, quotation marks are « ». What is filled in stands in the nominative, behind
 * «на» or a colon: a name or a month cannot be declined here.
 */
import type * as en from './en.ts';
import { pluralIn } from './languages.ts';

const plural = pluralIn('uk');

/** On more than one screen. */
export const ui: typeof en.ui = {
  direction: 'ltr',
  product: 'Point by Point',

  kinds: {
    person: 'Особа',
    organisation: 'Організація',
    place: 'Місце',
    event: 'Подія',
    document: 'Документ',
    concept: 'Поняття',
  },

  statusLabels: {
    reported: 'Повідомлено',
    published: 'Опубліковано',
    revised: 'Змінено',
    dropped: 'Більше немає',
    disputed: 'Спірне',
    agreed: 'Погоджено',
    implemented: 'Виконано',
  },
  statusDefinitions: {
    reported: 'Відомо лише з повідомлень преси, що посилаються на неназваних осіб.',
    published: 'Є в тексті, зміст якого оприлюднено.',
    revised: 'Пізніша редакція чи пропозиція формулює це інакше.',
    dropped: 'Немає в останній відомій редакції; це не означає, що якась зі сторін відмовилася від вимоги.',
    disputed: 'Сторони або повідомлення про це суперечать одні одним, і невідомо, щоб це було з’ясовано.',
    agreed: 'І Україна, і Росія заявили, що згодні з цим.',
    implemented: 'Втілено в життя.',
  },
  themeTitles: {
    process: 'Мирний процес',
    territory: 'Територія',
    military: 'Військові питання',
    guarantees: 'Гарантії та союзи',
    'sanctions-and-money': 'Санкції та гроші',
    'culture-and-church': 'Культура та церква',
    'justice-and-elections': 'Правосуддя та вибори',
    nuclear: 'Ядерні питання',
  },

  showAll: (total) => `Показати всі (${total})`,
  showFewer: 'Показати менше',
  knownUpTo: 'Відомо станом на',
  asOf: 'станом на',
  dataVersion: (version) => `Дані ${version}`,

  notInThe28: 'Немає в тексті з 28 пунктів',
  figures: 'Цифри',
  history: 'Від редакції до редакції',
  unknown: 'Що невідомо',
  contested: 'Щодо цього сторони суперечать одна одній.',

  sources: (amount) => `Джерела (${amount})`,
  sourcesNewTab: 'Джерела, у новій вкладці',
  inLanguage: (language) => `мова: ${language}`,
};

/** The card near a mention. */
export const card: typeof en.card = {
  onDay: (day) => `Станом на ${day}`,
  inMonth: (month) => `Станом на ${month}`,
  inYear: (year) => `У ${year} р.`,
  sinceDay: (day) => `З ${day}`,
  sinceMonth: (month) => `Початок: ${month}`,
  sinceYear: (year) => `З ${year} р.`,
  rolesBetween: (amount) =>
    plural(amount, {
      one: '# зміна між ними',
      few: '# зміни між ними',
      many: '# змін між ними',
      other: '# зміни між ними',
    }),
  partInPlan: 'Роль у плані',
  timeline: (amount) => `Хронологія (${amount})`,
  linkedProvisions: 'Положення',

  pointOf28: (number) => `Пункт ${number} тексту з 28 пунктів`,
  pointsOf20: (amount, numbers) =>
    `${plural(amount, { one: 'пункт', few: 'пункти', many: 'пункти', other: 'пункти' })} ${numbers} редакції з 20 пунктів`,
  statusMeans: 'Що означає цей статус',

  loading: 'Триває пошук…',
  gone: 'Point by Point оновлено. Щоб продовжити, перезавантажте сторінку.',
  missing: 'Цього запису більше немає в даних.',
  unreachable: 'Дані недоступні.',
  tryAgain: 'Спробувати ще раз',
  close: 'Закрити',
  previousMention: 'Попередня згадка',
  nextMention: 'Наступна згадка',
  position: (position, total) => `${position} із ${total}`,
  pauseHere: 'Призупинити на цьому сайті',

  thenAndNow: 'Тоді й тепер',
  standsNow: 'Як є тепер',
  notYetKnown: 'Про це ще нічого не було відомо.',
  provisionsByStatus: (amount) =>
    plural(amount, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' }),
  latestDrafts: 'Останні тексти',

  here: 'Згадано тут',
  provisionHere: 'Положення',
  move: 'Перемістити картку: тягніть, клавіші зі стрілками, або натисніть для іншого боку',
  pin: 'Не закривати картку',
  more: 'Ще',
  copy: 'Копіювати з джерелом',
  copied: 'Скопійовано',
  copyFailed: 'Ця сторінка не дозволяє копіювати. Виділіть текст і скопіюйте його.',
  hide: 'Більше не позначати',
  hidden: 'Більше не позначається на жодному сайті.',
  undo: 'Повернути',
  report: 'Повідомити про помилку (нова вкладка)',
};

/** The toolbar's window. */
export const popup: typeof en.popup = {
  marksOn: (host) => `Позначати згадки на ${host}`,
  on: 'Увімк.',
  off: 'Вимк.',
  readingPage: 'Триває читання сторінки…',
  articleMentions: (found) => `У цій статті: ${found}.`,
  pageMentions: (found) => `На цій сторінці: ${found}.`,
  provisionsFound: (some, of) =>
    `${some} із ${plural(of, { one: '# положення', few: '# положень', many: '# положень', other: '# положення' })}`,
  actorsFound: (amount) =>
    plural(amount, { one: '# учасник', few: '# учасники', many: '# учасників', other: '# учасника' }),
  coverageMeter: 'Згадані положення',
  leavesOut: 'Не згадано:',
  leavesOutNone: 'Згадано всі положення.',
  andMore: (amount) => `і ще ${amount}`,
  showLeftOut: 'Показати незгадане',
  pageNames: (names) =>
    `На цій сторінці: ${plural(names, { one: '# назва', few: '# назви', many: '# назв', other: '# назви' })} з історії плану.`,
  pageNothing: 'На цій сторінці нічого про план не знайдено.',
  pageUnreadable: 'Point by Point не може прочитати цю сторінку.',
  whyBrowserPage: 'Це сторінка самого браузера, розширення не можуть її читати.',
  whyStore: 'Браузери не дозволяють розширенням читати сторінки крамниці розширень.',
  whyPdf: 'Це файл PDF. Point by Point читає лише вебсторінки.',
  whyFile: 'Файли на цьому пристрої не читаються, лише вебсторінки.',
  whyNoAccess: (host) => `Браузер не дозволяє Point by Point читати ${host}.`,
  whyNoAccessAnywhere: 'Point by Point не може читати цю сторінку: у цьому браузері відкликано доступ до сайтів.',
  allowAccess: 'Надати доступ',
  pagePaused: (host) => `Призупинено на ${host}. Там нічого не позначено.`,
  everywhereOff: 'Point by Point вимкнено на всіх сайтах.',
  turnOn: 'Увімкнути',
  turnOffEverywhere: 'Вимкнути на всіх сайтах',

  onThisPage: 'На цій сторінці',
  actors: 'Учасники',
  otherNames: 'Місця, події, документи',
  provisionsHere: (amount, of) => `Положення: ${amount} із ${of}`,
  jumpTo: (name, mentions) =>
    `Перейти: ${name}, ${plural(mentions, { one: '# згадка', few: '# згадки', many: '# згадок', other: '# згадки' })}`,
  jump: 'Показати на сторінці',
  mentionedHere: 'на цій сторінці',

  changed: (amount) =>
    `Змінено від останнього відвідування: ${plural(amount, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' })}`,
  lastVisit: 'Останнє відвідування:',
  before: 'раніше:',
  newEntries: (amount) =>
    plural(amount, { one: '# новий запис', few: '# нові записи', many: '# нових записів', other: '# нового запису' }),
  corrected: 'історію виправлено',
  added: 'нове в даних',
  markSeen: 'Позначити як переглянуте',

  checklist: 'План, пункт за пунктом',
  search: 'Пошук серед положень',
  coverage: 'Які положення',
  coverageAll: 'Усі',
  coverageHere: 'На цій сторінці',
  coverageAbsent: 'Немає на сторінці',
  filterByStatus: 'Фільтр за статусом',
  filterByTheme: 'Тема',
  allThemes: 'Усі теми',
  withStatus: (label, amount) =>
    `${label}, ${plural(amount, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' })}`,
  shown: (shown, of) => `Показано ${shown} із ${of}`,
  noneShown: 'За цим запитом положень не знайдено.',
  foundBy: 'Знайдено за:',
  pagesSay: 'Слово зі статей про це:',
  clearFilters: 'Показати всі положення',
  legend: 'Що означають статуси',

  sees: 'Що Point by Point тут бачить, а чого ні',
  seesText:
    'Читається текст цієї сторінки, у вашому браузері. Зображення, відео, поля форм і прихований текст не читаються. Нічого не зберігається й не надсилається.',
  fullView: 'Повний огляд',
  inFullView: 'Відкрити в повному огляді',
  options: 'Налаштування',

  storeEmpty: 'Дані ще не розпаковано.',
  storeSeeding: 'Дані розпаковуються. Це триває мить, один раз після кожного оновлення.',
  storeFailed: 'Не вдалося відкрити дані.',
  storeFallback: 'Сховище браузера недоступне; дані читаються з пакета розширення.',
  tryAgain: 'Спробувати ще раз',
};

/** The page of drafts, figures and timeline. */
export const dossier: typeof en.dossier = {
  pageTitle: 'План: текст за текстом',
  lead: 'У листопаді 2025 року преса, а потім і оприлюднений текст із 28 пунктів описали план завершення війни в Україні; у повідомленнях його називали американсько-російським. Згодом з’явилися інші тексти. Тут поруч наведено, що, за повідомленнями, містить кожен із них.',
  contents: 'На цій сторінці',
  sectionTitles: {
    compare: 'Положення й тексти: порівняння',
    figures: 'Цифри',
    timeline: 'Хронологія',
    actors: 'Учасники й назви',
    texts: 'Тексти',
    statuses: 'Що означають статуси',
    sources: 'Джерела',
  },
  whereItStands: 'Поточний стан',
  byStatus: (total) =>
    `${plural(total, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' })} за статусом`,
  withStatus: (label, amount) =>
    `${label}, ${plural(amount, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' })}`,
  lastEvent: 'Остання відома подія,',
  takeAlong: 'Зберегти перелік:',
  related: 'Пов’язане',
  provision: 'Положення',
  provisions: 'Положення плану',

  searchAll: 'Пошук на всій сторінці',
  foundInAll: (amount) =>
    plural(amount, {
      one: 'Знайдено # запис',
      few: 'Знайдено # записи',
      many: 'Знайдено # записів',
      other: 'Знайдено # запису',
    }),
  nothingFound: (search) => `За запитом «${search}» нічого не знайдено.`,
  nothingCalled: (name) => `На цій сторінці немає нічого з адресою «#${name}». Показано всю сторінку.`,

  compareIntro:
    'Рядок — положення, стовпець — текст, від найдавнішого. «Немає даних» означає, що жодне з наведених тут джерел не повідомляє, що каже про це текст, а не те, що текст мовчить. Зміну названо там, де її показують джерела; без позначки про неї нічого не сказано.',
  compareCaption: 'Що, за повідомленнями, кожен текст каже про кожне положення',
  searchProvisions: 'Пошук серед положень',
  theme: 'Тема',
  allThemes: 'Усі теми',
  statusNow: 'Статус',
  allStatuses: 'Усі статуси',
  shownOf: (shown, of) => `Показано ${shown} із ${of}.`,
  noneShown: 'За цим запитом положень не знайдено.',
  clearFilters: 'Показати всі положення',
  noReport: 'немає даних',
  noReportIn: (names) => `Немає даних: ${names}.`,
  changedFigures: (from, to) => `Змінено: ${from} → ${to}`,
  otherThanReported: (from, to) => `Інакше, ніж повідомлялося: ${from} → ${to}`,
  sameFigures: (figures) => `Та сама цифра: ${figures}`,
  changed: 'Змінено',
  changedAgainst: (name) => `Змінено, порівняно з: ${name}`,
  notInText: 'Немає в цьому тексті',
  disputedHere: 'Спірне',

  figuresIntro:
    'Якщо положення має кілька цифр в одній одиниці, їх подано одну під одною в порядку часу. Лінія з’єднує тексти, коли кожен називає одну цифру.',
  loneFigures: 'Цифри, які немає з чим порівняти',
  units: {
    personnel: 'Військові',
    percent: 'Відсотки',
    days: 'Дні',
    years: 'Роки',
    usd: 'Долари США',
    eur: 'Євро',
    prisoners: 'Полонені',
    warheads: 'Боєголовки',
  },
  inAText: 'у тексті або в повідомленнях про нього',
  saidElsewhere: 'сказано деінде',
  showTable: 'Показати таблицею',
  showChart: 'Показати графіком',
  dateAndText: 'Дата й текст',
  whatWasSaid: 'Що було сказано',

  scope: 'Про що',
  scopes: { plan: 'План', talks: 'Переговори', personnel: 'Посади', background: 'Передісторія' },
  allScopes: 'Усе',
  month: 'Місяць',
  allMonths: 'Усі місяці',
  noEvents: 'Для цього вибору подій немає.',
  allEvents: 'Показати всі події',

  actorsIntro: 'За видом і назвою; для кожного — посада й дата, від якої вона відома.',
  kindGroups: {
    person: 'Особи',
    organisation: 'Організації',
    place: 'Місця',
    event: 'Події',
    document: 'Документи',
    concept: 'Поняття',
  },
  sourcesIntro: (amount) =>
    `${plural(amount, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' })}, спершу найновіші.`,

  opening: 'Дані відкриваються…',
  notUnpacked: 'Дані ще не розпаковано.',
  unpacking: 'Дані розпаковуються. Це триває мить, один раз після кожного оновлення.',
  notOpened: 'Не вдалося відкрити дані.',
  readFromPackage: 'Сховище браузера недоступне; дані читаються з пакета розширення.',
  retry: 'Спробувати ще раз',

  pointOfThe28: 'Пункт із 28',
  summary: 'Стислий виклад',
  statusNote: 'Примітка до статусу',
};

/** The page of settings. */
export const options: typeof en.options = {
  title: 'Налаштування',
  saved: 'Збережено.',
  notSaved: 'Не вдалося зберегти. Спробуйте ще раз.',

  marks: 'Позначки',
  enabled: 'Позначати згадки на відвіданих сайтах',
  enabledHint:
    'Коли вимкнено, на жодному сайті нічого не позначається і картки не відкриваються. Перелік положень залишається.',
  density: 'Скільки згадок позначати',
  densities: {
    every: 'Кожну згадку',
    section: 'Першу згадку кожної назви в розділі',
    off: 'Жодної; спливне вікно й далі показує згадане на сторінці',
  },
  shownKinds: 'Що позначати',
  kindNames: {
    person: 'Особи',
    organisation: 'Організації',
    place: 'Місця',
    event: 'Події',
    document: 'Документи',
    concept: 'Поняття',
    provision: 'Положення плану',
  },
  example: 'Приклад',
  sampleHead: 'Що повідомляли',
  sampleText:
    'У листопаді 2025 року Axios повідомив про план із 28 пунктів. Кирило Дмитрієв говорив про нього з Axios.',
  sampleHeadLater: 'Що каже текст',
  sampleTextLater:
    'Опублікований текст згадує Донбас і лінію зіткнення й обмежив би армію до 600 000 військових. Axios повідомляв і про переговори в Женеві.',
  sampleNames: {
    person: 'Кирило Дмитрієв',
    organisation: 'Axios',
    place: 'Донбас',
    event: 'переговори в Женеві',
    document: 'план із 28 пунктів',
    concept: 'лінію зіткнення',
    provision: 'обмежив би армію до 600 000 військових',
  },

  cards: 'Картки',
  delay: 'Скільки вказівник має бути на позначці, щоб відкрилася картка',
  modifier: 'Яку клавішу для цього утримувати',
  modifierHint: 'Команди з клавіатури й дотик відкривають картку і без неї.',
  modifiers: { none: 'Жодної', alt: 'Alt', shift: 'Shift', ctrl: 'Ctrl' },
  tryDelay: 'Наведіть сюди, щоб спробувати',
  delayCard: (delay) => `Картка відкрилася через ${delay}.`,
  delayCardWith: (key, delay) => `Картка відкрилася з утриманою клавішею ${key} через ${delay}.`,

  look: 'Вигляд і мова',
  theme: 'Кольори',
  themes: { auto: 'Як у системі', light: 'Світлі', dark: 'Темні' },
  languageOf: 'Мова картки та сторінок',
  languageAuto: 'Як у браузері',
  languageHint: 'Тексти даних є англійською та німецькою; іншими мовами показано англійські.',

  sites: 'Призупинені сайти',
  sitesHint: 'На цих сайтах нічого не позначається. Сайт — це саме цей хост, без піддоменів.',
  noSites: 'Жоден сайт не призупинено.',
  addSite: 'Додати сайт',
  addSiteHint: 'Хост або адреса',
  add: 'Додати',
  notASite: (typed) => `«${typed}» не є сайтом. Введіть хост або вставте адресу сторінки.`,
  resume: 'Відновити',
  resumeOn: (host) => `Знову позначати на ${host}`,
  resumed: (host) => `На ${host} знову є позначки.`,
  carry: 'Імпорт або експорт цих сайтів',
  carryHint: 'Список як текст. Скопіюйте його або вставте інший та імпортуйте: його сайти додадуться до ваших.',
  rulesText: 'Сайти як текст',
  importRules: 'Імпортувати',
  openFile: 'Відкрити файл',
  saveFile: 'Зберегти у файл',
  imported: (added) =>
    `${plural(added, { one: 'Додано # сайт.', few: 'Додано # сайти.', many: 'Додано # сайтів.', other: 'Додано # сайту.' })}`,
  mistakeSyntax: (line) => `Рядок ${line}: це не дані списку. Нічого не імпортовано.`,
  mistakeShape: (line) => `Рядок ${line}: це не список сайтів Point by Point. Нічого не імпортовано.`,
  mistakeHost: (line, found) => `Рядок ${line}: «${found}» не є сайтом. Нічого не імпортовано.`,

  hidden: 'Непозначувані назви',
  hiddenHint: 'Назви й положення, які ви вирішили не позначати на жодному сайті.',
  noHidden: 'Поки що немає.',
  unknownSubject: 'Більше немає в даних',
  showAgain: 'Знову позначати',
  showAgainName: (name) => `Знову позначати: ${name}`,
  shownAgain: (name) => `Знову позначається: ${name}.`,

  keys: 'Клавіатура',
  commandNext: 'Наступна згадка на сторінці',
  commandPrevious: 'Попередня згадка на сторінці',
  commandOpen: 'Відкрити перелік положень',
  commandSite: 'Призупинити або відновити на цьому сайті',
  notBound: 'Не задано',
  changeKeys: 'Змінити клавіші',
  changeKeysHint: 'Їх зберігає браузер у власних налаштуваннях.',

  diagnosis: 'Діагностика',
  diagnosisHint:
    'Якщо ви повідомляєте про помилку, додайте цей текст. У ньому немає ані сторінок, ані того, що ви читали. Це помилки від запуску браузера.',
  copyDiagnosis: 'Копіювати діагностику',
  copied: 'Скопійовано.',
  notCopied: 'Не вдалося скопіювати. Виділіть текст і скопіюйте його вручну.',
  diagnosisLine: (name, value) => `${name}: ${value}`,
  diagnosisBrowser: 'Браузер',
  diagnosisData: 'Дані',
  diagnosisStore: 'Сховище',
  diagnosisErrors: 'Останні помилки',
  diagnosisNoErrors: 'немає',
  diagnosisUnknown: 'невідомо',
  storeStates: {
    empty: 'ще не заповнене',
    seeding: 'заповнюється',
    ready: 'справне',
    failed: 'непридатне',
  },
  storeFallback: 'читаються з пакета',

  reset: 'Скинути все',
  resetHint: 'Усі налаштування цієї сторінки, разом із призупиненими сайтами та непозначуваними назвами.',
  resetAsk: 'Скинути все?',
  resetAskHint: (sites, names) =>
    `Буде забуто ${plural(sites, { one: '# призупинений сайт', few: '# призупинені сайти', many: '# призупинених сайтів', other: '# призупиненого сайту' })} і ${plural(names, { one: '# непозначувану назву', few: '# непозначувані назви', many: '# непозначуваних назв', other: '# непозначуваної назви' })}. Це не можна скасувати.`,
  resetYes: 'Скинути',
  resetNo: 'Залишити',
  wasReset: 'Усе як спочатку.',
};

/** The page after installation. */
export const welcome: typeof en.welcome = {
  welcome: 'Вітаємо в Point by Point',
  lead: 'Розширення позначає на сторінках згадки американсько-російського мирного плану для України, про який повідомляли медіа, і показує, хто, що й коли повідомив і яким був стан останнім часом.',
  steps: 'Три кроки',
  stepRead: 'Читайте, як завжди. Назви підкреслено крапками, положення плану — рисками.',
  stepCard: 'Наведіть вказівник або торкніться: картка скаже, що відомо, до якого дня і хто це каже.',
  stepPopup: 'Кнопка на панелі відкриває весь план за пунктами й показує, що з нього згадує сторінка.',
  practice: 'Спробуйте тут',
  practiceHint: 'Цей текст читається так само, як кожна сторінка.',
  practiceText:
    'У листопаді 2025 року Axios і Financial Times повідомили про мирний план для України з 28 пунктів. За даними Axios, американський посланник Стів Віткофф обговорював його в Маямі з Кирилом Дмитрієвим. Опублікований 20 листопада текст обмежив би Збройні сили України до 600 000 військових. 23 листопада про нього говорили в Женеві Марко Рубіо та Андрій Єрмак.',
  practiceOff: 'Зараз тут нічого не позначено: так задано в налаштуваннях.',
  practicePaused: 'Тут призупинено. На сайті це діє, доки його не ввімкнути у спливному вікні.',
  practiceResume: 'Знову позначати',
  firstCard: 'Відкрити наступну картку',
  sight: 'Що воно бачить, а чого ні',
  sees: 'Воно шукає в тексті відкритих сторінок, у самому браузері, назви й положення, які знає.',
  keeps:
    'Налаштування й власні дані воно зберігає на цьому пристрої. Ні текстів сторінок, ні адрес, ні історії читання.',
  sends:
    'Воно нічого не надсилає. Немає сервера, облікового запису, статистики; нові дані надходять з оновленнями з крамниці браузера.',
  cannot: 'Воно не може читати сторінки самого браузера, крамниці розширень і сайти, доступ до яких ви забрали.',
  more: 'Далі',
  toOptions: 'Вибрати, що позначати, кольори та мову',
  toDossier: 'Усі проєкти, цифри та дійові особи',
};

/** A screen that could not be shown. */
export const trouble: typeof en.trouble = {
  couldNotShow: 'Цю сторінку не вдалося показати.',
  nothingLost: 'Ваші налаштування не змінено. Якщо це повториться, перезапустіть браузер.',
  reload: 'Завантажити знову',
};

/** What the browser and the stores show. */
export const manifest: typeof en.manifest = {
  name: 'Point by Point',
  description:
    'Позначає згадки про американсько-російський мирний план щодо України, відомий із преси, і дає довідку з джерелами й датами.',
  action: 'Point by Point',
  nextMention: 'До наступної згадки на цій сторінці',
  previousMention: 'До попередньої згадки на цій сторінці',
  toggleSite: 'Призупинити або відновити Point by Point на цьому сайті',
};
