import type { Checklist } from '../../lib/dataset/records.ts';
import { ProvisionRow } from '../ui/ProvisionRow.tsx';
import { useRoving } from '../ui/roving.ts';
import { useShortList } from '../ui/short-list.tsx';
import { pickText } from '../ui/text.ts';
import type { ProvisionHere } from './page-names.ts';
import type { PopupProps } from './props.ts';
import { useReading } from './reading.ts';

/** More would push the checklist and its search off the first screen. */
const LINES_AT_FIRST = 3;

/** Provisions that the page mentions, in the page's order; pressing one goes to it on the page. */
export function ProvisionsHere(props: {
  readonly provisions: readonly ProvisionHere[];
  readonly checklist: Checklist;
  readonly onJump: PopupProps['onJump'];
}) {
  const { words, language } = useReading();
  const { shown, toggle } = useShortList(props.provisions, LINES_AT_FIRST);
  const roving = useRoving<HTMLUListElement>('.row', 'column');
  if (props.provisions.length === 0) return null;
  return (
    <section>
      <div class="here-head">
        <h3 class="label">{words.provisionsHere(props.provisions.length, props.checklist.provisions.length)}</h3>
        {toggle}
      </div>
      <ul class="rows" {...roving}>
        {shown.map(({ provision, count }) => (
          <ProvisionRow
            key={provision.id}
            provision={provision}
            statuses={props.checklist.statuses}
            brief
            hint={words.jumpTo(pickText(provision.title, language).text, count)}
            onPress={() => props.onJump('provision', provision.id)}
          />
        ))}
      </ul>
    </section>
  );
}
