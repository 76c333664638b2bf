/**
 * Where the browsers come from. In this order: environment variable, PATH and the usual places, apt (as root on
 * Debian), a download. Each step is taken only when the one before found nothing that fits.
 */
import { systemPorts } from './browsers-system.ts';

/** A browser of this project. */
export type BrowserName = 'chromium' | 'firefox';

/** Both browsers, in the order in which they are tested. */
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Oldest major version the extension supports: the first with `CSS.highlights.highlightsFromPoint`. */
export const MINIMUM_VERSION: Readonly<Record<BrowserName, number>> = { chromium: 140, firefox: 150 };

/** The environment variable that names a browser's path; it comes before all else. */
export const BROWSER_VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'POINT_CHROMIUM',
  firefox: 'POINT_FIREFOX',
};

/** A browser that fits. */
export interface FoundBrowser {
  readonly name: BrowserName;
  /** Absolute path of the executable. */
  readonly path: string;
  /** "156.0.8078.79" */
  readonly version: string;
  readonly from: 'environment' | 'system' | 'apt' | 'download';
}

/** What a look at one executable tells: its `--version` line, and whether it is a snap. */
export interface BrowserTraits {
  /** "Chromium 156.0.8078.79 built on Debian", "Mozilla Firefox 153.7.0esr". */
  readonly versionLine: string;
  /** A snap is confined: it reads neither the built extension nor a profile below the temporary folder. */
  readonly snap: boolean;
}

/** All that finding a browser needs of the machine. */
export interface BrowserPorts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether packages can be installed: root on Debian. */
  readonly canInstall: boolean;
  /** Existing executables for this browser, from PATH and the usual places, best first. */
  candidates(name: BrowserName): Promise<readonly string[]>;
  /** Undefined when the file is missing or does not run. */
  examine(path: string): Promise<BrowserTraits | undefined>;
  /** Installs by apt; rejects when that fails. */
  install(name: BrowserName): Promise<void>;
  /** Downloads (or finds an earlier download) and returns the path; rejects when that fails. */
  download(name: BrowserName): Promise<string>;
  /** Tells the person at the terminal. */
  say(line: string): void;
}

/** Finds a browser, installs it if it must, and says which it took. Rejects with a remedy when there is none. */
export async function findBrowser(name: BrowserName, ports: BrowserPorts = systemPorts()): Promise<FoundBrowser> {
  const search = new Search(name, ports);
  const found =
    (await search.inEnvironment()) ??
    (await search.onSystem('system')) ??
    (await search.byApt()) ??
    (await search.byDownload());
  if (found === undefined) throw new Error(search.explain());
  ports.say(`${name}: ${found.path}, version ${found.version} (${ORIGIN[found.from]})`);
  return found;
}

const ORIGIN: Readonly<Record<FoundBrowser['from'], string>> = {
  environment: 'from the environment',
  system: 'found on this machine',
  apt: 'installed by apt',
  download: 'downloaded',
};

/** One search, with the reasons why what it saw did not fit. */
class Search {
  readonly #name: BrowserName;
  readonly #ports: BrowserPorts;
  readonly #reasons: string[] = [];

  constructor(name: BrowserName, ports: BrowserPorts) {
    this.#name = name;
    this.#ports = ports;
  }

  /** A path that a person has set is used or refused, never passed over in silence. */
  async inEnvironment(): Promise<FoundBrowser | undefined> {
    const variable = BROWSER_VARIABLE[this.#name];
    const path = this.#ports.environment[variable];
    if (path === undefined || path === '') return undefined;
    const found = await this.#tryPath(path, 'environment');
    if (found === undefined) {
      throw new Error(`${variable} is set, but ${this.#reasons.join('; ')}. Correct or unset ${variable}.`);
    }
    return found;
  }

  async onSystem(from: 'system' | 'apt'): Promise<FoundBrowser | undefined> {
    for (const path of await this.#ports.candidates(this.#name)) {
      const found = await this.#tryPath(path, from);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async byApt(): Promise<FoundBrowser | undefined> {
    if (!this.#ports.canInstall) return undefined;
    this.#ports.say(`${this.#name}: not on this machine; installing it by apt.`);
    try {
      await this.#ports.install(this.#name);
    } catch (error) {
      this.#reasons.push(`apt failed: ${messageOf(error)}`);
      return undefined;
    }
    return this.onSystem('apt');
  }

  async byDownload(): Promise<FoundBrowser | undefined> {
    this.#ports.say(`${this.#name}: not on this machine; downloading it.`);
    try {
      return await this.#tryPath(await this.#ports.download(this.#name), 'download');
    } catch (error) {
      this.#reasons.push(`the download failed: ${messageOf(error)}`);
      return undefined;
    }
  }

  explain(): string {
    const name = this.#name;
    const tried = [...new Set(this.#reasons)].map((reason) => `\n  - ${reason}`).join('');
    return (
      `No ${name} ${MINIMUM_VERSION[name]} or later was found.${tried}\n` +
      `Install ${name === 'chromium' ? 'Chromium' : 'Firefox'} ${MINIMUM_VERSION[name]} or later, ` +
      `or set ${BROWSER_VARIABLE[name]} to the path of one.`
    );
  }

  async #tryPath(path: string, from: FoundBrowser['from']): Promise<FoundBrowser | undefined> {
    const traits = await this.#ports.examine(path);
    const reason = traits === undefined ? 'is missing or does not run' : unfit(this.#name, traits);
    if (traits === undefined || reason !== undefined) {
      this.#reasons.push(`${path} ${reason}`);
      return undefined;
    }
    return { name: this.#name, path, version: versionOf(traits.versionLine), from };
  }
}

/** Why a browser cannot be used, or undefined when it can. */
function unfit(name: BrowserName, traits: BrowserTraits): string | undefined {
  if (traits.snap) return 'is a snap, which cannot read the built extension';
  const line = traits.versionLine;
  if (name === 'firefox' && !/firefox/i.test(line)) return `is not Firefox but "${line}"`;
  if (name === 'chromium' && !/chrom/i.test(line)) return `is not Chromium but "${line}"`;
  if (/google chrome(?! for testing)/i.test(line)) return 'is branded Google Chrome, which loads no unpacked extension';
  const major = Number.parseInt(versionOf(line), 10);
  if (!(major >= MINIMUM_VERSION[name])) return `is version ${versionOf(line)}, older than ${MINIMUM_VERSION[name]}`;
  return undefined;
}

function versionOf(line: string): string {
  return /\d+(\.\d+)+/.exec(line)?.[0] ?? 'unknown';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
