import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnnotatedArticle } from '../../../lib/tools/annotated-article.ts';
import { type Floors, raise, shortfalls } from '../../../lib/tools/eval-floors.ts';
import { type Found, score } from '../../../lib/tools/eval-score.ts';

const article = (body: string, language = 'en', topic = 'plan') =>
  parseAnnotatedArticle(`lang: ${language}\ndate: 2025-11-20\ntopic: ${topic}\n---\n${body}`, `${language}.txt`);

const mention = (entity: string, start: number, end: number) => ({ block: 0, entity, start, end });
const provision = (id: string, start: number) => ({ block: 0, provision: id, start, end: start + 1 });
const found = (mentions: Found['mentions'], provisions: Found['provisions'] = []): Found => ({ mentions, provisions });

describe('a score', () => {
  it('takes a mention for right when the entity is the same and the spans overlap', () => {
    const { mentions, errors } = score([article('Lord [[Ada|ada]] met [[Bea|bea]].')], () =>
      found([mention('ada', 0, 6), mention('ada', 13, 16)]),
    );
    expect(mentions.all).toMatchObject({ right: 1, extra: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(errors.map(({ verdict, id, words }) => `${verdict} ${id} ${words}`)).toEqual([
      'extra ada Bea',
      'missed bea Bea',
    ]);
  });

  it('finds each marked mention once', () => {
    const twice = found([mention('ada', 0, 2), mention('ada', 2, 3)]);
    expect(score([article('[[Ada|ada]]')], () => twice).mentions.all).toMatchObject({ right: 1, extra: 1, missed: 0 });
  });

  it('counts an optional mention neither way', () => {
    const optional = [article('[[~Ada|ada]] [[Bea|bea]]')];
    const bea = mention('bea', 4, 7);
    for (const mentions of [[bea], [bea, mention('ada', 0, 3)]]) {
      expect(score(optional, () => found(mentions)).mentions.all).toMatchObject({ right: 1, extra: 0, missed: 0 });
    }
  });

  it('compares the provisions of each paragraph as sets', () => {
    const { provisions, errors } = score([article('Army. {{cap, bases}}\n\nArmy.')], () =>
      found([], [provision('cap', 0), provision('cap', 2), provision('cap', 7)]),
    );
    expect(provisions.all).toMatchObject({ right: 1, extra: 1, missed: 1 });
    expect(errors).toMatchObject([
      { verdict: 'missed', id: 'bases', line: 5 },
      { verdict: 'extra', id: 'cap', line: 7 },
    ]);
  });

  it('tells languages and topics apart and leaves out what has nothing to count', () => {
    const articles = [
      article('[[Ada|ada]]'),
      article('Rien.', 'fr', 'other'),
      article('Nada [[Ada|ada]]', 'es', 'other'),
    ];
    const { mentions, provisions } = score(articles, (text) => found(text === 'Ada' ? [mention('ada', 0, 3)] : []));
    expect(Object.keys(mentions)).toEqual(['all', 'en', 'es', 'topic:other', 'topic:plan']);
    expect(mentions).toMatchObject({
      all: { right: 1, missed: 1 },
      es: { recall: 0, precision: 1, f1: 0 },
      en: { f1: 1 },
    });
    expect(provisions).toEqual({});
  });

  it('is perfect for a scanner that finds what is marked, in any order', () => {
    const parts = fc.array(fc.constantFrom('[[A|a]]', '[[B|b]]', 'c', '\n\n', '[[~A|a]]'), { minLength: 1 });
    fc.assert(
      fc.property(parts, fc.boolean(), (pieces, backwards) => {
        const one = article(`Q ${pieces.join(' ')}`);
        const mentions = one.mentions.map(({ entity, start, end }) => mention(entity, start, end));
        const { errors, mentions: figures } = score([one], () => found(backwards ? mentions.reverse() : mentions));
        expect(errors).toEqual([]);
        expect(figures.all?.right ?? 0).toBe(one.mentions.filter(({ optional }) => !optional).length);
      }),
    );
  });
});

describe('floors', () => {
  const scored = (right: number, wrong: number) =>
    score([article(`${'[[A|a]] '.repeat(right + wrong)}{{cap}}`)], () =>
      found(
        Array.from({ length: right + wrong }, (_, index) =>
          mention(index < right ? 'a' : 'b', 2 * index, 2 * index + 1),
        ),
        [provision('cap', 0)],
      ),
    );
  const none: Floors = { mentions: {}, provisions: {} };

  it('are the figures, rounded down to two decimals, for all, each language and topic other', () => {
    expect(raise(none, scored(2, 1))).toEqual({
      mentions: { all: { precision: 0.66, recall: 0.66 }, en: { precision: 0.66, recall: 0.66 } },
      provisions: { all: { precision: 1, recall: 1 } },
    });
    expect(raise(none, scored(29, 71)).mentions.all).toEqual({ precision: 0.29, recall: 0.29 });
  });

  it('only rise, and none is lost', () => {
    const high = raise(none, scored(9, 1));
    expect(raise(high, scored(1, 9))).toEqual(high);
    const other = { mentions: { ...high.mentions, fr: { precision: 0.5, recall: 0.5 } }, provisions: high.provisions };
    expect(raise(other, scored(10, 0)).mentions).toEqual({
      all: { precision: 1, recall: 1 },
      en: { precision: 1, recall: 1 },
      fr: { precision: 0.5, recall: 0.5 },
    });
  });

  it('hold for the figures that they were raised to', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const result = scored(right, wrong);
        expect(shortfalls(raise(none, result), result)).toEqual([]);
      }),
    );
  });

  it('tell every figure below them, and a part that is gone', () => {
    const floors: Floors = {
      mentions: { all: { precision: 0.5, recall: 0.67 }, fr: { precision: 0, recall: 0.1 } },
      provisions: { all: { precision: 1, recall: 1 } },
    };
    expect(shortfalls(floors, scored(2, 1))).toEqual([
      { kind: 'mentions', part: 'all', measure: 'recall', figure: 2 / 3, floor: 0.67 },
      { kind: 'mentions', part: 'fr', measure: 'recall', figure: 0, floor: 0.1 },
    ]);
  });
});
