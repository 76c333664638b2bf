import { expect, test } from 'vitest';
import { type BrowserName, type BrowserPorts, type BrowserTraits, findBrowser } from '../../../lib/tools/browsers.ts';

const CHROMIUM = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)';
const FIREFOX = 'Mozilla Firefox 153.7.0esr';

/** A machine made of files and their `--version` lines; `steps` records what was done on it. */
function makeMachine(machine: {
  files?: Record<string, string | BrowserTraits>;
  onPath?: string[];
  environment?: Record<string, string>;
  canInstall?: boolean;
  install?: () => { path: string; line: string };
  download?: () => string;
}): { ports: BrowserPorts; steps: string[]; said: string[] } {
  const files = new Map(
    Object.entries(machine.files ?? {}).map(([path, traits]) => [
      path,
      typeof traits === 'string' ? { versionLine: traits, snap: false } : traits,
    ]),
  );
  const onPath = [...(machine.onPath ?? [])];
  const steps: string[] = [];
  const said: string[] = [];
  const ports: BrowserPorts = {
    environment: machine.environment ?? {},
    canInstall: machine.canInstall ?? false,
    candidates: async () => onPath,
    examine: async (path) => {
      steps.push(`examine ${path}`);
      return files.get(path);
    },
    install: async (name: BrowserName) => {
      steps.push(`install ${name}`);
      if (machine.install === undefined) throw new Error('no route to the mirror');
      const { path, line } = machine.install();
      files.set(path, { versionLine: line, snap: false });
      onPath.push(path);
    },
    download: async (name: BrowserName) => {
      steps.push(`download ${name}`);
      if (machine.download === undefined) throw new Error('the network is unreachable');
      return machine.download();
    },
    say: (line) => said.push(line),
  };
  return { ports, steps, said };
}

test('a browser named by the environment comes before all else', async () => {
  const { ports, steps } = makeMachine({
    environment: { POINT_CHROMIUM: '/own/chromium' },
    files: { '/own/chromium': 'Chromium 141.0.1.2', '/usr/bin/chromium': CHROMIUM },
    onPath: ['/usr/bin/chromium'],
  });
  await expect(findBrowser('chromium', ports)).resolves.toEqual({
    name: 'chromium',
    path: '/own/chromium',
    version: '141.0.1.2',
    from: 'environment',
  });
  expect(steps).toEqual(['examine /own/chromium']);
});

test('a browser named by the environment that does not fit is an error, not passed over', async () => {
  const { ports } = makeMachine({
    environment: { POINT_FIREFOX: '/own/firefox' },
    files: { '/own/firefox': 'Mozilla Firefox 149.0', '/usr/bin/firefox': FIREFOX },
    onPath: ['/usr/bin/firefox'],
  });
  await expect(findBrowser('firefox', ports)).rejects.toThrow(
    'POINT_FIREFOX is set, but /own/firefox is version 149.0, older than 150. Correct or unset POINT_FIREFOX.',
  );
});

test('nothing is installed or downloaded where the machine has a browser that fits', async () => {
  const { ports, steps, said } = makeMachine({
    files: { '/usr/bin/firefox': FIREFOX },
    onPath: ['/usr/bin/firefox'],
    canInstall: true,
    download: () => '/cache/firefox',
  });
  await expect(findBrowser('firefox', ports)).resolves.toMatchObject({ path: '/usr/bin/firefox', from: 'system' });
  expect(steps).toEqual(['examine /usr/bin/firefox']);
  expect(said).toEqual(['firefox: /usr/bin/firefox, version 153.7.0 (found on this machine)']);
});

test.each([
  ['too old', 'Chromium 139.0.7258.5'],
  ['branded Chrome', 'Google Chrome 156.0.8078.79'],
  ['another program', 'BusyBox v1.36'],
  ['a snap', { versionLine: CHROMIUM, snap: true }],
] as const)('passes over %s for the next candidate', async (_, unfit) => {
  const { ports } = makeMachine({
    files: { '/a/chromium': unfit, '/b/chromium': CHROMIUM },
    onPath: ['/a/chromium', '/b/chromium'],
  });
  await expect(findBrowser('chromium', ports)).resolves.toMatchObject({ path: '/b/chromium' });
});

test('Chrome for Testing loads unpacked extensions and is taken', async () => {
  const { ports } = makeMachine({ files: { '/c': 'Google Chrome for Testing 159.0.8154.6' }, onPath: ['/c'] });
  await expect(findBrowser('chromium', ports)).resolves.toMatchObject({ version: '159.0.8154.6' });
});

test('as root on Debian a missing browser is installed by apt', async () => {
  const { ports, steps } = makeMachine({
    canInstall: true,
    install: () => ({ path: '/usr/bin/firefox-esr', line: FIREFOX }),
  });
  await expect(findBrowser('firefox', ports)).resolves.toMatchObject({ path: '/usr/bin/firefox-esr', from: 'apt' });
  expect(steps).toEqual(['install firefox', 'examine /usr/bin/firefox-esr']);
});

test('what apt cannot give is downloaded', async () => {
  const { ports, steps } = makeMachine({
    canInstall: true,
    install: () => ({ path: '/usr/bin/chromium', line: 'Chromium 120.0.0.1' }),
    files: { '/cache/chrome': 'Google Chrome for Testing 159.0.8154.6' },
    download: () => '/cache/chrome',
  });
  await expect(findBrowser('chromium', ports)).resolves.toMatchObject({ path: '/cache/chrome', from: 'download' });
  expect(steps).toEqual([
    'install chromium',
    'examine /usr/bin/chromium',
    'download chromium',
    'examine /cache/chrome',
  ]);
});

test('without root nothing is installed', async () => {
  const { ports, steps } = makeMachine({ files: { '/cache/firefox': FIREFOX }, download: () => '/cache/firefox' });
  await findBrowser('firefox', ports);
  expect(steps).toEqual(['download firefox', 'examine /cache/firefox']);
});

test('a missing browser is an error with every reason and the remedy', async () => {
  const { ports } = makeMachine({
    files: { '/usr/bin/firefox': { versionLine: FIREFOX, snap: true } },
    onPath: ['/usr/bin/firefox'],
    canInstall: true,
  });
  await expect(findBrowser('firefox', ports)).rejects.toThrow(
    [
      'No firefox 150 or later was found.',
      '  - /usr/bin/firefox is a snap, which cannot read the built extension',
      '  - apt failed: no route to the mirror',
      '  - the download failed: the network is unreachable',
      'Install Firefox 150 or later, or set POINT_FIREFOX to the path of one.',
    ].join('\n'),
  );
});
