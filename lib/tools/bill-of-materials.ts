/** What ships in the package, as a bill of materials in CycloneDX: npm's own, `npm sbom`. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** As much of package-lock.json as is read here. */
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly devDependencies?: unknown;
}

/** As much of a bill as is rewritten here. */
interface Bill {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools?: unknown;
    readonly component: { readonly 'bom-ref': string };
  };
}

/**
 * The bill for the project at `root`, from its lock file alone: every package that the extension is built of, and none
 * that only builds or tests it. The same lock file gives the same text with the same npm. Rejects with npm's words.
 *
 * npm reads a lock file from which we have taken what does not ship: told to omit that (`--omit dev`, npm 11.19), it
 * also leaves out what ships and is needed by a tool as well. What changes with run and folder is taken out after it;
 * the format asks for none of it.
 */
export async function billOfMaterials(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'point-by-point-materials-'));
  try {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as LockedPackage;
    const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
    const shipped = Object.entries(lock.packages)
      .filter(([, locked]) => !locked.dev && !locked.devOptional)
      .map(([path, locked]) => [path, path === '' ? withoutTools(locked) : locked]);
    const save = (name: string, value: object) => writeFile(join(folder, name), JSON.stringify(value));
    await save('package.json', withoutTools(manifest));
    await save('package-lock.json', { ...lock, packages: Object.fromEntries(shipped) });

    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' });
    const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout) as Bill;
    const { timestamp: __, tools: ___, component, ...told } = metadata;
    // npm calls the project by its folder.
    const name = component['bom-ref'].replace(/@[^@]*$/, '');
    return `${JSON.stringify({ ...rest, metadata: { ...told, component: { ...component, name } } }, null, 2)}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutTools({ devDependencies: _, ...rest }: LockedPackage): object {
  return rest;
}
