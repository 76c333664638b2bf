/** Texts written to explode the engine: four times as much takes about four times as long, whatever stands there. */
import { describe, expect, it, vi } from 'vitest';
import { createScanner } from '../../../lib/lexicon/match.ts';
import { loadDataset } from '../../../lib/tools/dataset-files.ts';
import { compileDataset } from '../../../lib/tools/package-dataset.ts';

const { lexicon } = compileDataset((await loadDataset()).dataset);

/** Stands before each text: without a name and the war, an article is not read word by word. */
const TOPIC = 'Steve Witkoff spoke about the peace plan and the war in Ukraine. Volodymyr Zelensky did not. ';

/** What a text is made of, again and again. */
const ATTACKS: Readonly<Record<string, string>> = {
  'a given name': 'Volodymyr ',
  'beginnings of names': 'Volodymyr Steve Kirill Donald J. ',
  'a given name and spaces': `Volodymyr${' '.repeat(50)}`,
  'whole names': 'Steve Witkoff ',
  'surnames alone': 'Witkoff, Zelensky, Dmitriev; ',
  'names that several have': 'peace plan talks in Geneva ',
  'one word': 'zelensk',
  'capitals of one word': 'ZELENSKY',
  'combining marks': 'e\u0301\u0301\u0301\u0301\u0301',
  'combining marks alone': '\u0301',
  'zero-width characters': '\u200b\u200d\u2060\u00ad',
  'a name with zero-width characters': 'W\u200bi\u200bt\u200bk\u200bo\u200bf\u200bf ',
  'letters that fold to several': 'ßﬁæ',
  emoji: '🙂',
  'mathematical letters': '𝐙𝐞𝐥𝐞𝐧𝐬𝐤𝐲',
  'halves of pairs': '\ud835',
  'apostrophes between letters': "z'e'l'",
  'one sentence of cue terms': 'army cut halve troops 600,000 limit ',
  'sentences of cue terms': 'The army is cut to 600,000 troops. ',
  'headings of cue terms': 'Army. Cut. Halve. ',
  'full stops and closing quotes': 'a.”’)”',
  'line ends': 'a\n \n',
  'figures in threes': '111 ',
  'figures with decimals': '1,1.',
  'one figure': '1',
  'thousands of thousands': 'k ',
  'a hundred thousands of thousands': 'cent k k k k k ',
  'six million millions': 'six million million million ',
  'function words': 'the of and der die das le la ',
};

/** The least of a few times, in ms: what else runs on the machine only adds. */
function msOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5; times += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** As often as it takes to be so long, in UTF-16 units. */
const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Below this, in ms, clocks and collections of garbage tell more than the work does. */
const FLOOR_MS = 4;

// Again where a busy machine took the time: what grows with the square takes it each time.
describe.each(Object.entries(ATTACKS))('a text of %s', { retry: 3 }, (_, unit) => {
  it('is read in a time that grows with it, as one block', () => {
    const read = (length: number) => {
      const text = TOPIC + fill(unit, length);
      // A scanner of its own each time: none remembers a block or a word of another.
      return () => {
        const scanner = createScanner(lexicon);
        scanner.resolve([scanner.match(text)]);
      };
    };
    const idle = msOf(read(0));
    const once = Math.max(msOf(read(10_000)) - idle, FLOOR_MS);
    expect(msOf(read(40_000)) - idle).toBeLessThan(8 * once);
  });

  it('is glanced at in a time that grows with it, in one part or in many', () => {
    const scanner = createScanner(lexicon);
    const glance = (parts: readonly string[]) => () => {
      const glancing = scanner.glance();
      for (const part of parts) glancing.add(part);
      glancing.end();
    };
    const few = fill(unit, 100_000);
    const many = fill(unit, 400_000);
    glance([few])();
    expect(msOf(glance([many]))).toBeLessThan(8 * Math.max(msOf(glance([few])), FLOOR_MS));
    expect(msOf(glance([...many]))).toBeLessThan(8 * Math.max(msOf(glance([...few])), FLOOR_MS));
  });
});

it('words that are longer than any are not remembered', () => {
  const scanner = createScanner(lexicon);
  const set = vi.spyOn(Map.prototype, 'set');
  try {
    scanner.resolve([scanner.match(TOPIC + 'x'.repeat(15_000))]);
    const keys = set.mock.calls.flatMap(([key]) => (typeof key === 'string' ? [key.length] : []));
    expect(keys.length).toBeGreaterThan(5);
    expect(Math.max(...keys)).toBeLessThan(1_000);
  } finally {
    set.mockRestore();
  }
});
