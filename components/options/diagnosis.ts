/** The diagnosis as text: what whoever helps a reader needs to know, and nothing of what was read. Pure. */
import type { StoreStatus } from '../../lib/messages/protocol.ts';
import type { Failure } from '../../lib/platform/failures.ts';
import type { OptionsReading } from './reading.ts';

/** What the diagnosis is made of. */
export interface Diagnosis {
  readonly version: string;
  /** `Firefox 153.0, linux`. */
  readonly browser: string;
  /** Null where the background gives no answer. */
  readonly store: StoreStatus | null;
  /** The latest first; null where the browser does not give them out. */
  readonly failures: readonly Failure[] | null;
}

/** Its two parts; together they are what is copied. */
export interface DiagnosisText {
  readonly head: string;
  /** In English, as the source has the sentences; empty without failures. */
  readonly failures: string;
}

/** As much of the dataset's hash as tells it from any other, characters. */
const HASH_SHOWN = 12;

/** The diagnosis in lines, each a name and a value, then a line for each failure. */
export function diagnosisText(
  { version, browser, store, failures }: Diagnosis,
  words: OptionsReading['words'],
): DiagnosisText {
  const line = words.diagnosisLine;
  const info = store?.info;
  const data =
    info == null ? words.diagnosisUnknown : `${info.version}, ${info.hash.slice(0, HASH_SHOWN)}, ${info.asOf}`;
  const state = store === null ? words.diagnosisUnknown : words.storeStates[store.state];
  const source = store?.fallback ? `, ${words.storeFallback}` : '';
  const head = [
    line(words.product, version),
    line(words.diagnosisBrowser, browser),
    line(words.diagnosisData, data),
    line(words.diagnosisStore, `${state}${source}`),
  ];
  const errors = failures === null ? words.diagnosisUnknown : words.diagnosisNoErrors;
  const listed = failures?.map(lineOf) ?? [];
  return {
    head: [...head, line(words.diagnosisErrors, listed.length === 0 ? errors : '').trimEnd()].join('\n'),
    failures: listed.map((one) => `\n${one}`).join(''),
  };
}

function lineOf({ at, where, what, kind, place, times }: Failure): string {
  const often = times > 1 ? ` × ${times}` : '';
  return `- ${at} ${where}: ${what} (${[kind, place].filter((part) => part !== '').join(', ')})${often}`;
}
