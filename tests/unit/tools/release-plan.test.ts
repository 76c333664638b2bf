import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseNote } from '../../../lib/tools/release-notes.ts';
import {
  compareVersions,
  faultOfNotes,
  kindOf,
  nextDataVersion,
  nextVersion,
  parseVersion,
  sectionOf,
  withSection,
} from '../../../lib/tools/release-plan.ts';

const note = (kind: string, words = 'A change.') => parseNote('changes/a.md', `---\nkind: ${kind}\n---\n${words}\n`);

test.each([
  [['assets/dataset/entities/a.yaml', 'docs/editorial.md'], 'data'],
  [['assets/dataset/entities/a.yaml', 'lib/gate/gate.ts'], 'code'],
  [['assets/words/en.ts'], 'code'],
  [['package-lock.json'], 'code'],
  [['assets/dataset/entity.schema.json'], 'code'],
  [['README.md', 'tests/e2e/card.test.ts', 'changes/a.md'], null],
])('%j make a release of %s', (changed, kind) => {
  expect(kindOf(changed)).toBe(kind);
});

describe('the next version', () => {
  it('is told by what changed', () => {
    expect(nextVersion('1.4.2', 'data', [note('correction')])).toBe('1.4.3');
    expect(nextVersion('1.4.2', 'code', [note('fixed')])).toBe('1.5.0');
    expect(nextVersion('1.4.2', 'code', [note('fixed'), note('breaking')])).toBe('2.0.0');
  });

  it('is always higher than the one before', () => {
    const part = fc.nat(60_000);
    fc.assert(
      fc.property(part, part, part, fc.constantFrom('data' as const, 'code' as const), (a, b, c, kind) => {
        expect(compareVersions(nextVersion(`${a}.${b}.${c}`, kind, []), `${a}.${b}.${c}`)).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['1.2', '1.2.3.4', '01.2.3', '1.2.70000', 'v1.2.3', '1.2.3-rc.1', ''])('is not %j', (text) => {
    expect(() => parseVersion(text)).toThrow('is no version');
  });
});

test('data have the day as their version, and a number more on the same day', () => {
  expect(nextDataVersion('2026.11.9', '2026-11-22')).toBe('2026.11.22');
  expect(nextDataVersion('2026.11.22', '2026-11-22')).toBe('2026.11.22.2');
  expect(nextDataVersion('2026.11.22.2', '2026-11-22')).toBe('2026.11.22.3');
  expect(nextDataVersion('2026.11.22', '2026-12-01')).toBe('2026.12.1');
  // A clock that is behind does not take data back.
  expect(nextDataVersion('2026.11.22', '2026-11-20')).toBe('2026.11.22.2');
});

test('code without a note and data with a note on code are refused with a remedy', () => {
  expect(faultOfNotes('code', [note('correction')])).toContain('Add one to changes/');
  expect(faultOfNotes('code', [note('fixed')])).toBeNull();
  expect(faultOfNotes('data', [note('new')])).toContain('changes/a.md');
  expect(faultOfNotes('data', [note('correction')])).toBeNull();
  expect(faultOfNotes('data', [])).toBeNull();
});

test('a note that is not written as it should be is refused with its file and a remedy', () => {
  expect(() => parseNote('changes/b.md', 'Words only')).toThrow(/^changes\/b\.md: no kind\. Begin it with/);
  expect(() => note('toString')).toThrow('no kind');
  expect(() => parseNote('changes/b.md', '---\nkind: [\n---\nx')).toThrow('no kind');
  expect(() => note('fixed', '')).toThrow('no words');
  expect(() => note('fixed', '# Fixed\n\nIt works.')).toThrow('a heading');
});

describe('the changelog', () => {
  const section = sectionOf({
    version: '0.2.0',
    day: '2026-11-23',
    dataVersion: '2026.11.23',
    notes: [note('fixed', 'One line\nand another.'), note('new', '- First.\n- Second.'), note('correction')],
    dataChanges: '## Provisions\n\n- **Cap**\n  - status: agreed',
  });

  it('tells corrections, news and what changed in the data', () => {
    expect(section).toBe(`## 0.2.0, 2026-11-23

Data 2026.11.23.

### Corrected

- A change.

### New

- First.
- Second.

### Fixed

- One line
  and another.

### Data

#### Provisions

- **Cap**
  - status: agreed
`);
  });

  it('has the newest release first, once', () => {
    const old = '# Changelog\n\nHow it is written.\n\n## 0.1.0, 2026-11-22\n\n- A.\n';
    expect(withSection(old, section)).toBe(
      `# Changelog\n\nHow it is written.\n\n${section}\n## 0.1.0, 2026-11-22\n\n- A.\n`,
    );
    expect(withSection('# Changelog\n', section)).toBe(`# Changelog\n\n${section}`);
    expect(() => withSection(withSection(old, section), section)).toThrow('already');
  });
});
