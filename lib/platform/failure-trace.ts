/** What of an error may be kept and shown: names of ours and of the browser's, never a sentence that a page had a part in. */

/** How deep a chain of causes is followed. */
const MOST_CAUSES = 3;
const NAME = /^[A-Za-z]{1,40}$/;
const CODE = /^[a-z-]{1,20}$/;
/** A place in a script of an extension's package; the scripts of pages lie under other schemes. */
const OWN_PLACE = /(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,60}\.js:\d{1,7}:\d{1,7})/;

/** An error without its message: that may quote an address or a text. */
export interface FailureTrace {
  /** The names of the error and its causes, with our code where there is one: `MessageError unreachable, TypeError`. */
  readonly kind: string;
  /** The first place of our package on its stack, `background.js:1:2345`; empty where there is none. */
  readonly place: string;
}

/** The trace of whatever was thrown. Never throws. */
export function traceOf(error: unknown): FailureTrace {
  try {
    return { kind: kindsOf(error).join(', '), place: placeOf(error) };
  } catch {
    // An object of another context, torn down meanwhile.
    return { kind: 'unknown', place: '' };
  }
}

function kindsOf(error: unknown): string[] {
  const kinds: string[] = [];
  for (let at = error; at !== undefined && kinds.length < MOST_CAUSES; at = isObject(at) ? at.cause : undefined) {
    kinds.push(kindOf(at));
  }
  return kinds.length === 0 ? ['undefined'] : kinds;
}

function kindOf(error: unknown): string {
  if (!isObject(error)) return error === null ? 'null' : typeof error;
  const { name, code } = error;
  const known = typeof name === 'string' && NAME.test(name) ? name : 'object';
  return typeof code === 'string' && CODE.test(code) ? `${known} ${code}` : known;
}

function placeOf(error: unknown): string {
  const stack = isObject(error) ? error.stack : undefined;
  return (typeof stack === 'string' && OWN_PLACE.exec(stack)?.[1]) || '';
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
