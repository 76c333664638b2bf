/** The real machine behind `browsers.ts`: PATH, usual places, apt and downloads. */
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, constants, open, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import type { BrowserName, BrowserPorts, BrowserTraits } from './browsers.ts';
import { packageBin } from './package-bin.ts';

const execute = promisify(execFile);
const VERSION_TIMEOUT_MS = 30_000;

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Debian's packages. */
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The ports of the machine this runs on. Lines for the person go to stderr: stdout may belong to a report. */
export function systemPorts(): BrowserPorts {
  return {
    environment: process.env,
    canInstall: process.platform === 'linux' && process.getuid?.() === 0 && isDebian(),
    candidates,
    examine,
    install: async (name) => {
      await run('apt-get', ['update']);
      await run('apt-get', ['install', '-y', PACKAGES[name]], { DEBIAN_FRONTEND: 'noninteractive' });
    },
    download: (name) => (name === 'chromium' ? downloadChromium() : downloadFirefox()),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function candidates(name: BrowserName): Promise<readonly string[]> {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      COMMANDS[name].map((command) => join(folder, process.platform === 'win32' ? `${command}.exe` : command)),
    );
  const found: string[] = [];
  const seen = new Set<string>();
  for (const path of [...onPath, ...usualPlaces(name)]) {
    const real = await executable(path);
    if (real === undefined || seen.has(real)) continue;
    seen.add(real);
    found.push(path);
  }
  return found;
}

/** Where installers put a browser on systems that do not put it on PATH. */
function usualPlaces(name: BrowserName): readonly string[] {
  if (process.platform === 'darwin') {
    const program = name === 'chromium' ? 'Chromium.app/Contents/MacOS/Chromium' : 'Firefox.app/Contents/MacOS/firefox';
    return [join('/Applications', program), join(homedir(), 'Applications', program)];
  }
  if (process.platform === 'win32') {
    const program =
      name === 'chromium' ? ['Chromium', 'Application', 'chrome.exe'] : ['Mozilla Firefox', 'firefox.exe'];
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, ...program));
  }
  return [];
}

async function executable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    return await realpath(path);
  } catch {
    return undefined;
  }
}

async function examine(path: string): Promise<BrowserTraits | undefined> {
  if ((await executable(path)) === undefined) return undefined;
  try {
    return { versionLine: await versionLine(path), snap: await isSnap(path) };
  } catch {
    return undefined;
  }
}

async function versionLine(path: string): Promise<string> {
  // On Windows a browser's --version prints nothing (or opens a window); its file has the version.
  const [command, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          [
            '-NoProfile',
            '-Command',
            `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo | ForEach-Object { $_.ProductName + ' ' + $_.ProductVersion }`,
          ],
        ]
      : [path, ['--version']];
  const { stdout } = await execute(command, args, { timeout: VERSION_TIMEOUT_MS });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** Ubuntu's /usr/bin/firefox and chromium-browser are short scripts that start the snap. */
async function isSnap(path: string): Promise<boolean> {
  const real = await realpath(path);
  if (/\/snap(\/|$)/.test(real)) return true;
  const file = await open(real);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    return head.startsWith('#!') && head.includes('/snap/bin/');
  } finally {
    await file.close();
  }
}

async function downloadChromium(): Promise<string> {
  // System libraries come along where we may install them; elsewhere Playwright names what is missing.
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await run(process.execPath, [
    packageBin('playwright', 'playwright'),
    'install',
    '--no-shell',
    ...withLibraries,
    'chromium',
  ]);
  return chromium.executablePath();
}

async function downloadFirefox(): Promise<string> {
  const folder = join(homedir(), '.cache', 'puppeteer');
  const line = await run(process.execPath, [
    packageBin('@puppeteer/browsers', 'browsers'),
    'install',
    'firefox@stable',
    '--path',
    folder,
    '--format',
    '{{path}}',
  ]);
  const path = line.trim().split('\n').at(-1);
  if (path === undefined || path === '') throw new Error('the downloader did not say where it put Firefox');
  return path;
}

/** Runs a command, passes what it says to stderr and returns its stdout. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`"${command} ${args.join(' ')}" ended with code ${code}`));
    });
  });
}
