/** Texts for readers: complete in both languages, neutral, and attributed where they are a report. */
import { ATTRIBUTION, LOADED_WORDS, type LoadedWord } from './house-style.ts';
import type { ParsedDataset } from './parse.ts';
import { at, type Problem } from './problem.ts';
import { textPlaces } from './texts.ts';

const LANGUAGES = ['en', 'de'] as const;

/** Every problem with the texts that readers see. */
export function checkTexts(parsed: ParsedDataset): Problem[] {
  return [...checkTranslated(parsed), ...checkLoadedWords(parsed), ...checkAttribution(parsed)];
}

/** Every text is there in German too. */
function checkTranslated(parsed: ParsedDataset): Problem[] {
  return textPlaces(parsed)
    .filter(({ text }) => text.de === undefined)
    .map(({ place, text }) => ({
      ...place,
      message: `"${shorten(text.en)}" has no German`,
      remedy: 'add `de`',
    }));
}

/** No text takes a side in our own words; what stands between quotation marks is somebody else's. */
function checkLoadedWords(parsed: ParsedDataset): Problem[] {
  return textPlaces(parsed).flatMap(({ place, text }) =>
    LANGUAGES.flatMap((language) =>
      findLoadedWords(text[language] ?? '', language).map(({ word, rule }) => ({
        ...at(place, language),
        message: `"${word}" ${rule.reason}`,
        remedy: `write ${rule.instead}; quote it where somebody else said it (docs/editorial.md)`,
      })),
    ),
  );
}

/** A report says whose it is: by its publisher's name or by a word of saying. */
function checkAttribution({ dataset, placeOf }: ParsedDataset): Problem[] {
  const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  return dataset.provisions.flatMap((provision) =>
    provision.history.flatMap((entry, index) => {
      if (entry.status !== 'reported') return [];
      const named = entry.sources.flatMap((id) => publishers.get(id) ?? []);
      return LANGUAGES.flatMap((language) => {
        const text = entry.says[language];
        if (text === undefined || isAttributed(text, language, named)) return [];
        return {
          ...at(placeOf(provision), 'history', index, 'says', language),
          message: `"${shorten(text)}" is a report, and does not say whose`,
          remedy: 'name the publisher or the speaker: "The Herald, citing an official: …" (docs/editorial.md)',
        };
      });
    }),
  );
}

/** The loaded words of a text, each with the entry of the list that it falls under. Quotations are passed over. */
export function findLoadedWords(text: string, language: 'en' | 'de'): { word: string; rule: LoadedWord }[] {
  const own = text.replace(QUOTATION, ' … ');
  return COMPILED.filter(({ rule }) => rule.language === language).flatMap(({ rule, words, except }) => {
    const rest = except ? own.replace(except, ' … ') : own;
    return [...rest.matchAll(words)].map(([word]) => ({ word, rule }));
  });
}

/** Whether a text says who reports: one of the publishers, or a word of saying. */
export function isAttributed(text: string, language: 'en' | 'de', publishers: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return (
    publishers.some((name) => lower.includes(name.toLowerCase())) ||
    SPEAKER_FIRST.test(text) ||
    text.search(SAYING[language]) >= 0
  );
}

/** "Axios: …", "Axios, by way of AP: …". */
const SPEAKER_FIRST = /^\p{Lu}[^.:]{1,80}: /u;

const QUOTATION = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"/g;

/** A pattern for words parted by `|` with `*` for further letters (a lone one: any one word), at word boundaries of any script. */
function patternOf(words: string): RegExp {
  const alternatives = words.split('|').map((word) =>
    word
      .replace(/ \* /g, ' \\S+ ')
      .replace(/ /g, '\\s+')
      .replace(/(?<!\\S)\*/g, '\\p{L}*'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const COMPILED = LOADED_WORDS.map((rule) => ({
  rule,
  words: patternOf(rule.words),
  except: rule.except === undefined ? null : patternOf(rule.except),
}));

const SAYING = { en: patternOf(ATTRIBUTION.en), de: patternOf(ATTRIBUTION.de) };

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
