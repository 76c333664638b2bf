/** The files of a release: the same wherever they are made, and a working extension in each zip. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { launch } from '../../lib/tools/launch.ts';
import { copyProject, linkPackages, runInCopy } from '../../lib/tools/project-copy.ts';
import { unzip } from '../../lib/tools/steady-zip.ts';
import { until } from '../../lib/tools/until.ts';
import { Desk } from './desk.ts';
import { isPainted, markOf } from './marks.ts';
import { startNewsServer } from './news-server.ts';

/** Every Node process believes that it is a year and some hours later, half a world away. */
const ANOTHER_TIME = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'uk_UA.UTF-8',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `const Real = Date; const shift = 4e10;
    globalThis.Date = class extends Real {
      constructor(...args) { if (args.length === 0) super(Real.now() + shift); else super(...args); }
      static now() { return Real.now() + shift; }
    };`,
  )}`,
};

/** Three builds on a machine that does other things as well. */
const BUILD_LIMIT_MS = 600_000;

let base: string;
let first: string;
let second: string;

async function unpack(zip: string, folder: string): Promise<void> {
  for (const [path, bytes] of unzip(await readFile(zip))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** The one file of a release whose name ends like this. */
async function fileOf(folder: string, end: string): Promise<string> {
  const found = (await readdir(folder)).find((name) => name.endsWith(end));
  if (found === undefined) throw new Error(`no file in ${folder} ends with ${end}`);
  return join(folder, found);
}

const packagesOf = (project: string) => join(project, '.output/packages');

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'point-by-point-packages-'));
  first = join(base, 'first');
  second = join(base, 'unpacked elsewhere', 'by a reviewer');
  await mkdir(first);
  await copyProject(first);
  await linkPackages(first);
  await runInCopy(first, ['package']);
  await mkdir(second, { recursive: true });
  await unpack(await fileOf(packagesOf(first), '-sources.zip'), second);
  await linkPackages(second);
}, BUILD_LIMIT_MS);

afterAll(() => rm(base, { recursive: true, force: true }));

describe('the files of a release', () => {
  it('are a zip a store, the sources, a bill of materials, and checksums of them all', async () => {
    const names = await readdir(packagesOf(first));
    const { version } = JSON.parse(await readFile(join(first, 'package.json'), 'utf8')) as { version: string };
    const kinds = ['chrome.zip', 'edge.zip', 'firefox.zip', 'sources.zip'].map((kind) => `-${kind}`);
    const wanted = [...kinds, '.cdx.json'].map((end) => `point-by-point-${version}${end}`);
    expect(names.toSorted()).toEqual(['SHA256SUMS', ...wanted].toSorted());
    const sums = await readFile(join(packagesOf(first), 'SHA256SUMS'), 'utf8');
    expect(sums.trim().split('\n')).toEqual(
      wanted.toSorted().map((name) => expect.stringMatching(new RegExp(`^[0-9a-f]{64} {2}${name}$`))),
    );
    const bill = JSON.parse(await readFile(await fileOf(packagesOf(first), '.cdx.json'), 'utf8')) as {
      components: { name: string }[];
    };
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['idb', 'preact', 'zod']));
  });

  it('hold nothing in the sources that is not the project’s', async () => {
    const sources = unzip(await readFile(await fileOf(packagesOf(first), '-sources.zip')));
    const tops = new Set([...sources.keys()].map((path) => path.split('/')[0]));
    expect(
      [...tops].filter((name) => ['node_modules', '.git', '.output', '.wxt', 'tests'].includes(name ?? '')),
    ).toEqual([]);
    expect(tops).toContain('package-lock.json');
  });

  it(
    'give addons.mozilla.org the very same Firefox package when it builds it from the sources',
    async () => {
      await runInCopy(second, ['build-for-amo'], ANOTHER_TIME);
      const uploaded = await readFile(await fileOf(packagesOf(first), '-firefox.zip'));
      const rebuilt = await readFile(await fileOf(join(second, '.output'), '-firefox.zip'));
      expect(rebuilt.equals(uploaded)).toBe(true);
    },
    BUILD_LIMIT_MS,
  );

  it(
    'are the same bytes in another folder at another time',
    async () => {
      await runInCopy(second, ['package'], ANOTHER_TIME);
      const sums = (project: string) => readFile(join(packagesOf(project), 'SHA256SUMS'), 'utf8');
      expect(await sums(second)).toBe(await sums(first));
    },
    BUILD_LIMIT_MS,
  );
});

describe.each(BROWSER_NAMES)('the zip that is uploaded for %s', (name) => {
  it('marks a name and shows its card', async () => {
    const folder = join(base, `installed-${name}`);
    await unpack(await fileOf(packagesOf(first), name === 'chromium' ? '-chrome.zip' : '-firefox.zip'), folder);
    const news = await startNewsServer();
    const browser = await launch(name, { extensionDir: folder });
    try {
      const desk = await Desk.open(browser);
      const article = await browser.open(`${news.origin}/article.html`);
      const id = await desk.tabId(await article.url());
      const mark = await markOf(article, 'Rustem Umerov');
      expect(await isPainted(article, 'Rustem Umerov')).toBe(true);
      await article.hover(mark.x, mark.y);
      expect(await until('the card', () => desk.card(id))).toContain('Rustem Umerov');
    } finally {
      await browser.close();
      await news.close();
    }
  });
});
