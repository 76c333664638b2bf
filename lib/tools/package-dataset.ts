/** Puts the compiled dataset into the package: three JSON files for the background, and the gate's keys. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { compileRecords, makeInfo } from '../dataset/compile.ts';
import type { DatasetRecords } from '../dataset/records.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import type { GatePattern } from '../gate/gate.ts';
import { makeGateKeys } from '../gate/keys.ts';
import { patternOf } from '../gate/pattern.ts';
import { buildLexicon, strongForms } from '../lexicon/build.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadDataset } from './dataset-files.ts';

/** A dataset compiled into everything that ships. */
export interface PackagedDataset {
  readonly records: DatasetRecords;
  readonly lexicon: Lexicon;
  /** What the gate looks for; see `lib/gate`. */
  readonly gateKeys: GatePattern;
}

/** Compiles a dataset; the same dataset always gives the same bytes and so the same hash. */
export function compileDataset(dataset: AuthoredDataset): PackagedDataset {
  const records = compileRecords(dataset);
  const unsigned = buildLexicon(dataset, '');
  const hash = createHash('sha256')
    .update(JSON.stringify([dataset.head, records, unsigned]))
    .digest('hex');
  return {
    records: { info: makeInfo(dataset, hash), ...records },
    lexicon: { ...unsigned, hash },
    gateKeys: patternOf(makeGateKeys(strongForms(dataset))),
  };
}

/** A file of the package that is made in the build instead of copied: WXT's `ResolvedPublicFile` with contents. */
interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * The build's view of the dataset, compiled once a process.
 * Both members throw {@link import('./dataset-files.ts').DatasetError} where the dataset is not sound, which fails the build.
 */
export function packageDataset(folder?: string): {
  /** For WXT's hook `build:publicAssets`. */
  publicFiles(): Promise<GeneratedFile[]>;
  /** Resolves `virtual:gate-keys` to a module that exports `keys`. */
  gateKeysPlugin(): Plugin;
} {
  let pending: Promise<PackagedDataset> | undefined;
  const compiled = () => {
    pending ??= loadDataset(folder).then(({ dataset }) => compileDataset(dataset));
    return pending;
  };
  return {
    async publicFiles() {
      const { records, lexicon } = await compiled();
      return [
        { relativeDest: 'dataset/info.json', contents: JSON.stringify(records.info) },
        { relativeDest: 'dataset/records.json', contents: JSON.stringify(records) },
        { relativeDest: 'dataset/lexicon.json', contents: JSON.stringify(lexicon) },
      ];
    },
    gateKeysPlugin: () => ({
      name: 'point-by-point:gate-keys',
      resolveId: (id) => (id === 'virtual:gate-keys' ? '\0virtual:gate-keys' : undefined),
      async load(id) {
        if (id !== '\0virtual:gate-keys') return undefined;
        const { gateKeys } = await compiled();
        return `export const keys = ${JSON.stringify(gateKeys)};`;
      },
    }),
  };
}
