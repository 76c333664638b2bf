import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../../../assets/words/languages.ts';
import { readingIn } from '../../../components/popup/reading.ts';
import { definitionOf, labelOf, titleOf } from '../../../components/ui/terms.tsx';
import { DATASET_FOLDER } from '../../../lib/tools/dataset-files.ts';

interface Authored {
  readonly id: string;
  readonly label: Record<'en' | 'de', string>;
  readonly definition: Record<'en' | 'de', string>;
  readonly title: Record<'en' | 'de', string>;
}

const authored = async (file: string): Promise<readonly Authored[]> =>
  parse(await readFile(join(DATASET_FOLDER, file), 'utf8'));

describe.each([
  ['statuses.yaml', 'label', 'statusLabels'],
  ['statuses.yaml', 'definition', 'statusDefinitions'],
  ['themes.yaml', 'title', 'themeTitles'],
] as const)('of %s, each %s', (file, field, table) => {
  test.each(['en', 'de'] as const)('is the same in the words, in %s', async (language) => {
    const texts = Object.fromEntries((await authored(file)).map((one) => [one.id, one[field][language]]));
    const remedy = `make ui.${table} in assets/words/${language}.ts say what assets/dataset/${file} says`;
    expect(readingIn(language).words[table], remedy).toEqual(texts);
  });

  test('is translated into every language of the words', async () => {
    const ids = (await authored(file)).map(({ id }) => id);
    for (const language of LANGUAGES) {
      const remedy = `add what is missing to ui.${table} in assets/words/${language}.ts, and take away what is too much`;
      expect(Object.keys(readingIn(language).words[table]).sort(), remedy).toEqual(ids.toSorted());
    }
  });
});

describe('a term', () => {
  const status = { id: 'revised' as const, label: { en: 'Other' }, definition: { en: 'Otherwise.' } };

  test('is said in the language of the words', () => {
    expect(labelOf('revised', [status], readingIn('fr-CA'))).toEqual({ text: 'Révisé', language: 'fr' });
    expect(definitionOf(status, readingIn('uk')).language).toBe('uk');
    expect(titleOf({ id: 'territory', title: { en: 'Other' }, order: 0 }, readingIn('it')).text).toBe('Territorio');
  });

  test('that the words do not know is the data’s, in the language that it has', () => {
    const theme = { id: 'fishing', title: { en: 'Fishing', de: 'Fischerei' }, order: 0 };
    expect(titleOf(theme, readingIn('de'))).toEqual({ text: 'Fischerei', language: 'de' });
    expect(titleOf(theme, readingIn('fr'))).toEqual({ text: 'Fishing', language: 'en' });
    expect(labelOf('lost', [status], readingIn('fr'))).toEqual({ text: 'lost', language: 'en' });
  });
});
