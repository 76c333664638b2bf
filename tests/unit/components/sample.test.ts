import { describe, expect, it, test } from 'vitest';
import { de, en, fr, it as italian, uk } from '../../../assets/words/all.ts';
import { drawSample } from '../../../components/options/sample.ts';
import { DEFAULT_SETTINGS, MARKED_KINDS } from '../../../lib/settings/schema.ts';

const marked = (pieces: ReturnType<typeof drawSample>) =>
  pieces.flatMap((section) => section.filter(({ mark }) => mark !== null).map(({ text }) => text));

describe.each(Object.entries({ de: de.options, en: en.options, fr: fr.options, it: italian.options, uk: uk.options }))(
  'the example among the settings in %s',
  (_language, { sampleText, sampleTextLater, sampleNames }) => {
    const texts = [sampleText, sampleTextLater];

    test.each(MARKED_KINDS)('has a name of the kind "%s", unless the kind is hidden', (kind) => {
      expect(marked(drawSample(texts, sampleNames, DEFAULT_SETTINGS))).toContain(sampleNames[kind]);
      const hidden = { ...DEFAULT_SETTINGS, hiddenKinds: [kind] };
      expect(marked(drawSample(texts, sampleNames, hidden))).not.toContain(sampleNames[kind]);
    });

    it('shows what "first in a section" leaves out', () => {
      const every = marked(drawSample(texts, sampleNames, DEFAULT_SETTINGS));
      const first = marked(drawSample(texts, sampleNames, { ...DEFAULT_SETTINGS, density: 'section' }));
      expect(first.length).toBe(every.length - 1);
      expect(first.filter((text) => text === sampleNames.organisation)).toHaveLength(2);
    });

    it('keeps its words, whatever is marked', () => {
      const pieces = drawSample(texts, sampleNames, DEFAULT_SETTINGS);
      expect(pieces.map((section) => section.map(({ text }) => text).join(''))).toEqual(texts);
    });
  },
);
