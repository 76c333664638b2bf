import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { ROOT } from '../../lib/tools/package-bin.ts';

/**
 * Builds the extension for both browsers before the first e2e test. With POINT_SKIP_BUILD set, the build that is
 * there is used; where there is none, that is an error.
 */
export function setup(): void {
  if (!process.env.POINT_SKIP_BUILD) {
    build();
    return;
  }
  for (const browser of BROWSER_NAMES) {
    const manifest = join(extensionFolder(browser), 'manifest.json');
    if (existsSync(manifest)) continue;
    throw new Error(`${manifest} is missing. Unset POINT_SKIP_BUILD, or run "npm run build" first.`);
  }
}

/** In a process of its own: Vitest's NODE_ENV=test would make it another build than the one that ships. */
function build(): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status } = spawnSync(process.execPath, ['lib/tools/build.ts'], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
}
