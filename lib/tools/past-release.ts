/** Builds of earlier releases, unpacked, for tests of the update. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { extensionFolder } from './build-extension.ts';
import { git } from './git.ts';
import { ROOT } from './package-bin.ts';
import { linkPackages, runInCopy } from './project-copy.ts';
import { compareVersions } from './release-plan.ts';
import { unzip } from './steady-zip.ts';

const FIRST = join(ROOT, 'tests/fixtures/releases/first.zip');
const FIREFOX_MANIFEST = 'manifest.firefox.json';

/** A build is kept beside the packages: a tag never changes, and to build takes half a minute. */
const CACHE = join(ROOT, 'node_modules/.cache/point-by-point-releases');

/** Unpacks the oldest kept release for a browser into a folder, in place of what is there. */
export async function unpackFirstRelease(browser: BrowserName, folder: string): Promise<void> {
  const files = new Map(unzip(await readFile(FIRST)));
  const firefoxManifest = files.get(FIREFOX_MANIFEST);
  files.delete(FIREFOX_MANIFEST);
  if (browser === 'firefox' && firefoxManifest !== undefined) files.set('manifest.json', firefoxManifest);
  await emptyFolder(folder);
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** The last release before this commit. */
export interface LastRelease {
  /** Its tag, or `first` where the clone has none. */
  readonly name: string;
  /** Puts its build for a browser into a folder, in place of what is there. */
  unpack(browser: BrowserName, folder: string): Promise<void>;
}

/**
 * The last release, ready to be unpacked: built from its tag, which takes minutes the first time, or the oldest kept one
 * where the clone has no tag.
 */
export async function lastRelease(): Promise<LastRelease> {
  const tag = await lastTag();
  if (tag === undefined) return { name: 'first', unpack: unpackFirstRelease };
  const built = await builtFrom(tag);
  return {
    name: tag,
    async unpack(browser, folder) {
      await emptyFolder(folder);
      await cp(join(built, basename(extensionFolder(browser))), folder, { recursive: true });
    },
  };
}

/** The highest version's tag that leads to this commit without being on it: a release is no update of itself. */
async function lastTag(): Promise<string | undefined> {
  const tags = async (...which: string[]) =>
    (await git(ROOT, ['tag', '--list', 'v*', ...which])).toString().split('\n');
  const here = await tags('--points-at', 'HEAD');
  return (await tags('--merged', 'HEAD'))
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag) && !here.includes(tag))
    .sort((one, other) => compareVersions(one.slice(1), other.slice(1)))
    .at(-1);
}

/** The folder with a tag's builds for all browsers. Built with the packages of its own lock file. */
async function builtFrom(tag: string): Promise<string> {
  const cached = join(CACHE, tag);
  if ((await readdir(cached).catch(() => [])).length > 0) return cached;
  const clone = await mkdtemp(join(tmpdir(), 'point-by-point-past-'));
  try {
    await git(ROOT, ['clone', '--quiet', '--shared', '--branch', tag, ROOT, clone]);
    const [own, past] = await Promise.all(
      [ROOT, clone].map((folder) => readFile(join(folder, 'package-lock.json'), 'utf8')),
    );
    // The version of the project is in its lock file too.
    const packagesIn = (lock: string | undefined) => (lock ?? '').replaceAll(/^ {2,6}"version": .*$/gm, '');
    if (packagesIn(own) === packagesIn(past)) await linkPackages(clone);
    await runInCopy(clone, ['build']);
    await mkdir(CACHE, { recursive: true });
    await rm(cached, { recursive: true, force: true });
    await rename(join(clone, '.output'), cached).catch(() => cp(join(clone, '.output'), cached, { recursive: true }));
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
  return cached;
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
