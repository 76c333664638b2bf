import { describe, expect, test } from 'vitest';
import { breachesOf } from '../../../lib/tools/rooms.ts';

describe('the walls between the rooms', () => {
  test.each([
    [
      'a pure room',
      'lib/lexicon/fold.ts',
      "import { collectBlocks } from '../page/blocks.ts';",
      'must not import lib/page',
    ],
    [
      'a package outside its one door',
      'lib/page/session.ts',
      "import b from 'webextension-polyfill';",
      'webextension-polyfill',
    ],
    [
      'values where only types are allowed',
      'lib/lexicon/build.ts',
      "import { Entity } from '../dataset/schema.ts';",
      'import type',
    ],
    [
      'a dynamic import',
      'lib/hover/machine.ts',
      "const later = () => import('../page/marks.ts');",
      'must not import lib/page',
    ],
    ['a re-export', 'lib/gate/gate.ts', "export { fold } from '../lexicon/fold.ts';", 'must not import lib/lexicon'],
    ['node in the browser', 'lib/store/db.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['full zod at run time', 'lib/settings/schema.ts', "import { z } from 'zod';", 'the package zod'],
    ['a file outside every room', 'lib/other/x.ts', '', 'lies in no room'],
    ['a path out of the rooms', 'lib/page/x.ts', "import x from '../../tests/x.ts';", 'leads out of the rooms'],
  ])('stop %s', (_what, file, text, message) => {
    const breaches = breachesOf(file, `// first line\n${text}`);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]?.message).toContain(message);
    expect(breaches[0]?.line).toBe(text ? 2 : 1);
  });

  test.each([
    ['types of the dataset', 'lib/lexicon/build.ts', "import type { Entity } from '../dataset/schema.ts';"],
    ['the own room', 'lib/lexicon/build.ts', "import { fold } from './fold.ts';"],
    ['styles of the own room', 'components/card/x.tsx', "import css from './card.css?inline';"],
    ['an allowed package', 'lib/store/db.ts', "import { openDB } from 'idb';"],
    ['a package path', 'components/ui/x.tsx', "import { useState } from 'preact/hooks';"],
  ])('let %s through', (_what, file, text) => {
    expect(breachesOf(file, text)).toEqual([]);
  });
});
