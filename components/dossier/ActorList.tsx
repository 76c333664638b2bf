/** Everybody and everything that has a part in the plan, by kind and name. */
import { useMemo } from 'preact/hooks';
import type { DatasetRecords, EntityRecord, KindId } from '../../lib/dataset/records.ts';
import { DateText } from '../ui/DateText.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { pickText } from '../ui/text.ts';
import { CitedFold, RelatedLinks } from './Links.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { entityAnchor } from './targets.ts';

const KINDS = ['person', 'organisation', 'place', 'event', 'document', 'concept'] as const satisfies readonly KindId[];

/** The part of actors. The data name no sides, so there are none here. */
export function ActorList({ records }: { readonly records: DatasetRecords }) {
  const { words, language, wordsLanguage } = useReading();
  const groups = useMemo(() => {
    const collator = new Intl.Collator(wordsLanguage);
    const name = (entity: EntityRecord) => pickText(entity.name, language).text;
    return KINDS.map((kind) => ({
      kind,
      entities: records.entities
        .filter((entity) => entity.kind === kind)
        .sort((a, b) => collator.compare(name(a), name(b))),
    })).filter(({ entities }) => entities.length > 0);
  }, [records, language, wordsLanguage]);
  return (
    <Section id="actors" title={words.sectionTitles.actors} intro={words.actorsIntro}>
      {groups.map(({ kind, entities }) => (
        <section key={kind} class="kind-group">
          <h3 class="part-subtitle">
            {words.kindGroups[kind]} <span class="amount">{entities.length}</span>
          </h3>
          <ul class="actors">
            {entities.map((entity) => (
              <Actor key={entity.id} entity={entity} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function Actor({ entity }: { readonly entity: EntityRecord }) {
  const { words } = useReading();
  return (
    <li id={entityAnchor(entity.id)} class="actor" tabIndex={-1}>
      <h4 class="actor-name">
        <LocalText text={entity.name} />
      </h4>
      {entity.roles.length > 0 && (
        <ul class="actor-roles">
          {entity.roles.map(({ from, text }) => (
            <li key={`${from} ${text.en}`}>
              <DateText date={from} length="short" />: <LocalText text={text} />
            </li>
          ))}
        </ul>
      )}
      <p class="actor-part">
        <LocalText text={entity.part.text} />
      </p>
      <RelatedLinks provisions={entity.provisions} entities={[]} />
      <p class="as-of">
        {words.knownUpTo} <DateText date={entity.asOf} length="short" />
      </p>
      <CitedFold sources={entity.sources} />
    </li>
  );
}
