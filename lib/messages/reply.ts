/** One request and its answer, seen from the answering side. No extension API here: the sender is an argument. */
import { isMessageErrorCode, MessageError, type MessageErrorCode } from './errors.ts';
import { type Answer, type AnswerOf, Envelope, type Protocol, type RequestOf } from './protocol.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The tab that sent it, or null for the popup and the background. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** The address of the sending document or worker; null where the browser does not tell. */
  readonly url: string | null;
}

/** What answers each message of a protocol. A handler may throw; the asker then gets an error. */
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (request: RequestOf<P, N>, sender: Sender) => AnswerOf<P, N> | Promise<AnswerOf<P, N>>;
};

/** One table of messages with those who may send them and those who answer. */
export interface Desk {
  /** Whether the desk knows a message of this name. */
  readonly knows: (name: string) => boolean;
  /** Parses, checks and answers. May throw. */
  readonly handle: (envelope: Envelope, sender: Sender) => Promise<unknown>;
}

/** Makes a desk. `accept` sees the sender before the request is looked at. */
export function createDesk<P extends Protocol>(
  protocol: P,
  accept: (sender: Sender, name: keyof P) => boolean,
  handlers: Handlers<P>,
): Desk {
  const knows = (name: string): name is keyof P & string => Object.hasOwn(protocol, name);
  return {
    knows,
    async handle({ name, request }, sender) {
      if (!knows(name)) throw new MessageError('unknown', 'no such message');
      if (!accept(sender, name)) throw new MessageError('refused', 'not for this sender');
      const parsed = protocol[name]?.request.safeParse(request);
      if (!parsed?.success) throw new MessageError('malformed', 'the request has another shape');
      const handler: Handlers<P>[typeof name] | undefined = handlers[name];
      return handler?.(parsed.data as RequestOf<P, typeof name>, sender);
    },
  };
}

/**
 * The answer to whatever arrived, or null where it is no message of ours and somebody else may answer it.
 * The promise never rejects.
 */
export function reply(desks: readonly Desk[], message: unknown, sender: Sender): Promise<Answer> | null {
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return null;
  return answer(desks, envelope.data, sender);
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
