/** The asking end of the protocol for scripts in pages, without the schema library that `client.ts` brings. */
import { TO_BACKGROUND } from './channel.ts';
import { converse } from './exchange.ts';
import type { AnswerOf, PageToBackground, RequestOf } from './protocol.ts';

type Background = typeof PageToBackground;

/**
 * Asks the background from a page. The answer is taken as it comes: only our own background can give it, which parsed
 * what it read.
 * @throws MessageError; `gone` means that this context is over and should clean up quietly.
 */
export function askFromPage<N extends keyof Background>(
  name: N,
  request: RequestOf<Background, N>,
): Promise<AnswerOf<Background, N>> {
  return converse(TO_BACKGROUND, name, request) as Promise<AnswerOf<Background, N>>;
}
