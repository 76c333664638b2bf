/** What can be wrong with the words of the screens, each finding with file, line, key and remedy. */
import type { Word, WordFile } from './words-read.ts';
import { mayShow, messagesUsed, namesUsed, type SourceFile } from './words-used.ts';

/** One mistake. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  /** What is wrong with which word, and what to do. */
  readonly message: string;
}

/** Everything that the check looks at. */
export interface AuthoredWords {
  readonly english: WordFile;
  /** The other languages by their code. */
  readonly others: ReadonlyMap<string, WordFile>;
  /** The files that show words. */
  readonly screens: readonly SourceFile[];
  /** The file that asks for the words of the manifest. */
  readonly manifest: SourceFile;
  /** Most characters by key, for words where the room is tight. */
  readonly limits: Readonly<Record<string, number>>;
}

/** All mistakes: English first, then language by language, each by line. */
export function findMistakes({ english, others, screens, manifest, limits }: AuthoredWords): Finding[] {
  const ofEnglish = [
    ...ofFile(english, 'en', limits, english),
    ...unusedWords(english, screens, manifest),
    ...hiddenWords(english),
    ...unknownMessages(english, manifest),
  ];
  const ofOthers = [...others].flatMap(([language, words]) =>
    [
      ...ofFile(words, language, limits, english),
      ...missingWords(words, english),
      ...strayWords(words, english),
      ...otherFills(words, english),
    ].sort(byLine),
  );
  return [...ofEnglish.sort(byLine), ...ofOthers];
}

/** The plural forms that a language needs: those of whole numbers up to 999, and what stands in for the rest. */
export function formsNeeded(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array.from({ length: 1000 }, (_, amount) => rules.select(amount)), 'other'])];
}

/** Most characters of a word in another language, where {@link AuthoredWords.limits} says nothing. */
export function usualLimit(englishLength: number): number {
  return Math.floor(englishLength * 1.6) + 8;
}

const byLine = (a: Finding, b: Finding) => a.line - b.line;

/** What is wrong with a file by itself. */
function ofFile(words: WordFile, language: string, limits: AuthoredWords['limits'], english: WordFile): Finding[] {
  const { file } = words;
  const tooClever = words.unreadable.map(({ key, line }) => ({
    file,
    line,
    message: `${key} is neither a text nor a template of parameters and plural(…): let the component decide`,
  }));
  const ofWords = [...words.words.values()].flatMap((word) => [
    ...wrongPlurals(word, language).map((finding) => ({ file, ...finding })),
    ...tooLong(word, limits, english).map((message) => ({ file, line: word.line, message })),
    ...wrongSigns(word, language).map((message) => ({ file, line: word.line, message })),
  ]);
  return [...tooClever, ...ofWords];
}

function wrongPlurals({ key, plurals }: Word, language: string): Omit<Finding, 'file'>[] {
  const needed = formsNeeded(language);
  return plurals.flatMap(({ line, forms }) => {
    const missing = needed.filter((form) => !forms.has(form));
    const stray = [...forms.keys()].filter((form) => !needed.includes(form));
    const withAmount = [...forms.values()].filter((text) => text.includes('#')).length;
    return [
      ...missing.map((form) => ({ line, message: `${key} has no plural form "${form}": "${language}" needs it` })),
      ...stray.map((form) => ({ line, message: `${key} has a plural form "${form}": "${language}" never takes it` })),
      ...(withAmount === 0 || withAmount === forms.size
        ? []
        : [{ line, message: `${key} shows the amount in some plural forms only: put # into all, or into none` }]),
    ];
  });
}

function tooLong({ key, length }: Word, limits: AuthoredWords['limits'], english: WordFile): string[] {
  const model = english.words.get(key);
  const limit = limits[key] ?? (model === undefined ? undefined : usualLimit(model.length));
  if (limit === undefined || length <= limit) return [];
  return [`${key} has ${length} characters, ${limit} fit: shorten it, or look at it and change assets/words/limits.ts`];
}

/** Signs that a language does not use, and what to write instead. */
const SIGNS: Readonly<Record<string, readonly (readonly [wrong: RegExp, remedy: string])[]>> = {
  de: [[/[“”«»]\p{L}|\p{L}…/u, 'write „ “ around quotations, and \\u00a0 before …']],
  fr: [[/[^\u202f][:;?!»]|«[^\u202f]/u, 'write \\u202f before : ; ? ! » and after «']],
  uk: [[/\u02bc|[“”„]/u, 'write ’ as the apostrophe and « » around quotations']],
};

function wrongSigns({ key, texts }: Word, language: string): string[] {
  const rules = [[/["']/u, 'write typographic quotation marks and apostrophes'] as const, ...(SIGNS[language] ?? [])];
  return rules.filter(([wrong]) => texts.some((text) => wrong.test(text))).map(([, remedy]) => `${key}: ${remedy}`);
}

function missingWords(words: WordFile, english: WordFile): Finding[] {
  return [...english.words.values()]
    .filter(({ key }) => !words.words.has(key) && !words.unreadable.some((entry) => entry.key === key))
    .map(({ key, line }) => ({
      file: words.file,
      line: words.parts.get(partOf(key)) ?? 1,
      message: `${key} is missing: translate it from ${english.file}:${line}`,
    }));
}

function strayWords(words: WordFile, english: WordFile): Finding[] {
  return [...words.words.values()]
    .filter(({ key }) => !english.words.has(key) && !english.unreadable.some((entry) => entry.key === key))
    .map(({ key, line }) => ({
      file: words.file,
      line,
      message: `${key} is not in ${english.file}: add it there first, or take it away here`,
    }));
}

function otherFills(words: WordFile, english: WordFile): Finding[] {
  return [...words.words.values()].flatMap(({ key, line, shows }) => {
    const model = english.words.get(key)?.shows;
    if (model === undefined || model.join() === shows.join()) return [];
    const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '));
    return [
      { file: words.file, line, message: `${key} fills in ${list(shows)}, English ${list(model)}: fill in the same` },
    ];
  });
}

function unusedWords(english: WordFile, screens: readonly SourceFile[], manifest: SourceFile): Finding[] {
  const used = screens.map((screen) => ({ file: screen.file, names: namesUsed(screen) }));
  const messages = messagesUsed(manifest.text);
  return [...english.words.values()].flatMap(({ key, line }) => {
    const [part = '', name = ''] = key.split('.');
    const isUsed =
      part === 'manifest' ? messages.has(name) : used.some(({ file, names }) => names.has(name) && mayShow(part, file));
    if (isUsed) return [];
    const where = part === 'manifest' ? manifest.file : `components${part === 'ui' ? '' : `/${part}`}`;
    return [
      { file: english.file, line, message: `${key} is used nowhere in ${where}: take it away in every language` },
    ];
  });
}

/** Words of a screen that stand in the way of a shared one with the same name. */
function hiddenWords(english: WordFile): Finding[] {
  return [...english.words.values()].flatMap(({ key, line }) => {
    const shared = `ui.${key.split('.').slice(1).join('.')}`;
    if (['ui', 'manifest'].includes(partOf(key)) || !english.words.has(shared)) return [];
    return [
      { file: english.file, line, message: `${key} hides ${shared}: give it another name, or use the shared one` },
    ];
  });
}

function unknownMessages(english: WordFile, manifest: SourceFile): Finding[] {
  return [...messagesUsed(manifest.text)]
    .filter((name) => !english.words.has(`manifest.${name}`))
    .map((name) => ({
      file: manifest.file,
      line: manifest.text.slice(0, manifest.text.indexOf(`__MSG_${name}__`)).split('\n').length,
      message: `manifest.${name} is not in ${english.file}: add it, and in every other language`,
    }));
}

function partOf(key: string): string {
  return key.split('.')[0] ?? '';
}
