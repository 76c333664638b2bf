/**
 * The forms in which every request and every answer travels.
 *
 * Read by hand and not by a schema library: the reader does so in each page that has marks.
 */

/** A request. `app` keeps other messages of the same channel apart. */
export interface Envelope {
  readonly app: 'point-by-point';
  readonly name: string;
  readonly request: unknown;
}

/** An answer. `code` is one of `errors.ts`, or one that a newer version knows. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** The envelope that a message is, with nothing else in it; null for anything else. */
export function readEnvelope(message: unknown): Envelope | null {
  if (!isRecordOf(message, ['app', 'name', 'request'])) return null;
  const { app, name, request } = message;
  return app === 'point-by-point' && typeof name === 'string' ? { app, name, request } : null;
}

/** The answer that a reply is, with nothing else in it; null for anything else. */
export function readAnswer(reply: unknown): Answer | null {
  if (isRecordOf(reply, ['ok', 'value']) && reply.ok === true) return { ok: true, value: reply.value };
  if (!isRecordOf(reply, ['ok', 'error']) || reply.ok !== false) return null;
  const { error } = reply;
  if (!isRecordOf(error, ['code', 'message'])) return null;
  const { code, message } = error;
  return typeof code === 'string' && typeof message === 'string' ? { ok: false, error: { code, message } } : null;
}

/** Whether a value is an object, no list, without other properties than these. */
export function isRecordOf<K extends string>(
  value: unknown,
  keys: readonly K[],
): value is { readonly [N in K]?: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known: readonly string[] = keys;
  return Object.keys(value).every((key) => known.includes(key));
}
