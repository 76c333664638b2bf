import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../lib/lexicon/fold.ts';
import {
  ALL_LANGUAGES,
  countLanguages,
  guessLanguages,
  isFunctionWord,
  languageBit,
} from '../../../lib/lexicon/language.ts';
import { scanArticle } from '../../../lib/lexicon/scan.ts';
import { makeEntity, makeScanner, mentionsIn, provisionsAboutWar } from './make-entity.ts';

const guess = (text: string) => guessLanguages(countLanguages(foldWords(text).map((word) => word.folded)));

describe('guessing the language', () => {
  it.each([
    ['en', 'The envoys of the two countries have met in the city, and it was said that they would stay for a week.'],
    [
      'de',
      'Die Gesandten der beiden Länder haben sich in der Stadt getroffen, und es hieß, dass sie eine Woche bleiben.',
    ],
    [
      'fr',
      'Les émissaires des deux pays se sont retrouvés dans la ville pour une semaine, et il est dit que le roi vient.',
    ],
    ['it', 'Gli inviati dei due paesi si sono trovati nella città per una settimana, e si dice che il re non venga.'],
    ['es', 'Los enviados de los dos países se han reunido en la ciudad por una semana, y se dice que el rey no viene.'],
    ['pl', 'Wysłannicy z obu krajów spotkali się w mieście na tydzień i jak się mówi, król do nich nie przyjedzie.'],
    ['uk', 'Посланці з обох країн зустрілися в місті на тиждень, і кажуть, що король до них не приїде, але це не так.'],
    [
      'ru',
      'Посланники из обеих стран встретились в городе на неделю, и говорят, что король к ним не приедет, но это не так.',
    ],
  ])('knows %s', (language, text) => {
    expect(guess(text)).toBe(languageBit(language));
  });

  it('does not guess from a line', () => {
    expect(guess('Envoys meet in the city')).toBe(ALL_LANGUAGES);
  });

  it('knows mere function words of a language, and none where it does not know the language', () => {
    expect(isFunctionWord('war', languageBit('de'))).toBe(true);
    expect(isFunctionWord('war', languageBit('en'))).toBe(false);
    expect(isFunctionWord('war', languageBit('de') | languageBit('en'))).toBe(false);
    expect(isFunctionWord('war', ALL_LANGUAGES)).toBe(false);
  });

  const German = ' Es war der Tag, an dem sie sich in der Stadt und auf dem Land nach den Gesprächen getroffen haben.';

  it('keeps the cues of other languages quiet', () => {
    const scanner = makeScanner({
      entities: [makeEntity('rufus-firefly', { aliases: ['Rufus Firefly'] })],
      cues: [{ provision: 'cap', all: ['army', 'part'] }],
    });
    expect(provisionsAboutWar(scanner, 'Army part.')).toEqual(['cap:Army part']);
    expect(provisionsAboutWar(scanner, `Army part.${German}`)).toEqual([]);
  });

  it('lets a block speak for itself, where an article turns to another language', () => {
    const scanner = makeScanner({
      entities: [makeEntity('rufus-firefly', { aliases: ['Rufus Firefly'] })],
      cues: [{ provision: 'cap', all: ['army', 'part'] }],
    });
    const English = ' It was said in the city that the army would be a part of it, as they have for a week by now.';
    expect(provisionsAboutWar(scanner, `${German.repeat(5)}\n\n${English}`)).toEqual(['cap:army would be a part']);
  });

  it('takes no function word for a sign of the topic', () => {
    const scanner = makeScanner({
      entities: [makeEntity('rufus-firefly', { aliases: ['Rufus Firefly', 'Firefly'] })],
      topics: [{ about: 'war', weight: 3, words: 'war' }],
    });
    expect(mentionsIn(scanner, 'War: Firefly')).toHaveLength(1);
    expect(scanArticle(scanner, `Firefly war da.${German}`).topic).toBe('other');
  });
});
