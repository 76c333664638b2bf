import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarks } from '../../../lib/gate/fold.ts';
import { createGate } from '../../../lib/gate/gate.ts';
import { makeGateKeys } from '../../../lib/gate/keys.ts';
import { patternOf } from '../../../lib/gate/pattern.ts';
import { fold } from '../../../lib/lexicon/fold.ts';

const NAMES = [
  'Ada Example',
  'Ada Examples',
  'Żaneta Łąkowska',
  'Żanety Łąkowskiej',
  'Юрий Ёлкин',
  'Юрия Ёлкина',
  'Jürgen Straßer',
  'Jean-Luc d’Été',
  'JD Vance',
  'Xi Li',
];
const TOPIC_WORDS = [
  'examplia*',
  'war in examplia',
  'krieg',
  '28 point plan',
  'plan of peace',
  '*frieden*',
  'vale s war',
];
const keys = makeGateKeys({ names: NAMES, topicWords: TOPIC_WORDS });
const gate = createGate(patternOf(keys));

/** Ways to write a word that mean the same word. */
const spelling = (word: string) =>
  fc
    .tuple(
      fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e')), { maxLength: 3 }),
    )
    .map(([form, capitals, unseen]) => {
      let text = (capitals ? word.toUpperCase() : word).normalize(form);
      for (const [at, sign] of unseen) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + sign + text.slice(place);
      }
      return text;
    });

const gap = fc.constantFrom(' ', '\u2003', '\u00a0', '-', '\u2011', '\n   ', '\u2009', '’', '');

/** A form in any spelling: its words, each in its own, and anything that can stand between them. */
const spelt = (form: string) => {
  const words = form.replaceAll('*', '').split(/[ -]/);
  return fc
    .tuple(fc.tuple(...words.map(spelling)), fc.array(gap, { minLength: words.length, maxLength: words.length }))
    .map(([written, gaps]) => written.map((word, index) => word + (gaps[index] ?? '')).join(''));
};

describe('the gate', () => {
  it('says yes to any text that holds a form in any spelling', () => {
    const form = fc.constantFrom(...NAMES, ...TOPIC_WORDS).chain(spelt);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), form, fc.string({ unit: 'binary' }), (before, written, after) => {
        expect(gate(before + written + after)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('says yes to any set of forms, whatever keys they led to', () => {
    const word = fc
      .oneof(fc.stringMatching(/^\p{Lu}\p{Ll}{1,9}$/u), fc.stringMatching(/^[AB][ab]{1,7}$/))
      .filter(
        (text) => fold(text).text.length >= 2 && /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u.test(text),
      )
      // Later blocks hold variants of letters, for phonetics and medieval texts, in which no name is written.
      .filter((text) => text < '\u2000');
    const name = fc.tuple(word, word).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 5 }),
        (names, topicWords) => {
          const answer = createGate(patternOf(makeGateKeys({ names, topicWords })));
          for (const form of [...names, ...topicWords]) expect(answer(`… ${form} …`)).toBe(true);
        },
      ),
    );
  });

  it('says yes to a name that holds another one in small letters', () => {
    const names = ['Ada Ermak', 'Ada Jermak', 'Ada Example'];
    const answer = createGate(patternOf(makeGateKeys({ names, topicWords: [] })));
    for (const name of names) expect(answer(name), name).toBe(true);
  });

  it('folds no letter less than the lexicon does', () => {
    const missed: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const letter = String.fromCharCode(unit);
      // What one letter of a page means to the lexicon must be what it means to the gate.
      const meant = fold(letter).text;
      if (!/^[a-zа-я0-9]+$/.test(meant)) continue;
      const seen = foldMarks(letter).toLowerCase();
      if (seen !== meant) missed.push(`${letter} (U+${unit.toString(16)}): ${seen} for ${meant}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    'Nothing here.',
    'relevance and advance',
    'an example',
    'the vance',
    '',
    'Мир',
    'the vale, a war',
    'Li Xia',
  ])('says no to "%s"', (text) => {
    expect(gate(text)).toBe(text === 'Li Xia');
  });

  it('says no to everything without keys', () => {
    fc.assert(fc.property(fc.string(), (text) => !createGate(patternOf([]))(text)));
  });
});

describe('the pattern', () => {
  it('finds exactly what the keys find one by one', () => {
    const word = fc.stringMatching(/^[abс]{1,4}( [abc])?$/);
    const key = fc.tuple(word, fc.boolean()).map(([text, name]) => (name && !text.includes(' ') ? cap(text) : text));
    const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    const found = (one: string, text: string) => {
      if (one.includes(' ')) return new RegExp(one.replaceAll(' ', '[^a-z]*'), 'i').test(text);
      return text.split('').some((_, at) => {
        const there = text.slice(at, at + one.length);
        const isName = one !== one.toLowerCase();
        return there.toLowerCase() === one.toLowerCase() && (!isName || there.charAt(0) === one.charAt(0));
      });
    };
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), fc.stringMatching(/^[abcAcС .]{0,12}$/), (keys, text) => {
        expect(createGate(patternOf(keys))(text)).toBe(keys.some((one) => found(one, text)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is short: what words share is written once', () => {
    expect(patternOf(['luhansk', 'lugansk', 'Shmyha', 'Shmyga', 'vale s war'])).toEqual({
      words: '(lu[gh]ansk|vale[^a-z]*s[^a-z]*war)',
      names: 'shmy[gh]a',
    });
  });
});

describe('the keys', () => {
  it('are few: inflected forms share one, and a word that finds another makes it needless', () => {
    const names = ['Anna Zelenka', 'Annas Zelenkas', 'Anny Zelenky', 'Ben Zelenkov'];
    expect(makeGateKeys({ names, topicWords: [] })).toEqual(['Zelenk']);
    expect(makeGateKeys({ names, topicWords: ['zelen*', 'zelen plan'] })).toEqual(['zelen']);
  });

  it('are capitals for names, because a name in small letters is not marked', () => {
    expect(makeGateKeys({ names: ['JD Vance'], topicWords: [] })).toEqual(['Vance']);
  });

  it('are whole groups where one word alone would be on too many pages', () => {
    expect(makeGateKeys({ names: [], topicWords: ['vale s war', 'war in ruritania'] })).toEqual([
      'vale s war',
      'war in ruritania',
    ]);
    expect(makeGateKeys({ names: [], topicWords: ['vale s war', 'vale*', 'krieg um ort*'] })).toEqual([
      'krieg',
      'vale',
    ]);
  });

  it('are the same for the same forms in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
        expect(makeGateKeys({ names, topicWords: [...TOPIC_WORDS].reverse() })).toEqual(keys);
      }),
    );
  });

  it('hold nothing that a regular expression would read as its own', () => {
    expect(makeGateKeys({ names: ['A. (Bob) C++ D*'], topicWords: ['x|y.*', 'u.s. army'] }).join('')).toMatch(
      /^\p{L}+$/u,
    );
  });

  it('are refused for a form of which no word is sure to be there', () => {
    expect(() => makeGateKeys({ names: [], topicWords: ['28'] })).toThrow('"28"');
  });
});
