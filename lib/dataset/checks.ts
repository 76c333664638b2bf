/**
 * What must hold between the records of a dataset that no schema can say: references resolve, ids are unique,
 * dates agree, paradigms fit their words. (Names that two entities share are found where names are folded and inflected,
 * in `lib/lexicon/collisions.ts`.) Each check is a function of its own; {@link checkDataset} runs all.
 */
import type { ParsedDataset } from './parse.ts';
import type { Place, Problem } from './problem.ts';
import { STATUSES } from './schema.ts';

/** Every problem between the records, in the order of the checks. An empty list means that the dataset is sound. */
export function checkDataset(parsed: ParsedDataset): readonly Problem[] {
  return [
    ...checkIds(parsed),
    ...checkFileNames(parsed),
    ...checkReferences(parsed),
    ...checkStatuses(parsed),
    ...checkHistories(parsed),
    ...checkDates(parsed),
    ...checkParadigms(parsed),
  ];
}

function at(place: Place, ...path: (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...path] };
}

/** Ids are unique within their kind of record. */
function checkIds({ dataset, placeOf }: ParsedDataset): Problem[] {
  const { sources, drafts, statuses, themes, provisions, entities, paradigms } = dataset;
  return [sources, drafts, statuses, themes, provisions, entities, paradigms].flatMap((records) => {
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

/** Every id that a record mentions exists, and every source is used. */
function checkReferences({ dataset, placeOf }: ParsedDataset): Problem[] {
  const problems: Problem[] = [];
  const tables = {
    source: new Set(dataset.sources.map(({ id }) => id)),
    draft: new Set(dataset.drafts.map(({ id }) => id)),
    theme: new Set(dataset.themes.map(({ id }) => id)),
    provision: new Set(dataset.provisions.map(({ id }) => id)),
    entity: new Set(dataset.entities.map(({ id }) => id)),
  };
  const homes = {
    source: 'sources.yaml',
    draft: 'drafts.yaml',
    theme: 'themes.yaml',
    provision: 'provisions/',
    entity: 'entities/',
  };
  const used = new Set<string>();

  const refer = (kind: keyof typeof tables, id: string | undefined, place: Place) => {
    if (id === undefined) return;
    if (kind === 'source') used.add(id);
    if (tables[kind].has(id)) return;
    problems.push({
      ...place,
      message: `there is no ${kind} "${id}"`,
      remedy: `correct the id or add the ${kind} to ${homes[kind]}`,
    });
  };
  const cite = (ids: readonly string[] | undefined, place: Place, ...path: (string | number)[]) =>
    ids?.forEach((id, index) => {
      refer('source', id, at(place, ...path, 'sources', index));
    });

  for (const draft of dataset.drafts) cite(draft.sources, placeOf(draft));
  for (const provision of dataset.provisions) {
    const place = placeOf(provision);
    refer('theme', provision.theme, at(place, 'theme'));
    provision.entities.forEach((id, index) => {
      refer('entity', id, at(place, 'entities', index));
    });
    provision.statusSources?.forEach((id, index) => {
      refer('source', id, at(place, 'statusSources', index));
    });
    provision.history.forEach((entry, index) => {
      refer('draft', entry.draft, at(place, 'history', index, 'draft'));
      cite(entry.sources, place, 'history', index);
    });
    provision.figures.forEach((figure, index) => {
      refer('draft', figure.draft, at(place, 'figures', index, 'draft'));
      cite(figure.sources, place, 'figures', index);
    });
  }
  for (const entity of dataset.entities) {
    const place = placeOf(entity);
    entity.provisions.forEach((id, index) => {
      refer('provision', id, at(place, 'provisions', index));
    });
    entity.roles.forEach((role, index) => {
      cite(role.sources, place, 'roles', index);
    });
    cite(entity.part.sources, place, 'part');
  }
  for (const cue of Object.values(dataset.cues).flat()) {
    refer('provision', cue.provision, at(placeOf(cue), 'provision'));
  }
  for (const source of dataset.sources) {
    if (used.has(source.id)) continue;
    problems.push({
      ...at(placeOf(source), 'id'),
      message: `no statement cites the source "${source.id}"`,
      remedy: 'cite it, or remove it',
    });
  }
  return problems;
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

/** A history runs forward in time and leads to the status that the provision has. */
function checkHistories({ dataset, placeOf }: ParsedDataset): Problem[] {
  return dataset.provisions.flatMap((provision) => {
    const place = placeOf(provision);
    const problems: Problem[] = provision.history.flatMap((entry, index) => {
      const before = provision.history[index - 1];
      if (!before || before.date <= entry.date) return [];
      return {
        ...at(place, 'history', index, 'date'),
        message: `the entry of ${entry.date} stands after one of ${before.date}`,
        remedy: 'put the history in order of date, oldest first',
      };
    });
    if (!provision.history.some((entry) => entry.status === provision.status) && !provision.statusSources) {
      problems.push({
        ...at(place, 'status'),
        message: `no entry of the history has the status "${provision.status}"`,
        remedy: 'correct the status, add the entry that gives it, or cite statusSources',
      });
    }
    return problems;
  });
}

/** Nothing is dated after the day up to which the dataset claims to know. */
function checkDates({ dataset, placeOf }: ParsedDataset): Problem[] {
  const { asOf } = dataset.head;
  const late = (date: string, place: Place): Problem[] =>
    date <= asOf
      ? []
      : [
          {
            ...place,
            message: `${date} is after the dataset's own date, ${asOf}`,
            remedy: 'correct the date, or move asOf in dataset.yaml',
          },
        ];
  return [
    ...dataset.provisions.flatMap((provision) => [
      ...late(provision.asOf, at(placeOf(provision), 'asOf')),
      ...provision.history.flatMap((entry, index) =>
        late(entry.date, at(placeOf(provision), 'history', index, 'date')),
      ),
    ]),
    ...dataset.entities.flatMap((entity) =>
      entity.roles.flatMap((role, index) => late(role.from, at(placeOf(entity), 'roles', index, 'from'))),
    ),
  ];
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
