/**
 * What the Chrome Web Store refuses and can be seen in a package: code from elsewhere or made at run time, more
 * permissions than are explained, icons of another size, texts that are too long, keys of the manifest that we have no use
 * for. By its rules "Manifest V3 requirements", "Program policies" and the reference of the manifest.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Warnings of addons-linter that stay, each with its reason in `docs/store/reviewer-notes.md`. */
export const EXPLAINED_WARNINGS: readonly { readonly code: string; readonly file: RegExp }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(?:card|chunks\/storage-[\w-]+)\.js$/ },
];

const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  permissions: ['storage', 'scripting'],
  host_permissions: ['*://*/*'],
};

/** What a manifest of ours may say, in either browser. Anything else is a decision to be made, and this list's line. */
const KEYS = new Set(
  (
    'manifest_version name short_name description version icons default_locale permissions host_permissions ' +
    'content_security_policy incognito action commands background options_ui content_scripts minimum_chrome_version ' +
    'browser_specific_settings homepage_url author'
  ).split(' '),
);

/** Most characters of what the store shows. */
const TEXT_LIMITS: readonly (readonly [key: string, most: number])[] = [
  ['name', 75],
  ['short_name', 12],
  ['description', 132],
];

/** The store counts this one in every language; others are cut where the room is narrow. */
const CUT_ONLY = new Set(['short_name']);

/** Code that is made or fetched at run time. */
const FORBIDDEN_CODE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /(?<![\w.$])eval\s*\(/],
  ['a function from a text', /\bnew Function\s*\(|(?<![\w.$])Function\s*\(/],
  ['code from a text', /\bsetTimeout\s*\(\s*["'`]/],
  ['a script from elsewhere', /<script[^>]+src=["']?(?:https?:)?\/\/|import\s*\(?\s*["'`](?:https?:)?\/\//],
  ['a worker from elsewhere', /importScripts\s*\(|new (?:Shared)?Worker\s*\(/],
  ['a script in a page', /<script(?![^>]*\ssrc=)[^>]*>/],
  ['a handler in a page', /<[a-z][^>]*\son[a-z]+=/],
];

type Manifest = Readonly<Record<string, unknown>>;

/** Every problem of an unpacked package, in words. Rejects where the folder has no manifest. */
export async function findStoreProblems(folder: string): Promise<readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  return [
    ...problemsOfManifest(manifest),
    ...(await problemsOfTexts(folder, manifest, files)),
    ...(await problemsOfIcons(folder, manifest)),
    ...(await problemsOfCode(folder, files)),
    ...files
      .filter((file) => /(?:^|\/)(?:\.|__MACOSX|Thumbs\.db)|\.(?:map|pem|key|zip|crx)$/.test(file))
      .map((file) => `${file} does not belong into a package`),
  ];
}

/** Version, permissions, policy and keys. */
export function problemsOfManifest(manifest: Manifest): readonly string[] {
  const problems: string[] = [];
  if (manifest.manifest_version !== 3) problems.push('manifest_version is not 3');
  if (!/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/.test(`${manifest.version}`)) {
    problems.push(`version "${manifest.version}" is not one to four numbers up to 65535`);
  }
  for (const key of Object.keys(manifest)) if (!KEYS.has(key)) problems.push(`the manifest has the key "${key}"`);
  for (const [key, wanted] of Object.entries(PERMISSIONS)) {
    const asked = manifest[key];
    const more = Array.isArray(asked) ? asked.filter((one) => !wanted.includes(one)) : [asked];
    if (more.length > 0) problems.push(`${key} asks for ${more.join(', ')}`);
  }
  const policy = Object.values((manifest.content_security_policy ?? {}) as Record<string, string>).join(';');
  if (!policy.includes("default-src 'none'") || /unsafe-|https?:|\*|data:|blob:/.test(policy)) {
    problems.push(`the content security policy is too wide: ${policy}`);
  }
  return problems;
}

async function problemsOfTexts(folder: string, manifest: Manifest, files: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files.filter((name) => /^_locales\/[^/]+\/messages\.json$/.test(name))) {
    const messages = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, { message: string }>;
    for (const [key, most] of TEXT_LIMITS) {
      const id = /^__MSG_(\w+)__$/.exec(`${manifest[key]}`)?.[1];
      const text = id === undefined ? `${manifest[key] ?? ''}` : messages[id]?.message;
      if (text === undefined) problems.push(`${file} has no "${id}"`);
      else if (text.length > most && !CUT_ONLY.has(key)) {
        problems.push(`${file}: ${key} has ${text.length} characters, at most ${most} are shown`);
      }
    }
  }
  return problems;
}

async function problemsOfIcons(folder: string, manifest: Manifest): Promise<string[]> {
  const action = manifest.action as { default_icon?: Record<string, string> } | undefined;
  const icons = { ...action?.default_icon, ...(manifest.icons as Record<string, string> | undefined) };
  const problems = ['16', '48', '128']
    .filter((size) => !(size in icons))
    .map((size) => `there is no icon of ${size} px`);
  for (const [size, file] of Object.entries(icons)) {
    const png = await readFile(join(folder, file)).catch(() => null);
    // A PNG says its width and height right after its first sixteen bytes.
    const isPng = png !== null && png.length > 24 && png.readUInt32BE(0) === 0x89504e47;
    if (!isPng) problems.push(`${file} is no PNG`);
    else if (png.readUInt32BE(16) !== Number(size) || png.readUInt32BE(20) !== Number(size)) {
      problems.push(`${file} has ${png.readUInt32BE(16)} × ${png.readUInt32BE(20)} px and not ${size}`);
    }
  }
  return problems;
}

async function problemsOfCode(folder: string, files: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files.filter((name) => /\.(?:js|html)$/.test(name))) {
    const code = await readFile(join(folder, file), 'utf8');
    for (const [what, pattern] of FORBIDDEN_CODE) {
      const isPageRule = what.endsWith('in a page');
      if (isPageRule !== file.endsWith('.html') && isPageRule) continue;
      if (pattern.test(code)) problems.push(`${file} has ${what}: ${pattern.exec(code)?.[0]}`);
    }
  }
  return problems;
}
