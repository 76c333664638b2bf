/** What the project may depend on. Pure; the reasons are in the decision on dependencies. */

/** As much of package.json as matters here. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** As much of package-lock.json as matters here; the project itself has the path ''. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** Licences that ask for no more than that they are named, or (MPL) that changes to the package's own files stay open. */
const ALLOWED_LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

const REGISTRY = 'https://registry.npmjs.org/';

/**
 * Everything that is not as it should be, a sentence each: a licence that is not allowed, a version that is not exact,
 * a package from elsewhere than the registry or without a checksum, a direct dependency without a reason in `reasons`
 * (a Markdown table whose rows begin with the name as code) and a reason for a package that is not there any more.
 */
export function findPackageFaults(manifest: Manifest, lock: Lock, reasons: string): string[] {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  const explained = new Set([...reasons.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? ''));
  const faults: string[] = [];
  for (const [name, version] of Object.entries(direct)) {
    if (!/^\d+\.\d+\.\d+$/.test(version))
      faults.push(`package.json: ${name} is "${version}"; write one exact version.`);
    if (!explained.has(name)) faults.push(`${name}: no reason is written down for it. Add a row.`);
  }
  for (const name of explained) {
    if (!Object.hasOwn(direct, name)) faults.push(`${name}: it has a reason, but is no dependency. Take the row out.`);
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!isAllowed(entry.license ?? '')) {
      faults.push(`${name}: its licence is ${entry.license ?? 'not said'}, which is not allowed.`);
    }
    if (entry.link || (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY))) {
      faults.push(`${name}: it comes from ${entry.resolved ?? 'a folder'}, not from the registry.`);
    } else if (entry.integrity === undefined) faults.push(`${name}: package-lock.json has no checksum of it.`);
  }
  return faults;
}

/** Whether an SPDX expression allows what we need: one of several by OR, or all of them by AND. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED_LICENCES.has(licence.trim())));
}
