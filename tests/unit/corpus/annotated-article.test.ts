import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnnotationError, parseAnnotatedArticle } from '../../../lib/tools/annotated-article.ts';

const HEADER = 'lang: de\ndate: 2025-11-20\ntopic: plan\n---\n';
const parse = (body: string, header = HEADER) => parseAnnotatedArticle(header + body, 'x.txt');

describe('an annotated article', () => {
  it('is read as its text, with each mention where it stands', () => {
    const article = parse('[[Ada|ada]] traf  [[~Bea|bea]]-Leute.\n');
    expect(article).toMatchObject({ file: 'x.txt', language: 'de', date: '2025-11-20', topic: 'plan' });
    expect(article.text).toBe('Ada traf  Bea-Leute.');
    expect(article.mentions).toEqual([
      { start: 0, end: 3, entity: 'ada', optional: false },
      { start: 10, end: 13, entity: 'bea', optional: true },
    ]);
  });

  it('has its lines joined to paragraphs, with their labels and the line on which they begin', () => {
    const article = parse('\nEins\n  zwei.\n{{army-cap, air-base}}\n \n\nDrei. {{air-base}}');
    expect(article.text).toBe('Eins zwei.\n\nDrei.');
    expect(article.paragraphs).toEqual([
      { start: 0, end: 10, line: 6, provisions: ['army-cap', 'air-base'] },
      { start: 12, end: 17, line: 11, provisions: ['air-base'] },
    ]);
  });

  it('may have the line ends of any system', () => {
    const unix = parse('Eins [[Ada|ada]]\nzwei.\n\nDrei. {{army-cap}}\n');
    const content = `\ufeff${HEADER}Eins [[Ada|ada]]\nzwei.\n\nDrei. {{army-cap}}\n`.replaceAll('\n', '\r\n');
    expect(parseAnnotatedArticle(content, 'x.txt')).toEqual(unix);
  });

  it('gives back any text and the names in it', () => {
    const word = fc.stringMatching(/^[\p{L}\p{Nd}.,’-]{1,8}$/u);
    const name = fc.record({
      words: word,
      id: fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,3})?$/),
      optional: fc.boolean(),
    });
    const paragraph = fc.array(fc.oneof(word, name), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const plain = paragraphs.map((parts) =>
          parts.map((part) => (typeof part === 'string' ? part : part.words)).join(' '),
        );
        const marked = paragraphs.map((parts) =>
          parts
            .map((part) =>
              typeof part === 'string' ? part : `[[${part.optional ? '~' : ''}${part.words}|${part.id}]]`,
            )
            .join(' '),
        );
        const { text, mentions } = parse(marked.join('\n\n'));
        expect(text).toBe(plain.join('\n\n'));
        expect(mentions.map(({ start, end, entity, optional }) => [text.slice(start, end), entity, optional])).toEqual(
          paragraphs.flat().flatMap((part) => (typeof part === 'string' ? [] : [[part.words, part.id, part.optional]])),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['Kein Kopf.', '', 1, 'no line "---"'],
    ['Text.', 'lang: de\ntopic: plan\n---\n', 1, 'no "date"'],
    ['Text.', 'lang: nl\ndate: 2025-11-20\ntopic: plan\n---\n', 1, '"nl" is none of en'],
    ['Text.', 'lang: de\ndate: 2025-13-20\ntopic: plan\n---\n', 2, 'no day'],
    ['Text.', 'lang: de\ndate: 2025-11-20\ntopic: war\n---\n', 3, '"war" is none of plan, other'],
    ['Text.', 'lang: de\nlang: de\n---\n', 2, 'twice'],
    ['Text.', 'lang: de\nauthor: me\n---\n', 2, '"author: me"'],
    ['', HEADER, 4, 'no text'],
    ['Eins\nzwei [[Ada|ada', HEADER, 6, 'not closed'],
    ['[[Ada|ada\n\n]]', HEADER, 5, 'not closed'],
    ['[[Ada [[Bea|bea]]', HEADER, 5, 'before the next opens'],
    ['Ada]] kam', HEADER, 5, 'closes nothing'],
    ['[[Ada]]', HEADER, 5, 'not [[name|id]]'],
    ['[[Ada|ada|bea]]', HEADER, 5, 'not [[name|id]]'],
    ['[[Ada|Ada]]', HEADER, 5, 'no id'],
    ['[[Ada|~ada]]', HEADER, 5, 'no id'],
    ['[[~|ada]]', HEADER, 5, 'no name'],
    ['Eins.\n\n{{army-cap}}', HEADER, 7, 'needs a paragraph'],
    ['Eins. {{}}', HEADER, 5, 'names no provision'],
    ['Eins. {{Army}}', HEADER, 5, 'no id'],
    ['Eins. {{army-cap}} Zwei.', HEADER, 5, 'at the end of a paragraph'],
    ['Eins. {{army-cap}}', HEADER.replace('plan', 'other'), 5, 'topic other'],
  ])('is refused with the line of the mistake: %j', (body, header, line, message) => {
    expect(() => parse(body, header)).toThrow(AnnotationError);
    expect(() => parse(body, header)).toThrow(`x.txt:${line}: `);
    expect(() => parse(body, header)).toThrow(message);
  });
});
