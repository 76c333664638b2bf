/// <reference path="../../entrypoints/gate.content/virtual.d.ts" />
/** What is measured in a page: our scan, what it is made of, and what others would do in its place. */

import { keys } from 'virtual:gate-keys';
import { createGate, type Gate } from '../../lib/gate/gate.ts';
import { watchGate } from '../../lib/gate/watch.ts';
import type { BlockMatches, Findings, Scanner } from '../../lib/lexicon/lexicon.ts';
import { type TextBlock, walkBlocks } from '../../lib/page/blocks.ts';
import { findUnseen, mayHoldName } from '../../lib/page/glance.ts';

/** The least that any reader of a page must do: walk its text nodes and touch each UTF-16 unit once. */
export function touchTextNodes(body: Element): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) sum = touch((node as Text).data, sum);
  return sum;
}

/** Touches each unit of texts that are there already. */
export function touchTexts(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum = touch(text, sum);
  return sum;
}

function touch(text: string, before: number): number {
  let sum = before;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** The blocks of a page. */
export function blocksOf(body: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const block of walkBlocks(body, body)) if (block !== null) blocks.push(block);
  return blocks;
}

/** What a session does first: a glance at the text and, where a name may be in it, the blocks and the names in them. */
export function scan(body: Element, scanner: Scanner): number {
  return glance(body, scanner) ? scanBlocks(body, scanner) : 0;
}

/** Whether a name may be in the page. */
export function glance(body: Element, scanner: Scanner): boolean {
  return toEnd(mayHoldName(body, scanner));
}

/** What a session does next where there is no name: the search for shadow roots. Returns their number. */
export function lookForShadowRoots(body: Element): number {
  return toEnd(findUnseen(body)).shadowRoots.length;
}

function toEnd<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Blocks and the names in them. */
export function scanBlocks(body: Element, scanner: Scanner): number {
  let length = 0;
  for (const block of walkBlocks(body, body)) if (block !== null) length += scanner.match(block.text).length;
  return length;
}

/** All that a session reads the first time: where a name may be, also every block of each article. Number of mentions. */
export function read(body: Element, scanner: Scanner): number {
  if (!glance(body, scanner)) {
    lookForShadowRoots(body);
    return 0;
  }
  const articles = new Map<Element, BlockMatches[]>();
  for (const { article, text } of blocksOf(body)) {
    const matches = scanner.match(text);
    const list = articles.get(article);
    if (list === undefined) articles.set(article, [matches]);
    else list.push(matches);
  }
  let mentions = 0;
  for (const blocks of articles.values()) mentions += countOf(scanner.resolve(blocks));
  return mentions;
}

function countOf({ mentions, provisions }: Findings): number {
  return mentions.length + provisions.length;
}

/** All forms as one expression, the longer first where one begins another. */
export function alternationOf(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

/** The walk over the text nodes with an expression run over each. Returns the number of hits. */
export function scanByRegex(body: Element, expression: RegExp): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    expression.lastIndex = 0;
    const { data } = node as Text;
    while (expression.exec(data) !== null) hits += 1;
  }
  return hits;
}

/** The shipped gate, ready to ask. */
export function makeGate(): Gate {
  return createGate(keys);
}

/** Asks the gate about this page once, as its script does, and lets go. Returns whether it said yes. */
export function askGate(gate: Gate): boolean {
  const until = new AbortController();
  let yes = false;
  watchGate(
    document,
    gate,
    () => {
      yes = true;
    },
    until,
  );
  until.abort();
  return yes;
}
