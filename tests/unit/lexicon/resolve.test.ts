import { describe, expect, it } from 'vitest';
import type { BlockMatches, Lexicon } from '../../../lib/lexicon/lexicon.ts';
import { createScanner } from '../../../lib/lexicon/match.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';
import { ABOUT_THE_WAR, makeEntity, makeScanner, mentionsAboutWar, mentionsIn } from './make-entity.ts';

const document = { kind: 'document', mark: 'in-context' } as const;

const scanner = makeScanner({
  entities: [
    makeEntity('rufus', { aliases: ['Rufus Firefly', 'Rufus T. Firefly', 'Firefly'], decoys: ['Firefly Lane'] }),
    makeEntity('trentino', { aliases: ['Andrij Trentino', 'Trentino', 'Андрій Трентіно', 'Трентіно'] }),
    makeEntity('ravelli', { aliases: ['Emanuel B. Ravelli', 'Ravelli'] }),
    makeEntity('teasdale', { aliases: ['Gloria Teasdale', 'Teasdale'], mark: 'in-context' }),
    makeEntity('chicolini', { aliases: ['Chico Lini', 'Lini'], mark: 'never' }),
    makeEntity('long-plan', {
      ...document,
      aliases: ['twelve-point plan', { text: 'peace plan', strength: 'weak', ambiguous: true }],
    }),
    makeEntity('short-plan', {
      ...document,
      aliases: ['three-point plan', { text: 'peace plan', strength: 'weak', ambiguous: true }],
    }),
    makeEntity('talks-one', {
      kind: 'event',
      aliases: ['first round', { text: 'talks in Geneva', strength: 'strong', ambiguous: true }],
      part: { text: { en: 'Rufus Firefly sat at the table.' }, sources: ['herald'] },
    }),
    makeEntity('talks-two', {
      kind: 'event',
      aliases: ['second round', { text: 'talks in Geneva', strength: 'strong', ambiguous: true }],
      part: { text: { en: 'Gloria Teasdale sat at the table.' }, sources: ['herald'] },
    }),
    makeEntity('ministry', { kind: 'organisation', mark: 'in-context', aliases: ['Ministry of Song'] }),
  ],
  topics: [
    { about: 'war', weight: 3, words: 'freedonia*|sylvania*' },
    { about: 'war', weight: 1, words: 'envoy*|truce' },
    { about: 'elsewhere', weight: 2, words: 'klopstokia*|football' },
  ],
  givenNames: ['Harpo', 'Андрей', 'Олена', 'Zeppo', 'Andrij', 'Gloria', 'Emanuel', 'Harp', 'Victor', 'Melania', 'Nica'],
});

describe('an article about something else', () => {
  const filler = 'The cake was large and the guests were many, as on every day of that long and sunny summer. ';

  it('has the first full name of each person marked and nothing else', () => {
    const text = `Firefly came. Rufus Firefly sang, Rufus T. Firefly danced. The twelve-point plan of the Ministry of Song. Andrij Trentino, Trentino.`;
    expect(mentionsIn(scanner, text)).toEqual(['rufus:Rufus Firefly', 'trentino:Andrij Trentino']);
  });

  it('has no person marked whose entry says in-context or never', () => {
    expect(mentionsIn(scanner, 'Gloria Teasdale and Chico Lini')).toEqual([]);
    expect(mentionsAboutWar(scanner, 'Gloria Teasdale and Chico Lini')).toEqual(['teasdale:Gloria Teasdale']);
  });

  it('stays one when it mentions the war in passing, however long it is', () => {
    const article = `${filler.repeat(20)}He had once been to Freedonia.\n\n${filler.repeat(20)}Firefly sang.`;
    expect(scanArticle(scanner, article).topic).toBe('other');
  });

  it('stays one when light signs of the war are many and the word that carries it stands once', () => {
    const light = 'The envoy met an envoy, then envoys of envoyland met over a truce, said Firefly to a friend. ';
    expect(scanArticle(scanner, light.repeat(30)).topic).toBe('other');
    expect(scanArticle(scanner, `Freedonia. ${light.repeat(30)}`).topic).toBe('other');
    expect(scanArticle(scanner, `Freedonia, Freedonian, Sylvania, Sylvanian. ${light.repeat(30)}`).topic).toBe('plan');
  });

  it('is one when another conflict outweighs the war', () => {
    const text =
      'Truce in Klopstokia: envoys from Freedonia welcome the peace plan for Klopstokia. Klopstokian football.';
    expect(scanArticle(scanner, `${text} Firefly.`).topic).toBe('other');
  });
});

describe('an article about the war', () => {
  it('is one as a teaser of a line and as a long report', () => {
    expect(scanArticle(scanner, 'Firefly: Freedonia wants a truce').topic).toBe('plan');
    const report =
      'Freedonia said on Monday that envoys of Sylvania had left. Sylvanian officials did not answer Firefly.\n\n';
    expect(scanArticle(scanner, report.repeat(30)).topic).toBe('plan');
  });

  it('is none by names alone: without a word that carries the topic it is about something else', () => {
    const text = 'Firefly and Rufus Firefly, Andrij Trentino, the twelve-point plan, envoys, envoys, a truce.';
    expect(scanArticle(scanner, text).topic).toBe('other');
  });

  it('has surnames, organisations and documents marked', () => {
    expect(mentionsAboutWar(scanner, 'Firefly’s Ministry of Song has a Twelve-Point Plan.')).toEqual([
      'rufus:Firefly',
      'ministry:Ministry of Song',
      'long-plan:Twelve-Point Plan',
    ]);
  });
});

describe('namesakes', () => {
  it.each([
    ['a surname behind a foreign given name', 'Harpo Firefly sang.', []],
    ['a surname behind a foreign initial', 'H. Firefly sang.', []],
    ['an inflected given name', 'Андрея Трентіно и Оленою Трентіно', []],
    ['a Polish one', 'Z Harpem Firefly, Victora Firefly, Melanii Firefly', []],
    ['a decoy', 'In Firefly Lane', []],
    ['the surname alone once a namesake was introduced', 'Harpo Firefly sang. Firefly danced.', []],
    ['the surname alone before the namesake is introduced', 'Firefly danced. Harpo Firefly sang.', []],
  ])('are not marked: %s', (_, text, expected) => {
    expect(mentionsAboutWar(scanner, text)).toEqual(expected);
  });

  it.each([
    [
      'his own given name in a spelling of his',
      'Andrij Trentino, Андрій Трентіно',
      ['trentino:Andrij Trentino', 'trentino:Андрій Трентіно'],
    ],
    ['his own given name, common as it may be', 'Emanuel Ravelli sang.', ['ravelli:Ravelli']],
    ['his own given name and a middle initial', 'Rufus X. Firefly sang.', ['rufus:Firefly']],
    [
      'a word that only looks like a given name in another case',
      'Victory Firefly, Nice Firefly',
      Array(2).fill('rufus:Firefly'),
    ],
    ['his own initial', 'R. Firefly sang.', ['rufus:Firefly']],
    ['a title', 'President Firefly, Präsident Firefly, президент Firefly', Array(3).fill('rufus:Firefly')],
    ['another name before a comma', 'Harpo, Firefly and Zeppo', ['rufus:Firefly']],
    [
      'both him and a namesake',
      'Rufus Firefly met Harpo Firefly. Firefly danced.',
      ['rufus:Rufus Firefly', 'rufus:Firefly'],
    ],
  ])('are not seen in %s', (_, text, expected) => {
    expect(mentionsAboutWar(scanner, text)).toEqual(expected);
  });
});

describe('a phrase that several entities share', () => {
  it.each([
    [
      'the one named last before it',
      'The twelve-point plan. The three-point plan. The peace plan.',
      'short-plan:peace plan',
    ],
    [
      'the one named first behind it',
      'The peace plan. The three-point plan. The twelve-point plan.',
      'short-plan:peace plan',
    ],
    ['the one named in a paragraph before', 'The twelve-point plan.\n\nThe peace plan.', 'long-plan:peace plan'],
  ])('means %s', (_, text, expected) => {
    expect(mentionsAboutWar(scanner, text)).toContain(expected);
  });

  it('means the one whose people the article names', () => {
    expect(mentionsAboutWar(scanner, 'Gloria Teasdale left the talks in Geneva.')).toContain(
      'talks-two:talks in Geneva',
    );
    expect(mentionsAboutWar(scanner, 'Firefly left the talks in Geneva.')).toContain('talks-one:talks in Geneva');
  });

  it('means none where nothing tells them apart', () => {
    expect(mentionsAboutWar(scanner, 'The peace plan of the Ministry of Song.')).toEqual(['ministry:Ministry of Song']);
  });

  it.each([
    'The twelve-point plan. The peace plan for Klopstokia.',
    'The twelve-point plan. Klopstokia has a peace plan.',
  ])('means none in a sentence about another conflict: %s', (text) => {
    expect(mentionsAboutWar(scanner, text)).toEqual(['long-plan:twelve-point plan']);
  });

  it.each(['China’s peace plan', 'the Chinese peace plan', 'the peace plan of Brazil', 'the peace plan from China'])(
    'is not that of another country: %s',
    (text) => {
      expect(mentionsAboutWar(scanner, `The twelve-point plan. He spoke of ${text}.`)).toEqual([
        'long-plan:twelve-point plan',
      ]);
    },
  );

  it.each(['no', 'any', 'a better', 'keinen', 'einen gerechten', 'nawet najlepszy', 'любой'])(
    'means none as a kind of thing: %s peace plan',
    (words) => {
      expect(mentionsAboutWar(scanner, `The twelve-point plan. It is ${words} peace plan.`)).toEqual([
        'long-plan:twelve-point plan',
      ]);
    },
  );

  it.each(['a secret', 'the new', 'einen', 'Trentinos'])('means the thing as %s peace plan', (words) => {
    const found = mentionsAboutWar(scanner, `The twelve-point plan. It is ${words} peace plan.`);
    expect(found).toContain('long-plan:peace plan');
  });
});

describe('resolve', () => {
  it('gives the same answer for the same blocks, and a new one when one of them changes', () => {
    const first = scanner.match(ABOUT_THE_WAR);
    const second = scanner.match('Firefly danced.');
    const before = scanner.resolve([first, second]);
    expect(scanner.resolve([first, second])).toEqual(before);
    expect(before.mentions).toEqual([{ block: 1, start: 0, end: 7, entity: 'rufus' }]);
    expect(scanner.resolve([first, scanner.match('Nobody danced.')]).mentions).toEqual([]);
    expect(scanner.resolve([second]).topic).toBe('other');
    expect(scanner.resolve([])).toEqual({ topic: 'other', mentions: [], provisions: [] });
  });

  it('takes time in proportion to one hostile sentence too', () => {
    const hostile = `${ABOUT_THE_WAR}${'Freedonia, Sylvania, twelve-point plan, peace plan, Firefly, army of 400 000 cut, '.repeat(20_000)}`;
    const cued = makeScanner({
      entities: [makeEntity('rufus', { aliases: ['Firefly'] })],
      cues: [{ provision: 'cap', all: ['army', 'cut', '400000|firefly'], within: 2 }],
    });
    expect(mentionsIn(scanner, hostile)).toHaveLength(60_000);
    expect(scanArticle(cued, hostile)).toMatchObject({ topic: 'plan', provisions: [] });
  });

  it('refuses blocks of another make', () => {
    const foreign: BlockMatches = { length: 3 };
    expect(() => scanner.resolve([foreign])).toThrow(TypeError);
  });

  it('takes a lexicon of its own schema only, and says so', () => {
    const other = { ...scanner.lexicon, schema: 2 } as unknown as Lexicon;
    expect(() => createScanner(other)).toThrow(/schema 1, not 2/);
    const damaged = { ...scanner.lexicon, tables: { ...scanner.lexicon.tables, forms: 'é' } };
    expect(() => createScanner(damaged)).toThrow(/damaged/);
  });

  it('answers for a whole text with offsets into it', () => {
    const text = `${ABOUT_THE_WAR}One.\r\n \r\nFirefly.\n\n\n Firefly`;
    for (const { start, end } of scanArticle(scanner, text).mentions) expect(text.slice(start, end)).toBe('Firefly');
    expect(scanArticle(scanner, text).mentions.map(({ block }) => block)).toEqual([2, 3]);
  });
});
