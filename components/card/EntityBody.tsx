/** The card about a person, organisation, place, event, document or concept. */
import type { EntityCard, EntityRecord, ProvisionLine, StatusRecord } from '../../lib/dataset/records.ts';
import { datePrecision, formatDate } from '../ui/dates.ts';
import { LocalText } from '../ui/LocalText.tsx';
import { ProvisionRow } from '../ui/ProvisionRow.tsx';
import { SourceFold, sourcesNamed } from '../ui/SourceList.tsx';
import { useShortList } from '../ui/short-list.tsx';
import { EntityTimeline } from './EntityTimeline.tsx';
import { KnownUpTo } from './KnownUpTo.tsx';
import { PlanStands } from './PlanStands.tsx';
import { useReading } from './reading.ts';
import { type Role, rolesShown } from './roles.ts';
import { AT, SINCE } from './ThenAndNow.tsx';

interface EntityBodyProps {
  readonly card: EntityCard;
  readonly pageDate: string | null;
  readonly onOpenProvision: (id: string) => void;
}

/** Role then and now, part in the plan, what happened, linked provisions, sources, and the day up to which that is known. */
export function EntityBody({ card, pageDate, onOpenProvision }: EntityBodyProps) {
  const { words } = useReading();
  const { entity } = card;
  return (
    <>
      {card.plan !== undefined && <PlanStands plan={card.plan} statuses={card.statuses} asOf={card.info.asOf} />}
      <Roles roles={entity.roles} pageDate={pageDate} />
      <section>
        <h3 class="label">{words.partInPlan}</h3>
        <p>
          <LocalText text={entity.part.text} />
        </p>
      </section>
      {card.timeline.length > 0 && <EntityTimeline events={card.timeline} sources={card.sources} />}
      {card.provisions.length > 0 && (
        <LinkedProvisions provisions={card.provisions} statuses={card.statuses} onOpen={onOpenProvision} />
      )}
      <SourceFold sources={sourcesNamed(entity.sources, card.sources)} />
      <KnownUpTo asOf={entity.asOf} info={card.info} />
    </>
  );
}

function Roles({ roles, pageDate }: { readonly roles: EntityRecord['roles']; readonly pageDate: string | null }) {
  const { words, wordsLanguage } = useReading();
  const shown = rolesShown(roles, pageDate);
  if (shown === null) return null;
  if (shown.latest === null) {
    return (
      <p class="role">
        <LocalText text={shown.atPage.text} />
      </p>
    );
  }
  const date = formatDate(shown.date, wordsLanguage);
  return (
    <div class="roles">
      <dl>
        <dt>{words[AT[datePrecision(shown.date) ?? 'day']](date)}</dt>
        <dd>
          <LocalText text={shown.atPage.text} />
        </dd>
      </dl>
      {shown.between.length > 0 && (
        <details class="fold">
          <summary>{words.rolesBetween(shown.between.length)}</summary>
          <dl>
            {shown.between.map((role) => (
              <RoleSince key={role.from} role={role} />
            ))}
          </dl>
        </details>
      )}
      <dl class="now">
        <RoleSince role={shown.latest} />
      </dl>
    </div>
  );
}

function RoleSince({ role }: { readonly role: Role }) {
  const { words, wordsLanguage } = useReading();
  return (
    <>
      <dt>{words[SINCE[datePrecision(role.from) ?? 'day']](formatDate(role.from, wordsLanguage))}</dt>
      <dd>
        <LocalText text={role.text} />
      </dd>
    </>
  );
}

/** More lines than this would push the sources out of sight. */
const LINES_AT_FIRST = 4;

function LinkedProvisions(props: {
  readonly provisions: readonly ProvisionLine[];
  readonly statuses: readonly StatusRecord[];
  readonly onOpen: (id: string) => void;
}) {
  const { words } = useReading();
  const { shown, toggle } = useShortList(props.provisions, LINES_AT_FIRST);
  return (
    <section>
      <h3 class="label">{words.linkedProvisions}</h3>
      <ul class="rows">
        {shown.map((provision) => (
          <ProvisionRow
            key={provision.id}
            provision={provision}
            statuses={props.statuses}
            onPress={() => props.onOpen(provision.id)}
          />
        ))}
      </ul>
      {toggle}
    </section>
  );
}
