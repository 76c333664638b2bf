import { expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/tools/browsers.ts';
import { extensionFolder } from '../../lib/tools/build-extension.ts';
import { findStoreProblems } from '../../lib/tools/store-rules.ts';

it.each(BROWSER_NAMES)('the build for %s has nothing that a store would refuse', async (name) => {
  expect(await findStoreProblems(extensionFolder(name))).toEqual([]);
});
