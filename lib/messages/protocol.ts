/**
 * Every message of the extension, once: who asks whom, with what, and what comes back.
 *
 * The background and our screens import this file and parse what they receive; scripts in pages import its types only
 * (`page-client.ts`, `reader-requests.ts`). How a message travels is in `envelope.ts`.
 */
import * as z from 'zod/mini';
import { Checklist, DatasetInfo, DatasetRecords, EntityCard, ProvisionCard } from '../dataset/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

z.config({ jitless: true });

const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const nothing = z.strictObject({});
const done = z.null();
const subject = z.strictObject({ kind: z.enum(['entity', 'provision']), id });

/** A failure as `lib/platform/failure-trace.ts` tells it, with a sentence that can hold neither an address nor a figure. */
const failure = z.strictObject({
  what: z.string().check(z.maxLength(120), z.regex(/^[a-z][A-Za-z ,;’-]*:?$/)),
  kind: z.string().check(z.maxLength(200), z.regex(/^[A-Za-z]+[A-Za-z ,-]*$/)),
  place: z.string().check(z.regex(/^$|^[\w./-]{1,60}\.js:\d{1,7}:\d{1,7}$/)),
});

/** The state of the store, in the words the popup explains. */
export const StoreStatus = z.object({
  state: z.enum(['empty', 'seeding', 'ready', 'failed']),
  info: z.nullable(DatasetInfo),
  /** Whether answers come from the packaged file because the store could not be used. */
  fallback: z.boolean(),
});
/** The state of the store. */
export type StoreStatus = z.infer<typeof StoreStatus>;

/** What a session tells the popup about its frame, and all sessions together about the page. */
export const PageSummary = z.object({
  topic: z.enum(['plan', 'other']),
  /** Mentions in the order of the page; `label` is the name as the page has it. */
  entities: z.array(z.object({ id, count: z.number(), label: z.string() })),
  /** Provisions in the order of the page; `label` is the shortest part of the text that carries it. */
  provisions: z.array(z.object({ id, count: z.number(), label: z.string() })),
});
/** What a session tells the popup about its frame, and all sessions together about the page. */
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
  /** How many mentions the sender's frame has now, for the toolbar badge. */
  'page.counted': { request: z.strictObject({ mentions: z.int().check(z.nonnegative()) }), answer: done },
  /** The host whose settings hold for the sender: that of the page that the reader sees. Null: no web page. */
  'site.get': { request: nothing, answer: z.nullable(z.string()) },
  /** The reader paused this site from its card. */
  'site.pause': { request: nothing, answer: done },
  /** The reader does not want this marked again. */
  'subject.hide': { request: subject, answer: done },
  /** The reader took that back. */
  'subject.show': { request: subject, answer: done },
  /** Something failed in the sender's reader. Words of ours and names of errors: an address has no place in it. */
  'failure.note': { request: failure, answer: done },
} as const;

/** From the popup and our other pages to the background. */
export const ScreenToBackground = {
  'checklist.get': { request: nothing, answer: Checklist },
  /** Every record, for the page that shows them all. */
  'dossier.get': { request: nothing, answer: DatasetRecords },
  'store.status': { request: nothing, answer: StoreStatus },
} as const;

/**
 * Where a frame takes up the way through a page's mentions.
 * - `view`: at its open card, else at what is in view, and around its ends: the way of a page without frames.
 * - `card`: at its open card, which closes where no such mention comes after it. Without a card nothing happens.
 * - `edge`: at its first mention, or backwards at its last.
 */
export const StepFrom = z.enum(['view', 'card', 'edge']);
/** Where a frame takes up the way through a page's mentions. */
export type StepFrom = z.infer<typeof StepFrom>;

/** Whether a frame went to a mention; `ended`: its card was at the last one; `none`: there is nothing to go to. */
export const Stepped = z.enum(['went', 'ended', 'none']);
/** Whether a frame went to a mention. */
export type Stepped = z.infer<typeof Stepped>;

/** From the popup (or a keyboard command, through the background) to the reader of one frame. */
export const ToReader = {
  'page.summary': { request: nothing, answer: PageSummary },
  /** How many mentions the frame has now. */
  'page.count': { request: nothing, answer: z.int().check(z.nonnegative()) },
  /** Scroll to the first (then the next) mention of this entity or provision and open its card. */
  'page.jump': {
    request: z.strictObject({ kind: z.enum(['entity', 'provision']), id, from: StepFrom }),
    answer: Stepped,
  },
  /** Step through all mentions. */
  'page.step': { request: z.strictObject({ by: z.enum(['next', 'previous']), from: StepFrom }), answer: Stepped },
} as const;

/** From the background to the readers in all frames of a tab. */
export const ToEveryReader = {
  /** The reader withdrew access to the page: its marks and cards go. */
  'page.leave': { request: nothing, answer: done },
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
