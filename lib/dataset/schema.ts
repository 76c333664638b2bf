/**
 * What a person writes: the shapes of the files under `assets/dataset`.
 *
 * These schemas run in the build and in the maintainers' tools only. What ships in the package is the
 * compiled form (`records.ts`). Objects are strict, so a misspelt key is an error and not a silent loss.
 */
import { z } from 'zod';

// The stores' linters and a strict CSP both object to `new Function`, which zod probes for by default.
z.config({ jitless: true });

/** A stable identifier: lower-case words joined by hyphens. Never reused, never renamed without a redirect. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .refine((id) => !(id in {}), 'an id must not be a property that every object has'); // `constructor` is one

/** A day, month or year as ISO 8601 writes it: `2025-11-20`, `2025-11` or `2025`. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is written 2025-11-20, 2025-11 or 2025');

/** The eight languages whose names and cues we know, as BCP 47 primary subtags. */
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'pl', 'uk', 'ru'] as const;
/** One of {@link LANGUAGES}. */
export const Language = z.enum(LANGUAGES);
/** One of {@link LANGUAGES}. */
export type Language = z.infer<typeof Language>;

/**
 * What is not seen, or turns the order of what is: controls, soft hyphens, zero-width spaces and joiners, marks of
 * direction (a name with U+202E reads backwards), separators of lines. None of our languages needs them.
 */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** Longest text, in UTF-16 units: no line on any screen of ours is longer. */
const MAX_TEXT = 2_000;

const line = z
  .string()
  .trim()
  .min(1, 'a text must not be empty')
  .refine((text) => text.length <= MAX_TEXT, `a text has at most ${MAX_TEXT} characters`)
  .refine((text) => !UNSEEN.test(text), 'a text must not hold characters that nobody sees or that turn its direction');

/** A text for readers, by language. English is the one that must exist; the others fall back to it. */
export const Text = z.strictObject({
  en: line,
  de: line.optional(),
});
/** A text for readers, by language. */
export type Text = z.infer<typeof Text>;

const sources = z.array(Id).min(1, 'every statement needs at least one source');

/** Where a statement comes from. */
export const Source = z.strictObject({
  id: Id,
  publisher: line,
  title: line,
  date: IsoDate,
  url: z.url({ protocol: /^https?$/, hostname: z.regexes.domain }),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is a two or three letter code'),
  /** Editors only: how far the source can be trusted, or how its date was found. Not shown to readers. */
  note: line.optional(),
});
/** Where a statement comes from. */
export type Source = z.infer<typeof Source>;

/** A text of the plan, or the bundle of press reports that came before any text. */
export const Draft = z.strictObject({
  id: Id,
  title: Text,
  /** For chips and table heads: at most about 20 characters. */
  short: Text,
  date: IsoDate,
  /** Who made it public and what is not known of it. */
  description: Text,
  sources,
});
/** A text of the plan. */
export type Draft = z.infer<typeof Draft>;

/** The states a provision can be in; `assets/dataset/statuses.yaml` defines each for the reader. */
export const STATUSES = ['reported', 'published', 'revised', 'dropped', 'disputed', 'agreed', 'implemented'] as const;
/** One of {@link STATUSES}. */
export const Status = z.enum(STATUSES);
/** One of {@link STATUSES}. */
export type Status = z.infer<typeof Status>;

/** The one-line definition of a status that a reader can open. */
export const StatusDefinition = z.strictObject({ id: Status, label: Text, definition: Text });
/** The one-line definition of a status. */
export type StatusDefinition = z.infer<typeof StatusDefinition>;

/** A group of provisions in the checklist. The order of the file is the order on the screen. */
export const Theme = z.strictObject({ id: Id, title: Text });
/** A group of provisions in the checklist. */
export type Theme = z.infer<typeof Theme>;

/** A number that moved from draft to draft. */
export const Figure = z.strictObject({
  /** What the reader sees: "600,000 personnel". */
  label: Text,
  /** The bare number, for charts. */
  amount: z.number(),
  /** What it counts: `personnel`, `usd`, `eur`, `percent`, `years`, `days`, `km2`, `prisoners` … */
  unit: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  date: IsoDate,
  draft: Id.optional(),
  sources,
});
/** A number that moved from draft to draft. */
export type Figure = z.infer<typeof Figure>;

/** One step in a provision's history: what a draft or a person said about it, on a day, by whose report. */
export const HistoryEntry = z
  .strictObject({
    date: IsoDate,
    /** The draft that says it … */
    draft: Id.optional(),
    /** … or, where no draft does, the occasion: "Mar-a-Lago meeting". */
    occasion: Text.optional(),
    says: Text,
    status: Status,
    sources,
  })
  .refine((entry) => (entry.draft === undefined) !== (entry.occasion === undefined), {
    error: 'a history entry names either a draft or an occasion, not both and not neither',
  });
/** One step in a provision's history. */
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/**
 * Word groups that must meet in one sentence to say that it is about a provision.
 *
 * Each group is a list of alternatives parted by `|`; an alternative is one or more words; a word may begin
 * or end with `*` (any letters). Numbers are written plainly (`400000`) and meet every way of writing them.
 */
export const Cue = z.strictObject({
  provision: Id,
  /** Every group must occur in the sentence. */
  all: z.array(line).min(1),
  /** None of these groups may occur in it. */
  none: z.array(line).optional(),
  /** The groups must meet within this many words; without it, anywhere in the sentence. */
  within: z.int().min(2).max(60).optional(),
});
/** Word groups that must meet in one sentence. */
export type Cue = z.infer<typeof Cue>;

/** One clause of the plan, and what became of it. */
export const Provision = z.strictObject({
  id: Id,
  /** Its number in the 28-point text, or null where it never stood there. */
  number: z.int().min(1).max(28).nullable(),
  /** Letters of the sub-point in the 28-point text: `a`, `b-d`. */
  subpoint: z
    .string()
    .regex(/^[a-d](-[a-d])?$/)
    .optional(),
  /** Its numbers in the 20-point framework. */
  number20: z.array(z.int().min(1).max(20)).optional(),
  theme: Id,
  title: Text,
  summary: Text,
  figures: z.array(Figure).default([]),
  history: z.array(HistoryEntry).min(1),
  status: Status,
  /** Why the status is what it is, where the word alone could mislead. */
  statusNote: Text.optional(),
  statusSources: sources.optional(),
  /** The day up to which the status is known. */
  asOf: IsoDate,
  /** Whether the parties contradict each other about it. */
  contested: z.boolean().default(false),
  /** What is not known after `asOf`. */
  unknownAfter: Text,
  entities: z.array(Id).default([]),
});
/** One clause of the plan, and what became of it. */
export type Provision = z.infer<typeof Provision>;

/** What an entity can be. */
export const KINDS = ['person', 'organisation', 'place', 'event', 'document', 'concept'] as const;
/** One of {@link KINDS}. */
export const Kind = z.enum(KINDS);
/** One of {@link KINDS}. */
export type Kind = z.infer<typeof Kind>;

/**
 * A string by which an entity is named.
 *
 * Letters that are upper-case here must be upper-case in the page (or the whole word in capitals); lower-case
 * ones match either. Spaces match any space, hyphen or apostrophe; hyphens the same.
 */
export const Alias = z.strictObject({
  text: line,
  languages: z.array(Language).min(1),
  /** `strong` marks by itself where its entity may be marked; `weak` (a surname, a common phrase) needs context. */
  strength: z.enum(['strong', 'weak']),
  /** One paradigm a word, `-` for a word that does not change: `[ru-given-consonant, ru-surname-ev]`. */
  inflect: z.array(z.string()).optional(),
  /** Forms that no paradigm makes. */
  forms: z.array(line).optional(),
  /** Set where another entity has the same alias on purpose; context decides between them. */
  ambiguous: z.boolean().optional(),
});
/** A string by which an entity is named. */
export type Alias = z.infer<typeof Alias>;

/** What an entity was, from a day on. */
export const Role = z.strictObject({ from: IsoDate, text: Text, sources });
/** What an entity was, from a day on. */
export type Role = z.infer<typeof Role>;

/** A person, organisation, place, event, document or concept that the plan's story names. */
export const Entity = z.strictObject({
  id: Id,
  kind: Kind,
  name: Text,
  /** A woman. Titles such as Mrs or Frau before a man's surname name somebody else, before hers they may name her. */
  feminine: z.literal(true).optional(),
  /** First entry: what it was in November 2025. Later ones: what changed, in order of date. */
  roles: z.array(Role).min(1),
  /** Its part in the plan. */
  part: z.strictObject({ text: Text, sources }),
  provisions: z.array(Id).default([]),
  /** `everywhere`: also in articles about something else; `in-context`: in articles about the plan or the war; `never`. */
  mark: z.enum(['everywhere', 'in-context', 'never']),
  aliases: z.array(Alias).min(1),
  /** Longer strings that contain an alias but mean something else: "Melania Trump". Inflected like aliases. */
  decoys: z.array(z.strictObject({ text: line, inflect: z.array(z.string()).optional() })).default([]),
});
/** A person, organisation, place, event, document or concept. */
export type Entity = z.infer<typeof Entity>;

/**
 * How a word changes: for each case in a fixed order (nominative first) the endings that replace `strip`.
 * Alternatives within a case are parted by `|`. Words of one alias are put into the same case together.
 */
export const Paradigm = z.strictObject({
  id: Id,
  /** Left out where it is a list of spellings that several languages use. */
  language: Language.optional(),
  /** The ending that is cut off before an ending of `cases` is put on; may be empty. */
  strip: z.string(),
  cases: z.array(z.string()).min(1),
});
/** How a word changes. */
export type Paradigm = z.infer<typeof Paradigm>;

/** What an event of the timeline concerns: the plan's texts, the talks, people in office, or what lies around it. */
export const SCOPES = ['plan', 'talks', 'personnel', 'background'] as const;

/** Something that happened, in one sentence. */
export const TimelineEvent = z.strictObject({
  id: Id,
  date: IsoDate,
  /** The last day, where it took several. */
  end: IsoDate.optional(),
  scope: z.enum(SCOPES),
  text: Text,
  /** Editors only: how sure the date is, where it is not the day itself. */
  note: line.optional(),
  entities: z.array(Id).default([]),
  provisions: z.array(Id).default([]),
  sources,
});
/** Something that happened, in one sentence. */
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** Words that show what an article is about; see `lib/lexicon/topic.ts`. */
export const TopicSignal = z.strictObject({
  /** `war`: the war or the talks. `elsewhere`: another conflict or plan, which weighs against. */
  about: z.enum(['war', 'elsewhere']),
  language: Language,
  weight: z.number().positive(),
  /** The same syntax as one group of a {@link Cue}. */
  words: line,
});
/** Words that show what an article is about. */
export type TopicSignal = z.infer<typeof TopicSignal>;

/** A common given name, as it is written. */
export const GivenName = line;

/** The head of the dataset. */
export const Head = z.strictObject({
  /** Calendar version of the data: `2026.11.22`, with `.2` and so on for a second one that day. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/),
  /** The newest day that any entry speaks of. */
  asOf: IsoDate,
});
/** The head of the dataset. */
export type Head = z.infer<typeof Head>;

/** Everything that is authored, parsed and in memory. */
export interface AuthoredDataset {
  readonly head: Head;
  readonly sources: readonly Source[];
  readonly drafts: readonly Draft[];
  readonly statuses: readonly StatusDefinition[];
  readonly themes: readonly Theme[];
  readonly provisions: readonly Provision[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
  readonly paradigms: readonly Paradigm[];
  /** Cues by language: each language is one file, so that one reader of that language can review it whole. */
  readonly cues: Readonly<Partial<Record<Language, readonly Cue[]>>>;
  readonly topics: readonly TopicSignal[];
  /** Common given names, lower-case and folded not needed: a surname after a foreign one is a namesake. */
  readonly givenNames: readonly string[];
}
