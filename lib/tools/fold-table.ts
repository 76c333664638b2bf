/**
 * Writes `lib/lexicon/fold-table.ts`: what every UTF-16 unit folds to, by the Unicode data of this Node.
 *
 * To ask a browser takes it 14 ms on every page with a session, and browsers of several ages give several answers.
 * Run it when the definition below or Node's Unicode changes: `node lib/tools/fold-table.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnitClass } from '../lexicon/fold.ts';
import { foldLetter } from '../lexicon/fold-letter.ts';
import { packNumbers } from '../lexicon/pack.ts';
import { ROOT } from './package-bin.ts';

const APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′＇";
const HYPHENS = '-‐‑‒–−﹣－⁃';

const WORD_UNIT = /^[\p{L}\p{Nd}]$/u;
const SKIPPED_UNIT = /^[\p{M}\p{Cf}]$/u;
const SPACE_UNIT = /^\s$/u;

/** Han and Hangul, as ranges of units: no case, and no decomposition that matters to us. They fold to themselves. */
const UNCHANGED: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

/** The definition: what a unit by itself folds to, as letters, or its {@link UnitClass}. */
export function foldUnit(unit: number): string | number {
  if (unit >= 0xd800 && unit <= 0xdbff) return UnitClass.High;
  const char = String.fromCharCode(unit);
  if (UNCHANGED.some(([first, last]) => unit >= first && unit <= last)) return char;
  if (APOSTROPHES.includes(char)) return UnitClass.Apostrophe;
  if (HYPHENS.includes(char)) return UnitClass.Hyphen;
  if (char === '.') return UnitClass.Stop;
  if (SKIPPED_UNIT.test(char)) return UnitClass.Skip;
  if (SPACE_UNIT.test(char)) return UnitClass.Space;
  // Surrogates' second halves and the private use area are none either.
  return WORD_UNIT.test(char) ? foldLetter(char) : UnitClass.Break;
}

/** The table as `fold.ts` unpacks it. */
export function packFoldTable(): { runs: string; expansions: string } {
  const folded = Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));
  const values = folded.map((one) => {
    if (typeof one === 'number') return one;
    return one.length === 1 ? one.charCodeAt(0) : UnitClass.Expand;
  });
  const runs: number[] = [];
  for (let at = 0; at < values.length; ) {
    const same = lengthOfRun(values, at, 0);
    const rising = lengthOfRun(values, at, 1);
    const length = Math.max(same, rising);
    runs.push(length * 2 + (rising > same ? 1 : 0), values[at] ?? 0);
    at += length;
  }
  const expansions = folded.filter((one) => typeof one === 'string' && one.length > 1);
  return { runs: packNumbers(runs), expansions: expansions.join(' ') };
}

/** How many values from `at` on are each `step` more than the one before. */
function lengthOfRun(values: readonly number[], at: number, step: number): number {
  let end = at + 1;
  while (end < values.length && values[end] === (values[end - 1] ?? 0) + step) end += 1;
  return end - at;
}

/** The source of `fold-table.ts`. */
export function foldTableSource(): string {
  const { runs, expansions } = packFoldTable();
  return `/** What every UTF-16 unit folds to, packed. Written by \`lib/tools/fold-table.ts\`, Unicode ${process.versions['unicode']}. */

/** For each run of units: twice its length, plus 1 where values rise by 1 from one unit to the next; its first value. */
export const FOLD_RUNS =
${lines(runs)};

/** What units of class \`Expand\` fold to, in the order of the units. */
export const EXPANSIONS =
${lines(expansions)};
`;
}

const LINE = 110;

function lines(text: string): string {
  const parts = text.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return parts.map((part) => `  '${part}'`).join(' +\n');
}

if (import.meta.main) writeFileSync(join(ROOT, 'lib/lexicon/fold-table.ts'), foldTableSource());
