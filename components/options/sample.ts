/** The example among the settings: two short sections with a name of every kind. Pure. */
import { chooseMarks, type MarkChoice } from '../../lib/settings/choice.ts';
import { MARKED_KINDS, type MarkedKind } from '../../lib/settings/schema.ts';

/** A run of text, marked or not. */
export interface SamplePiece {
  readonly text: string;
  readonly mark: 'entity' | 'provision' | null;
}

interface SampleMention {
  readonly kind: 'entity' | 'provision';
  readonly id: MarkedKind;
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

/** The texts of the sections, each in pieces, with those names marked that would be on a page. */
export function drawSample(
  texts: readonly string[],
  names: Readonly<Record<MarkedKind, string>>,
  choice: MarkChoice,
): readonly (readonly SamplePiece[])[] {
  const mentions = texts.flatMap((text, section) => mentionsIn(text, names, section));
  const marked = chooseMarks(mentions, choice, { kindOf: ({ id }) => id, sectionOf: ({ section }) => section });
  return texts.map((text, section) =>
    piecesOf(
      text,
      marked.filter((mention) => mention.section === section),
    ),
  );
}

function mentionsIn(text: string, names: Readonly<Record<MarkedKind, string>>, section: number): SampleMention[] {
  const found = MARKED_KINDS.flatMap((id) => {
    const kind = id === 'provision' ? ('provision' as const) : ('entity' as const);
    const mentions: SampleMention[] = [];
    for (let at = text.indexOf(names[id]); at >= 0; at = text.indexOf(names[id], at + 1)) {
      mentions.push({ kind, id, section, start: at, end: at + names[id].length });
    }
    return mentions;
  });
  return found.sort((a, b) => a.start - b.start);
}

function piecesOf(text: string, marked: readonly SampleMention[]): readonly SamplePiece[] {
  const pieces: SamplePiece[] = [];
  let at = 0;
  for (const { kind, start, end } of marked) {
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null });
    pieces.push({ text: text.slice(start, end), mark: kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
