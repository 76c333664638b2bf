/** What the next release is: its version, by what has changed since the last one. Pure; see the decision on releases. */
import { NOTE_KINDS, type Note, type NoteKind } from './release-notes.ts';

/** A release of data alone, or one of code (and data, where they changed too). */
export type ReleaseKind = 'data' | 'code';

/** Major, minor and patch. */
export type Version = readonly [number, number, number];

/** The dataset in its folder, which a data release may change. */
const DATASET = 'assets/dataset/';

/** What ends up in the package, or decides how it is built. Of package.json the lock file has all that matters. */
const SHIPPED = /^(assets|components|entrypoints|lib)\/|^(package-lock\.json|tsconfig\.json|wxt\.config\.ts)$/;

/**
 * Which kind of release these changed files make, given by path below the root; null when none of them ships.
 * Any file of code makes it a release of code, a tool's too: what the build takes in is not guessed at.
 */
export function kindOf(changed: readonly string[]): ReleaseKind | null {
  const shipped = changed.filter((file) => SHIPPED.test(file));
  if (shipped.length === 0) return null;
  return shipped.every((file) => file.startsWith(DATASET) && file.endsWith('.yaml')) ? 'data' : 'code';
}

/** Reads `1.2.3`. Throws on anything else, and on numbers that the stores do not take (65535 at most). */
export function parseVersion(text: string): Version {
  const numbers = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.exec(text)?.slice(1).map(Number);
  const [major, minor, patch] = numbers ?? [];
  if (major === undefined || minor === undefined || patch === undefined || Math.max(major, minor, patch) > 65_535) {
    throw new Error(`"${text}" is no version: three numbers up to 65535 with points between them, such as 0.2.1.`);
  }
  return [major, minor, patch];
}

/** Negative when the first is the lower one, 0 when both are the same. Also for versions of data (`2026.11.22.2`). */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 4; at += 1) {
    const step = (first?.[at] ?? 0) - (second?.[at] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

/**
 * The version after `last`: the third number counts releases of data, the second those of code, the first those that
 * need a reader's attention.
 */
export function nextVersion(last: string, kind: ReleaseKind, notes: readonly Note[]): string {
  const [major, minor, patch] = parseVersion(last);
  if (kind === 'data') return `${major}.${minor}.${patch + 1}`;
  const breaks = notes.some((note) => note.kind === 'breaking');
  return breaks ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** The version of data that are released on this day (ISO date) after those of version `last`. */
export function nextDataVersion(last: string, day: string): string {
  const today = day.split('-').map(Number).join('.');
  if (compareVersions(today, last) > 0) return today;
  const [year, month, date, count = 1] = last.split('.').map(Number);
  return [year, month, date, count + 1].join('.');
}

/**
 * Why these notes do not fit the release, in words with a remedy; null when they do. A release of code tells what is
 * new; in one of data the tool says what changed, and notes are only about corrections.
 */
export function faultOfNotes(kind: ReleaseKind, notes: readonly Note[]): string | null {
  const aboutCode = notes.filter((note) => note.kind !== 'correction');
  if (kind === 'code' && aboutCode.length === 0) {
    return 'The code has changed, but no note says how. Add one to changes/ (its README says how), and commit it.';
  }
  if (kind === 'data' && aboutCode.length > 0) {
    const files = aboutCode.map(({ file }) => file).join(', ');
    return `Only data have changed, but there are notes on code: ${files}. Make them corrections, or take them out.`;
  }
  return null;
}

/** What a section of the changelog is made of. */
export interface Section {
  readonly version: string;
  /** ISO date. */
  readonly day: string;
  readonly dataVersion: string;
  readonly notes: readonly Note[];
  /** Markdown of `dataset diff` since the last release; empty when nothing changed for readers, or there was none. */
  readonly dataChanges: string;
}

/** The changelog's section on a release, with a newline at its end. */
export function sectionOf({ version, day, dataVersion, notes, dataChanges }: Section): string {
  const parts = [`## ${version}, ${day}`, `Data ${dataVersion}.`];
  for (const kind of Object.keys(NOTE_KINDS) as NoteKind[]) {
    const own = notes.filter((note) => note.kind === kind);
    if (own.length > 0) parts.push(`### ${NOTE_KINDS[kind]}`, own.map(({ text }) => text).join('\n'));
  }
  if (dataChanges !== '') parts.push('### Data', dataChanges.replace(/^#+ /gm, '#### '));
  return `${parts.join('\n\n')}\n`;
}

/** The changelog with a section before all others. Throws where the version has one already. */
export function withSection(changelog: string, section: string): string {
  const [heading = ''] = section.split(',');
  if (changelog.split('\n').some((line) => line === heading || line.startsWith(`${heading},`))) {
    throw new Error(`CHANGELOG.md has a section "${heading}" already.`);
  }
  const at = /^## /m.exec(changelog)?.index ?? changelog.length;
  return `${changelog.slice(0, at).trimEnd()}\n\n${section}${at < changelog.length ? '\n' : ''}${changelog.slice(at)}`;
}
