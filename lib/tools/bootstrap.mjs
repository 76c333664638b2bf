/**
 * The first step of every npm script: `node lib/tools/bootstrap.mjs COMMAND [ARGUMENTS]`.
 *
 * Plain JavaScript for Node 20 without any package, so that it runs in a fresh clone. It installs the packages when
 * they are missing or not those of package-lock.json, then hands over to `lib/tools/COMMAND.ts` under the project's
 * own Node (the npm package `node`), which can read TypeScript. Its own words go to stderr: stdout is the command's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
/** From this version on, Node runs TypeScript files as they are. */
const TYPESCRIPT_NODE = 24;

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.point-by-point-installed');
const ownMajor = Number.parseInt(process.versions.node, 10);

try {
  const [command, ...args] = process.argv.slice(2);
  if (ownMajor < OLDEST_NODE) {
    throw new Error(
      `This is Node ${process.versions.node}. Install Node ${OLDEST_NODE} or later from https://nodejs.org.`,
    );
  }
  const script = scriptOf(command);
  installPackages();
  handOver(projectNode(), script, args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @param {string | undefined} command */
function scriptOf(command) {
  const script = join(root, 'lib', 'tools', `${command}.ts`);
  if (command === undefined || !/^[a-z][a-z-]*$/.test(command) || !existsSync(script)) {
    throw new Error(`There is no command "${command ?? ''}". "npm run" lists the commands of this project.`);
  }
  return script;
}

/**
 * Installs unless the installed packages are those of the lock file.
 *
 * `npm ci` comes first. It refuses a lock file without the optional packages that only other systems need;
 * `npm install --no-save` takes the same versions from the same lock file and passes over those.
 */
function installPackages() {
  const lock = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!isInstalled(JSON.parse(lock.toString('utf8')))) {
    process.stderr.write('Installing the packages of package-lock.json …\n');
    const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const strict = npm(['ci', ...quiet]);
    const last = strict.ok ? strict : npm(['install', '--no-save', ...quiet]);
    if (!last.ok) {
      throw new Error(
        `${last.output}\nThe packages could not be installed. ` +
          'Check the network connection, then run "npm ci" to see the reason in full.',
      );
    }
  }
  writeFileSync(stampFile, stamp);
}

/**
 * Whether node_modules holds exactly the lock file's packages, for someone who ran `npm install` by hand.
 * npm itself records what it put there in `node_modules/.package-lock.json`.
 *
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} lock
 */
function isInstalled(lock) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {typeof lock} */
  const installed = JSON.parse(readFileSync(record, 'utf8'));
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const missing = wanted.some(([path, entry]) => {
    const there = installed.packages[path];
    return there === undefined ? entry.optional !== true : there.version !== entry.version;
  });
  return !missing && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/**
 * Runs npm: the one that started this script, or the one on PATH.
 *
 * @param {readonly string[]} args
 */
function npm(args) {
  const started = process.env.npm_execpath;
  const byScript = started !== undefined && /npm-cli\.[cm]?js$/.test(started);
  const result = spawnSync(byScript ? process.execPath : 'npm', byScript ? [started, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: !byScript && process.platform === 'win32',
  });
  const output = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  return { ok: result.status === 0, output };
}

/** The Node that runs the tools: the project's own, or this one where it is new enough. */
function projectNode() {
  const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (ownMajor >= TYPESCRIPT_NODE) return process.execPath;
  throw new Error(
    `The project's own Node ${TYPESCRIPT_NODE} is not in node_modules, which happens when npm runs no install scripts. ` +
      `Run "npm rebuild node --ignore-scripts=false", or use Node ${TYPESCRIPT_NODE} or later.`,
  );
}

/**
 * Runs the command and ends as it ends.
 *
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} args
 */
function handOver(node, script, args) {
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // Ctrl+C reaches the child by itself, as part of the terminal's foreground group; sending it twice would
  // make an orderly end impatient.
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  child.once('error', (error) => {
    process.stderr.write(
      `${node} does not run here: ${error.message}. Use Node ${TYPESCRIPT_NODE} or later, and run "npm ci" again.\n`,
    );
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    for (const name of signals) process.off(name, forward);
    if (signal !== null) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
