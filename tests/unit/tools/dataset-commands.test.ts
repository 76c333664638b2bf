import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const VALID = 'tests/fixtures/datasets/valid';

/** Runs the tool as `npm run dataset -- …` does. */
function dataset(...args: string[]) {
  return spawnSync(process.execPath, ['lib/tools/dataset.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run dataset', () => {
  test.each(['check', 'format', 'new', 'forms', 'diff', 'stats', 'schema'])('%s explains itself', (command) => {
    const { status, stdout } = dataset(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: dataset ${command}`);
  });

  test('check ends well for sound data, and lists what is old only when asked', () => {
    const plain = dataset('check', VALID, '--json');
    expect([plain.status, JSON.parse(plain.stdout)]).toEqual([0, { problems: [], warnings: [] }]);
    const stale = dataset('check', VALID, '--json', '--stale', '26');
    expect(stale.status).toBe(0);
    expect(JSON.parse(stale.stdout)).toMatchObject({
      problems: [],
      warnings: [{ file: 'provisions/army-cap.yaml', line: 28, path: ['asOf'] }],
    });
    expect(JSON.parse(dataset('check', VALID, '--json', '--stale', '27').stdout).warnings).toEqual([]);
  });

  test('check fails for a folder that is no dataset, naming what is missing', () => {
    const { status, stderr } = dataset('check', 'tests/fixtures/datasets/invalid/untranslated');
    expect(status).toBe(1);
    expect(stderr).toContain('timeline.yaml:1: the file is missing. Remedy: add it');
  });

  test('stats are figures', () => {
    const { status, stdout } = dataset('stats', VALID, '--json');
    expect(status).toBe(0);
    const { packaged } = JSON.parse(stdout);
    expect(packaged.records.gzip).toBeLessThan(packaged.records.raw);
  });

  test.each([
    [['check', '--stale', 'soon'], 'Give a number of days'],
    [['forms', 'nobody'], 'There is no entity "nobody"'],
    [['new', 'planet', 'mars'], 'Allowed choices are'],
    [['fly'], 'unknown command'],
  ])('%j fails in words', (args, words) => {
    const { status, stderr } = dataset(...args);
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
