import { describe, expect, test } from 'vitest';
import { findMistakes, formsNeeded, usualLimit } from '../../../lib/tools/words-findings.ts';
import { readWords } from '../../../lib/tools/words-read.ts';
import { mayShow, messagesUsed, namesUsed } from '../../../lib/tools/words-used.ts';

const ENGLISH = `import { pluralIn } from './languages.ts';
const plural = pluralIn('en');
export const ui = {
  close: 'Close',
  kinds: { person: 'Person' },
};
export const card = {
  found: (host: string, amount: number) => \`On \${host}: \${plural(amount, { one: '# mention', other: '# mentions' })}\`,
};
export const manifest = { name: 'Point by Point' };
`;
const UKRAINIAN = `const plural = pluralIn('uk');
export const ui: typeof en.ui = {
  close: 'Закрити',
  kinds: { person: 'Особа' },
};
export const card: typeof en.card = {
  found: (host, amount) =>
    \`На \${host}: \${plural(amount, { one: '# згадка', few: '# згадки', many: '# згадок', other: '# згадки' })}\`,
};
export const manifest: typeof en.manifest = { name: 'Point by Point' };
`;
const SCREEN = `const { close } = words; show(words.kinds[kind], words.found(host, 2));`;
const MANIFEST = `export default { name: '__MSG_name__' };`;

interface Texts {
  readonly en?: string;
  readonly uk?: string;
  readonly fr?: string;
  readonly screen?: string;
  readonly manifest?: string;
  readonly limits?: Readonly<Record<string, number>>;
}

/** Each finding as one line: file, line and message. */
function mistakes({ en = ENGLISH, uk = UKRAINIAN, fr, screen = SCREEN, manifest = MANIFEST, limits = {} }: Texts) {
  const others = [['uk', uk] as const, ...(fr === undefined ? [] : [['fr', fr] as const])];
  return findMistakes({
    english: readWords('en.ts', en),
    others: new Map(others.map(([language, text]) => [language, readWords(`${language}.ts`, text)])),
    screens: [{ file: 'components/card/Card.tsx', text: screen }],
    manifest: { file: 'wxt.config.ts', text: manifest },
    limits,
  }).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const without = (text: string, part: string) => {
  expect(text).toContain(part);
  return text.replace(part, '');
};
const withInstead = (text: string, part: string, instead: string) => {
  expect(text).toContain(part);
  return text.replace(part, instead);
};

describe('the check of the words', () => {
  test('has nothing to say of words that are in order', () => {
    expect(mistakes({})).toEqual([]);
  });

  test('finds a missing word', () => {
    expect(mistakes({ uk: without(UKRAINIAN, "  close: 'Закрити',\n") })).toEqual([
      'uk.ts:2: ui.close is missing: translate it from en.ts:4',
    ]);
    expect(mistakes({ uk: withInstead(UKRAINIAN, "{ person: 'Особа' }", '{}') })).toEqual([
      'uk.ts:2: ui.kinds.person is missing: translate it from en.ts:5',
    ]);
  });

  test('finds a word that English does not have', () => {
    expect(mistakes({ uk: withInstead(UKRAINIAN, 'close:', "open: 'Відкрити',\n  close:") })).toEqual([
      'uk.ts:3: ui.open is not in en.ts: add it there first, or take it away here',
    ]);
  });

  test('finds a word that no screen shows, also where another screen has one of that name', () => {
    const line = 'en.ts:8: card.found is used nowhere in components/card: take it away in every language';
    expect(mistakes({ screen: without(SCREEN, ', words.found(host, 2)') })).toEqual([line]);
    expect(mistakes({ screen: withInstead(SCREEN, 'words.found', 'others.found') })).toEqual([line]);
    expect(mayShow('card', 'components/popup/Popup.tsx')).toBe(false);
    expect(mayShow('ui', 'components/popup/Popup.tsx')).toBe(true);
  });

  test('finds a word of the manifest that is not asked for, and one that is asked for in vain', () => {
    expect(mistakes({ manifest: "export default {\n  title: '__MSG_title__' };" })).toEqual([
      'wxt.config.ts:2: manifest.title is not in en.ts: add it, and in every other language',
      'en.ts:10: manifest.name is used nowhere in wxt.config.ts: take it away in every language',
    ]);
  });

  test('finds what is filled in elsewhere than in English', () => {
    expect(mistakes({ uk: withInstead(UKRAINIAN, `На \${host}`, 'Тут') })).toEqual([
      'uk.ts:7: card.found fills in amount, English amount, host: fill in the same',
    ]);
    expect(mistakes({ uk: UKRAINIAN.replaceAll('# ', '') })).toEqual([
      'uk.ts:7: card.found fills in host, English amount, host: fill in the same',
    ]);
  });

  test('finds a missing plural form, one that the language never takes, and an amount that some forms leave out', () => {
    expect(mistakes({ uk: without(UKRAINIAN, "few: '# згадки', ") })).toEqual([
      'uk.ts:8: card.found has no plural form "few": "uk" needs it',
    ]);
    expect(mistakes({ uk: withInstead(UKRAINIAN, 'one:', "two: '# згадки', one:") })).toEqual([
      'uk.ts:8: card.found has a plural form "two": "uk" never takes it',
    ]);
    expect(mistakes({ uk: withInstead(UKRAINIAN, "one: '# згадка'", "one: 'згадка'") })).toEqual([
      'uk.ts:8: card.found shows the amount in some plural forms only: put # into all, or into none',
    ]);
  });

  test('finds a word that is too long, by its own limit or by that of its English', () => {
    expect(mistakes({ limits: { 'ui.close': 6 } })).toEqual([
      'uk.ts:3: ui.close has 7 characters, 6 fit: shorten it, or look at it and change assets/words/limits.ts',
    ]);
    const long = 'З'.repeat(usualLimit('Close'.length) + 1);
    expect(mistakes({ uk: withInstead(UKRAINIAN, 'Закрити', long) })).toEqual([
      'uk.ts:3: ui.close has 17 characters, 16 fit: shorten it, or look at it and change assets/words/limits.ts',
    ]);
    expect(mistakes({ en: withInstead(ENGLISH, "'Close'", "'Close now'"), limits: { 'ui.close': 8 } })).toEqual([
      'en.ts:4: ui.close has 9 characters, 8 fit: shorten it, or look at it and change assets/words/limits.ts',
    ]);
  });

  test('finds signs that the language does not use', () => {
    const french = without(UKRAINIAN, "few: '# згадки', many: '# згадок', ");
    const right = withInstead(french, `На \${host}:`, `Sur \${host}\\u202f:`);
    expect(mistakes({ fr: right })).toEqual([]);
    expect(mistakes({ fr: withInstead(right, '\\u202f', ' ') })).toEqual([
      'fr.ts:7: card.found: write \\u202f before : ; ? ! » and after «',
    ]);
    expect(mistakes({ uk: withInstead(UKRAINIAN, "'Закрити'", `"п'ять"`) })).toEqual([
      'uk.ts:3: ui.close: write typographic quotation marks and apostrophes',
    ]);
  });

  test('finds a word that decides by itself', () => {
    const clever = withInstead(ENGLISH, "'Close'", "(all: boolean) => (all ? 'Close all' : 'Close')");
    expect(mistakes({ en: clever })).toEqual([
      'en.ts:4: ui.close is neither a text nor a template of parameters and plural(…): let the component decide',
    ]);
  });

  test('finds a word of a screen that hides a shared one', () => {
    const hiding = withInstead(ENGLISH, '  found:', "  close: 'Shut',\n  found:");
    expect(mistakes({ en: hiding, uk: withInstead(UKRAINIAN, '  found:', "  close: 'Закрити',\n  found:") })).toEqual([
      'en.ts:8: card.close hides ui.close: give it another name, or use the shared one',
    ]);
  });
});

test('a word is used by its name, by destructuring, or by any text of a file that computes the name', () => {
  const names = (text: string) => [...namesUsed({ file: 'a.tsx', text })].sort();
  expect(names('reading.words.close; words.showAll(2); other.open; words().shut')).toEqual(['close', 'showAll']);
  expect(names('const { close, showAll: all } = words;')).toEqual(['close', 'showAll']);
  expect(names("const AT = { day: 'onDay' }; words[AT[key]](date);")).toEqual(['onDay']);
  expect(names("const AT = { day: 'onDay' };")).toEqual([]);
  expect([...messagesUsed('"__MSG_name__" "__MSG_next__" "MSG_no"')]).toEqual(['name', 'next']);
});

test('each language needs the plural forms of its whole numbers', () => {
  expect(formsNeeded('uk').toSorted()).toEqual(['few', 'many', 'one', 'other']);
  expect(formsNeeded('fr').toSorted()).toEqual(['one', 'other']);
});
