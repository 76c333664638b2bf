/** A release of a small project with a repository of its own: all or nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReleaseOptions, release } from '../../../lib/tools/release-run.ts';

const VALID = fileURLToPath(new URL('../../fixtures/datasets/valid', import.meta.url));

let base: string;
let root: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' })
    .toString()
    .trim();
const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};
const read = (file: string) => readFile(path.join(root, file), 'utf8');
const addNote = (name: string, kind: string) =>
  write(`changes/${name}.md`, `---\nkind: ${kind}\n---\nA ${kind} thing.\n`);
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A change');
};
const correctData = async () => {
  const file = 'assets/dataset/provisions/army-cap.yaml';
  await write(file, (await read(file)).replace(/^( +en: ).*$/m, '$1A corrected title'));
};

/** The step that makes the files of a release: what the real one leaves, in small. */
const package_ = async (folder: string) => {
  const packages = path.join(folder, '.output/packages');
  await mkdir(packages, { recursive: true });
  await writeFile(path.join(packages, 'SHA256SUMS'), `${'0'.repeat(64)}  a.zip\n`);
};

const make = (options: Partial<ReleaseOptions> = {}) =>
  release({
    root,
    branch: 'main',
    dryRun: false,
    day: '2026-11-23',
    steps: [{ name: 'Packages', command: 'package' }],
    run: (_step, folder) => package_(folder),
    say: () => undefined,
    ...options,
  });

/** All that a release could leave behind. */
const traces = async () => ({
  head: git('rev-parse', 'HEAD'),
  refs: git('for-each-ref'),
  status: git('status', '--porcelain'),
  output: existsSync(path.join(root, '.output')),
  clones: (await readdir(base)).sort(),
});

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'point-by-point-unit-'));
  root = path.join(base, 'project');
  await mkdir(root);
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  await cp(VALID, path.join(root, 'assets/dataset'), { recursive: true });
  await write('.gitignore', '.output/\n');
  await write('CHANGELOG.md', '# Changelog\n');
  await write('package.json', '{\n  "name": "small",\n  "version": "0.1.0"\n}\n');
  await write(
    'package-lock.json',
    `${JSON.stringify({ name: 'small', version: '0.1.0', packages: { '': { version: '0.1.0' } } }, null, 2)}\n`,
  );
  await write('lib/code.ts', '1\n');
  await addNote('first', 'new');
  commit();
});
afterEach(() => rm(base, { recursive: true }));

describe('a release', () => {
  it('commits versions, changelog and notes, and tags them with the checksums', async () => {
    await make();
    expect(git('status', '--porcelain')).toBe('');
    expect(git('describe')).toBe('v0.1.0');
    expect(git('cat-file', '-t', 'v0.1.0')).toBe('tag');
    expect(git('for-each-ref', '--format=%(contents)', 'refs/tags/v0.1.0')).toBe(
      `Release 0.1.0\n\n${'0'.repeat(64)}  a.zip`,
    );
    expect(git('log', '-1', '--format=%s|%an|%ae')).toBe('Release 0.1.0|Ada|ada@example.org');
    expect(existsSync(path.join(root, 'changes/first.md'))).toBe(false);
    expect(await read('CHANGELOG.md')).toContain('### New\n\n- A new thing.');
    expect(await readdir(path.join(root, '.output/releases/0.1.0'))).toEqual(['SHA256SUMS']);
  });

  it('of data alone raises the last number and the version of the data, and says what changed', async () => {
    await make();
    await correctData();
    await addNote('title', 'correction');
    commit();
    await make();
    expect(JSON.parse(await read('package.json'))).toMatchObject({ version: '0.1.1' });
    expect(JSON.parse(await read('package-lock.json'))).toEqual({
      name: 'small',
      version: '0.1.1',
      packages: { '': { version: '0.1.1' } },
    });
    const changelog = await read('CHANGELOG.md');
    expect(changelog).toMatch(/## 0\.1\.1, 2026-11-23[\s\S]*### Corrected[\s\S]*### Data[\s\S]*corrected title/);
    expect(changelog.indexOf('## 0.1.1')).toBeLessThan(changelog.indexOf('## 0.1.0'));
    // That of the small dataset lies in the future, so the day is no help.
    expect(await read('assets/dataset/dataset.yaml')).toContain('version: "2030.1.1.2"');
    expect(changelog).toContain('Data 2030.1.1.2.');
    expect(git('describe')).toBe('v0.1.1');
  });

  it('of code raises the middle number, and leaves data that did not change their version', async () => {
    await make();
    const before = await read('assets/dataset/dataset.yaml');
    await write('lib/code.ts', '2\n');
    await addNote('code', 'fixed');
    commit();
    await make();
    expect(git('describe')).toBe('v0.2.0');
    expect(await read('assets/dataset/dataset.yaml')).toBe(before);
  });

  it('that is dry makes the files and leaves the repository as it was', async () => {
    const before = await traces();
    const folder = await make({ dryRun: true });
    expect(await readdir(folder)).toEqual(['SHA256SUMS']);
    expect(await traces()).toEqual({ ...before, output: true });
  });
});

describe('a release stops with a remedy and leaves nothing behind', () => {
  it.each<[string, RegExp, () => Promise<unknown> | undefined, Partial<ReleaseOptions>]>([
    ['on another branch', /"side" is checked out.*git switch main/s, async () => git('switch', '-qc', 'side'), {}],
    ['on no branch', /No branch is checked out/, async () => git('switch', '--quiet', '--detach'), {}],
    ['with a file that is not committed', /\?\? stray\.txt/, () => write('stray.txt', ''), {}],
    ['with a change that is not committed', /M lib\/code\.ts/, () => write('lib/code.ts', '3\n'), {}],
    [
      'without a note',
      /no note says how/,
      async () => {
        await rm(path.join(root, 'changes/first.md'));
        commit();
      },
      {},
    ],
    [
      'with a note of no kind',
      /changes\/second\.md: no kind/,
      async () => {
        await write('changes/second.md', 'Words');
        commit();
      },
      {},
    ],
    ['as no version', /is no version/, async () => undefined, { as: '1.2' }],
    [
      'when nothing that ships has changed',
      /Nothing that ships has changed since v0\.1\.0/,
      async () => {
        await make();
        await write('README.md', 'Words');
        commit();
      },
      {},
    ],
    [
      'when nothing changes for readers',
      /Nothing changes for readers/,
      async () => {
        await make();
        await write('assets/dataset/themes.yaml', `${await read('assets/dataset/themes.yaml')}# A remark.\n`);
        commit();
      },
      {},
    ],
    [
      'as a version that is not higher',
      /0\.1\.0 is not higher than 0\.1\.0/,
      async () => {
        await make();
        await correctData();
        commit();
      },
      { as: '0.1.0' },
    ],
    [
      'when the last release is on another branch',
      /v0\.1\.0 was released, but is not part of this branch/,
      async () => {
        git('switch', '--quiet', '--create', 'side');
        await make({ branch: 'side' });
        git('switch', '--quiet', 'main');
      },
      {},
    ],
    [
      'when a step fails',
      /Checks failed/,
      async () => undefined,
      {
        run: async (_step, folder) => {
          await package_(folder);
          throw new Error('Checks failed');
        },
      },
    ],
    [
      'when somebody commits meanwhile',
      /fast-forward|merge/i,
      async () => undefined,
      {
        run: async (_step, folder) => {
          await package_(folder);
          await write('lib/code.ts', '4\n');
          commit();
        },
      },
    ],
  ])('%s', async (what, words, arrange, options) => {
    await arrange();
    const before = await traces();
    await expect(make(options)).rejects.toThrow(words);
    const after = await traces();
    if (what === 'when somebody commits meanwhile') {
      expect(after).toMatchObject({ status: '', clones: before.clones });
      expect(git('tag')).toBe('');
      return;
    }
    expect(after).toEqual(before);
  });

  it('in a shallow clone', async () => {
    await correctData();
    commit();
    const shallow = path.join(base, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, shallow]);
    await expect(make({ root: shallow })).rejects.toThrow(/shallow.*git fetch --unshallow/s);
  });

  it('behind the branch that it follows', async () => {
    const behind = path.join(base, 'behind');
    execFileSync('git', ['clone', '--quiet', `file://${root}`, behind]);
    await correctData();
    commit();
    execFileSync('git', ['-C', behind, 'fetch', '--quiet']);
    await expect(make({ root: behind })).rejects.toThrow(/git pull --ff-only/);
  });
});
