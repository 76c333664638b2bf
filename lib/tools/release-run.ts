/**
 * A release, from the look at the repository to the tag.
 *
 * All work is done in a clone in a temporary folder: the release is made of what is committed, and whatever goes wrong
 * on the way, the maintainer's own repository is as it was. It gets the commit and its tag at the very end, at once.
 */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesBetween } from './dataset-changes.ts';
import { readDatasetFiles } from './dataset-files.ts';
import { readDatasetAt } from './dataset-git.ts';
import { git } from './git.ts';
import { examineGround, type Ground, tagOf } from './release-ground.ts';
import { type Note, readNotes } from './release-notes.ts';
import {
  compareVersions,
  faultOfNotes,
  kindOf,
  nextDataVersion,
  nextVersion,
  parseVersion,
  type ReleaseKind,
  sectionOf,
  withSection,
} from './release-plan.ts';

/** How a release is made. */
export interface ReleaseOptions {
  /** The repository. */
  readonly root: string;
  /** The branch that is released. */
  readonly branch: string;
  /** Do everything but leave the repository as it is: no commit, no tag. */
  readonly dryRun: boolean;
  /** A version to take instead of the next one. */
  readonly as?: string;
  /** The day of the release, ISO date. */
  readonly day: string;
  /** What has to succeed in the clone, one after the other; the last one leaves the files in `.output/packages`. */
  readonly steps: readonly ReleaseStep[];
  /** Runs a step in a folder; rejects, with its name, when it fails. */
  run(step: ReleaseStep, folder: string): Promise<void>;
  /** Tells the person at the terminal. */
  say(line: string): void;
}

/** One step: what it is called, and the project's command (`npm run COMMAND`). */
export interface ReleaseStep {
  readonly name: string;
  readonly command: string;
}

/** What is released. */
interface Plan {
  readonly kind: ReleaseKind;
  readonly version: string;
  /** The dataset's version, and the one it has now. */
  readonly dataVersion: string;
  readonly authoredDataVersion: string;
  readonly notes: readonly Note[];
  /** The changelog's section. */
  readonly section: string;
}

/** Makes a release; returns the folder with its files. Rejects at the first thing wrong, with nothing left behind. */
export async function release(options: ReleaseOptions): Promise<string> {
  const { root, say } = options;
  const ground = await examineGround(root, options.branch);
  const plan = await makePlan(options, ground);
  say(`${plan.kind === 'data' ? 'Data' : 'Code'} release ${plan.version}, after ${ground.last ?? 'none'}:\n`);
  say(plan.section);

  const clone = await mkdtemp(join(tmpdir(), 'point-by-point-release-'));
  try {
    await git(root, ['clone', '--quiet', '--shared', '--branch', options.branch, root, clone]);
    await git(clone, ['config', 'user.name', ground.name]);
    await git(clone, ['config', 'user.email', ground.email]);
    const cloned = (await git(clone, ['rev-parse', 'HEAD'])).toString().trim();
    if (cloned !== ground.commit) throw new Error('Something was committed meanwhile. Start again.');
    await prepare(clone, plan);
    for (const step of options.steps) {
      say(`\n${step.name}`);
      await options.run(step, clone);
    }
    const folder = await keepFiles(clone, root, plan.version);
    if (!options.dryRun) await enter(clone, root, plan, folder);
    return folder;
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

async function makePlan({ root, as, day }: ReleaseOptions, { last, changed }: Ground): Promise<Plan> {
  const notes = await readNotes(root);
  const authored = await readDatasetFiles(join(root, 'assets/dataset'));
  const authoredDataVersion = versionIn(authored.files);
  const { version: written } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

  if (last === null) {
    const version = as ?? written;
    parseVersion(version);
    const fault = faultOfNotes('code', notes);
    if (fault !== null) throw new Error(fault);
    const section = sectionOf({ version, day, dataVersion: authoredDataVersion, notes, dataChanges: '' });
    return { kind: 'code', version, dataVersion: authoredDataVersion, authoredDataVersion, notes, section };
  }

  const kind = kindOf(changed);
  if (kind === null) throw new Error(`Nothing that ships has changed since ${tagOf(last)}.`);
  const fault = faultOfNotes(kind, notes);
  if (fault !== null) throw new Error(fault);
  const before = await readDatasetAt(tagOf(last), root);
  const { markdown: dataChanges } = changesBetween({ name: tagOf(last), ...before }, { name: 'HEAD', ...authored });
  const hasData = changed.some((file) => file.startsWith('assets/dataset/') && file.endsWith('.yaml'));
  if (kind === 'data' && dataChanges === '' && notes.length === 0) {
    throw new Error(`Nothing changes for readers since ${tagOf(last)}, says "dataset diff".`);
  }
  const version = as ?? nextVersion(last, kind, notes);
  parseVersion(version);
  if (compareVersions(version, last) <= 0) throw new Error(`${version} is not higher than ${last}, the last release.`);
  const released = versionIn(before.files);
  const isRaised = compareVersions(authoredDataVersion, released) > 0;
  const dataVersion = !hasData || isRaised ? authoredDataVersion : nextDataVersion(released, day);
  const section = sectionOf({ version, day, dataVersion, notes, dataChanges });
  return { kind, version, dataVersion, authoredDataVersion, notes, section };
}

function versionIn(files: readonly { file: string; value: unknown }[]): string {
  const head = files.find(({ file }) => file === 'dataset.yaml')?.value as { version?: unknown } | undefined;
  if (typeof head?.version !== 'string') throw new Error('assets/dataset/dataset.yaml has no version.');
  return head.version;
}

/** Writes versions and changelog, takes the notes away, and commits. */
async function prepare(clone: string, plan: Plan): Promise<void> {
  const rewrite = async (file: string, change: (text: string) => string) => {
    const path = join(clone, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  await rewrite('package.json', (text) => text.replace(/"version": "[^"]*"/, `"version": "${plan.version}"`));
  await rewrite('package-lock.json', (text) => {
    const lock = JSON.parse(text) as { version: string; packages: Record<string, { version?: string }> };
    const own = { ...lock.packages[''], version: plan.version };
    return `${JSON.stringify({ ...lock, version: plan.version, packages: { ...lock.packages, '': own } }, null, 2)}\n`;
  });
  if (plan.dataVersion !== plan.authoredDataVersion) {
    await rewrite('assets/dataset/dataset.yaml', (text) => text.replace(plan.authoredDataVersion, plan.dataVersion));
  }
  await rewrite('CHANGELOG.md', (text) => withSection(text, plan.section));
  for (const { file } of plan.notes) await rm(join(clone, file));
  await git(clone, ['commit', '--quiet', '--all', '--message', `Release ${plan.version}`]);
}

/** Copies the files of the release to where they stay, all or none. */
async function keepFiles(clone: string, root: string, version: string): Promise<string> {
  const folder = join(root, '.output', 'releases', version);
  const incoming = `${folder}.incoming`;
  await mkdir(join(root, '.output', 'releases'), { recursive: true });
  await rm(incoming, { recursive: true, force: true });
  await cp(join(clone, '.output', 'packages'), incoming, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(incoming, folder);
  return folder;
}

/** Brings commit and tag into the repository. The tag tells the checksums, so that anyone can build and compare. */
async function enter(clone: string, root: string, plan: Plan, folder: string): Promise<void> {
  const tag = tagOf(plan.version);
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
  await git(clone, ['tag', '--annotate', tag, '--file', '-'], `Release ${plan.version}\n\n${sums}`);
  await git(root, ['fetch', '--quiet', '--no-tags', clone, `refs/tags/${tag}:refs/tags/${tag}`]);
  try {
    await git(root, ['merge', '--quiet', '--ff-only', `${tag}^{commit}`]);
  } catch (error) {
    await git(root, ['tag', '--delete', tag]);
    throw error;
  }
}
