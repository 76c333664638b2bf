/**
 * `npm run scan`: what a text would show. The maintainers' way to try a correction, and the evaluation's way in.
 *
 * - `scan -- FILE.html` (or `.txt`) prints the names, entities and provisions of one file as a table;
 * - `scan -- --jsonl` reads `{"id","lang","date","text"}` a line from standard input and writes
 *   `{"id","mentions":[{"start","end","entity"}],"provisions":[{"id","start","end"}]}` a line,
 *   with offsets in UTF-16 units of `text`, end exclusive.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import type { Scanner } from '../lexicon/lexicon.ts';
import { createScanner } from '../lexicon/match.ts';
import { scanArticle } from '../lexicon/scan.ts';
import { DatasetError, loadDataset } from './dataset-files.ts';
import { htmlBlocks } from './html-text.ts';
import { compileDataset } from './package-dataset.ts';
import { formatTable } from './table.ts';

const Line = z.object({ id: z.string(), text: z.string() });

const program: Command = new Command('scan')
  .description('Show which names and provisions of the dataset a text mentions.')
  .argument('[file]', 'an .html or .txt file')
  .option('--jsonl', 'read JSON lines from standard input and answer in JSON lines')
  .option('--dataset <folder>', 'another dataset than the shipped one')
  .action(async (file: string | undefined, options: { jsonl?: boolean; dataset?: string }) => {
    if ((options.jsonl ?? false) === (file !== undefined)) program.error('give either a file or --jsonl');
    const { dataset } = await loadDataset(options.dataset);
    const scanner = createScanner(compileDataset(dataset).lexicon);
    if (file === undefined) await answerLines(scanner);
    else await printFile(scanner, file);
  });

/** Answers each line of standard input. Throws with the line's number where a line is not what it should be. */
async function answerLines(scanner: Scanner): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (!line.trim()) continue;
    const { id, text } = parseLine(line, number);
    const findings = scanArticle(scanner, text);
    const mentions = findings.mentions.map(({ start, end, entity }) => ({ start, end, entity }));
    const provisions = findings.provisions.map(({ start, end, provision }) => ({ id: provision, start, end }));
    process.stdout.write(`${JSON.stringify({ id, mentions, provisions })}\n`);
  }
}

function parseLine(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new Error(`line ${number} of standard input is not {"id": "…", "text": "…"}`);
  }
}

async function printFile(scanner: Scanner, file: string): Promise<void> {
  const content = await readFile(file, 'utf8');
  const text = /\.x?html?$/i.test(file) ? htmlBlocks(content).join('\n\n') : content;
  const { topic, mentions, provisions } = scanArticle(scanner, text);
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  console.log(`${file}: topic ${topic}, ${mentions.length} mentions, ${provisions.length} provision mentions\n`);
  console.log(
    formatTable(['name', 'entity', 'count'], count(mentions.map((mention) => [words(mention), mention.entity]))),
  );
  console.log(
    formatTable(
      ['provision', 'words', 'count'],
      count(provisions.map((mention) => [mention.provision, words(mention)])),
    ),
  );
}

/** Equal rows once, with how often they occur, in order of their first occurrence. */
function count(rows: readonly (readonly [string, string])[]): string[][] {
  const counts = new Map<string, { row: readonly string[]; times: number }>();
  for (const row of rows) {
    const key = row.join('\0');
    const entry = counts.get(key) ?? { row, times: 0 };
    entry.times += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].map(({ row, times }) => [...row, String(times)]);
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof DatasetError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
