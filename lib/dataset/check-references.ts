/** References between records: they lead somewhere, and what nobody refers to is not kept. */
import type { ParsedDataset } from './parse.ts';
import { at, type Place, type Problem } from './problem.ts';

/** Every id that a record mentions exists, and every source is used. */
export function checkReferences({ dataset, placeOf }: ParsedDataset): Problem[] {
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
  for (const event of dataset.timeline) {
    const place = placeOf(event);
    event.entities.forEach((id, index) => {
      refer('entity', id, at(place, 'entities', index));
    });
    event.provisions.forEach((id, index) => {
      refer('provision', id, at(place, 'provisions', index));
    });
    cite(event.sources, place);
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
