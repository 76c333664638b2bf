/** One request and its answer, seen from the answering side. No extension API here: the sender is an argument. */
import { type Answer, type Envelope, readEnvelope } from './envelope.ts';
import { isMessageErrorCode, MessageError, type MessageErrorCode } from './errors.ts';
import type { Shape } from './protocol.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The tab that sent it, or null for the popup and the background. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** The address of the sending document or worker; null where the browser does not tell. */
  readonly url: string | null;
  /** The address of the page in the tab; null without a tab, and where we have no access to that page. */
  readonly tabUrl: string | null;
}

/** A table of messages as the answering side needs it: what reads the requests. Every protocol is one. */
export type Requests = Readonly<Record<string, { readonly request: Shape<unknown> }>>;

type Read<S> = S extends Shape<infer T> ? T : never;
type Reply<M> = M extends { readonly answer: infer S } ? Read<S> | Promise<Read<S>> : unknown;

/** What answers each message of a table. A handler may throw; the asker then gets an error. */
export type Handlers<R extends Requests> = {
  readonly [N in keyof R]: (request: Read<R[N]['request']>, sender: Sender) => Reply<R[N]>;
};

/** One table of messages with those who may send them and those who answer. */
export interface Desk {
  /** Whether the desk knows a message of this name. */
  readonly knows: (name: string) => boolean;
  /** Parses, checks and answers. May throw. */
  readonly handle: (envelope: Envelope, sender: Sender) => Promise<unknown>;
}

/** Makes a desk. `accept` sees the sender before the request is looked at. */
export function createDesk<R extends Requests>(
  requests: R,
  accept: (sender: Sender, name: keyof R) => boolean,
  handlers: Handlers<R>,
): Desk {
  const knows = (name: string): name is keyof R & string => Object.hasOwn(requests, name);
  return {
    knows,
    async handle({ name, request }, sender) {
      if (!knows(name)) throw new MessageError('unknown', 'no such message');
      if (!accept(sender, name)) throw new MessageError('refused', 'not for this sender');
      const parsed = requests[name]?.request.safeParse(request);
      if (!parsed?.success) throw new MessageError('malformed', 'the request has another shape');
      return handlers[name]?.(parsed.data as Read<R[typeof name]['request']>, sender);
    },
  };
}

/**
 * The answer to whatever arrived, or null where it is no message of ours and somebody else may answer it.
 * The promise never rejects.
 */
export function reply(desks: readonly Desk[], message: unknown, sender: Sender): Promise<Answer> | null {
  const envelope = readEnvelope(message);
  return envelope === null ? null : answer(desks, envelope, sender);
}

async function answer(desks: readonly Desk[], envelope: Envelope, sender: Sender): Promise<Answer> {
  const desk = desks.find(({ knows }) => knows(envelope.name));
  if (desk === undefined) return refusal('unknown', 'no such message');
  try {
    return { ok: true, value: await desk.handle(envelope, sender) };
  } catch (error) {
    return refusal(codeOf(error), error instanceof Error ? error.message : String(error));
  }
}

function refusal(code: MessageErrorCode, message: string): Answer {
  return { ok: false, error: { code, message } };
}

/** Errors of other rooms say what they mean by a `code` of the same words, without knowing of messages. */
function codeOf(error: unknown): MessageErrorCode {
  if (error instanceof Error && 'code' in error && isMessageErrorCode(error.code)) return error.code;
  return 'failed';
}
