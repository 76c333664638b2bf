/**
 * Every message of the extension, once: who asks whom, with what, and what comes back.
 *
 * The background and our screens import this file and parse what they receive; scripts in pages import its types only
 * (`page-client.ts`, `reader-requests.ts`). How a message travels is in `envelope.ts`.
 */
import * as z from 'zod/mini';
import { Checklist, DatasetInfo, EntityCard, ProvisionCard } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

z.config({ jitless: true });

const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const nothing = z.strictObject({});
const done = z.null();
const subject = z.strictObject({ kind: z.enum(['entity', 'provision']), id });

/** The state of the store, in the words the popup explains. */
export const StoreStatus = z.object({
  state: z.enum(['empty', 'seeding', 'ready', 'failed']),
  info: z.nullable(DatasetInfo),
  /** Whether answers come from the packaged file because the store could not be used. */
  fallback: z.boolean(),
});
/** The state of the store. */
export type StoreStatus = z.infer<typeof StoreStatus>;

/** What a page's session tells the popup. */
export const PageSummary = z.object({
  topic: z.enum(['plan', 'other']),
  /** Mentions in the order of the page; `label` is the name as the page has it. */
  entities: z.array(z.object({ id, count: z.number(), label: z.string() })),
  /** Provisions in the order of the page; `label` is the shortest part of the text that carries it. */
  provisions: z.array(z.object({ id, count: z.number(), label: z.string() })),
});
/** What a page's session tells the popup. */
export type PageSummary = z.infer<typeof PageSummary>;

/** From a page (gate or reader) to the background. */
export const PageToBackground = {
  /** The gate saw something for us: inject the reader into the sender's frame. */
  'reader.inject': { request: nothing, answer: done },
  /** A mark is looked at for the first time: inject the card's script into the sender's frame. Answered once it ran. */
  'card.inject': { request: nothing, answer: done },
  /** The lexicon, for a session that starts. Trusted as ours: parsed in the build, only its envelope here. */
  'lexicon.get': {
    request: nothing,
    answer: z.custom<Lexicon>((value) => typeof value === 'object' && value !== null),
  },
  'entity.get': { request: z.strictObject({ id }), answer: EntityCard },
  'provision.get': { request: z.strictObject({ id }), answer: ProvisionCard },
  /** How many mentions the page has now, for the toolbar badge. */
  'page.counted': { request: z.strictObject({ mentions: z.int().check(z.nonnegative()) }), answer: done },
  /** The reader paused this site from its card. */
  'site.pause': { request: nothing, answer: done },
  /** The reader does not want this marked again. */
  'subject.hide': { request: subject, answer: done },
  /** The reader took that back. */
  'subject.show': { request: subject, answer: done },
} as const;

/** From the popup and our other pages to the background. */
export const ScreenToBackground = {
  'checklist.get': { request: nothing, answer: Checklist },
  'store.status': { request: nothing, answer: StoreStatus },
} as const;

/** From the popup (or a keyboard command, through the background) to a page's reader. */
export const ToReader = {
  'page.summary': { request: nothing, answer: PageSummary },
  /** Scroll to the first (then the next) mention of this entity or provision and open its card. */
  'page.jump': { request: z.strictObject({ kind: z.enum(['entity', 'provision']), id }), answer: done },
  /** Step through all mentions of the page. */
  'page.step': { request: z.strictObject({ by: z.enum(['next', 'previous']) }), answer: done },
} as const;

/** What reads values of one shape; every schema does. */
export interface Shape<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** A table of messages: name → request and answer schema. */
export type Protocol = Readonly<Record<string, { readonly request: z.ZodMiniType; readonly answer: z.ZodMiniType }>>;
/** What is sent with message `N` of protocol `P`. */
export type RequestOf<P extends Protocol, N extends keyof P> = z.infer<P[N]['request']>;
/** What comes back for message `N` of protocol `P`. */
export type AnswerOf<P extends Protocol, N extends keyof P> = z.infer<P[N]['answer']>;
