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

  pointOf28: (number) => `Пункт ${number} із 28`,
  pointsOf20: (amount, numbers) =>
    `${plural(amount, { one: 'пункт', few: 'пункти', many: 'пункти', other: 'пункти' })} ${numbers} із 20`,

  loading: 'Триває пошук…',
  gone: 'Point by Point оновлено. Щоб продовжити, перезавантажте сторінку.',
  unreachable: 'Дані недоступні. Закрийте картку й спробуйте ще раз.',
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
  pageNames: (names) =>
    `На цій сторінці: ${plural(names, { one: '# назва', few: '# назви', many: '# назв', other: '# назви' })} з історії плану.`,
  pageNothing: 'На цій сторінці нічого про план не знайдено.',
  pageUnreadable: 'Point by Point не може прочитати цю сторінку.',
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

  checklist: 'План, пункт за пунктом',
  search: 'Пошук серед положень',
  coverage: 'Які положення',
  coverageAll: 'Усі',
  coverageHere: 'На цій сторінці',
  coverageAbsent: 'Немає на сторінці',
  filterByStatus: 'Фільтр за статусом',
  withStatus: (label, amount) =>
    `${label}, ${plural(amount, { one: '# положення', few: '# положення', many: '# положень', other: '# положення' })}`,
  shown: (shown, of) => `Показано ${shown} із ${of}`,
  noneShown: 'За цим запитом положень не знайдено.',
  clearFilters: 'Показати всі положення',
  legend: 'Що означають статуси',

  storeEmpty: 'Дані ще не розпаковано.',
  storeSeeding: 'Дані розпаковуються. Це триває мить, один раз після кожного оновлення.',
  storeFailed: 'Не вдалося відкрити дані.',
  storeFallback: 'Сховище браузера недоступне; дані читаються з пакета розширення.',
  tryAgain: 'Спробувати ще раз',
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
    'Позначає згадки про американсько-російський мирний план щодо України, відомий із преси, і дає довідку з джерелами й датами.',
  action: 'Point by Point',
  nextMention: 'До наступної згадки на цій сторінці',
  previousMention: 'До попередньої згадки на цій сторінці',
};
