/**
 * The house style as data: words that take a side or are spelt otherwise here, and the words by which a report names
 * who made it. `docs/editorial.md` says why in full; quoted words are always allowed.
 */

/** Words that our own sentences do not use, and why. */
export interface LoadedWord {
  readonly language: 'en' | 'de';
  /** Whole words parted by `|`; `*` stands for any further letters. Case does not count. */
  readonly words: string;
  /** Longer expressions that contain one of the words and are fine. Same syntax. */
  readonly except?: string;
  readonly reason: string;
  readonly instead: string;
}

/** What the check `loaded words` looks for. */
export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    language: 'en',
    words: 'regime|regimes',
    except: 'sanctions regime|visa regime|verification regime|control regime|legal regime',
    reason: 'denies that a government is one',
    instead: 'government, authorities, or the name',
  },
  {
    language: 'en',
    words: 'terrorist*',
    reason: 'is an accusation, not a description',
    instead: 'what was done and by whom, or the accusation with its speaker',
  },
  {
    language: 'en',
    words: 'capitulat*|appease*|sell-out|sellout|betray*',
    reason: 'judges a concession',
    instead: 'what is conceded, or the judgement as a quotation',
  },
  {
    language: 'en',
    words: 'liberat*',
    reason: 'is the word of one side for taking a place',
    instead: 'took, retook, or a quotation',
  },
  {
    language: 'en',
    words: 'special military operation',
    reason: 'is the Russian government’s name for the war',
    instead: 'war, invasion, or a quotation',
  },
  {
    language: 'en',
    words: 'puppet*|junta*|stooge*',
    reason: 'denies that a person or government acts for itself',
    instead: 'the office or the name',
  },
  {
    language: 'en',
    words: 'aggressor*|warmonger*',
    reason: 'is a verdict',
    instead: 'the name of the country or person',
  },
  {
    language: 'en',
    words: 'claimed that|claims that|admitted that|boasted',
    reason: 'says what we think of a statement',
    instead: 'said',
  },
  { language: 'en', words: 'obviously|of course|clearly', reason: 'argues', instead: 'nothing, or a source' },
  {
    language: 'en',
    words: 'kiev|kharkov|lvov|odessa|donbass|dnepr',
    reason: 'is the Russian form of a Ukrainian name',
    instead: 'Kyiv, Kharkiv, Lviv, Odesa, Donbas, Dnipro',
  },
  {
    language: 'de',
    words: 'regime|regimes',
    except: 'sanktionsregime*|grenzregime|kontrollregime',
    reason: 'denies that a government is one',
    instead: 'Regierung, Führung, or the name',
  },
  {
    language: 'de',
    words: 'terrorist*',
    reason: 'is an accusation, not a description',
    instead: 'what was done and by whom, or the accusation with its speaker',
  },
  {
    language: 'de',
    words: 'kapitulation*|kapitulier*|ausverkauf*|verrat|verraten|beschwichtigung*|einknick*',
    reason: 'judges a concession',
    instead: 'what is conceded, or the judgement as a quotation',
  },
  {
    language: 'de',
    words: 'befreiung|befreit|befreite|befreiten',
    except: 'befreiung von|von * befreit|befreiung der gefangenen',
    reason: 'is the word of one side for taking a place',
    instead: 'Einnahme, Rückeroberung, or a quotation',
  },
  {
    language: 'de',
    words: 'spezialoperation*|militärische sonderoperation',
    reason: 'is the Russian government’s name for the war',
    instead: 'Krieg, Invasion, or a quotation',
  },
  {
    language: 'de',
    words: 'marionette*|junta|handlanger*',
    reason: 'denies that a person or government acts for itself',
    instead: 'the office or the name',
  },
  {
    language: 'de',
    words: 'aggressor*|kriegstreiber*',
    reason: 'is a verdict',
    instead: 'the name of the country or person',
  },
  {
    language: 'de',
    words: 'behauptete|behaupten|behauptet|räumte ein|gab zu|prahlte',
    reason: 'says what we think of a statement',
    instead: 'sagte, erklärte, nach Angaben von',
  },
  {
    language: 'de',
    words: 'offensichtlich|selbstverständlich|bekanntlich',
    reason: 'argues',
    instead: 'nothing, or a source',
  },
  {
    language: 'de',
    words: 'kyjiw|kyiv|charkow|lwow|zelensky|zelenskyy|selensky',
    except: 'kyiv independent|kyiv post|kyiv school of economics',
    reason: 'is not the form that the German-language press uses most',
    instead: 'Kiew, Charkiw, Lwiw, Selenskyj',
  },
];

/** Words by which a sentence names who says so. Same syntax as {@link LoadedWord.words}. */
export const ATTRIBUTION: Readonly<Record<'en' | 'de', string>> = {
  en:
    'according to|said|says|saying|citing|cited|cites|reported|reports|wrote|writes|told|quoted|quotes|quoting|' +
    'announced|described|stated|confirmed|denied|named|gave|put it',
  de:
    'laut|zufolge|nach angaben|nach darstellung|unter berufung|berichtete*|berichtet|meldete*|schrieb|schrieben|sagte*|' +
    'erklärte*|nannte*|zitiert*|beruft|beriefen|teilte* mit|gab* an|bestätigte*|bestritt*|beschrieb*|bezifferte*',
};
