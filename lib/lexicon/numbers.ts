/** Reads numbers, in figures and in words, as the eight languages write them. */
import type { Word } from './fold.ts';

/** A number in a text: words `first` to `last` of a block, inclusive. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether it is written in figures, at least in part: its words are then nothing but this number. */
  readonly digits: boolean;
}

/** What multiplies a number before it. Keys ending in `*` are beginnings, for the languages that inflect. */
const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'k thousand thousands tausend tsd mille mil mila tys tysiac* tysiecy tysieczn* тис тисяч* тыс тысяч*'],
  [1e6, 'million* mio mln milion* millon* мільион* миллион* млн'],
  [1e9, 'billion billions bn bln milliard* mrd mrds miliard* mld mlrd мільярд* миллиард* млрд'],
  [1e12, 'billionen billones trillion* трильион* триллион* трлн'],
];

/** Number words that add up: "six hundred" is the only product, and it is made by {@link HUNDREDS}. */
const ADDENDS: Readonly<Record<string, string>> = {
  2: 'two zwei deux due dos dwa',
  3: 'three drei trois tre tres trzy',
  4: 'four vier quatre quattro cuatro cztery',
  5: 'five funf cinq cinque cinco piec',
  6: 'six sechs sei seis szesc',
  7: 'seven sieben sept sette siete siedem',
  8: 'eight acht huit otto ocho osiem',
  9: 'nine neun neuf nove nueve dziewiec',
  100: 'cien ciento sto stu сто ста',
  200: 'doscientos doscientas dwiescie двісті двести двухсот',
  300: 'trescientos trescientas trzysta trzystu триста трьохсот трехсот',
  400: 'cuatrocientos cuatrocientas czterysta czterystu чотириста чотирьохсот четыреста четырехсот',
  500: 'quinientos quinientas piecset pieciuset пятьсот пятисот',
  600: 'seiscientos seiscientas szescset szesciuset шістсот шестисот шестьсот',
  700: 'setecientos setecientas siedemset siedmiuset сімсот семисот семьсот',
  800: 'ochocientos ochocientas osiemset osmiuset вісімсот восьмисот восемьсот',
  900: 'novecientos novecientas dziewiecset dziewieciuset девятьсот девятисот',
};

const HUNDREDS = new Set(['hundred', 'hundert', 'cent', 'cents', 'cento']);

/** German and Italian write one word: "vierhunderttausend", "seicentomila". */
const COMPOUND =
  /^(?<unit>zwei|drei|vier|funf|sechs|sieben|acht|neun|ein|due|tre|quattro|cinque|sei|sette|otto|nove)?(?:hundert|cento)(?<thousand>tausend|mila)?$/;

const addends = new Map(
  Object.entries(ADDENDS).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);
const scales = new Map<string, number>();
const scaleStems: (readonly [string, number])[] = [];
for (const [value, words] of SCALES) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) scaleStems.push([word.slice(0, -1), value]);
    else scales.set(word, value);
  }
}

function scaleOf(word: string): number | undefined {
  return scales.get(word) ?? scaleStems.find(([stem]) => word.startsWith(stem))?.[1];
}

/** What may stand between the groups of three figures of one number: exactly one of these. */
const GROUP_GAP = /^[\s.,'’ʼ‘`´]$/u;
const DECIMAL_GAP = /^[.,]$/;
/** What may stand between a number and the word that multiplies it ("600-тысячная"). */
const SCALE_GAP = /^(?:[\s\p{Cf}]*|\p{Pd})$/u;
const FIGURES = /^\d+$/;
const FIGURES_WITH_SCALE = /^(\d+)(\D+)$/u;
/** Beyond this no number in the news has a meaning, and products would lose their units. */
const LARGEST = 1e15;

/** All numbers among `words` (the words of `text`), in order, none within another. */
export function readNumbers(text: string, words: readonly Word[]): NumberReading[] {
  const readings: NumberReading[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.folded ?? '';
    if (!canBegin(word)) continue;
    const whole = readFigures(text, words, at) ?? readWords(text, words, at);
    const reading = whole && whole.value > LARGEST ? figureAlone(word, at) : whole;
    if (!reading) continue;
    readings.push(reading);
    at = reading.last;
  }
  return readings;
}

/** The figure by itself, where what follows would make it a number without a meaning ("6 million million million"). */
function figureAlone(word: string, at: number): NumberReading | null {
  const value = FIGURES.test(word) ? Number(word) : Number.POSITIVE_INFINITY;
  return value > LARGEST ? null : { first: at, last: at, value, digits: true };
}

/** Whether a number can begin with this word: cheap, for it is asked of every word. */
function canBegin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 0x30 && unit <= 0x39) || addends.has(word) || HUNDREDS.has(word) || COMPOUND.test(word);
}

function gapAfter(text: string, words: readonly Word[], at: number): string | null {
  const word = words[at];
  const next = words[at + 1];
  return word && next ? text.slice(word.end, next.start) : null;
}

function readFigures(text: string, words: readonly Word[], first: number): NumberReading | null {
  const folded = words[first]?.folded ?? '';
  const joined = FIGURES_WITH_SCALE.exec(folded);
  if (joined) {
    const scale = scaleOf(joined[2] ?? '');
    return scale === undefined ? null : scaled(text, words, { first, last: first, value: Number(joined[1]) * scale });
  }
  if (!FIGURES.test(folded)) return null;
  let value = Number(folded);
  let last = first;
  const sign = gapAfter(text, words, last);
  if (folded.length <= 3 && sign !== null && GROUP_GAP.test(sign)) {
    // A hostile page writes figures without end: each would be read to the last of them, and then the next.
    while (value <= LARGEST && gapAfter(text, words, last) === sign && /^\d{3}/.test(words[last + 1]?.folded ?? '')) {
      const group = words[last + 1]?.folded ?? '';
      if (!FIGURES.test(group) && scaleOf(group.slice(3)) === undefined) break;
      if (group.length > 3 && FIGURES.test(group)) break;
      last += 1;
      value = value * 1000 + Number(group.slice(0, 3));
      if (group.length > 3) {
        value *= scaleOf(group.slice(3)) ?? 1;
        return scaled(text, words, { first, last, value });
      }
    }
  }
  if (last === first && sign !== null && DECIMAL_GAP.test(sign)) {
    const decimals = /^(\d{1,2})(\D*)$/u.exec(words[first + 1]?.folded ?? '');
    const whole = Number(`${folded}.${decimals?.[1] ?? ''}`);
    const scale = decimals?.[2] ? scaleOf(decimals[2]) : undefined;
    if (scale !== undefined) return scaled(text, words, { first, last: first + 1, value: whole * scale });
    if (decimals && !decimals[2]) {
      const result = scaled(text, words, { first, last: first + 1, value: whole });
      // Without a scale it may be a date or a score; only its first figure is sure.
      if (result.last > first + 1) return result;
    }
  }
  return scaled(text, words, { first, last, value });
}

/** Multiplies by the scale words that follow: "100 mil millones". */
function scaled(
  text: string,
  words: readonly Word[],
  { first, last, value }: { first: number; last: number; value: number },
): NumberReading {
  let end = last;
  let product = value;
  while (product <= LARGEST) {
    const gap = gapAfter(text, words, end);
    const scale = gap !== null && SCALE_GAP.test(gap) ? scaleOf(words[end + 1]?.folded ?? '') : undefined;
    if (scale === undefined) break;
    product *= scale;
    end += 1;
  }
  return { first, last: end, value: Math.round(product * 1000) / 1000, digits: true };
}

function readWords(text: string, words: readonly Word[], first: number): NumberReading | null {
  let last = first - 1;
  let sum = 0;
  let total = 0;
  for (let at = first; at < words.length && total + sum <= LARGEST; at += 1) {
    const gap = at === first ? '' : gapAfter(text, words, at - 1);
    if (gap === null || !SCALE_GAP.test(gap)) break;
    const word = words[at]?.folded ?? '';
    const compound = COMPOUND.exec(word);
    const addend = addends.get(word);
    const scale = scaleOf(word);
    if (HUNDREDS.has(word) && sum > 0 && sum < 10) sum *= 100;
    else if (compound && sum === 0) {
      sum = (addends.get(compound.groups?.unit ?? '') ?? 1) * 100 * (compound.groups?.thousand ? 1000 : 1);
    } else if (HUNDREDS.has(word) && sum === 0) sum = 100;
    else if (addend !== undefined && sum % 100 === 0 && addend < (sum || Number.POSITIVE_INFINITY)) sum += addend;
    else if (scale !== undefined && at > first) {
      // "cien mil millones": a scale after a scale multiplies the whole.
      if (sum === 0) total *= scale;
      else {
        total += sum * scale;
        sum = 0;
      }
    } else break;
    last = at;
  }
  return last < first ? null : { first, last, value: total + sum, digits: false };
}
