/** Cuts the words of a block into sentences. */
import type { Word } from './fold.ts';

/** Words `first` to `last` of a block, inclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/**
 * Abbreviations that take a full stop and are followed by a name or a number, folded. Those that also end
 * sentences ("etc.", "usw.") are left out: to cut too often costs less there.
 */
const ABBREVIATIONS = new Set(
  [
    'st dr mr mrs ms mme mlle prof gen sen rep gov lt col sgt capt adm vs inc ltd jr sr dept gov',
    'bzw ca evtl ggf inkl tsd mio mrd mld mln nr hl str dt sog vgl bspw abs ziff',
    'tys im tzw np pkt ust plk kpt ppłk red ks abp bp',
    'тис тыс млн млрд ст стат обл ул вул им ім рр гг руб грн долл дол напр тзв акад проф ген',
    'dott sig avv ing dr art artt pag nr fig ecc sra srta ud uds ee uu',
    'jan feb aug sept okt dez',
  ]
    .join(' ')
    .split(' '),
);

const CLOSERS = '["\'»«”“’‘)\\]›‹]*';
const TERMINATOR = new RegExp(`[.!?…。！？]${CLOSERS}(?:\\s|$)`, 'u');
const HARD_TERMINATOR = new RegExp(`[!?…。！？]${CLOSERS}(?:\\s|$)`, 'u');
const BREAK = /\n\s*\n|\n\s*[•●►▪◦–—-]/u;

/** The sentences of `words` (the words of `text`), in order; together they hold every word once. */
export function splitSentences(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (!endsAfter(text, words, at)) continue;
    sentences.push({ first, last: at });
    first = at + 1;
  }
  if (words.length > 0) sentences.push({ first, last: words.length - 1 });
  return sentences;
}

function endsAfter(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.start - word.end < 2) return false;
  const gap = text.slice(word.end, next.start);
  if (BREAK.test(gap)) return true;
  if (!TERMINATOR.test(gap)) return false;
  const begins = text.slice(next.start, next.end);
  // A sentence begins with a capital or a figure; „…?“, fragt sie, goes on.
  if (begins.charAt(0) !== begins.charAt(0).toUpperCase()) return false;
  if (HARD_TERMINATOR.test(gap)) return true;
  if (!gap.startsWith('.')) return true;
  return !takesStop(word.folded);
}

/** Whether a full stop after this word belongs to it: an initial, an ordinal or list number, an abbreviation. */
function takesStop(folded: string): boolean {
  return folded.length === 1 || /^\d{1,2}$/.test(folded) || ABBREVIATIONS.has(folded);
}
