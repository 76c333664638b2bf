import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, strongForms } from '../../../lib/lexicon/build.ts';
import { foldWords } from '../../../lib/lexicon/fold.ts';
import { parseGroup } from '../../../lib/lexicon/patterns.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';
import { makeEntity, makeScanner, makeSource, type SourceParts } from './make-entity.ts';

const parts: SourceParts = {
  entities: [
    makeEntity('rufus', { aliases: [{ text: 'Rufus Firefly', inflect: ['-', 'de-name'] }, 'Firefly'] }),
    makeEntity('teasdale', { aliases: ['Gloria Teasdale', 'Teasdale'], mark: 'in-context' }),
    makeEntity('trio', { aliases: ['Chico Lini', 'Harpo Lini'], mark: 'never' }),
    makeEntity('plan', { kind: 'document', aliases: ['twelve-point plan'], mark: 'in-context' }),
    makeEntity('shared', { aliases: [{ text: 'Pinky Brown', strength: 'strong', ambiguous: true }] }),
  ],
  cues: [{ provision: 'cap', all: ['army', 'cut'] }],
  topics: [
    { about: 'war', weight: 3, words: 'freedonia*|klopstok war' },
    { about: 'war', weight: 1, words: 'truce|envoy*' },
    { about: 'elsewhere', weight: 2, words: 'football' },
  ],
  paradigms: [{ id: 'de-name', language: 'de', strip: '', cases: ['', 's'] }],
};

describe('the lexicon', () => {
  it('is plain JSON, and the same for the same dataset', () => {
    const lexicon = buildLexicon(makeSource(parts), 'hash');
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
    expect(buildLexicon(makeSource(parts), 'hash')).toEqual(lexicon);
    expect(lexicon).toMatchObject({ schema: 1, hash: 'hash', provisions: ['cap'] });
    expect(lexicon.entities[1]).toEqual({ id: 'teasdale', kind: 'person', mark: 'in-context' });
  });

  it('refuses data that do not fit together', () => {
    expect(() => buildLexicon({ ...makeSource(parts), provisions: [] }, '')).toThrow(/"cap", which is no provision/);
    expect(() => buildLexicon({ ...makeSource(parts), paradigms: [] }, '')).toThrow(/paradigm "de-name"/);
    expect(() => buildLexicon(makeSource({ entities: [makeEntity('x', { aliases: ['…'] })] }), '')).toThrow(
      /no letters/,
    );
    expect(() => buildLexicon(makeSource({ cues: [{ provision: 'x', all: ['a||b'] }] }), '')).toThrow(
      /empty alternative/,
    );
  });
});

describe('the strong forms', () => {
  it('are the full names of persons marked everywhere and the words that carry the topic', () => {
    expect(strongForms(makeSource(parts))).toEqual({
      names: ['Rufus Firefly', 'Rufus Fireflys'],
      topicWords: ['freedonia*', 'klopstok war'],
    });
  });

  it('are all that can lead to a mark: without them nothing is found', () => {
    const scanner = makeScanner(parts);
    const { names, topicWords } = strongForms(makeSource(parts));
    const groups = [
      ...names.map((name) => foldWords(name).map((word) => word.folded)),
      ...topicWords.flatMap(parseGroup),
    ];
    const has = (words: readonly string[], group: readonly string[]): boolean =>
      words.some((_, at) =>
        group.every((term, k) =>
          term.endsWith('*') ? words[at + k]?.startsWith(term.slice(0, -1)) : words[at + k] === term,
        ),
      );
    const word = fc.constantFrom(
      ...'Rufus Firefly Fireflys Gloria Teasdale Chico Lini Pinky Brown twelve-point plan Freedonia Freedonian klopstok war truce envoys army cut'.split(
        ' ',
      ),
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const { mentions, provisions } = scanArticle(scanner, text);
        const folded = foldWords(text).map((one) => one.folded);
        if (groups.some((group) => has(folded, group))) found += mentions.length;
        else expect({ mentions, provisions }).toEqual({ mentions: [], provisions: [] });
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
