/** The gate, and the engine's own first glance, before the engine, with the shipped dataset: ten thousand pages made of its own names and words. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuthoredDataset } from '../../../lib/dataset/schema.ts';
import { createGate, type Gate } from '../../../lib/gate/gate.ts';
import { byIdOf, formsOf } from '../../../lib/lexicon/inflect.ts';
import type { Findings, Scanner } from '../../../lib/lexicon/lexicon.ts';
import { createScanner } from '../../../lib/lexicon/match.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';
import { readCorpus } from '../../../lib/tools/eval-corpus.ts';
import { compileDataset } from '../../../lib/tools/package-dataset.ts';

let dataset: AuthoredDataset;
let scanner: Scanner;
let gate: Gate;

beforeAll(async () => {
  ({ dataset } = await loadDataset());
  const { lexicon, gateKeys } = compileDataset(dataset);
  scanner = createScanner(lexicon);
  gate = createGate(gateKeys);
});

const findIn = (blocks: readonly string[]): Findings => scanner.resolve(blocks.map((text) => scanner.match(text)));

/** Whether the glance says yes to a text that comes in these parts. */
function glance(parts: readonly string[]): boolean {
  const glancing = scanner.glance();
  return parts.some((part) => glancing.add(part)) || glancing.end();
}

/** The text cut into parts of so many units, as a page's elements may cut it. */
const cut = (text: string, length: number): string[] => text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];

/** Ways to write the letters of a word that mean the same word. */
const LETTERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1d5d4 - 0x41)),
];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e'];
const GAPS = [' ', ' ', ' ', '\u00a0', '\u202f', '\n', '-', '\u2011', '–', '’', '. ', ''];

/** A form as a page could write it. */
const spelt = (forms: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...forms),
      fc.constantFrom(...LETTERS),
      fc.constantFrom(...GAPS),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...UNSEEN)), { maxLength: 2 }),
    )
    .map(([form, letters, gap, unseen]) => {
      let text = letters(form.replaceAll(' ', gap));
      for (const [place, sign] of unseen) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + sign + text.slice(at);
      }
      return text;
    });

describe('the gate with the shipped keys', () => {
  it('says yes to every page on which the engine finds anything', () => {
    const paradigms = byIdOf(dataset.paradigms);
    const written = (names: AuthoredDataset['entities'][number]['aliases']) =>
      names.flatMap((name) => formsOf(name, paradigms));
    const persons = dataset.entities.filter(({ kind }) => kind === 'person');
    const signals = dataset.topics.flatMap(({ words }) =>
      words.split('|').map((group) => group.trim().replaceAll('*', 'a')),
    );
    const fullNames = written(persons.flatMap(({ aliases }) => aliases)).filter((form) => form.includes(' '));
    const piece = fc.oneof(
      { weight: 1, arbitrary: spelt(written(dataset.entities.flatMap(({ aliases }) => aliases))) },
      { weight: 1, arbitrary: spelt(fullNames) },
      { weight: 2, arbitrary: spelt(signals) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('the', 'Melania', 'und', 'в', '. ', '—', '🚀', '\ufffc', '7', 'Ж', '\u0301'),
      },
    );
    const block = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ', ', '')), { maxLength: 5 });
    let found = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const texts = blocks.map((pieces) => pieces.flat().join(''));
        const { mentions, provisions } = findIn(texts);
        if (mentions.length + provisions.length === 0) return;
        found += 1;
        // The gate reads the page's text as it runs on, without what the browser puts between blocks.
        expect(gate(texts.join('')), `found ${mentions.map(({ entity }) => entity)}`).toBe(true);
        expect(glance(texts), `found ${mentions.map(({ entity }) => entity)}`).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(3_000);
  });

  it('says yes to every form of a full name by itself', () => {
    const paradigms = byIdOf(dataset.paradigms);
    const forms = dataset.entities.flatMap(({ aliases }) => aliases.flatMap((alias) => formsOf(alias, paradigms)));
    const marked = forms.filter((form) => findIn([form]).mentions.length > 0);
    expect(marked.length).toBeGreaterThan(1_000);
    expect(marked.filter((form) => !gate(form))).toEqual([]);
    expect(marked.filter((form) => !glance([form]))).toEqual([]);
    expect(marked.filter((form) => !glance(cut(form, 4)))).toEqual([]);
  });

  it('says yes to every paragraph of the corpus in which the engine finds anything', async () => {
    const paragraphs = (await readCorpus()).flatMap(({ text }) => text.split('\n\n'));
    const found = paragraphs.filter((text) => findIn([text]).mentions.length > 0);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !gate(text))).toEqual([]);
    expect(found.filter((text) => !glance([text]))).toEqual([]);
    expect(found.filter((text) => !glance(cut(text, 7)))).toEqual([]);
  });
});
