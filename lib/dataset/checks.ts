/**
 * What must hold between the records of a dataset that no schema can say: references resolve, ids are unique,
 * dates agree, texts are complete and attributed, paradigms fit their words. (What needs names folded and inflected is
 * in `lib/lexicon/name-checks.ts`.) Each check is a function of its own; {@link checkDataset} runs all.
 */
import { checkDates, checkHistories, checkStanding, checkTimelineOrder } from './check-dates.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import type { ParsedDataset } from './parse.ts';
import { at, type Place, type Problem } from './problem.ts';
import { STATUSES } from './schema.ts';

/** Every problem between the records, in the order of the checks. An empty list means that the dataset is sound. */
export function checkDataset(parsed: ParsedDataset): readonly Problem[] {
  return [
    ...checkIds(parsed),
    ...checkFileNames(parsed),
    ...checkReferences(parsed),
    ...checkStatuses(parsed),
    ...checkHistories(parsed),
    ...checkTimelineOrder(parsed),
    ...checkDates(parsed),
    ...checkStanding(parsed),
    ...checkTexts(parsed),
    ...checkParadigms(parsed),
  ];
}

/** Ids are unique within their kind of record. */
function checkIds({ dataset, placeOf }: ParsedDataset): Problem[] {
  const { sources, drafts, statuses, themes, provisions, entities, timeline, paradigms } = dataset;
  return [sources, drafts, statuses, themes, provisions, entities, timeline, paradigms].flatMap((records) => {
    const seen = new Map<string, Place>();
    return records.flatMap((record) => {
      const place = placeOf(record);
      const first = seen.get(record.id);
      if (!first) {
        seen.set(record.id, place);
        return [];
      }
      return {
        ...at(place, 'id'),
        message: `the id "${record.id}" is taken`,
        remedy: `give it another id; the first one is in ${first.file}`,
      };
    });
  });
}

/** One file per record is named after the record, so that an id leads to its file. */
function checkFileNames({ dataset, placeOf }: ParsedDataset): Problem[] {
  return [...dataset.provisions, ...dataset.entities].flatMap((record) => {
    const place = placeOf(record);
    const name = place.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (name === record.id) return [];
    return {
      ...at(place, 'id'),
      message: `the id "${record.id}" does not fit the file's name`,
      remedy: `rename the file to ${record.id}.yaml or correct the id`,
    };
  });
}

/** Every status has its definition for the reader. */
function checkStatuses({ dataset }: ParsedDataset): Problem[] {
  const defined = new Set(dataset.statuses.map(({ id }) => id));
  return STATUSES.filter((status) => !defined.has(status)).map((status) => ({
    file: 'statuses.yaml',
    path: [],
    message: `the status "${status}" has no definition`,
    remedy: 'add its label and its one-line definition',
  }));
}

/** Each word of an inflected alias has a paradigm of one of the alias's languages, and its ending fits. */
function checkParadigms({ dataset, placeOf }: ParsedDataset): Problem[] {
  const paradigms = new Map(dataset.paradigms.map((paradigm) => [paradigm.id, paradigm]));
  const check = (
    name: { text: string; languages?: readonly string[]; inflect?: readonly string[] | undefined },
    place: Place,
  ): Problem[] => {
    if (!name.inflect) return [];
    const words = wordsOf(name.text);
    if (words.length !== name.inflect.length) {
      return [
        {
          ...at(place, 'inflect'),
          message: `"${name.text}" has ${words.length} words and ${name.inflect.length} paradigms`,
          remedy: 'name one paradigm a word; `-` for a word that does not change',
        },
      ];
    }
    return name.inflect.flatMap((id, index) => {
      if (id === '-') return [];
      const where = at(place, 'inflect', index);
      const paradigm = paradigms.get(id);
      if (!paradigm) {
        return { ...where, message: `there is no paradigm "${id}"`, remedy: 'correct it or add it to paradigms.yaml' };
      }
      if (paradigm.language && name.languages && !name.languages.includes(paradigm.language)) {
        return {
          ...where,
          message: `"${id}" is a paradigm of another language (${paradigm.language})`,
          remedy: `use one of ${name.languages.join(', ')}, or split the alias by language`,
        };
      }
      const word = words[index] ?? '';
      if (word.toLowerCase().endsWith(paradigm.strip.toLowerCase())) return [];
      return {
        ...where,
        message: `"${word}" does not end in "${paradigm.strip}" as "${id}" needs`,
        remedy: 'choose the paradigm of its ending',
      };
    });
  };
  return dataset.entities.flatMap((entity) => {
    const place = placeOf(entity);
    return [
      ...entity.aliases.flatMap((alias, index) => check(alias, at(place, 'aliases', index))),
      ...entity.decoys.flatMap((decoy, index) => check(decoy, at(place, 'decoys', index))),
    ];
  });
}

/** The words of a name as matching cuts them: at anything that is neither a letter, a mark nor a digit. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
