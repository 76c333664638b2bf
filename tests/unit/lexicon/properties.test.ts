/** What holds of recognition for all texts: each property with ten thousand cases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, upperMask } from '../../../lib/lexicon/fold.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';
import { makeEntity, makeScanner } from './make-entity.ts';

const RUNS = { numRuns: 10_000 };

const ENTITIES = [
  makeEntity('rufus', { aliases: ['Rufus Firefly', 'Rufus T. Firefly', 'Firefly'], decoys: ['Rufus Firefly Lane'] }),
  makeEntity('zolw', { aliases: ['Łukasz Żółw', 'Żółw'] }),
  makeEntity('elkin', { aliases: ['Юрій Йолкін', 'Йолкін', 'Ёлкин'] }),
  makeEntity('strasse', { aliases: ['Jürgen Straßer', 'Straßer'] }),
  makeEntity('ete', { aliases: ['Jean-Luc d’Été', 'd’Été'] }),
  makeEntity('teasdale', { aliases: ['Gloria Teasdale'], mark: 'in-context' }),
  makeEntity('lini', { aliases: ['Chico Lini'], mark: 'never' }),
  makeEntity('shared-one', { aliases: [{ text: 'Pinky Brown', ambiguous: true }] }),
  makeEntity('shared-two', { aliases: [{ text: 'Pinky Brown', ambiguous: true }] }),
  makeEntity('ministry', { kind: 'organisation', aliases: ['Ministry of Song', 'PACT'], mark: 'in-context' }),
  makeEntity('plan', { kind: 'document', aliases: ['12-Punkte-Plan', 'twelve-point plan'], mark: 'in-context' }),
];
const NAMES = ENTITIES.flatMap(({ aliases, decoys }) => [...aliases, ...decoys].map(({ text }) => text));

const scanner = makeScanner({ entities: ENTITIES, givenNames: ['Harpo', 'Gloria', 'Rufus'] });
const aboutTheWar = 'Freedonia and Sylvania: Freedonian and Sylvanian envoys meet at the border.\n\n';

/** Signs that a page can have within a word without a reader seeing them. */
const UNSEEN = ['\u00ad', '\u200b', '\u200c', '\u2060', '\ufeff', '\u200e'];

/** A name of the lexicon as a page could write it: case, gaps, what is not seen. */
const spelling = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom('', '', 'upper', 'lower', 'plain'),
    fc.constantFrom(' ', ' ', '\u00a0', '\n', ' \u2009', '-', '\u2011', '–', '. '),
    // One: two of them behind an initial would make it a longer word than an initial is.
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...UNSEEN)), { maxLength: 1 }),
  )
  .map(([name, letters, gap, unseen]) => {
    let text = name.replaceAll(' ', gap);
    if (letters === 'upper') text = text.toUpperCase();
    if (letters === 'lower') text = text.toLowerCase();
    if (letters === 'plain') text = text.normalize('NFD').replace(/\p{M}/gu, '');
    for (const [place, sign] of unseen) {
      const at = place % text.length;
      text = text.slice(0, at) + sign + text.slice(at);
    }
    return text;
  });

const noise = fc.oneof(
  fc.constantFrom(...['the', 'Harpo', 'Rufus', 'Firefly', 'Lane', 'und', 'и', 'plan', 'Fireflys', 'Ж', 'x', '12', 'T']),
  fc.constantFrom(...['. ', ', ', ' – ', '—', '«', '”', '’s', '’', '\n\n', '!', '-', '\ufffc', '🚀', '\ud800', '𝐀']),
  fc.constantFrom(...['e\u0301', '\u0301', '\u0308', 'å', 'ŀ', 'ﬁ', 'İ', 'Ǆ', 'ẛ\u0323', 'q\u0307\u0323']),
);

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: spelling },
      { weight: 3, arbitrary: fc.constant(' ') },
      { weight: 2, arbitrary: noise },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const lettersOf = (words: string): string =>
  foldWords(words)
    .map((word) => word.folded)
    .join(' ');

describe('a mention', () => {
  it('is a span that reads as a name of its entity, from the first letter to the last', () => {
    const names = new Map(
      ENTITIES.map(({ id, aliases }) => [id, new Set(aliases.map((alias) => lettersOf(alias.text)))]),
    );
    let found = 0;
    fc.assert(
      fc.property(text, (input) => {
        const article = aboutTheWar + input;
        let last = 0;
        for (const { start, end, entity } of scanArticle(scanner, article).mentions) {
          const words = article.slice(start, end);
          expect(names.get(entity)).toContain(lettersOf(words));
          expect(words).toMatch(/^[\p{L}\p{Nd}]/u);
          expect(words).toMatch(/[\p{L}\p{Nd}\p{M}]$/u);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          found += 1;
        }
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is the same in a composed and in a decomposed text', () => {
    let found = 0;
    fc.assert(
      fc.property(text, (input) => {
        const composed = (aboutTheWar + input).normalize('NFC');
        const decomposed = composed.normalize('NFD');
        const there = (offset: number) => composed.slice(0, offset).normalize('NFD').length;
        const expected = scanArticle(scanner, composed).mentions.map(({ block, entity, start, end }) => ({
          block,
          entity,
          start: there(start),
          end: there(end),
        }));
        expect(scanArticle(scanner, decomposed).mentions).toEqual(expected);
        found += expected.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is the same whatever unseen signs stand in the text, as pages put them where their elements meet', () => {
    let found = 0;
    const cuts = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...UNSEEN)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, cuts, (input, signs) => {
        const article = aboutTheWar + input;
        // Not between the halves of a pair, nor before a mark, where a sign would be part of a character, nor in a
        // blank line, which then would be none, nor before a stop, where an initial of more units would be none.
        const places = [...article.matchAll(/./gsu)].map((char) => char.index);
        const inserted = signs
          .map(([place, sign]) => ({ at: places[place % places.length] ?? 0, sign }))
          .filter(
            ({ at }) => !/^(?:\p{M}|\n|\p{Cf}*\.)/u.test(article.slice(at)) && !/\n\s*$/.test(article.slice(0, at)),
          )
          .sort((a, b) => a.at - b.at);
        let strewn = '';
        let from = 0;
        for (const { at, sign } of inserted) {
          strewn += article.slice(from, at) + sign;
          from = at;
        }
        strewn += article.slice(from);
        // A sign at a mention's edge stays outside of it, one within is part of it.
        const shift = (offset: number, inclusive: boolean) =>
          offset + inserted.filter(({ at }) => (inclusive ? at <= offset : at < offset)).length;
        const expected = scanArticle(scanner, article).mentions.map(({ block, entity, start, end }) => ({
          block,
          entity,
          start: shift(start, true),
          end: shift(end, false),
        }));
        expect(scanArticle(scanner, strewn).mentions).toEqual(expected);
        found += expected.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

describe('an article about something else', () => {
  it('is what was certain of it before the article was read, and more', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.boolean(), (texts, isAboutTheWar) => {
        const blocks = (isAboutTheWar ? [aboutTheWar, ...texts] : texts).map((one) => scanner.match(one));
        const { topic, mentions } = scanner.resolve(blocks);
        const certain = scanner.certain(blocks);
        expect(mentions).toEqual(expect.arrayContaining([...certain]));
        if (topic === 'other') expect(certain).toEqual(mentions);
      }),
      RUNS,
    );
  });

  it('has marked what a naive search says: each first full name of a person that is marked everywhere', () => {
    let found = 0;
    fc.assert(
      fc.property(text, (input) => {
        const { topic, mentions, provisions } = scanArticle(scanner, input);
        expect({ topic, provisions }).toEqual({ topic: 'other', provisions: [] });
        const shown = mentions.map(({ start, end, entity }) => `${entity}:${start}-${end}`);
        expect(shown).toEqual(naiveFullNames(input));
        found += mentions.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 10);
  });
});

/** Tries every name at every word, longest first, block by block, and keeps each person's first. */
function naiveFullNames(input: string): string[] {
  const names = ENTITIES.flatMap((entity) => [
    ...entity.aliases.map((alias) => ({
      entity,
      text: alias.text,
      counts: alias.strength === 'strong' && !alias.ambiguous,
    })),
    ...entity.decoys.map((decoy) => ({ entity, text: decoy.text, counts: false })),
  ])
    .map((name) => ({ ...name, words: foldWords(name.text) }))
    .sort((a, b) => b.words.length - a.words.length);
  const seen = new Set<string>();
  const found: string[] = [];
  let offset = 0;
  for (const block of input.split(/(\n\s*\n)/)) {
    const words = foldWords(block);
    for (let at = 0; at < words.length; ) {
      const name = names.find((candidate) => stands(candidate.text, candidate.words, block, words.slice(at)));
      const length = name?.words.length ?? 1;
      if (name?.counts && length > 1 && name.entity.kind === 'person' && name.entity.mark === 'everywhere') {
        const end = words[at + length - 1]?.end ?? 0;
        if (!seen.has(name.entity.id))
          found.push(`${name.entity.id}:${offset + (words[at]?.start ?? 0)}-${offset + end}`);
        seen.add(name.entity.id);
      }
      at += length;
    }
    offset += block.length;
  }
  return found;
}

type Words = ReturnType<typeof foldWords>;

/** Whether a name stands at the first of these words of `block`: same letters, its capitals, gaps that names allow. */
function stands(name: string, parts: Words, block: string, words: Words): boolean {
  return parts.every((part, index) => {
    const word = words[index];
    if (word?.folded !== part.folded) return false;
    if ((upperMask(name, part.start, part.end) & ~upperMask(block, word.start, word.end)) !== 0) return false;
    const next = words[index + 1];
    if (index === parts.length - 1) return true;
    return next !== undefined && isGap(block.slice(word.end, next.start), block.slice(word.start, word.end));
  });
}

function isGap(gap: string, before: string): boolean {
  const seen = gap.replace(/[\p{Cf}\p{M}]/gu, '');
  if (/^\s+$/u.test(seen) || /^[-\u2011–'’]$/u.test(seen)) return true;
  return [...before].length <= 2 && /^\.(?:\s*|[-\u2011–'’])$/u.test(seen) && seen.length > 0;
}
