/** Why a request had no answer, in words that survive the trip between contexts. */

/**
 * - `gone`: this context was left behind by an update or removal of the extension; nothing will be answered again.
 * - `unreachable`: nobody listens at the other end (no reader in that page; the background did not wake in time).
 * - `unknown`: the other end does not know a message of that name.
 * - `refused`: the sender is not one who may ask this.
 * - `malformed`: the request or the answer does not have the shape that the protocol says.
 * - `not-found`: the id does not exist in the dataset.
 * - `failed`: the other end tried and could not.
 */
export const MESSAGE_ERROR_CODES = [
  'gone',
  'unreachable',
  'unknown',
  'refused',
  'malformed',
  'not-found',
  'failed',
] as const;
/** One of {@link MESSAGE_ERROR_CODES}. */
export type MessageErrorCode = (typeof MESSAGE_ERROR_CODES)[number];

/** A request that was not answered. `code` says why; `message` is for developers, not for readers. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  readonly code: MessageErrorCode;

  constructor(code: MessageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether `value` is one of the codes: an answer from another version of the extension may carry any string. */
export function isMessageErrorCode(value: unknown): value is MessageErrorCode {
  return MESSAGE_ERROR_CODES.some((code) => code === value);
}
