/** One request and its answer, seen from the asking side. No extension API here: the way to send is an argument. */

import { type Envelope, readAnswer } from './envelope.ts';
import { isMessageErrorCode, MessageError } from './errors.ts';
import type { AnswerOf, Protocol, RequestOf } from './protocol.ts';

/** How an envelope leaves this context; resolves with whatever came back. */
export type Send = (envelope: Envelope) => Promise<unknown>;

/** What {@link exchange} needs to know of its surroundings. */
export interface Channel {
  readonly send: Send;
  /** Whether this context still belongs to a running extension. */
  readonly isAlive: () => boolean;
  /** Pauses in ms before each further attempt while nobody listens; empty: ask once. */
  readonly retryAfterMs: readonly number[];
}

/** Nobody at the other end, or it went away before answering: as Chromium and Firefox say it. */
const NO_RECEIVER =
  /receiving end does not exist|port closed before a response|channel closed before a response|message manager disconnected|destroyed before query/i;
const CONTEXT_GONE = /context invalidated|dead object/i;

/**
 * Sends `name` with `request` over the channel and returns the answer, parsed as `protocol` says.
 *
 * Asks again only while nobody listened, so that no handler runs twice on purpose.
 * @throws MessageError with one of the codes of `errors.ts`; nothing else.
 */
export async function exchange<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  channel: Channel,
  name: N,
  request: RequestOf<P, N>,
): Promise<AnswerOf<P, N>> {
  const value = protocol[name]?.answer.safeParse(await converse(channel, name, request));
  if (value === undefined || !value.success) {
    throw new MessageError('malformed', `the answer to ${name} does not have its shape`, { cause: value?.error });
  }
  return value.data as AnswerOf<P, N>;
}

/**
 * The same without looking at what the answer holds.
 * @throws MessageError with one of the codes of `errors.ts`; nothing else.
 */
export async function converse(channel: Channel, name: string, request: unknown): Promise<unknown> {
  const answer = readAnswer(await sendPatiently(channel, { app: 'point-by-point', name, request }));
  if (answer === null) throw new MessageError('malformed', `the reply to ${name} is not an answer of ours`);
  if (answer.ok) return answer.value;
  const { code, message } = answer.error;
  throw new MessageError(isMessageErrorCode(code) ? code : 'failed', `${name}: ${message}`);
}

async function sendPatiently(channel: Channel, envelope: Envelope): Promise<unknown> {
  for (const pauseMs of [...channel.retryAfterMs, null]) {
    const reply = await sendOnce(channel, envelope);
    if (reply !== undefined) return reply;
    if (pauseMs !== null) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new MessageError('unreachable', `nobody answers ${envelope.name}`);
}

/** The reply, or undefined where nobody gave one. */
async function sendOnce(channel: Channel, envelope: Envelope): Promise<unknown> {
  if (!channel.isAlive()) throw new MessageError('gone', 'the extension was updated or removed');
  try {
    return (await channel.send(envelope)) ?? undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (CONTEXT_GONE.test(message) || !channel.isAlive()) {
      throw new MessageError('gone', 'the extension was updated or removed', { cause: error });
    }
    if (NO_RECEIVER.test(message)) return undefined;
    throw new MessageError('failed', message, { cause: error });
  }
}
