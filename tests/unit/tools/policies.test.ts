/** The rules for packages and workflows find what they are there for. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { findPackageFaults } from '../../../lib/tools/packages-policy.ts';
import { findWorkflowFaults } from '../../../lib/tools/workflows-policy.ts';

/** An expression of a workflow. */
const value = (expression: string) => `$\{{ ${expression} }}`;

const SOUND = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const faultsOf = (entry: object, version = '1.0.0', reasons = '| `a` | why |') =>
  findPackageFaults({ dependencies: { a: version } }, { packages: { '': {}, 'node_modules/a': entry } }, reasons);

test.each([
  ['a licence that is not allowed', faultsOf({ ...SOUND, license: 'GPL-3.0-only' }), 'a: its licence is GPL-3.0-only'],
  ['no licence', faultsOf({ version: '1.0.0', integrity: 'x' }), 'a: its licence is not said'],
  ['half a licence', faultsOf({ ...SOUND, license: '(MIT AND GPL-3.0-only)' }), 'a: its licence'],
  ['a range', faultsOf(SOUND, '^1.0.0'), 'package.json: a is "^1.0.0"'],
  ['an address', faultsOf(SOUND, 'github:a/a'), 'package.json: a is'],
  ['no reason', faultsOf(SOUND, '1.0.0', 'a'), 'a: no reason'],
  ['a reason for nothing', faultsOf(SOUND, '1.0.0', '| `a` | x |\n| `b` | x |'), 'b: it has a reason'],
  ['another registry', faultsOf({ ...SOUND, resolved: 'https://evil.example/a.tgz' }), 'a: it comes from https://evil'],
  ['no checksum', faultsOf({ version: '1.0.0', license: 'MIT' }), 'a: package-lock.json has no checksum'],
])('a package with %s is refused', (_what, faults, words) => {
  expect(faults).toEqual([expect.stringContaining(words)]);
});

test('a package with a choice of licences is allowed by one of them', () => {
  expect(faultsOf({ ...SOUND, license: '(GPL-3.0-only OR Apache-2.0)' })).toEqual([]);
});

describe('a workflow is refused', () => {
  const PIN = `actions/checkout@${'a'.repeat(40)} # v1.2.3`;
  const workflow = (steps: string, { head = 'permissions: {}', timeout = 'timeout-minutes: 5' } = {}) =>
    `on: push\n${head}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${timeout}\n    steps:\n${steps}\n`;
  const CHECKOUT = `      - uses: ${PIN}\n        with:\n          persist-credentials: false`;

  it.each([
    ['whose action is not pinned', workflow('      - uses: actions/setup-node@v4'), 'pin it'],
    ['whose pin names no version', workflow(`      - uses: actions/setup-node@${'a'.repeat(40)}`), 'pin it'],
    ['that names no rights', workflow(CHECKOUT, { head: 'env: {}' }), 'name the rights'],
    ['that may run for hours', workflow(CHECKOUT, { timeout: 'name: a' }), 'timeout-minutes'],
    ['that leaves a token on disk', workflow(`      - uses: ${PIN}`), 'persist-credentials'],
    [
      'that runs what a stranger wrote',
      workflow(`      - run: echo "${value('github.event.pull_request.title')}"`),
      'potentially untrusted',
    ],
    [
      'that asks for a value that is not there',
      workflow(`      - run: echo "${value('nothing.here')}"`),
      'undefined variable',
    ],
    ['that is no YAML', 'on: push\n  jobs: [', 'is no YAML'],
  ])('%s', async (_what, source, words) => {
    const faults = await findWorkflowFaults('a.yml', source);
    expect(faults.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });

  it('but not one that keeps the rules', async () => {
    expect(await findWorkflowFaults('a.yml', workflow(CHECKOUT))).toEqual([]);
  });
});

test('the submission is dry unless somebody has decided otherwise', async () => {
  const release = await readFile(new URL('../../../.github/workflows/release.yml', import.meta.url), 'utf8');
  expect(release).toContain(`DRY_RUN: ${value("vars.STORES_SUBMIT != 'yes'")}\n`);
});
