import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../lib/gate/gate.ts';
import { makeGateKeys } from '../../../lib/gate/keys.ts';
import { patternOf } from '../../../lib/gate/pattern.ts';
import { buildLexicon, type LexiconSource, strongForms } from '../../../lib/lexicon/build.ts';
import { createScanner } from '../../../lib/lexicon/match.ts';

type Entity = LexiconSource['entities'][number];

const person = (id: string, names: readonly string[], weak: readonly string[]): Entity => ({
  id,
  kind: 'person',
  name: { en: names[0] ?? id },
  roles: [{ from: '2029-12-01', text: { en: 'Envoy' }, sources: ['herald'] }],
  part: { text: { en: 'Carried the plan.' }, sources: ['herald'] },
  provisions: [],
  mark: 'everywhere',
  aliases: [
    ...names.map((text) => ({ text, languages: ['en' as const], strength: 'strong' as const })),
    ...weak.map((text) => ({ text, languages: ['en' as const], strength: 'weak' as const })),
  ],
  decoys: [],
});

const SOURCE: LexiconSource = {
  entities: [
    person('ada', ['Ada Example', 'Ада Экзёмпл'], ['Example']),
    person('lea', ['Léa Łąkowska'], ['Łąkowska']),
    person('jd', ['JD Vance'], ['Vance']),
  ],
  provisions: [],
  paradigms: [],
  cues: {},
  topics: [{ about: 'war', language: 'en', weight: 3, words: 'examplia*|war in the vale|lea s war' }],
  givenNames: [],
};

const scanner = createScanner(buildLexicon(SOURCE, ''));
const gate = createGate(patternOf(makeGateKeys(strongForms(SOURCE))));

/** Bits of articles: names and topic words, whole and in parts, right and wrong, and what may stand between. */
const bits = fc.constantFrom(
  ...['Ada', 'ADA', 'ada', 'Example', 'EXAMPLE', 'example', 'Exam\u00adple', 'Examples', 'Ада', 'Экзёмпл', 'Экземпл'],
  ...[
    'Léa',
    'Lea',
    'LE\u0301A',
    'Łąkowska',
    'Lakowska',
    'ŁA\u0328KOWSKA',
    'Ł\u200bąkowska',
    'JD',
    'J.D.',
    'Vance',
    'advance',
  ],
  ...['Examplia', 'examplian', 'war', 'in', 'the', 'vale', 'VALE', 's', 'talks'],
  ...[' ', ' ', ' ', '\u00a0', '-', '\u2011', '’', '.', ', ', '\n', '\u200b', '\ufffc'],
);

describe('the gate before the engine', () => {
  it('says yes to every article in which the engine marks anything', () => {
    let marked = 0;
    fc.assert(
      fc.property(fc.array(fc.array(bits, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (article) => {
        const blocks = article.map((parts) => parts.join(''));
        const { mentions, provisions } = scanner.resolve(blocks.map((text) => scanner.match(text)));
        if (mentions.length + provisions.length === 0) return;
        marked += 1;
        expect(gate(blocks.join(''))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(marked).toBeGreaterThan(100);
  });
});
