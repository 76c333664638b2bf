import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChoiceFacts, chooseMarks, type MarkChoice } from '../../../lib/settings/choice.ts';
import { DEFAULT_SETTINGS, DENSITIES, MARKED_KINDS } from '../../../lib/settings/schema.ts';
import { withHidden, withoutHidden } from '../../../lib/settings/subjects.ts';

interface Mention {
  readonly kind: 'entity' | 'provision';
  readonly id: string;
  readonly group: string;
  readonly section: number;
}

const FACTS: ChoiceFacts<Mention> = { kindOf: ({ group }) => group, sectionOf: ({ section }) => section };
const EVERYTHING: MarkChoice = DEFAULT_SETTINGS;

// A few names only, so that they repeat.
const anyMention: fc.Arbitrary<Mention> = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...MARKED_KINDS), fc.nat(3))
  .map(([id, group, section]) => ({ kind: group === 'provision' ? 'provision' : 'entity', id, group, section }));
const anyChoice: fc.Arbitrary<MarkChoice> = fc.record({
  density: fc.constantFrom(...DENSITIES),
  hiddenKinds: fc.subarray([...MARKED_KINDS]),
  hiddenSubjects: fc.subarray(['entity:a', 'entity:b', 'provision:a', 'provision:c']),
});

/** The same, said as slowly and as plainly as it can be. */
function naively(mentions: readonly Mention[], { density, hiddenKinds, hiddenSubjects }: MarkChoice): Mention[] {
  const isWanted = (mention: Mention) =>
    !hiddenKinds.some((kind) => kind === mention.group) &&
    !hiddenSubjects.some((subject) => subject === `${mention.kind}:${mention.id}`);
  const isSame = (a: Mention, b: Mention) => a.kind === b.kind && a.id === b.id && a.section === b.section;
  const chosen: Mention[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (density === 'off' || !isWanted(mention)) continue;
    const before = mentions.slice(0, at).filter(isWanted);
    if (density === 'section' && before.some((other) => isSame(other, mention))) continue;
    chosen.push(mention);
  }
  return chosen;
}

describe('the mentions that are marked', () => {
  it('are those that the choice, taken word for word, leaves', () => {
    fc.assert(
      fc.property(fc.array(anyMention), anyChoice, (mentions, choice) => {
        expect(chooseMarks(mentions, choice, FACTS)).toEqual(naively(mentions, choice));
      }),
    );
  });

  it('are all where nobody chose, and their sections are not asked for', () => {
    const mentions: Mention[] = [
      { kind: 'entity', id: 'a', group: 'person', section: 0 },
      { kind: 'entity', id: 'a', group: 'person', section: 0 },
    ];
    const sectionOf = () => {
      throw new Error('asked');
    };
    expect(chooseMarks(mentions, EVERYTHING, { ...FACTS, sectionOf })).toEqual(mentions);
  });
});

describe('a subject that is not to be marked again', () => {
  const subject = { kind: 'entity', id: 'a' } as const;
  const hidden = { ...DEFAULT_SETTINGS, ...withHidden(DEFAULT_SETTINGS, subject) };

  it('is listed once, by kind and id', () => {
    expect(hidden.hiddenSubjects).toEqual(['entity:a']);
    expect(withHidden(hidden, subject).hiddenSubjects).toEqual(['entity:a']);
    expect(withHidden(hidden, { kind: 'provision', id: 'a' }).hiddenSubjects).toEqual(['entity:a', 'provision:a']);
  });

  it('is marked again once it is taken from the list, and no other', () => {
    const both = { ...hidden, ...withHidden(hidden, { kind: 'provision', id: 'a' }) };
    expect(withoutHidden(both, subject).hiddenSubjects).toEqual(['provision:a']);
  });
});
