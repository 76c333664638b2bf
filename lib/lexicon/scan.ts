/** Recognition over a plain text, for tools and tests. */
import type { Findings, Scanner } from './lexicon.ts';

/** A blank line, with whatever spaces stand in it. */
const BLANK_LINE = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/gu;

/**
 * Scans a text whose blocks are parted by blank lines, as one article.
 * Spans in the answer are UTF-16 offsets into the whole `text`; `block` counts the blocks.
 */
export function scanArticle(scanner: Scanner, text: string): Findings {
  const starts = [0];
  const blocks: string[] = [];
  for (const gap of text.matchAll(BLANK_LINE)) {
    blocks.push(text.slice(starts.at(-1), gap.index));
    starts.push(gap.index + gap[0].length);
  }
  blocks.push(text.slice(starts.at(-1)));
  const findings = scanner.resolve(blocks.map((block) => scanner.match(block)));
  const absolute = <T extends { readonly block: number; readonly start: number; readonly end: number }>(
    found: T,
  ): T => {
    const offset = starts[found.block] ?? 0;
    return { ...found, start: found.start + offset, end: found.end + offset };
  };
  return {
    topic: findings.topic,
    mentions: findings.mentions.map(absolute),
    provisions: findings.provisions.map(absolute),
  };
}
