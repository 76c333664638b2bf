/** What holds however a page's author, or a script, cuts a text into nodes. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type TextBlock, walkBlocks } from '../../../lib/page/blocks.ts';
import { liveRange, rangeOf } from '../../../lib/page/ranges.ts';
import { makeEntity, makeScanner, WAR_WORDS } from '../../unit/lexicon/make-entity.ts';

afterEach(() => document.body.replaceChildren());

const scanner = makeScanner({
  entities: [
    makeEntity('rufus', { aliases: ['Rufus T. Firefly', 'Rufus Firefly', 'Firefly'] }),
    makeEntity('zolw', { aliases: ['Łukasz Żółw'] }),
    makeEntity('elkin', { aliases: ['Юрій Йолкін', 'Йолкін'] }),
    makeEntity('plan', { kind: 'document', aliases: ['12-Punkte-Plan'] }),
  ],
  topics: [WAR_WORDS],
});

/** What can stand around a piece of text, or between two pieces, without changing what is read. */
const WRAPS = ['b', 'a', 'span', 'em', 'mark', 'font', 'x-name'] as const;
const BETWEEN = ['comment', 'empty text', 'empty span', 'wbr', 'script', 'processing instruction', 'svg'] as const;

interface Piece {
  readonly text: string;
  /** Elements around it, the outermost first. */
  readonly around: readonly (typeof WRAPS)[number][];
  /** What stands behind it. */
  readonly behind: readonly (typeof BETWEEN)[number][];
  /** Whether the next piece goes into the same innermost element. */
  readonly stays: boolean;
}

const words = fc.constantFrom(
  ...['Rufus T. Firefly', 'Rufus Firefly', 'Firefly', 'Łukasz Żółw', 'L\u0301ukasz', 'Юрій Йолкін', 'Йолкі\u0306н'],
  ...['12-Punkte-Plan', 'Free\u00addonia', 'Sylvania', 'said', 'in', '🚀', '—', '\u00a0', 'of the', '„', '“', '.', ','],
);
const text = fc.array(words, { minLength: 1, maxLength: 10 }).map((parts) => `Freedonia: ${parts.join(' ')}`);
const cut = fc.record({
  at: fc.nat(120),
  around: fc.array(fc.constantFrom(...WRAPS), { maxLength: 3 }),
  behind: fc.array(fc.constantFrom(...BETWEEN), { maxLength: 2 }),
  stays: fc.boolean(),
});

/** A text cut at any of its units, also within a pair of surrogates or before a combining mark. */
const pieces = fc.tuple(text, fc.array(cut, { minLength: 1, maxLength: 12 })).map(([whole, cuts]): Piece[] => {
  const sorted = cuts.map((one) => ({ ...one, at: one.at % (whole.length + 1) })).sort((a, b) => a.at - b.at);
  const last = { at: whole.length, around: [], behind: [], stays: false };
  let from = 0;
  return [...sorted, last].map(({ at, ...rest }) => {
    const piece = { text: whole.slice(from, at), ...rest };
    from = at;
    return piece;
  });
});

function nodeBetween(kind: (typeof BETWEEN)[number]): Node {
  if (kind === 'comment') return document.createComment('Firefly');
  if (kind === 'empty text') return document.createTextNode('');
  if (kind === 'processing instruction') return document.createProcessingInstruction('x', 'Firefly');
  if (kind === 'svg') return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const element = document.createElement(kind === 'empty span' ? 'span' : kind);
  if (element instanceof HTMLScriptElement) {
    element.type = 'text/plain';
    element.textContent = 'Firefly';
  }
  return element;
}

/** Builds a paragraph from pieces, node by node, so that no parser puts them together again. */
function putParagraph(parts: readonly Piece[]): void {
  const paragraph = document.createElement('p');
  let into: Element = paragraph;
  for (const { text: words, around, behind, stays } of parts) {
    for (const name of around) into = into.appendChild(document.createElement(name));
    into.append(document.createTextNode(words), ...behind.map(nodeBetween));
    if (!stays) into = paragraph;
  }
  document.body.replaceChildren(paragraph);
}

function blocks(): TextBlock[] {
  return [...walkBlocks(document.body, document.body)].filter((block) => block !== null);
}

/** What is found, with the words that a mark on it would cover, as the page shows them. */
function marked(read: readonly TextBlock[]): string[] {
  const { mentions } = scanner.resolve(read.map((block) => scanner.match(block.text)));
  return mentions.map(({ block, start, end, entity }) => {
    const source = read[block];
    const place = source && rangeOf(source, start, end);
    const range = place && liveRange(place);
    if (!range) throw new Error(`no range for ${entity}`);
    const content = range.cloneContents();
    for (const script of content.querySelectorAll('script')) script.remove();
    return `${entity}: ${content.textContent}`;
  });
}

describe('a text cut into any nodes', () => {
  it('is read as the same text, and the same words are marked', () => {
    let found = 0;
    fc.assert(
      fc.property(pieces, (parts) => {
        const whole = parts.map((part) => part.text).join('');
        putParagraph([{ text: whole, around: [], behind: [], stays: false }]);
        const expected = marked(blocks());
        putParagraph(parts);
        const read = blocks();
        expect(read.map((block) => block.text)).toEqual([whole]);
        expect(marked(read)).toEqual(expected);
        found += expected.length;
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(3_000);
  });
});
