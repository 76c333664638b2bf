import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expansionOf, foldTable, UnitClass } from '../../../lib/lexicon/fold.ts';
import { foldTableSource, foldUnit } from '../../../lib/tools/fold-table.ts';
import { ROOT } from '../../../lib/tools/package-bin.ts';

describe('the packed fold table', () => {
  it('says of every unit what folding it by its definition says', () => {
    const table = foldTable();
    const other: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const value = table[unit] ?? -1;
      const letters = value === UnitClass.Expand ? expansionOf(unit) : String.fromCharCode(value);
      const folded = foldUnit(unit);
      if (typeof folded === 'number' ? folded !== value : folded !== letters) other.push(unit.toString(16));
    }
    expect(other).toEqual([]);
  });

  it('is the one that the tool writes', () => {
    // Line breaks may be another's, who formats the file.
    const joined = (source: string) => source.replace(/'\s*\+\s*'/g, '').replace(/\s+/g, ' ');
    expect(joined(readFileSync(join(ROOT, 'lib/lexicon/fold-table.ts'), 'utf8'))).toBe(joined(foldTableSource()));
  });
});
