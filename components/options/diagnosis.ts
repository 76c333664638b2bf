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

/** Its lines, each a name and a value; the sentences on failures stay English, as the source has them. */
export function diagnosisText(
  { version, browser, store, failures }: Diagnosis,
  words: OptionsReading['words'],
): string {
  const info = store?.info;
  const data = info == null ? words.diagnosisUnknown : `${info.version}, ${info.asOf}, ${info.hash}`;
  const state = store === null ? words.diagnosisUnknown : words.storeStates[store.state];
  const source = store?.fallback ? `, ${words.storeFallback}` : '';
  const head = [
    `${words.product}: ${version}`,
    `${words.diagnosisBrowser}: ${browser}`,
    `${words.diagnosisData}: ${data}`,
    `${words.diagnosisStore}: ${state}${source}`,
  ];
  if (failures === null) return [...head, `${words.diagnosisErrors}: ${words.diagnosisUnknown}`].join('\n');
  if (failures.length === 0) return [...head, `${words.diagnosisErrors}: ${words.diagnosisNoErrors}`].join('\n');
  return [...head, `${words.diagnosisErrors}:`, ...failures.map(lineOf)].join('\n');
}

function lineOf({ at, where, what, kind, place, times }: Failure): string {
  const often = times > 1 ? ` × ${times}` : '';
  return `- ${at} ${where}: ${what} (${[kind, place].filter((part) => part !== '').join(', ')})${often}`;
}
