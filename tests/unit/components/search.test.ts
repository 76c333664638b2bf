import { describe, expect, test } from 'vitest';
import { evidenceOf, findIn, indexOf } from '../../../components/popup/search.ts';
import type { Checklist, ProvisionRecord } from '../../../lib/dataset/records.ts';

function makeProvision(change: Partial<ProvisionRecord> & Pick<ProvisionRecord, 'id' | 'title'>): ProvisionRecord {
  return {
    order: 0,
    number: null,
    theme: 'military',
    summary: { en: 'A summary.', de: 'Eine Zusammenfassung.' },
    figures: [],
    history: [],
    status: 'published',
    asOf: '2025-12-24',
    contested: false,
    unknownAfter: { en: 'Nothing is known after that.' },
    entities: [],
    sources: [],
    ...change,
  };
}

const ARMY = makeProvision({
  id: 'army',
  number: 6,
  title: { en: 'Cap on the forces', de: 'Obergrenze für die Armee' },
  summary: { en: 'A limit of 600,000.', de: 'Höchstens 600 000 Soldaten.' },
  figures: [{ label: { en: '600,000 personnel' }, amount: 600000, unit: 'personnel', date: '2025-11-20', sources: [] }],
  keywords: 'армі armé ejército',
});
const VOTE = makeProvision({ id: 'vote', number: 10, subpoint: 'b-d', title: { en: 'Elections' }, entities: ['cvk'] });
const RENT = makeProvision({ id: 'rent', title: { en: 'Rent for São Paulo–style use' } });
const CHECKLIST: Pick<Checklist, 'provisions' | 'entities'> = {
  provisions: [ARMY, VOTE, RENT],
  entities: [
    {
      id: 'zelensky',
      kind: 'person',
      name: { en: 'Volodymyr Zelensky', de: 'Wolodymyr Selenskyj' },
      provisions: ['vote'],
      spellings: ['Wołodymyr Zełenskyj', 'Володимир Зеленський'],
    },
    { id: 'cvk', kind: 'organisation', name: { en: 'Election Commission' }, provisions: [] },
  ],
};
const INDEX = indexOf(CHECKLIST);
const found = (search: string) => [...(findIn(INDEX, search) ?? new Map()).keys()];

describe('the search', () => {
  test.each([
    // Titles and summaries in either language, whatever the reader's own is.
    ['armee', ['army']],
    ['OBERGRENZE fur', ['army']],
    ['soldaten', ['army']],
    ['forces cap', ['army']],
    ['sao paulo style', ['rent']],
    ['10b-d', ['vote']],
    ['600,000', ['army']],
    // Names in any spelling, also where only the entity knows of the provision or only the provision of it.
    ['zelenskyj', ['vote']],
    ['Selenskyj', ['vote']],
    ['зеленськ', ['vote']],
    ['commission', ['vote']],
    // The words of pages in other languages.
    ['армія', ['army']],
    ['арм', ['army']],
    ['Ejercito', ['army']],
    ['armée', ['army']],
    // Every word must be found, by whichever way.
    ['zelenskyj elections', ['vote']],
    ['zelenskyj rent', []],
    ['nowhere', []],
  ])('for “%s” finds %j', (search, ids) => {
    expect(found(search)).toEqual(ids);
  });

  test('takes the words of pages only for what no text and no name says', () => {
    const index = indexOf({
      ...CHECKLIST,
      provisions: [ARMY, { ...RENT, keywords: 'armee wojsko' }],
    });
    expect([...(findIn(index, 'armee') ?? [])].map(([id]) => id)).toEqual(['army']);
    const named = indexOf({ ...CHECKLIST, provisions: [VOTE, { ...RENT, keywords: 'selenskyj' }] });
    expect([...(findIn(named, 'selen') ?? [])].map(([id]) => id)).toEqual(['vote']);
    expect([...(findIn(index, 'wojsko') ?? [])].map(([id]) => id)).toEqual(['rent']);
  });

  test('for nothing is no search', () => {
    expect(findIn(INDEX, '')).toBeNull();
    expect(findIn(INDEX, ' \t ')).toBeNull();
  });

  test('does not find by the middle of a name, nor by two letters of a word of pages', () => {
    expect(found('lensky')).toEqual([]);
    expect(found('ар')).toEqual([]);
  });
});

describe('why it was found', () => {
  const why = (provision: ProvisionRecord, search: string, language: string) => {
    const find = findIn(INDEX, search)?.get(provision.id);
    if (find === undefined) throw new Error(`“${search}” does not find ${provision.id}`);
    return { ...find, evidence: evidenceOf(provision, find, language).map(({ text }) => text) };
  };

  test('needs no word where the title says it', () => {
    expect(why(ARMY, 'cap', 'en')).toMatchObject({ evidence: [], names: [], keywords: [] });
    expect(why(ARMY, 'armee', 'de').evidence).toEqual([]);
  });

  test('is the text in which it stands: the reader’s first, else the other language', () => {
    expect(why(ARMY, 'limit', 'en').evidence).toEqual(['A limit of 600,000.']);
    expect(why(ARMY, 'armee', 'en').evidence).toEqual(['Obergrenze für die Armee']);
    expect(why(ARMY, 'cap', 'de').evidence).toEqual(['Cap on the forces']);
    expect(why(ARMY, 'limit armee', 'en').evidence).toEqual(['A limit of 600,000.', 'Obergrenze für die Armee']);
  });

  test('is the name, or the word of pages, where no text says it', () => {
    expect(why(VOTE, 'zelenskyj', 'en')).toMatchObject({ evidence: [], keywords: [] });
    expect(why(VOTE, 'zelenskyj', 'en').names.map(({ en }) => en)).toEqual(['Volodymyr Zelensky']);
    expect(why(ARMY, 'армія cap', 'en')).toMatchObject({ evidence: [], names: [], keywords: ['армія'] });
  });
});
