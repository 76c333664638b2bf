/** Where in a text a search finds its words, to mark them there. Pure. */
import { type Folded, foldWithOrigins } from '../ui/fold.ts';

export { fold, searchWords } from '../ui/fold.ts';

/** A part of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts `text` into what the folded `words` find in it and what lies between; joined, the pieces are `text` again. */
export function cutAtFinds(text: string, words: readonly string[]): readonly Piece[] {
  const folded = foldWithOrigins(text);
  const spans = words.flatMap((word) => spansOf(word, folded)).sort(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    // Two words of a search may overlap in the text: "arm" and "armed".
    const from = Math.max(start, done);
    if (end <= from) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), found: false });
    const found = text.slice(from, end);
    const before = pieces.at(-1);
    if (before?.found) pieces[pieces.length - 1] = { text: before.text + found, found: true };
    else pieces.push({ text: found, found: true });
    done = end;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

function spansOf(word: string, { text, origins }: Folded): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  if (word === '') return spans;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = origins[at] ?? 0;
    // The end of the last character that was met, though only half of what it folds to (ß: "s") was asked for.
    const last = origins[at + word.length - 1] ?? start;
    const end = origins.slice(at + word.length).find((origin) => origin > last) ?? last;
    spans.push([start, end]);
  }
  return spans;
}
