/** `dataset stats`: how much there is, how well it is sourced, how large it ships. */
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { type DatasetStats, measureDataset } from '../dataset/stats.ts';
import { DATASET_FOLDER, loadDataset } from './dataset-files.ts';
import { compileDataset } from './package-dataset.ts';

/** Bytes of one packaged file. */
interface PackagedSize {
  readonly raw: number;
  readonly gzip: number;
}

/** The command. */
export function statsCommand(): Command {
  return new Command('stats')
    .description('count records, sources, translations and packaged bytes')
    .argument('[folder]', 'another dataset than the shipped one', DATASET_FOLDER)
    .option('--json', 'the figures as data')
    .action(async (folder: string, options: { json?: boolean }) => {
      const { dataset } = await loadDataset(folder);
      const { records, lexicon, gateKeys } = compileDataset(dataset);
      const packaged = { records: sizeOf(records), lexicon: sizeOf(lexicon), 'gate keys': sizeOf(gateKeys) };
      const stats = measureDataset(dataset);
      console.log(options.json ? JSON.stringify({ ...stats, packaged }, null, 2) : describe(stats, packaged));
    });
}

function sizeOf(value: unknown): PackagedSize {
  const bytes = Buffer.from(JSON.stringify(value));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function describe(stats: DatasetStats, packaged: Readonly<Record<string, PackagedSize>>): string {
  const { statements, texts } = stats;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = [
    ['provisions', ...counts(stats.provisions)],
    ['entities', ...counts(stats.entities)],
    ['drafts', String(stats.drafts), ''],
    ['timeline', String(stats.events), 'events'],
    ['sources', String(stats.sources), ''],
    ['statements', String(statements.total), `${statements.sourcedPercent} % sourced`],
    ['sources a statement', String(statements.sourcesMean), `mean; at least ${statements.sourcesMin}`],
    ['texts for readers', String(texts.total), `English ${texts.percent.en} %, German ${texts.percent.de} %`],
    ['names by language', ...counts(stats.aliases)],
    ['known up to', stats.newestAsOf ?? '', `newest; oldest ${stats.oldestAsOf ?? ''}`],
    ...Object.entries(packaged).map(([file, { raw, gzip }]) => [file, kilobytes(raw), `${kilobytes(gzip)} gzipped`]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map(([what = '', amount = '', rest = '']) =>
    `  ${what.padEnd(width(0))}  ${amount.padStart(width(1))}  ${rest}`.trimEnd(),
  );
  return [`Dataset ${stats.version}, known up to ${stats.asOf}`, ...lines].join('\n');
}

/** The sum, and the parts that are not nothing. */
function counts(parts: Readonly<Record<string, number>>): [string, string] {
  const own = Object.entries(parts).filter(([, amount]) => amount > 0);
  const total = own.reduce((sum, [, amount]) => sum + amount, 0);
  return [String(total), own.map(([name, amount]) => `${name} ${amount}`).join(', ')];
}
