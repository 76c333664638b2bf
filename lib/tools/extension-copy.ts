/** Copies of the built extension that differ from it in one known thing, for what the real one does not let happen. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { extensionFolder } from './build-extension.ts';

/** How a copy differs from the build. */
export interface CopyChanges {
  /** Files put beside its own, under their own names: a package's script that is to run with the extension's rights. */
  readonly files?: readonly string[];
  /** Id of an entity that its dataset names but does not have any more. */
  readonly withoutEntity?: string;
  /** Script that runs in the background before its own, each time it starts. */
  readonly prelude?: string;
  /** Script that runs in the gate of every page before its own. */
  readonly gatePrelude?: string;
}

/** A folder with an unpacked extension, for as long as it is needed. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Deletes it. */
  remove(): Promise<void>;
}

/** Copies what `npm run build` has made for a browser. */
export async function copyExtension(browser: BrowserName, changes: CopyChanges): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'point-by-point-extension-'));
  await cp(extensionFolder(browser), folder, { recursive: true });
  for (const file of changes.files ?? []) await cp(file, join(folder, basename(file)));
  if (changes.files !== undefined) await trustTexts(join(folder, 'manifest.json'));
  if (changes.withoutEntity !== undefined)
    await dropEntity(join(folder, 'dataset/records.json'), changes.withoutEntity);
  if (changes.prelude !== undefined) await prepend(join(folder, 'background.js'), changes.prelude);
  if (changes.gatePrelude !== undefined) await prepend(join(folder, 'content-scripts/gate.js'), changes.gatePrelude);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function prepend(file: string, script: string): Promise<void> {
  await writeFile(file, `{${script}}\n${await readFile(file, 'utf8')}`);
}

/** Lets scripts be added by their address: our pages allow none, and a package's script has to come into them somehow. */
async function trustTexts(file: string): Promise<void> {
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, manifest.replace(/; require-trusted-types-for 'script'; trusted-types 'none'/, ''));
}

async function dropEntity(file: string, dropped: string): Promise<void> {
  const records = JSON.parse(await readFile(file, 'utf8')) as { entities: { id: string }[] };
  const entities = records.entities.filter(({ id }) => id !== dropped);
  if (entities.length === records.entities.length) throw new Error(`${file} has no entity "${dropped}".`);
  await writeFile(file, JSON.stringify({ ...records, entities }));
}
