/** What a release stands on: the repository as it is, and the release before. Reads only. */

import { git } from './git.ts';
import { compareVersions } from './release-plan.ts';

/** The commit that is to be released. */
export interface Ground {
  /** Full hash. */
  readonly commit: string;
  /** Version of the last release, whose tag is `v` and this; null before the first. */
  readonly last: string | null;
  /** Paths below the root that differ from the last release; empty before the first. */
  readonly changed: readonly string[];
  /** Who makes the release, as git knows them. */
  readonly name: string;
  readonly email: string;
}

/** The tag of a version. */
export function tagOf(version: string): string {
  return `v${version}`;
}

/**
 * Looks whether the repository at `root` can be released from `branch`. Throws at the first thing wrong, in words with
 * a remedy: a shallow clone, another branch, uncommitted files, commits that are missing, nobody to sign.
 */
export async function examineGround(root: string, branch: string): Promise<Ground> {
  const ask = async (...args: string[]) => (await git(root, args)).toString().trim();
  if ((await ask('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new Error('This clone is shallow, so the last release cannot be seen. Run "git fetch --unshallow --tags".');
  }
  const current = await ask('symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => '');
  if (current !== branch) {
    const where = current === '' ? 'No branch is checked out' : `The branch "${current}" is checked out`;
    throw new Error(`${where}, but releases are made from "${branch}". Run "git switch ${branch}".`);
  }
  const dirty = (await ask('status', '--porcelain')).split('\n').filter((line) => line !== '');
  if (dirty.length > 0) {
    const shown = dirty.slice(0, 5).map((line) => `  ${line}\n`);
    const more = dirty.length > shown.length ? `  and ${dirty.length - shown.length} more\n` : '';
    throw new Error(`Some files are not committed:\n${shown.join('')}${more}Commit them, or put them away.`);
  }
  const upstream = await ask('rev-parse', '--verify', '--quiet', '@{upstream}').catch(() => '');
  if (upstream !== '' && (await ask('merge-base', 'HEAD', upstream)) !== upstream) {
    throw new Error(`"${branch}" lacks commits of the branch that it follows. Run "git pull --ff-only".`);
  }
  const [, name, email] =
    /^(.+) <(.*)> \d+ [+-]\d+$/.exec(await ask('var', 'GIT_COMMITTER_IDENT').catch(() => '')) ?? [];
  if (name === undefined || email === undefined) {
    throw new Error(
      'Git does not know who you are. Run "git config user.name NAME" and "git config user.email ADDRESS".',
    );
  }

  const commit = await ask('rev-parse', 'HEAD');
  const last = await lastRelease(root);
  const changed = last === null ? '' : await ask('diff', '--name-only', '-z', tagOf(last), commit);
  return { commit, last, changed: changed.split('\0').filter((path) => path !== ''), name, email };
}

/** Version of the highest release; null when there is none. Throws where the branch does not hold it. */
async function lastRelease(root: string): Promise<string | null> {
  const versions = async (...which: string[]) =>
    (await git(root, ['tag', '--list', 'v*', ...which]))
      .toString()
      .split('\n')
      .flatMap((tag) => (/^v\d+\.\d+\.\d+$/.test(tag) ? [tag.slice(1)] : []))
      .sort(compareVersions)
      .at(-1);
  const [highest, held] = [await versions(), await versions('--merged', 'HEAD')];
  if (highest !== held) {
    throw new Error(`${tagOf(highest ?? '')} was released, but is not part of this branch. Merge it first.`);
  }
  return highest ?? null;
}
