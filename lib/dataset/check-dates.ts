/** Dates: what is in order of time, what lies after the day that the dataset knows of, what has grown old. */
import type { ParsedDataset } from './parse.ts';
import { at, type Place, type Problem } from './problem.ts';

/** A history runs forward in time. */
export function checkHistories({ dataset, placeOf }: ParsedDataset): Problem[] {
  return dataset.provisions.flatMap((provision) =>
    provision.history.flatMap((entry, index) => {
      const before = provision.history[index - 1];
      if (!before || before.date <= entry.date) return [];
      return {
        ...at(placeOf(provision), 'history', index, 'date'),
        message: `the entry of ${entry.date} stands after one of ${before.date}`,
        remedy: 'put the history in order of date, oldest first',
      };
    }),
  );
}

/**
 * Status and `asOf` of a provision are those of the last entry that is about the clause itself: its status, and its
 * day or that of a source of it. Entries whose occasion begins with {@link CONTEXT} tell what lies around it.
 */
export function checkStanding({ dataset, placeOf }: ParsedDataset): Problem[] {
  const dates = new Map(dataset.sources.map(({ id, date }) => [id, date]));
  return dataset.provisions.flatMap((provision) => {
    const place = placeOf(provision);
    const problems: Problem[] = [];
    const last =
      provision.history.findLast((entry) => !entry.occasion?.en.startsWith(CONTEXT)) ?? provision.history.at(-1);
    if (!last) return problems;
    if (last.status !== provision.status && !provision.statusSources) {
      problems.push({
        ...at(place, 'status'),
        message: `the last entry about the clause, of ${last.date}, says "${last.status}"`,
        remedy: 'correct the status, add the entry that gives it, or cite statusSources',
      });
    }
    const cited = [...last.sources, ...(provision.statusSources ?? [])].map((id) => dates.get(id));
    if (provision.asOf !== last.date && !cited.includes(provision.asOf)) {
      problems.push({
        ...at(place, 'asOf'),
        message: `neither the last entry about the clause, of ${last.date}, nor a source of it has this date`,
        remedy: 'give the date of that entry or of its source, or add the entry that is missing',
      });
    }
    return problems;
  });
}

/** How the occasion of an entry begins that is not about the clause itself. */
const CONTEXT = 'Outside the plan:';

/** The timeline stands in order of date and then of id, and no event ends before it begins. */
export function checkTimelineOrder({ dataset, placeOf }: ParsedDataset): Problem[] {
  return dataset.timeline.flatMap((event, index) => {
    const problems: Problem[] = [];
    const before = dataset.timeline[index - 1];
    if (before && (before.date > event.date || (before.date === event.date && before.id > event.id))) {
      problems.push({
        ...at(placeOf(event), 'date'),
        message: `the event of ${event.date} stands after "${before.id}" of ${before.date}`,
        remedy: 'run `npm run dataset -- format`, which puts the timeline in order of date and id',
      });
    }
    if (event.end !== undefined && event.end < event.date) {
      problems.push({
        ...at(placeOf(event), 'end'),
        message: `the event ends on ${event.end}, before it begins`,
        remedy: 'correct one of the dates, or leave `end` out for a single day',
      });
    }
    return problems;
  });
}

/** Nothing is dated after the day up to which the dataset claims to know. */
export function checkDates({ dataset, placeOf }: ParsedDataset): Problem[] {
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
    ...dataset.timeline.flatMap((event) => [
      ...late(event.date, at(placeOf(event), 'date')),
      ...(event.end === undefined ? [] : late(event.end, at(placeOf(event), 'end'))),
    ]),
  ];
}

/**
 * Provisions whose `asOf` lies more than `days` days before the dataset's own: what to look into next, no mistake.
 * A month or a year counts from its first day.
 */
export function findStale({ dataset, placeOf }: ParsedDataset, days: number): Problem[] {
  return dataset.provisions.flatMap((provision) => {
    const age = (Date.parse(dataset.head.asOf) - Date.parse(provision.asOf)) / MS_PER_DAY;
    if (age <= days) return [];
    return {
      ...at(placeOf(provision), 'asOf'),
      message: `${provision.asOf} is ${age} days before the dataset's ${dataset.head.asOf}`,
      remedy: 'look for later word of it, or leave it as it is where there is none',
    };
  });
}

const MS_PER_DAY = 86_400_000;
